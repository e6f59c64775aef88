import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../file/parse-mdx.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** The segments of a text. */
function draw(body: string): Segment[] {
  const { tree, problem } = parseMdx(body);
  if (tree === null) throw new Error(problem.boodschap);
  return segmentsOf(tree, body);
}

const bron = (id: string, nth: number) => ({ component: 'Bron', attributes: { id }, nth, children: [] });

describe('segmentsOf', () => {
  it('gives a text without components as one piece of HTML', () => {
    expect(draw('## Voor wie?\n\nVoor *iedereen* & **elke** [buurt](https://x.be/?a=1&b=2).\n\n- a\n- b')).toEqual([
      '<h2 id="voor-wie">Voor wie?</h2>\n<p>Voor <em>iedereen</em> &amp; <strong>elke</strong> <a href="https://x.be/?a=1&amp;b=2">buurt</a>.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
    ]);
  });

  it('cuts the HTML at a component, and counts those that are the same', () => {
    expect(draw('Eén.<Bron id="a" /> Twee.<Bron id="b" /><Bron id="a" />')).toEqual([
      '<p>Eén.',
      bron('a', 1),
      ' Twee.',
      bron('b', 1),
      bron('a', 2),
      '</p>',
    ]);
  });

  it('keeps components in components, and counts in reading order', () => {
    expect(draw('<LetOp>\n\nPas op.<Bron id="a" />\n\n<Tip>\n\nBel.\n\n</Tip>\n\n</LetOp>\n\nNa.<Bron id="a" />')).toEqual([
      {
        component: 'LetOp',
        attributes: {},
        nth: 1,
        children: ['<p>Pas op.', bron('a', 1), '</p>', { component: 'Tip', attributes: {}, nth: 1, children: ['<p>Bel.</p>'] }],
      },
      '\n<p>Na.',
      bron('a', 2),
      '</p>',
    ]);
  });

  it('cuts lists open at a component in an item', () => {
    expect(draw('- a<Bron id="a" />\n- b')).toEqual(['<ul>\n<li>a', bron('a', 1), '</li>\n<li>b</li>\n</ul>']);
  });

  it('makes no paragraph around components on a line of their own', () => {
    expect(draw('<Tip>Bel eerst.</Tip>')).toEqual([{ component: 'Tip', attributes: {}, nth: 1, children: ['Bel eerst.'] }]);
  });

  it('draws the few elements that Markdown has no sign for', () => {
    expect(draw('<span lang="fr">l’eau</span> H<sub>2</sub>O<br /><abbr title="Vlaamse overheid">VO</abbr>')).toEqual([
      '<p><span lang="fr">l’eau</span> H<sub>2</sub>O<br><abbr title="Vlaamse overheid">VO</abbr></p>',
    ]);
  });

  it('gives two headings with the same words two ids', () => {
    expect(draw('## Wat is het?\n\n## Wat is het?')).toEqual([
      '<h2 id="wat-is-het">Wat is het?</h2>\n<h2 id="wat-is-het-1">Wat is het?</h2>',
    ]);
  });

  it.each([
    ['an expression', 'a {globalThis.x = 1} b', '<p>a  b</p>'],
    ['an import', "import fs from 'node:fs'\n\na", '<p>a</p>'],
    ['an unknown element', '<script>a</script> b', '<p>a b</p>'],
    ['an event', '<br onclick="x()" /> a', '<p><br> a</p>'],
    ['a spread attribute', '<br {...x} /> a', '<p><br> a</p>'],
  ])('draws nothing of %s, also when nobody checked the text', (_name, body, html) => {
    expect(draw(body)).toEqual([html]);
  });

  it('writes what is typed as text, never as HTML', () => {
    expect(draw('a &lt;script&gt; \\<b\\> `<i>` ![" onerror="x](/a.png)')).toEqual([
      '<p>a &lt;script> &lt;b> <code>&lt;i></code> <img src="/a.png" alt="&quot; onerror=&quot;x"></p>',
    ]);
  });

  it.each([
    `zo'n 's avonds "Freds" en "Frieda's". 'k zie "open`,
    `a "b'c"d' -- --- ---- ----- ... ....`,
    `\\"x\\" &quot;y&quot; 'z' \\'s`,
    `*"x"* "q" ("x") ['x']'s (‘’)`,
    `'*schuin*' en "**vet**"`,
    `> "citaat"\n> over 'twee' regels`,
    `- "a"\n- 'b'`,
    `| "a" | 'b' |\n| --- | --- |\n| ... | -- |`,
    '`"code"` en "tekst"',
  ])('typesets as Astro does: %s', (body) => {
    const words = (node: unknown): string => {
      if (typeof node !== 'object' || node === null) return '';
      if ('value' in node && typeof node.value === 'string') return node.value;
      return 'children' in node && Array.isArray(node.children) ? node.children.map(words).join('') : '';
    };
    const html = draw(body)
      .map((segment) => (typeof segment === 'string' ? segment : ''))
      .join('');
    const text = html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replace(/\n/g, '');
    expect(text).toBe(words(mdxToMdast(body, { features: { gfm: true, smartPunctuation: true } })).replace(/\n/g, ''));
  });
});
