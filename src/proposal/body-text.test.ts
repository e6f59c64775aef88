import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../validation/fixtures.ts';
import { parseMdx } from '../file/parse-mdx.ts';
import { findUnsafeParts } from '../file/safe-mdx.ts';
import { sectionsOf } from '../file/sections.ts';
import { fromMdxText, toMdxText } from './body-text.ts';
import { cleanText } from './draft.ts';

/** What a page with this section would hold, parsed as the validator does. */
function parsePage(mdx: string) {
  return parseMdx(`## Wat is het?\n\n${mdx}\n\n## Lessen\n\nEinde.`);
}

describe('text of a section as MDX', () => {
  it.each([
    ['an expression', 'Een {1 + 1} som.', 'Een &#123;1 + 1&#125; som.'],
    ['a script', '<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['an import', 'import fs from "fs"', '&#105;mport fs from "fs"'],
    ['an export, below other text', 'Tekst.\n\nexport const a = 1', 'Tekst.\n\n&#101;xport const a = 1'],
    ['a heading of the page itself', '## Lessen', '&#35;# Lessen'],
    ['a heading that is indented', 'Tekst.\n\n \t     # Kop', 'Tekst.\n\n \t     &#35; Kop'],
    ['a line under a title', 'Titel\n---', 'Titel\n&#45;--'],
    ['a code fence', '```\n## Lessen', '&#96;&#96;&#96;\n&#35;# Lessen'],
    ['a reference that someone typed', 'Typ &lt; voor <', 'Typ &amp;lt; voor &lt;'],
    ['less than', '3 < 5', '3 &lt; 5'],
    ['an unlisted attribute', '<Bron id="a" onclick="x" />', '&lt;Bron id="a" onclick="x" />'],
    ['a tag that is never closed', '<Tip>\n\nTekst', '&lt;Tip>\n\nTekst'],
    ['a mark that turns the reading direction', 'a\u202eb', 'a&#8238;b'],
  ])('makes %s plain text', (_name, typed, written) => {
    expect(toMdxText(typed)).toBe(written);
    expect(fromMdxText(written)).toBe(typed);
  });

  it.each([
    ['a citation', 'Buren eten samen.[bron: jaarverslag-2025]', 'Buren eten samen.<Bron id="jaarverslag-2025" />'],
    ['bold words', 'Een **tafel**.', 'Een **tafel**.'],
    ['a list', '- een\n- twee', '- een\n- twee'],
    ['a heading within the section', '### Eten', '### Eten'],
    ['a component', '<Stappen>\n\n1. Zoek een zaal.\n\n</Stappen>', '<Stappen>\n\n1. Zoek een zaal.\n\n</Stappen>'],
    ['words in another language', '<span lang="en">befriending</span>', '<span lang="en">befriending</span>'],
    ['a hard space', '5&nbsp;euro', '5&nbsp;euro'],
  ])('keeps %s', (_name, typed, written) => {
    expect(toMdxText(typed)).toBe(written);
    expect(fromMdxText(written)).toBe(typed);
  });

  it('is inert and comes back as typed, whatever is typed', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '{',
      '}',
      '/',
      '`',
      '~~~',
      '```',
      '&',
      '&lt;',
      '&#123;',
      '&#60;',
      ';',
      '#',
      '## ',
      '\n',
      '\n\n',
      '---',
      '===',
      '- ',
      '1. ',
      '> ',
      '    ',
      '\t',
      'import a from "b"',
      'export default 1',
      '<Tip>',
      '</Tip>',
      '<Bron id="a" />',
      '[bron: a]',
      '<br />',
      '<!--',
      '-->',
      '<script>',
      '\\',
      '\\{',
      '*',
      '_',
      '[a](javascript:b)',
      '\u202e',
      '\u200b',
      'woord',
      '|',
      '~',
      '$',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, anyText), { maxLength: 12 }), (pieces) => {
        const typed = cleanText(pieces.join('')).trim();
        const written = toMdxText(typed);
        const { tree } = parsePage(written);
        expect(tree).not.toBeNull();
        if (tree === null) return;
        expect(findUnsafeParts(tree)).toEqual([]);
        expect(sectionsOf(tree).map(({ title }) => title)).toEqual(['Wat is het?', 'Lessen']);
        // `<Bron …/>` that someone typed comes back in the words of the form.
        expect(toMdxText(fromMdxText(written))).toBe(written);
        if (!/<Bron|\[bron/.test(typed)) expect(fromMdxText(written)).toBe(typed);
      }),
      { numRuns: 1000 },
    );
  });

  // Work that grew with the square of the length would not end within the limit of any test.
  it('takes a megabyte', () => {
    expect(fromMdxText(toMdxText('<{'.repeat(500_000)))).toHaveLength(1_000_000);
  });
});
