import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { ALLOWED_ELEMENTS } from './components.ts';
import { chooseFrom, didYouMean } from '../text/suggest.ts';

/** A part of the text that would run code, or could: where it stands and what to do about it. */
export interface UnsafePart {
  readonly node: Nodes;
  readonly boodschap: string;
}

const ALLOWED_NAMES = Object.keys(ALLOWED_ELEMENTS);
const EXPRESSION = 'Een { of } in de tekst is code, en die wordt niet uitgevoerd. Schrijf gewone tekst, of zet een \\ voor het teken.';

/**
 * Finds all that could run code: import, export, expressions, unknown components, HTML outside the short
 * list, and attributes that are not listed. Works on the tree of any MDX parser that makes mdast: the
 * validator gives it micromark's, the build also that of the parser that compiles the page.
 */
export function findUnsafeParts(tree: Nodes): UnsafePart[] {
  const unsafe: UnsafePart[] = [];
  visit(tree, (node: Nodes) => {
    switch (node.type) {
      case 'mdxjsEsm':
        unsafe.push({ node, boodschap: 'import en export zijn code en niet toegelaten. Haal deze regel weg.' });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        unsafe.push({ node, boodschap: EXPRESSION });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const boodschap of faultsOf(node)) unsafe.push({ node, boodschap });
        break;
      case 'html':
        unsafe.push({ node, boodschap: 'HTML is hier niet toegelaten. Gebruik Markdown.' });
        break;
      default:
    }
  });
  return unsafe;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with an element: its name, its attributes, or what stands between its tags. */
function* faultsOf({ name: written, attributes, children }: Element): Iterable<string> {
  const name = written ?? '';
  const allowed = Object.hasOwn(ALLOWED_ELEMENTS, name) ? ALLOWED_ELEMENTS[name] : undefined;
  if (allowed === undefined) {
    const what = /^[A-Z]/.test(name) ? 'De component' : 'Het element';
    yield `${what} <${name}> is niet toegelaten.${didYouMean(name, ALLOWED_NAMES)} ${chooseFrom(ALLOWED_NAMES)}`;
    return;
  }
  const present = new Set<string>();
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute') {
      if (present.has(attribute.name)) yield `<${name}> heeft twee keer de eigenschap "${attribute.name}". Houd er één.`;
      present.add(attribute.name);
    }
    const fault = faultOfAttribute(name, attribute, allowed.attributes);
    if (fault !== undefined) yield fault;
  }
  if (allowed.isEmpty === true && children.length > 0) {
    yield `Tussen <${name}> en </${name}> kan niets staan. Sluit het meteen: <${name} … />.`;
  }
  for (const attribute of allowed.required) {
    if (!present.has(attribute)) yield `<${name}> mist de eigenschap "${attribute}". Schrijf <${name} ${attribute}="…" />.`;
  }
}

/**
 * What is wrong with one attribute, whatever stands beside it: code, a name that is not listed, or nothing in it.
 * @param name that of the element
 * @param known the attributes that the element may have
 */
function faultOfAttribute(name: string, attribute: Element['attributes'][number], known: readonly string[]): string | undefined {
  if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object')) {
    return `In <${name}> staat code tussen { }. Schrijf de waarde tussen aanhalingstekens.`;
  }
  if (!known.includes(attribute.name)) {
    return `<${name}> heeft geen eigenschap "${attribute.name}". ${known.length === 0 ? 'Het krijgt er geen.' : chooseFrom(known)}`;
  }
  if (typeof attribute.value !== 'string' || attribute.value.trim() === '') {
    return `De eigenschap "${attribute.name}" van <${name}> is leeg. Vul ze in tussen aanhalingstekens.`;
  }
  return undefined;
}
