import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';

/** A practice is published or on the list of those that are not; never both, and on that list once. */
export const tochOpgenomen: Rule = {
  id: 'toch-opgenomen',
  kinds: ['redactie'],
  *check(file, { ids }) {
    if (file.id !== 'niet-opgenomen') return;
    const seen = new Set<string>();
    for (const [index, entry] of listOf(file.data).entries()) {
      const id = textOf(fieldOf(entry, 'id'));
      if (id === undefined) continue;
      const report = (boodschap: string) => atField(file, [index, 'id'], { regelId: this.id, boodschap });
      if (ids.praktijk.has(id)) yield report(`"${id}" heeft een pagina. Haal dit stuk uit de lijst.`);
      if (seen.has(id)) yield report(`"${id}" staat twee keer in de lijst. Houd er één.`);
      seen.add(id);
    }
  },
};
