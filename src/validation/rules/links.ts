import { CATALOGUE_LISTS } from '../catalogue-lists.ts';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isHttpsLink } from '../../schema/link.ts';
import type { Finding } from '../../file/finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { atNode } from '../../file/source-file.ts';
import { didYouMean, show } from '../../text/suggest.ts';

const REGEL = 'links';

/** An address within the site: one slash, then plain characters. `//host` and `/\host` leave the site. */
const INTERNAL = /^\/(?![/\\])[\w\-./]*(#[\w-]+)?$/;

/** A mail address alone; Markdown makes such a link of every address in the text. Rule persoonsgegevens tells whose it may be. */
const MAIL_ADDRESS = /^mailto:[^\s@?]+@[\w-]+(\.[\w-]+)+$/;

const LISTS: ReadonlySet<string> = new Set(CATALOGUE_LISTS);

/** Links go to this site or to https; links to pages of the catalogue go to pages that exist. */
export const links: Rule = {
  id: REGEL,
  kinds: ['praktijk', 'pagina'],
  *check(file, context) {
    if (file.tree === null) return;
    const findings: Finding[] = [];
    visit(file.tree, (node: Nodes) => {
      const boodschap = problemOf(node, context);
      if (boodschap !== undefined) findings.push(atNode(file, node, { regelId: REGEL, boodschap }));
    });
    yield* findings;
  },
};

function problemOf(node: Nodes, context: RuleContext): string | undefined {
  switch (node.type) {
    case 'link':
    case 'definition':
      return linkProblem(node.url, context);
    case 'footnoteDefinition':
    case 'footnoteReference':
      return 'Voetnoten gebruiken we niet. Verwijs naar een bron met <Bron id="…" />.';
    default:
      return undefined;
  }
}

function linkProblem(url: string, context: RuleContext): string | undefined {
  if (/^#[\w-]+$/.test(url) || isHttpsLink(url) || MAIL_ADDRESS.test(url)) return undefined;
  if (!INTERNAL.test(url)) {
    return `De link ${show(url)} is niet toegelaten. Een link begint met https:// of, binnen deze site, met een schuine streep: /praktijken/….`;
  }
  return missingPage(url, context);
}

/** What is wrong with an address on this site that leads to no page made from content; undefined when nothing is. */
export function missingPage(path: string, context: RuleContext): string | undefined {
  const [, folder = '', id = '', deeper = ''] = path.replace(/#.*$/, '').split('/');
  if (folder === 'praktijken' && LISTS.has(id) && deeper !== '') return undefined;
  const ids = idsIn(folder, context);
  if (ids === undefined || id === '' || ids.includes(id)) return undefined;
  return `De pagina ${path} bestaat niet.${didYouMean(id, ids)}`;
}

/** Ids of the pages below a folder of the site, for the folders made from content. */
function idsIn(folder: string, { ids, vocabularia }: RuleContext): string[] | undefined {
  switch (folder) {
    case 'praktijken':
      return [...ids.praktijk];
    case 'studies':
      return [...ids.studie];
    case 'overzichten':
      return [...ids.overzicht];
    case 'instrumenten':
      return [...ids.instrument];
    case 'doelgroepen':
    case 'aanpakken':
    case 'gemeenten':
      return vocabularia[folder].map((term) => term.id);
    default:
      return undefined;
  }
}
