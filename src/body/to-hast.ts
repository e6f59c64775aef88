import type { ElementContent, Nodes as HastNodes } from 'hast';
import type { Heading, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { defaultHandlers, type State, toHast } from 'mdast-util-to-hast';
import { ALLOWED_ELEMENTS, COMPONENTS } from '../file/components.ts';
import { smartWords } from './smart-words.ts';

/** A component or element of the text. */
type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What differs between the places where a page is shown. */
export interface Drawing {
  /** Draws a component such as `<Tip>`, around what stands in it. */
  readonly component: (name: string, attributes: Readonly<Record<string, string>>, children: ElementContent[]) => ElementContent;
  /** Draws a heading. */
  readonly heading: (depth: Heading['depth'], children: ElementContent[]) => ElementContent;
}

function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** The attributes that an element may have and that are plain text; the validator refuses any other. */
function attributesOf(node: Jsx, allowed: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && allowed.includes(attribute.name) && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

const nothing = (): undefined => undefined;

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Components on a line of their own are no paragraph: `<Tip>Bel eerst.</Tip>` is a notice, not a notice in a paragraph. */
function withoutParagraph({ children }: Paragraph): PhrasingContent[] | null {
  const parts = children.filter((child) => !isBlank(child));
  return parts.length > 0 && parts.every(isJsx) ? parts : null;
}

/**
 * The text of a page as HTML nodes. Only what the validator lets pass is drawn: of any other component or element, what
 * stands in it is kept and the rest is left out.
 * @param tree the tree of the validator; it stays as it is
 * @param source the text that the tree was read from
 */
export function bodyToHast(tree: Root, source: string, { component, heading }: Drawing): HastNodes {
  const words = smartWords(tree, source);
  const jsx = (state: State, node: Jsx): ElementContent | ElementContent[] => {
    const name = node.name ?? '';
    const children = state.all(node);
    const allowed = Object.hasOwn(ALLOWED_ELEMENTS, name) ? ALLOWED_ELEMENTS[name] : undefined;
    if (allowed === undefined) return children;
    const attributes = attributesOf(node, allowed.attributes);
    if (Object.hasOwn(COMPONENTS, name)) return component(name, attributes, children);
    return { type: 'element', tagName: name, properties: attributes, children };
  };
  return toHast(tree, {
    handlers: {
      heading: (state: State, node: Heading) => heading(node.depth, state.all(node)),
      // Code is nothing to show.
      mdxjsEsm: nothing,
      mdxFlowExpression: nothing,
      mdxTextExpression: nothing,
      mdxJsxFlowElement: jsx,
      mdxJsxTextElement: jsx,
      paragraph: (state: State, node: Paragraph) => {
        const parts = withoutParagraph(node);
        return parts === null ? defaultHandlers.paragraph(state, node) : state.all({ type: 'paragraph', children: parts });
      },
      text: (state: State, node: Extract<Nodes, { type: 'text' }>) =>
        defaultHandlers.text(state, { ...node, value: words.get(node) ?? node.value }),
    },
    footnoteLabel: 'Voetnoten',
    footnoteBackLabel: 'Terug naar de tekst',
    clobberPrefix: '',
  });
}
