import { bodyCitations, fieldCitations, sourceIds } from '../../file/citations.ts';
import { fieldsOfFile } from '../file-fields.ts';
import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';

/** Every source of the list is cited: a source that supports nothing does not belong there. */
export const ongebruikteBron: Rule = {
  id: 'ongebruikte-bron',
  kinds: ['praktijk', 'pagina'],
  *check(file, { schemas }) {
    // Without a readable text nobody can tell which sources it cites.
    if (file.tree === null) return;
    const cited = new Set(
      [...fieldCitations(file.data, fieldsOfFile(file, schemas)), ...bodyCitations(file.tree)].map((citation) => citation.id),
    );
    for (const { id, index } of sourceIds(file.data)) {
      if (cited.has(id)) continue;
      const boodschap = `De bron "${id}" wordt nergens gebruikt. Verwijs ernaar met <Bron id="${id}" /> achter de zin die erop steunt, of haal de bron weg.`;
      yield atField(file, ['bronnen', index, 'id'], { regelId: this.id, boodschap });
    }
  },
};
