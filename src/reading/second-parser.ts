import { mdxToMdast } from 'satteri';
import { problemOf } from '../file/assemble-file.ts';
import type { Finding } from '../file/finding.ts';
import { findUnsafeParts } from '../file/safe-mdx.ts';
import type { SourceFile } from '../file/source-file.ts';

const REFUSED =
  'De bouw van de site leest deze tekst met een tweede lezer, en die kan ze niet lezen als MDX. Vaak komt dat door een los < of {, of een component die niet gesloten is. Schrijf "minder dan" in plaats van <, en sluit componenten met />.';

/**
 * Reads a text with the parser that Astro compiles MDX with, so that a text which the two understand differently cannot
 * slip through: what the validator accepts, the build accepts.
 * @param told what the rules found by the tree of the validator's own parser; what they tell is not told again
 * @returns what is wrong; null when it agrees
 */
export function secondOpinion(
  { bestand, body, bodyLine }: Pick<SourceFile, 'bestand' | 'body' | 'bodyLine'>,
  told: readonly Finding[],
): Finding | null {
  try {
    const [unsafe] = findUnsafeParts(mdxToMdast(body));
    if (unsafe === undefined || told.some(({ regelId }) => regelId === 'veilige-mdx')) return null;
    const { line = 1, column = 1 } = unsafe.node.position?.start ?? {};
    return problemOf(bestand, { regelId: 'veilige-mdx', regel: bodyLine + line - 1, kolom: column, boodschap: unsafe.boodschap });
  } catch (error) {
    const line = error instanceof Error ? Number(/^(\d+):\d+/.exec(error.message)?.[1] ?? 1) : 1;
    return problemOf(bestand, { regelId: 'mdx', regel: bodyLine + line - 1, boodschap: REFUSED });
  }
}
