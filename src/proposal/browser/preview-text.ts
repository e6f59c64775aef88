/*
 * The running text of a draft as it will look on the site. Built element by element from the checked tree of the text,
 * with a short list of what may appear: nothing that was typed is ever read as HTML.
 */
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toDom } from 'hast-util-to-dom';
import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import { bodyToHast } from '../../body/to-hast.ts';

/** What the text of a page may hold, beside what is allowed everywhere: our notices, steps and citations. */
const ALLOWED = {
  ...defaultSchema,
  tagNames: [
    'p',
    'ul',
    'ol',
    'li',
    'h3',
    'h4',
    'h5',
    'em',
    'strong',
    'a',
    'blockquote',
    'br',
    'sub',
    'sup',
    'span',
    'abbr',
    'div',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'hr',
    'del',
    'code',
    'pre',
  ],
  attributes: {
    a: ['href'],
    span: ['lang'],
    abbr: ['title'],
    div: ['className', 'role', 'ariaLabel'],
    p: ['className'],
    sup: ['className'],
    ol: ['start'],
  },
  protocols: { href: ['https'] },
  clobber: [],
};

/** The number of a source on the page; undefined when it is not listed. */
export type NumberOf = (id: string) => number | undefined;

function citation(number: number | undefined): ElementContent {
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['cite'] },
    children: [{ type: 'text', value: number === undefined ? '?' : String(number) }],
  };
}

function notice(label: string, className: string[], children: ElementContent[]): ElementContent {
  const title: ElementContent = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['notice-title'] },
    children: [{ type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: label }] }],
  };
  return { type: 'element', tagName: 'div', properties: { className, role: 'note', ariaLabel: label }, children: [title, ...children] };
}

/** A component of the text, as its Astro component draws it. */
function drawComponent(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: ElementContent[],
  numberOf: NumberOf,
): ElementContent {
  switch (name) {
    case 'Bron':
      return citation(numberOf(attributes['id'] ?? ''));
    case 'Tip':
      return notice('Tip', ['notice', 'notice-calm'], children);
    case 'LetOp':
      return notice('Let op', ['notice'], children);
    default:
      return { type: 'element', tagName: 'div', properties: { className: ['steps'] }, children };
  }
}

/**
 * The running text of a page, as elements.
 * @param tree the checked tree of the text
 * @param body the text that it was read from
 */
export function story(tree: Root, body: string, numberOf: NumberOf): Node[] {
  const hast = bodyToHast(tree, body, {
    component: (name, attributes, children) => drawComponent(name, attributes, children, numberOf),
    // One level down: the page that the preview stands in has headings of its own.
    heading: (depth, children) => ({ type: 'element', tagName: `h${Math.min(6, depth + 1)}`, properties: {}, children }),
  });
  const clean = sanitize(hast, ALLOWED);
  // Child by child: an empty root would become a document of its own.
  return clean.type === 'root' ? clean.children.map((child) => toDom(child)) : [toDom(clean)];
}
