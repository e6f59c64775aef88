import GithubSlugger from 'github-slugger';
import type { ElementContent, Nodes as HastNodes, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { bodyToHast } from './to-hast.ts';

/** A component of the text, for the site to draw: its name, what was written in its tag, and what stands in it. */
interface ComponentSegment {
  readonly component: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** How many like it, with the same attributes, stand in the text up to here, itself included. */
  readonly nth: number;
  readonly children: readonly Segment[];
}

/** A piece of a page: HTML that is finished, or a component. Put one behind the other, they are the whole text. */
export type Segment = string | ComponentSegment;

function htmlOf(node: RootContent): string {
  return toHtml(node, { characterReferences: { useNamedReferences: true } });
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : '';
}

function isComponent(node: HastNodes): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function holdsComponent(node: HastNodes): boolean {
  return isComponent(node) || ('children' in node && node.children.some((child) => holdsComponent(child)));
}

/** Counts components that are the same, in reading order. */
class Counter {
  readonly #seen = new Map<string, number>();

  next(name: string, attributes: Readonly<Record<string, string>>): number {
    const key = JSON.stringify([name, attributes]);
    const nth = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, nth);
    return nth;
  }
}

/** The pieces of one node. What holds no component is one piece of HTML; what does is cut open at it. */
function* piecesOf(node: RootContent, counter: Counter): Iterable<Segment> {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const attributes = Object.fromEntries(
      node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : '']] : [],
      ),
    );
    const component = node.name ?? '';
    const nth = counter.next(component, attributes);
    yield { component, attributes, nth, children: joined(node.children, counter) };
  } else if (node.type === 'element' && holdsComponent(node)) {
    const close = `</${node.tagName}>`;
    const empty = htmlOf({ ...node, children: [] });
    yield empty.slice(0, -close.length);
    for (const child of node.children) yield* piecesOf(child, counter);
    yield close;
  } else {
    yield htmlOf(node);
  }
}

/** The pieces of nodes that follow each other, with neighbouring HTML as one. */
function joined(nodes: readonly RootContent[], counter: Counter): Segment[] {
  const segments: Segment[] = [];
  for (const piece of nodes.flatMap((node) => [...piecesOf(node, counter)])) {
    const last = segments.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') segments[segments.length - 1] = last + piece;
    else segments.push(piece);
  }
  return segments;
}

/**
 * The text of a page, ready for the site. Every heading gets an id made of its words, so that it can be linked to.
 * @param tree the tree of the validator
 * @param source the text that the tree was read from
 */
export function segmentsOf(tree: Root, source: string): Segment[] {
  const slugger = new GithubSlugger();
  const hast = bodyToHast(tree, source, {
    component: (name, attributes, children) => ({
      type: 'mdxJsxFlowElement',
      name,
      attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
      children,
    }),
    heading: (depth, children) => ({
      type: 'element',
      tagName: `h${depth}`,
      properties: { id: slugger.slug(children.map((child) => wordsOf(child)).join('')) },
      children,
    }),
  });
  return joined(hast.type === 'root' ? hast.children.filter((child) => child.type !== 'doctype') : [], new Counter());
}
