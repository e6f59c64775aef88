import { inputMeans } from '../study-numbers.ts';
import { studyRule } from '../study-rule.ts';
import { scaleOf } from '../study-scale.ts';

/**
 * Means that are computed with can be held against their scale. A rule of its own, so that who accepts this of a study
 * does not accept the rest with it.
 */
export const studieZonderBereik = studyRule({
  id: 'studie-zonder-bereik',
  comparesFiles: true,
  *problems(studie, context) {
    if (!inputMeans(studie).some(({ gem }) => gem !== undefined) || context.published.length === 0) return;
    const scale = scaleOf(studie, context);
    // A questionnaire that is not there is told by the rule about references.
    if ((scale?.bereik ?? null) !== null || (scale === null && studie.instrument !== undefined)) return;
    yield [
      ['invoer'],
      'waarschuwing',
      'We kunnen niet nakijken of deze gemiddelden op de schaal passen. Geef bij "instrument_anders" het "bereik": de laagste en de hoogste score. Staat het niet in de bron? Laat de redactie dat aanvaarden.',
    ];
  },
});
