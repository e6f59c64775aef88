import fc from 'fast-check';
import { evaluate, mdxToMdast } from 'satteri';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMPONENTS, HTML_ELEMENTS } from './components.ts';
import { parseMdx } from './parse-mdx.ts';
import { findUnsafeParts, type UnsafePart } from './safe-mdx.ts';

/*
 * Every text is read twice: with micromark, as the validator does, and with Sätteri, which compiles the page.
 * What Sätteri would compile is then really run, with a spy that the text tries to call: the claim under test
 * is not only that a tree looks harmless, but that running it does nothing.
 */

// Astro takes the front matter out and leaves blank lines, so that a --- in the text never begins another one.
const FEATURES = { frontmatter: false, gfm: true, smartPunctuation: true } as const;

/** What Markdown itself makes, and the short list of the validator. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'em', 'strong', 'del', 'a', 'img', 'code', 'pre', 'blockquote', 'hr'],
  ...['ul', 'ol', 'li', 'input', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'section'],
  ...Object.keys(HTML_ELEMENTS),
]);

const spy = vi.fn(() => 'gelukt');
beforeAll(() => vi.stubGlobal('spion', spy));
beforeEach(() => spy.mockClear());
afterAll(() => vi.unstubAllGlobals());

/** Problems in a text as the validator reads it; null when it cannot be read, which is a finding too. */
function byMicromark(body: string): UnsafePart[] | null {
  const { tree } = parseMdx(body);
  return tree === null ? null : findUnsafeParts(tree);
}

/** Problems in a text as the compiler reads it; null when it does not compile. */
function bySatteri(body: string): UnsafePart[] | null {
  try {
    return findUnsafeParts(mdxToMdast(body, { features: FEATURES }));
  } catch {
    return null;
  }
}

/** Compiles a text, runs it, and tells what it did that a text should not do. */
function run(body: string): string[] {
  spy.mockClear();
  const harm: string[] = [];
  const jsx = (type: unknown, props: unknown): unknown => {
    const names = Object.keys(props ?? {});
    if (typeof type === 'function') return type(props);
    if (typeof type === 'string' && !HARMLESS.has(type)) harm.push(`<${type}>`);
    harm.push(...names.filter((name) => /^(on|set:|is:|client:|define:)/i.test(name)));
    // Markdown itself aligns the cells of a table by style.
    if (type !== 'td' && type !== 'th') harm.push(...names.filter((name) => name === 'style'));
    return null;
  };
  const components = Object.fromEntries(Object.keys(COMPONENTS).map((name) => [name, () => null]));
  const module = evaluate(body, { Fragment: Symbol('Fragment'), jsx, jsxs: jsx, features: FEATURES });
  if (module instanceof Promise) throw new Error('No plugin is asynchronous.');
  const { default: content, ...others } = module;
  if (typeof content !== 'function') throw new Error('A compiled text is a function.');
  content({ components });
  harm.push(...Object.keys(others).map((name) => `export ${name}`));
  if (spy.mock.calls.length > 0) harm.push('spion()');
  return harm;
}

const messages = (unsafe: readonly UnsafePart[] | null) => unsafe?.map(({ boodschap }) => boodschap);

const ESM = 'import en export zijn code en niet toegelaten. Haal deze regel weg.';
const EXPRESSION = 'Een { of } in de tekst is code, en die wordt niet uitgevoerd. Schrijf gewone tekst, of zet een \\ voor het teken.';
const CHOOSE = 'Kies uit: Bron, Tip, LetOp, Stappen, abbr, br, sub, sup, span.';
const component = (name: string, hint = '') => `De component <${name}> is niet toegelaten.${hint} ${CHOOSE}`;
const element = (name: string, hint = '') => `Het element <${name}> is niet toegelaten.${hint} ${CHOOSE}`;
const codeIn = (name: string) => `In <${name}> staat code tussen { }. Schrijf de waarde tussen aanhalingstekens.`;
const notEmpty = (name: string) => `Tussen <${name}> en </${name}> kan niets staan. Sluit het meteen: <${name} … />.`;
const noAttribute = (name: string, attribute: string, allowed = 'Het krijgt er geen.') =>
  `<${name}> heeft geen eigenschap "${attribute}". ${allowed}`;

const SAFE = [
  '',
  'Gewone tekst, **vet**, _schuin_, ~~weg~~ en [een link](https://www.voorbeeld.be).',
  'Tekst.<Bron id="hln-2018" />',
  '<Bron id="hln-2018" />',
  "Tekst.<Bron id='hln-2018' />",
  '<Tip>Tekst</Tip>',
  '<Tip>\n\n## Kop\n\n- een<Bron id="a" />\n\n</Tip>',
  '<Stappen>\n\n1. Een\n2. Twee\n\n</Stappen>',
  '<LetOp>\n\n| a |\n| --- |\n| b |\n\n</LetOp>',
  'Een <abbr title="Openbaar Centrum">OCMW</abbr>, H<sub>2</sub>O, m<sup>2</sup> en<br />verder.',
  'Een <span lang="fr">maison de quartier</span>.',
  '\\{spion()} en \\<script>',
  '`{spion()}` en `<script>`',
  '```js\nimport x from "y"\n{spion()}\n<script>spion()</script>\n```',
  '&lt;script&gt;spion()&lt;/script&gt; en &#123;spion()&#125;',
  '<Bron id="{spion()}" />',
  "<Bron id='${spion()}' />",
  '<Bron id="&#123;spion()&#125;" />',
  '![{spion()}](/afbeeldingen/a.jpg)',
  '[x](/y "{spion()}")',
  '\\{spion()\\}',
  'importeren en exporteren is gewone tekst',
  'Tekst\nimport x from "y"',
  '\timport x from "y"',
  '<Tip>import x from "y"</Tip>',
  'import("x") zonder spatie',
  '2 < 3 > 1',
  'Een } alleen',
  '$spion()$ en ::spion()',
] as const;

const UNSAFE: readonly (readonly [body: string, messages: readonly string[]])[] = [
  // Modules.
  ['import x from "y"', [ESM]],
  ['import "y"', [ESM]],
  ['import fs from "node:fs"\n\nTekst', [ESM]],
  ['Tekst\n\nimport x from "y"', [ESM]],
  ['export const a = spion()', [ESM]],
  ['export default spion()', [ESM]],
  ['export { a } from "y"', [ESM]],
  ['export * from "y"', [ESM]],
  ['export function f() { return 1 }\n\nTekst', [ESM]],
  ['\uFEFFimport x from "y"', [ESM]],
  // Expressions.
  ['{spion()}', [EXPRESSION]],
  ['Tekst {spion()} tekst', [EXPRESSION]],
  ['Tekst\n{spion()}', [EXPRESSION]],
  ['{spion()}\ntekst', [EXPRESSION]],
  ['{spion()} en {spion()}', [EXPRESSION, EXPRESSION]],
  ['    {spion()}', [EXPRESSION]],
  ['> {spion()}', [EXPRESSION]],
  ['- {spion()}', [EXPRESSION]],
  ['1. {spion()}', [EXPRESSION]],
  ['## Kop {spion()}', [EXPRESSION]],
  ['| a |\n| --- |\n| {spion()} |', [EXPRESSION]],
  ['**{spion()}** ', [EXPRESSION]],
  ['~~{spion()}~~', [EXPRESSION]],
  ['[{spion()}](/x)', [EXPRESSION]],
  ['Tekst.[^1]\n\n[^1]: {spion()}', [EXPRESSION]],
  ['<Tip>{spion()}</Tip>', [EXPRESSION]],
  ['<Tip>\n{spion()}\n</Tip>', [EXPRESSION]],
  ['<Tip><Tip>{spion()}</Tip></Tip>', [EXPRESSION]],
  ['<Bron id="a">{spion()}</Bron>', ['Tussen <Bron> en </Bron> kan niets staan. Sluit het meteen: <Bron … />.', EXPRESSION]],
  ['<Tip />{spion()}', [EXPRESSION]],
  ['$${spion()}$$', [EXPRESSION]],
  [':::note\n{spion()}\n:::', [EXPRESSION]],
  ['+++\n{spion()}\n+++', [EXPRESSION]],
  ['---\n\n{spion()}\n\n---', [EXPRESSION]],
  ['a\u2028{spion()}', [EXPRESSION]],
  ['a\r{spion()}', [EXPRESSION]],
  ['{"tekst"}', [EXPRESSION]],
  ['{`${spion()}`}', [EXPRESSION]],
  ['{}', [EXPRESSION]],
  ['{/* uitleg */}', [EXPRESSION]],
  ['Tekst {/* uitleg */} tekst', [EXPRESSION]],
  ['{(() => { spion() })()}', [EXPRESSION]],
  ['{<script>spion()</script>}', [EXPRESSION]],
  // Attributes.
  ['<Bron id={spion()} />', [codeIn('Bron')]],
  ['<Bron id={"a"} />', [codeIn('Bron')]],
  ['<Bron id={`a`} />', [codeIn('Bron')]],
  ['<Bron id={{ a: spion() }} />', [codeIn('Bron')]],
  ['Tekst.<Bron id={spion()} />', [codeIn('Bron')]],
  ['<Bron id="a" {...spion()} />', [codeIn('Bron')]],
  ['<Bron {...spion()} />', [codeIn('Bron'), '<Bron> mist de eigenschap "id". Schrijf <Bron id="…" />.']],
  ['<Tip x={<script>spion()</script>} />', [codeIn('Tip')]],
  ['<span lang={spion()}>x</span>', [codeIn('span')]],
  ['<Bron />', ['<Bron> mist de eigenschap "id". Schrijf <Bron id="…" />.']],
  ['<Bron id />', ['De eigenschap "id" van <Bron> is leeg. Vul ze in tussen aanhalingstekens.']],
  ['<Bron id="" />', ['De eigenschap "id" van <Bron> is leeg. Vul ze in tussen aanhalingstekens.']],
  ['<Bron id=" " />', ['De eigenschap "id" van <Bron> is leeg. Vul ze in tussen aanhalingstekens.']],
  ['<abbr>OCMW</abbr>', ['<abbr> mist de eigenschap "title". Schrijf <abbr title="…" />.']],
  ['<Bron id="a" id="b" />', ['<Bron> heeft twee keer de eigenschap "id". Houd er één.']],
  ['<Bron id="a" id={spion()} />', ['<Bron> heeft twee keer de eigenschap "id". Houd er één.', codeIn('Bron')]],
  ['<Bron id="a">tekst</Bron>', [notEmpty('Bron')]],
  ['een<br>tekst</br>', [notEmpty('br')]],
  ['<Bron id="a" ID="b" />', [noAttribute('Bron', 'ID', 'Kies uit: id.')]],
  ['<Bron id="a" client:load />', [noAttribute('Bron', 'client:load', 'Kies uit: id.')]],
  ['<Tip class="x">y</Tip>', [noAttribute('Tip', 'class')]],
  ['<Tip set:html="<script>" />', [noAttribute('Tip', 'set:html')]],
  ['<Tip is:raw>x</Tip>', [noAttribute('Tip', 'is:raw')]],
  ['<span lang="nl" onclick="spion()">x</span>', [noAttribute('span', 'onclick', 'Kies uit: lang.')]],
  ['<span lang="nl" style="x">y</span>', [noAttribute('span', 'style', 'Kies uit: lang.')]],
  ['<span lang="nl" set:html="x">y</span>', [noAttribute('span', 'set:html', 'Kies uit: lang.')]],
  ['<br onload="spion()" />', [noAttribute('br', 'onload')]],
  ['<abbr title="x" onmouseover="spion()">y</abbr>', [noAttribute('abbr', 'onmouseover', 'Kies uit: title.')]],
  // Components and elements that are not on the list.
  ['<Bro id="a" />', [component('Bro', ' Bedoel je "Bron"?')]],
  ['<bron id="a" />', [element('bron', ' Bedoel je "Bron"?')]],
  ['<TIP>x</TIP>', [component('TIP', ' Bedoel je "Tip"?')]],
  ['<MDXContent />', [component('MDXContent')]],
  ['<Fragment>x</Fragment>', [component('Fragment')]],
  ['<Bron.Tip />', [component('Bron.Tip', ' Bedoel je "Bron"?')]],
  ['<a.b.c />', [element('a.b.c')]],
  ['<props.x />', [element('props.x')]],
  ['<this.x />', [element('this.x')]],
  ['<_components.p />', [element('_components.p')]],
  ['<svg:use xlink:href="javascript:spion()" />', [element('svg:use')]],
  ['<constructor />', [element('constructor')]],
  ['<toString />', [element('toString')]],
  ['<__proto__ />', [element('__proto__')]],
  ['<>tekst</>', [element('')]],
  ['tekst <></> tekst', [element('')]],
  ['<script>spion()</script>', [element('script')]],
  ['<script src="https://www.voorbeeld.be/a.js"></script>', [element('script')]],
  ['tekst <script>spion()</script>', [element('script')]],
  ['<Tip><script>spion()</script></Tip>', [element('script')]],
  ['<iframe src="https://www.voorbeeld.be"></iframe>', [element('iframe')]],
  ['<img src="x" onerror="spion()" />', [element('img')]],
  ['<style>p</style>', [element('style')]],
  ['<a href="javascript:spion()">x</a>', [element('a')]],
  ['<form action="https://www.voorbeeld.be"></form>', [element('form')]],
  ['<object data="x"></object>', [element('object')]],
  ['<embed src="x" />', [element('embed')]],
  ['<base href="https://www.voorbeeld.be" />', [element('base')]],
  ['<meta http-equiv="refresh" content="0" />', [element('meta')]],
  ['<link rel="stylesheet" href="x" />', [element('link')]],
  ['<slot />', [element('slot')]],
  ['<math><mi>x</mi></math>', [element('math'), element('mi')]],
  ['<svg><script>spion()</script></svg>', [element('svg'), element('script')]],
];

/** Texts that are no MDX at all: the parser stops, and nothing is published. */
const UNREADABLE = [
  '<!-- uitleg -->',
  'Tekst <!-- {spion()} --> tekst',
  '<https://www.voorbeeld.be>',
  '<javascript:spion()>',
  '<?php spion() ?>',
  '<![CDATA[spion()]]>',
  '<!DOCTYPE html>',
  '{spion()',
  '{{spion()}}',
  '{...spion()}',
  '{a: 1}',
  '<Tip>',
  '</Tip>',
  '<script>spion()',
  '<Bron id=a />',
  '<Bron id="a',
  '<Bron id={spion() />',
  '## Kop {#anker}',
  '<Tip\u200b />',
  '<Tip>\nimport x from "y"\n</Tip>',
] as const;

describe('findUnsafeParts', () => {
  it.each(SAFE)('lets pass %j', (body) => {
    expect(messages(byMicromark(body))).toEqual([]);
    expect(messages(bySatteri(body))).toEqual([]);
    expect(run(body)).toEqual([]);
  });

  it.each(UNSAFE)('refuses %j', (body, expected) => {
    expect(messages(byMicromark(body))).toEqual(expected);
    expect(messages(bySatteri(body))).toEqual(expected);
  });

  it.each(UNREADABLE)('is not even asked about %j', (body) => {
    expect(byMicromark(body)).toBeNull();
    expect(bySatteri(body)).toBeNull();
  });

  it('does not mistake words for code where the two parsers disagree', () => {
    // micromark gives up on this line; the compiler reads it as a broken import. Both refuse.
    const body = 'import is een woord';
    expect(byMicromark(body)).toBeNull();
    expect(messages(bySatteri(body))).toEqual([ESM]);
  });

  it('refuses nodes of raw HTML, which a Markdown parser would make', () => {
    const node = { type: 'html', value: '<script>spion()</script>' } as const;
    expect(findUnsafeParts({ type: 'root', children: [node] })).toEqual([
      { node, boodschap: 'HTML is hier niet toegelaten. Gebruik Markdown.' },
    ]);
  });

  it('names the part that it refuses, so that a report can point at it', () => {
    const body = 'Een\n\nTwee {spion()}\n\n<Tip onclick="x" />';
    for (const unsafe of [byMicromark(body), bySatteri(body)]) {
      expect(unsafe?.map(({ node }) => [node.type, node.position?.start.line, node.position?.start.column])).toEqual([
        ['mdxTextExpression', 3, 6],
        ['mdxJsxFlowElement', 5, 1],
      ]);
    }
  });
});

describe('the compiler', () => {
  it.each([
    '{spion()}',
    'Tekst {spion()}',
    'export const a = spion()',
    '<Bron id={spion()} />',
    '<Bron {...spion()} />',
    '| {spion()} |\n| --- |',
  ])('does run %j, so that the spy proves something', (body) => {
    expect(run(body)).toContain('spion()');
  });

  it.each([
    ['<script>x</script>', '<script>'],
    ['<iframe />', '<iframe>'],
    ['<span lang="nl" onclick="x" />', 'onclick'],
    ['<span lang="nl" set:html="x" />', 'set:html'],
    ['export const frontmatter = 1', 'export frontmatter'],
  ])('does make what %j asks for', (body, harm) => {
    expect(run(body)).toContain(harm);
  });
});

describe('the two parsers on scraps of MDX', () => {
  const scrap = fc.constantFrom(
    '{spion()}',
    '{',
    '}',
    '{...spion()}',
    '{/*',
    '*/}',
    '${',
    '<Tip>',
    '</Tip>',
    '<Tip',
    '<Bron id="a" />',
    '<Bron id=',
    '"a"',
    "'",
    '"',
    '/>',
    '>',
    '<',
    '</',
    '=',
    '<>',
    '</>',
    '<script>',
    '</script>',
    '<span lang="nl">',
    '</span>',
    '<br />',
    '<!--',
    '-->',
    '`',
    '``',
    '```',
    '~~~',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '    ',
    '\t',
    ' ',
    '> ',
    '- ',
    '1. ',
    '# ',
    '|',
    '| a |\n| --- |\n',
    '---\n',
    '+++\n',
    '\\',
    'import x from "y"',
    'export const a = spion()',
    '[',
    ']',
    '(',
    ')',
    '](/x)',
    '![',
    '[^1]',
    '[^1]: ',
    '&#123;',
    '&lt;',
    '*',
    '**',
    '_',
    '~~',
    '$',
    '$$',
    ':::',
    'a',
    '\u2028',
    '\u00a0',
    '\uFEFF',
    '<x',
    '.',
    ':',
  );
  const text = fc.array(scrap, { minLength: 1, maxLength: 12 }).map((scraps) => scraps.join(''));

  it('never compile what the validator let pass into something that does harm', () => {
    fc.assert(
      fc.property(text, (body) => {
        if (byMicromark(body)?.length !== 0) return;
        // What the compiler does not understand is not published either.
        const compiled = bySatteri(body);
        if (compiled === null) return;
        expect(messages(compiled)).toEqual([]);
        expect(run(body)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never let harm pass the gate of the build, which reads with the compiler alone', () => {
    fc.assert(
      fc.property(text, (body) => {
        // What micromark cannot read never comes this far; on some of it (a broken import that ends in a
        // backslash) the compiler does not throw, but ends the process.
        if (byMicromark(body) === null || bySatteri(body)?.length !== 0) return;
        expect(run(body)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
