import { atField } from '../../file/source-file.ts';
import { fieldOf, listOf } from '../../schema/untrusted.ts';
import type { Rule } from '../rule.ts';

/** Outcomes of a measurement of loneliness. */
const MEASURED: ReadonlySet<unknown> = new Set(['minder-eenzaam', 'geen-verschil', 'meer-eenzaam', 'gemengd']);

/**
 * Research with a control group, and a measurement of loneliness before and after, is a study with a page of its own:
 * there its numbers can count, and it never stands twice.
 */
export const onderzoekIsStudie: Rule = {
  id: 'onderzoek-is-studie',
  kinds: ['praktijk'],
  *check(file, { vocabularia }) {
    const controlled: ReadonlySet<unknown> = new Set(
      vocabularia.ontwerpen.filter(({ gecontroleerd }) => gecontroleerd).map(({ id }) => id),
    );
    for (const [index, evaluatie] of listOf(fieldOf(file.data, 'evaluaties')).entries()) {
      const ontwerp = fieldOf(evaluatie, 'ontwerp');
      if (controlled.has(ontwerp)) {
        const boodschap =
          'Onderzoek met een vergelijkingsgroep krijgt een eigen pagina bij de studies. Haal het hier weg, vertel het onder "## Wat levert het op?" met de bron, en vraag de redactie om er een studie van te maken.';
        yield atField(file, ['evaluaties', index, 'ontwerp'], { regelId: this.id, boodschap });
      } else if (ontwerp === 'voor-nameting' && MEASURED.has(fieldOf(evaluatie, 'uitkomst'))) {
        const boodschap =
          'Deze meting ging over eenzaamheid. De redactie maakt er een studie van, zodat het resultaat meetelt bij de praktijk en de aanpak.';
        yield atField(file, ['evaluaties', index, 'uitkomst'], { regelId: this.id, ernst: 'waarschuwing', boodschap });
      }
    }
  },
};
