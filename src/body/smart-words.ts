import type { Nodes, Parents, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { literalPlaces, type Piece, typeset } from './smart-text.ts';

/** What holds running text: quotes are paired inside one of these. */
const HOLDERS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function textsIn(node: Parents): Text[] {
  const texts: Text[] = [];
  visit(node, 'text', (text) => void texts.push(text));
  return texts;
}

function pieceOf({ value, position }: Text, source: string): Piece {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  return {
    text: value,
    before: source[start - 1] ?? '',
    after: source[end] ?? '',
    literal: literalPlaces(value, source.slice(start, end)),
  };
}

/**
 * The texts of a page as they are typeset, by their node in the tree. The tree itself keeps what was written.
 * @param source the text that the tree was read from
 */
export function smartWords(tree: Root, source: string): ReadonlyMap<Nodes, string> {
  const words = new Map<Nodes, string>();
  visit(tree, (node) => {
    if (!HOLDERS.has(node.type) || !('children' in node)) return;
    const texts = textsIn(node);
    for (const [index, shown] of typeset(texts.map((text) => pieceOf(text, source))).entries()) {
      const text = texts[index];
      if (text !== undefined) words.set(text, shown);
    }
  });
  return words;
}
