import type { Rule } from '../rule.ts';
import { findUnsafeParts } from '../../file/safe-mdx.ts';
import { atNode } from '../../file/source-file.ts';

/** The text of a contributor never runs code. */
export const veiligeMdx: Rule = {
  id: 'veilige-mdx',
  kinds: ['praktijk', 'pagina'],
  *check(file) {
    if (file.tree === null) return;
    for (const { node, boodschap } of findUnsafeParts(file.tree)) yield atNode(file, node, { regelId: this.id, boodschap });
  },
};
