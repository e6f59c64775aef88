import { sourceIds } from '../../file/citations.ts';
import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';

/** Ids of sources are unique within a page. */
export const dubbeleBron: Rule = {
  id: 'dubbele-bron',
  kinds: ['praktijk', 'pagina', 'toepassing'],
  *check(file) {
    const seen = new Set<string>();
    for (const { id, index } of sourceIds(file.data)) {
      if (seen.has(id)) {
        const boodschap = `Twee bronnen heten "${id}". Geef deze een andere id, bijvoorbeeld "${id}-2", en pas de verwijzingen aan.`;
        yield atField(file, ['bronnen', index, 'id'], { regelId: this.id, boodschap });
      }
      seen.add(id);
    }
  },
};
