import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { INVISIBLE } from '../../schema/tekst.ts';
import type { Finding } from '../../file/finding.ts';
import type { Rule } from '../rule.ts';
import { atNode } from '../../file/source-file.ts';

const REGEL = 'onzichtbaar-teken';

/** The words of a node that readers see or hear. Line ends and tabs are part of any text. */
function wordsOf(node: Nodes): string {
  const words = [
    'value' in node ? node.value : '',
    'url' in node ? node.url : '',
    'title' in node ? (node.title ?? '') : '',
    'alt' in node ? (node.alt ?? '') : '',
  ];
  return words.join('').replace(/[\n\t]/g, ' ');
}

/** The text holds no control characters and no marks that turn the reading direction: they hide what it says. */
export const onzichtbaarTeken: Rule = {
  id: REGEL,
  kinds: ['praktijk', 'pagina'],
  *check(file) {
    if (file.tree === null) return;
    const findings: Finding[] = [];
    visit(file.tree, (node: Nodes) => {
      if (!INVISIBLE.test(wordsOf(node))) return;
      const boodschap = 'In deze tekst staat een onzichtbaar teken. Typ de tekst opnieuw, of plak ze als gewone tekst.';
      findings.push(atNode(file, node, { regelId: REGEL, boodschap }));
    });
    yield* findings;
  },
};
