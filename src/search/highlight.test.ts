import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentsOf } from './highlight.ts';

/** Text as Pagefind writes it in an excerpt. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

describe('fragmentsOf', () => {
  it.each([
    ['', []],
    ['gewone tekst', [['gewone tekst', false]]],
    [
      'samen <mark>eten</mark> met buren',
      [
        ['samen ', false],
        ['eten', true],
        [' met buren', false],
      ],
    ],
    ['<mark>eten</mark>', [['eten', true]]],
    [
      '<mark>samen</mark> <mark>eten</mark>',
      [
        ['samen', true],
        [' ', false],
        ['eten', true],
      ],
    ],
    [
      '<mark>samen</mark><mark>eten</mark>',
      [
        ['samen', true],
        ['eten', true],
      ],
    ],
    [
      'een\n<mark>twee\ndrie</mark>',
      [
        ['een\n', false],
        ['twee\ndrie', true],
      ],
    ],
    ['R&amp;D &lt; 3 &gt; 2, &quot;zo&quot; en &#39;zo&#x27;', [['R&D < 3 > 2, "zo" en \'zo\'', false]]],
    ['<mark>R&amp;D</mark>', [['R&D', true]]],
  ])('takes %j apart', (excerpt, expected) => {
    expect(fragmentsOf(excerpt).map(({ text, isHit }) => [text, isHit])).toEqual(expected);
  });

  it('decodes once: what an author wrote as an entity stays one', () => {
    expect(fragmentsOf('&amp;lt;script&amp;gt;')).toEqual([{ text: '&lt;script&gt;', isHit: false }]);
    expect(fragmentsOf('&amp;amp;')).toEqual([{ text: '&amp;', isHit: false }]);
    expect(fragmentsOf('&nbsp;&eacute;')).toEqual([{ text: '&nbsp;&eacute;', isHit: false }]);
  });

  it('takes no other element for anything than text', () => {
    const excerpt = '<img src=x onerror=alert(1)><mark class="x">a</mark><script>b</script>';
    expect(fragmentsOf(excerpt)).toEqual([{ text: excerpt, isHit: false }]);
  });

  it.each(['<mark>open', 'dicht</mark>', '</mark><mark>', '<MARK>a</MARK>'])('keeps the half mark of %j as text', (excerpt) => {
    expect(fragmentsOf(excerpt)).toEqual([{ text: excerpt, isHit: false }]);
  });

  it('gives back the very words of the page, found or not, also where they look like markup', () => {
    const words = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", 'mark', '/', 'lt;', 'amp;', 'a', ' ', '\n', 'é'),
      minLength: 1,
    });
    // Two stretches in a row that are not found are one stretch.
    const parts = fc.array(fc.tuple(words, words), { maxLength: 5 });
    fc.assert(
      fc.property(parts, words, (pairs, last) => {
        const fragments = [
          ...pairs.flatMap(([plain, hit]) => [
            { text: plain, isHit: false },
            { text: hit, isHit: true },
          ]),
          { text: last, isHit: false },
        ];
        const excerpt = fragments.map(({ text, isHit }) => (isHit ? `<mark>${escapeText(text)}</mark>` : escapeText(text))).join('');
        expect(fragmentsOf(excerpt)).toEqual(fragments);
      }),
    );
  });

  it('never yields markup: all that is not a mark comes out as text, letter for letter', () => {
    const excerpt = fc.string({ unit: fc.constantFrom('<mark>', '</mark>', '<', '>', 'script', '&lt;', '&amp;', 'a', '"', ' on=') });
    fc.assert(
      fc.property(excerpt, (text) => {
        const fragments = fragmentsOf(text);
        // Written back as text nodes are, the excerpt has no element but the marks that were found.
        const html = fragments.map((part) => (part.isHit ? `<mark>${escapeText(part.text)}</mark>` : escapeText(part.text))).join('');
        expect(html.replaceAll(/<mark>[^<>]*<\/mark>/g, '')).not.toMatch(/[<>]/);
        expect(fragments.every((part) => part.text !== '' || part.isHit)).toBe(true);
      }),
    );
  });
});
