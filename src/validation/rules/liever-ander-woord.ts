import type { Vocabularia } from '../../schema/vocabularium.ts';
import { blocksOf } from '../../file/blocks.ts';
import type { Finding } from '../../file/finding.ts';
import type { Rule } from '../rule.ts';
import { atField, atNode } from '../../file/source-file.ts';
import { fieldOf, textOf } from '../../schema/untrusted.ts';

interface Replacement {
  /** Word to write. */
  readonly better: string;
  readonly pattern: RegExp;
}

/** Words within quotation marks are someone else's. */
const QUOTED = /["“‘][^"“”‘’]{1,200}["”’]/g;

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Made once for the lists: a page has dozens of paragraphs, the lists dozens of words. */
const made = new WeakMap<Vocabularia, readonly Replacement[]>();

/** The words to replace, longest first, so that "social prescribing" is told rather than a part of it. */
function replacements(vocabularia: Vocabularia): readonly Replacement[] {
  const known = made.get(vocabularia);
  if (known !== undefined) return known;
  const words = vocabularia.woordenlijst.map(({ label, liever, in_plaats_van }) => ({
    better: liever ?? label.toLowerCase(),
    in_plaats_van,
  }));
  const phrases = vocabularia.wendingen.map(({ liever, in_plaats_van }) => ({ better: liever, in_plaats_van }));
  const list = [...words, ...phrases]
    .flatMap(({ better, in_plaats_van }) => in_plaats_van.map((word) => ({ better, word })))
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ better, word }) => ({ better, pattern: new RegExp(`(?<![\\p{L}-])${escape(word)}(?![\\p{L}-])`, 'iu') }));
  made.set(vocabularia, list);
  return list;
}

/** A name starts with a capital in mid-sentence: "het programma Community Connectors". */
function isName(found: string, index: number, text: string): boolean {
  return /^\p{Lu}/u.test(found) && !/(?:^|[.!?:]\s+)$/.test(text.slice(0, index));
}

function* findIn(text: string, list: readonly Replacement[]): Iterable<{ found: string; better: string }> {
  let rest = text.replace(QUOTED, (quote) => ' '.repeat(quote.length));
  const told = new Set<string>();
  for (const { better, pattern } of list) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const isPartOfName = isName(match[0], match.index, rest);
    // What has been looked at is taken out, so that no part of it is told again.
    rest = `${rest.slice(0, match.index)}${' '.repeat(match[0].length)}${rest.slice(match.index + match[0].length)}`;
    if (isPartOfName || told.has(better)) continue;
    told.add(better);
    yield { found: match[0], better };
  }
}

/** One word for one thing: the glossary says which Flemish word stands for English or Dutch ones, and the turns of phrase what is never right. */
export const lieverAnderWoord: Rule = {
  id: 'liever-ander-woord',
  kinds: ['praktijk', 'pagina'],
  *check(file, { vocabularia }) {
    const list = replacements(vocabularia);
    const report = ({ found, better }: { found: string; better: string }) => ({
      regelId: this.id,
      ernst: 'waarschuwing' as const,
      boodschap: `Schrijf liever "${better}" dan "${found}". Is het een naam of een citaat, zet het dan tussen aanhalingstekens.`,
    });
    for (const field of ['titel', 'samenvatting'] as const) {
      for (const hit of findIn(textOf(fieldOf(file.data, field)) ?? '', list)) yield atField(file, [field], report(hit));
    }
    if (file.tree === null) return;
    const findings: Finding[] = blocksOf(file.tree).flatMap(({ node, text }) =>
      [...findIn(text, list)].map((hit) => atNode(file, node, report(hit))),
    );
    yield* findings;
  },
};
