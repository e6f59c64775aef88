import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../file/finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { atNode } from '../../file/source-file.ts';
import { didYouMean } from '../../text/suggest.ts';

const REGEL = 'afbeeldingen';
const LOCAL = /^\/afbeeldingen\/[a-z0-9][a-z0-9\-/]*\.(avif|jpg|png|svg|webp)$/;

/** A description that describes nothing: a file name, a number from a camera, or a word for any image. */
const NO_DESCRIPTION =
  /^(?:[\w\-/ ]+\.(?:avif|gif|jpe?g|png|svg|webp)|(?:img|dsc|dscn|pxl|image|foto|photo|afbeelding|illustratie|plaatje|logo|picture)?[\s_\-]*\d*)$/i;

/** True when the description is the name of the file, with spaces or without. */
function isFileName(alt: string, url: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  const name = url.slice(url.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  // A single word may well be both: "buurttafel".
  return /[-_]/.test(alt) && plain(alt) === plain(name);
}

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
  const alt = (node.alt ?? '').trim();
  if (alt === '') {
    yield 'De afbeelding heeft geen beschrijving. Zet tussen de vierkante haken wat erop te zien is.';
  } else if (NO_DESCRIPTION.test(alt) || isFileName(alt, node.url)) {
    yield `"${alt}" zegt niet wat er te zien is. Beschrijf tussen de vierkante haken de afbeelding voor wie ze niet ziet.`;
  }
  if (!LOCAL.test(node.url)) {
    yield `De afbeelding "${node.url.slice(0, 60)}" staat niet in deze databank. Zet het bestand in public/afbeeldingen/ en schrijf /afbeeldingen/naam.jpg.`;
  } else if (publicFiles !== null && !publicFiles.has(node.url)) {
    yield `Het bestand public${node.url} bestaat niet.${didYouMean(node.url, [...publicFiles])}`;
  }
}
