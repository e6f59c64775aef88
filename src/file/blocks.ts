import type { Nodes, Paragraph, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/** A paragraph or a list item of a page, with what a reader knows on reaching it. */
export interface Block {
  readonly node: Paragraph;
  /** Title of the section (heading of level 2) it stands in; empty above the first. */
  readonly section: string;
  /** Name of the nearest component around it, such as `Tip`. */
  readonly component: string | null;
  readonly isListItem: boolean;
  /** The words in the page's own language: without citations and without what is marked as another language. */
  readonly text: string;
  /** Ids of the sources cited in it, in reading order. */
  readonly citations: readonly string[];
}

function isElement(node: Nodes, name?: string): boolean {
  const isJsx = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  return isJsx && (name === undefined || node.name === name);
}

function attributeOf(node: Nodes, name: string): string | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string') return attribute.value;
  }
  return undefined;
}

function ownText(node: Nodes): string {
  if (isElement(node) && attributeOf(node, 'lang') !== undefined) return '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(ownText).join('') : '';
}

function citationsIn(node: Nodes): string[] {
  if (isElement(node, 'Bron')) return [attributeOf(node, 'id') ?? ''].filter((id) => id !== '');
  return 'children' in node ? node.children.flatMap(citationsIn) : [];
}

function componentAround(ancestors: readonly Parents[]): string | null {
  const element = ancestors.findLast((ancestor) => ancestor.type === 'mdxJsxFlowElement');
  return element?.type === 'mdxJsxFlowElement' ? element.name : null;
}

/** All paragraphs and list items of a page, in reading order. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = [];
  let section = '';
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'heading' && node.depth === 2) section = ownText(node);
    if (node.type !== 'paragraph') return;
    blocks.push({
      node,
      section,
      component: componentAround(ancestors),
      isListItem: ancestors.some((ancestor) => ancestor.type === 'listItem'),
      text: ownText(node),
      citations: citationsIn(node),
    });
  });
  return blocks;
}

/** The sentences of a text. Abbreviations with a full stop inside a sentence ("bv. zo") do not end it. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])["”’)]*\s+(?=["“‘(]*[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A sentence to recognise it by, in a message: 60 characters at most. */
export function shortSentence(sentence: string): string {
  return sentence.length > 60 ? `${sentence.slice(0, 57).trimEnd()}…` : sentence;
}
