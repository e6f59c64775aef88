import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, placeOf } from '../validation/fixtures.ts';
import { parseMdx } from './parse-mdx.ts';

const HINT =
  'De tekst kan niet gelezen worden als MDX. Vaak komt dat door een los < of {, of een component die niet gesloten is. Schrijf "minder dan" in plaats van <, en sluit componenten met />.';

describe('parseMdx', () => {
  it('makes a tree of Markdown, tables and components, with places', () => {
    const { tree, problem } = parseMdx('## Kop\n\nTekst.<Bron id="a" />\n\n| a |\n| --- |\n| b |\n');
    expect(problem).toBeNull();
    expect(tree?.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'table']);
    expect(tree?.children[1]?.position?.start).toMatchObject({ line: 3, column: 1 });
  });

  it('makes an empty tree of an empty text', () => {
    expect(parseMdx('').tree?.children).toEqual([]);
  });

  it('reads a lone < between spaces as a sign, and an escaped { too', () => {
    expect(parseMdx('3 < 4 en \\{ en \\<').problem).toBeNull();
  });

  it.each([
    ['an open brace', 'Tekst\n\nminder {', 3, 9, 'Unexpected end of file in expression, expected a corresponding closing brace for `{`'],
    ['a broken expression', 'Tekst {1 +}', 1, 11, 'Could not parse expression with acorn'],
    ['a comment of HTML', 'a\n\n<!-- b -->', 3, 2, 'Unexpected character `!` (U+0021) before name'],
    ['a figure behind <', 'Minder dan <5 euro', 1, 13, 'Unexpected character `5` (U+0035) before name'],
    ['an address between < and >', '<https://www.voorbeeld.be>', 1, 8, 'Unexpected character `/` (U+002F) before local name'],
    ['an attribute without quotes', 'Tekst <Bron id=a />', 1, 16, 'Unexpected character `a` (U+0061) before attribute value'],
    ['a closing tag alone', 'Tekst\n\n</Tip>', 3, 2, 'Unexpected closing slash `/` in tag, expected an open tag first'],
    [
      'another closing tag',
      '<Tip>\n\nTekst\n\n</Bron>',
      5,
      1,
      'Unexpected closing tag `</Bron>`, expected corresponding closing tag for `<Tip>`',
    ],
  ])('tells where the text breaks off: %s', (_name, body, regel, kolom, reason) => {
    expect(parseMdx(body)).toEqual({
      tree: null,
      problem: { regelId: 'mdx', regel, kolom, boodschap: expect.stringContaining(`${HINT} (MDX: ${reason}`) },
    });
  });

  it.each([
    ['at the end of the text', 'Een\n\n<Tip>\n\nTwee\n'],
    ['at the end of a list item', 'Een\n\n- twee <Tip> drie\n- vier\n'],
    ['at the end of a paragraph', 'Een\n\nTwee <Tip> drie\n\nvier</Tip>\n'],
    ['at the end of bold text', 'Een **twee <Tip>** drie</Tip>\n'],
  ])('points at a component that is not closed: %s', (_name, body) => {
    const { problem } = parseMdx(body);
    expect(problem).toMatchObject(placeOf(body, '<Tip>'));
    // The parser's own words give the place in the body, which is not that in the file.
    expect(problem?.boodschap).toMatch(/\(MDX: Expected a closing tag for `<Tip>`/);
    expect(problem?.boodschap).not.toMatch(/\d+:\d+/);
  });

  it.each([
    ['quotes', '> '.repeat(500) + 'a'],
    ['lists', '- '.repeat(500) + 'a'],
    ['components', '<Tip>'.repeat(500) + 'a' + '</Tip>'.repeat(500)],
  ])('refuses a text that is nested too deep for the rules to walk: %s', (_name, body) => {
    expect(parseMdx(body)).toEqual({
      tree: null,
      problem: {
        regelId: 'mdx',
        regel: 1,
        kolom: 1,
        boodschap: 'De tekst is te diep genest: te veel lijsten, citaten of componenten in elkaar. Maak de opbouw eenvoudiger.',
      },
    });
  });

  it('accepts nesting as deep as people write it', () => {
    expect(parseMdx(`${'> '.repeat(20)}${'- '.repeat(10)}**_[a](/b)_**`).problem).toBeNull();
  });

  it('never throws, and points into the text', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const { tree, problem } = parseMdx(body);
        expect(tree === null).toBe(problem !== null);
        if (problem === null) return;
        expect(problem.regel).toBeGreaterThanOrEqual(1);
        expect(problem.regel).toBeLessThanOrEqual(body.split(/\r\n|\r|\n/).length);
        expect(problem.kolom).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('text made to take long', () => {
  it.each([
    ['quotes on one line', '>'.repeat(40_000), 1],
    ['lists on one line', `Tekst.\n\n${'- '.repeat(20_000)}`, 3],
    ['numbered lists on one line', '1. '.repeat(15_000), 1],
  ])('%s are refused at once, at their line', (_name, text, line) => {
    expect(parseMdx(text).problem).toMatchObject({ regelId: 'mdx', regel: line });
  });

  it('leaves ordinary nesting alone', () => {
    expect(parseMdx('> > - citaat\n> >   - in een lijst\n\n1. een\n   - twee\n').problem).toBeNull();
  });
});
