import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { atNode } from '../source-file.ts';
import { didYouMean } from '../suggest.ts';

const REGEL = 'afbeeldingen';
const LOCAL = /^\/afbeeldingen\/[a-z0-9][a-z0-9\-/]*\.(avif|jpg|png|svg|webp)$/;

/** Images come from this repository and say in words what they show. */
export const afbeeldingen: Rule = {
  id: REGEL,
  kinds: ['praktijk', 'pagina'],
  *check(file, context) {
    if (file.tree === null) return;
    const findings: Finding[] = [];
    visit(file.tree, (node: Nodes) => {
      for (const boodschap of problemsOf(node, context)) findings.push(atNode(file, node, { regelId: REGEL, boodschap }));
    });
    yield* findings;
  },
};

function* problemsOf(node: Nodes, { publicFiles }: RuleContext): Iterable<string> {
  if (node.type === 'imageReference') {
    yield 'Schrijf het adres van de afbeelding voluit: ![beschrijving](/afbeeldingen/naam.jpg).';
  }
  if (node.type !== 'image') return;
  if ((node.alt ?? '').trim() === '') {
    yield 'De afbeelding heeft geen beschrijving. Zet tussen de vierkante haken wat erop te zien is.';
  }
  if (!LOCAL.test(node.url)) {
    yield `De afbeelding "${node.url.slice(0, 60)}" staat niet in deze databank. Zet het bestand in public/afbeeldingen/ en schrijf /afbeeldingen/naam.jpg.`;
  } else if (publicFiles !== null && !publicFiles.has(node.url)) {
    yield `Het bestand public${node.url} bestaat niet.${didYouMean(node.url, [...publicFiles])}`;
  }
}
