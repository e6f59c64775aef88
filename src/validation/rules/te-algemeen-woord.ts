import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';

/** Words that stand on nearly every page: in a group of synonyms they would find everything. */
const TOO_GENERAL: ReadonlySet<string> = new Set(
  'activiteit activiteiten eenzaam eenzaamheid gemeente hulp iedereen initiatief mens mensen praktijk praktijken project projecten samen sociaal sociale steun werking zorg'.split(
    ' ',
  ),
);

/** Eenzaamheid itself may stand with its own forms, under this id. */
const OWN_GROUP = 'eenzaamheid';

/** No group of synonyms swallows everything. */
export const teAlgemeenWoord: Rule = {
  id: 'te-algemeen-woord',
  kinds: ['vocabularium'],
  *check(file) {
    if (file.id !== 'synoniemen') return;
    for (const [index, group] of listOf(file.data).entries()) {
      if (textOf(fieldOf(group, 'id')) === OWN_GROUP) continue;
      for (const [place, word] of listOf(fieldOf(group, 'woorden')).entries()) {
        const text = textOf(word)?.trim().toLowerCase() ?? '';
        if (!TOO_GENERAL.has(text)) continue;
        const boodschap = `"${text}" staat op bijna elke pagina: wie een ander woord van deze groep zoekt, zou alles vinden. Haal het weg, of neem een smaller woord.`;
        yield atField(file, [index, 'woorden', place], { regelId: this.id, boodschap });
      }
    }
  },
};
