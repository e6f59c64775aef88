import { blocksOf } from '../../file/blocks.ts';
import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { sourceIds } from '../../file/citations.ts';

/** Below this many passages with a reference, a share says nothing. */
const FEWEST_BLOCKS = 4;

/** No source carries more than half of a page alone: what one source says, another one should be able to contradict. */
export const eenBron: Rule = {
  id: 'een-bron',
  kinds: ['praktijk'],
  *check(file) {
    if (file.tree === null) return;
    const cited = blocksOf(file.tree)
      .map(({ citations }) => [...new Set(citations)])
      .filter((ids) => ids.length > 0);
    if (cited.length < FEWEST_BLOCKS) return;
    for (const { id, index } of sourceIds(file.data)) {
      const alone = cited.filter((ids) => ids.length === 1 && ids[0] === id).length;
      if (alone <= cited.length / 2) continue;
      const boodschap = `De bron "${id}" draagt in haar eentje ${alone} van de ${cited.length} alinea's met een verwijzing. Zoek een tweede bron, of vraag de redactie om een uitzondering.`;
      yield atField(file, ['bronnen', index, 'id'], { regelId: this.id, ernst: 'waarschuwing', boodschap });
    }
  },
};
