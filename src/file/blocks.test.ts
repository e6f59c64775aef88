import { describe, expect, it } from 'vitest';
import { blocksOf, sentencesOf } from './blocks.ts';
import { parseMdx } from './parse-mdx.ts';

function blocks(body: string) {
  const { tree } = parseMdx(body);
  if (tree === null) throw new Error('The text cannot be read.');
  return blocksOf(tree).map(({ section, component, isListItem, text, citations }) => ({ section, component, isListItem, text, citations }));
}

describe('blocksOf', () => {
  it('tells section, component, list and citations of each passage', () => {
    const body = 'Vooraf.\n\n## Wat is het?\n\nEten.<Bron id="a" /><Bron id="b" />\n\n<Tip>\n\n- Kook **samen**.\n\n</Tip>';
    expect(blocks(body)).toEqual([
      { section: '', component: null, isListItem: false, text: 'Vooraf.', citations: [] },
      { section: 'Wat is het?', component: null, isListItem: false, text: 'Eten.', citations: ['a', 'b'] },
      { section: 'Wat is het?', component: 'Tip', isListItem: true, text: 'Kook samen.', citations: [] },
    ]);
  });

  it('leaves out words in another language, and keeps those of links', () => {
    expect(blocks('In <span lang="en">social prescribing</span> en [de site](https://x.be).')[0]?.text).toBe('In  en de site.');
  });
});

describe('sentencesOf', () => {
  it.each([
    ['Een. Twee? Drie!', ['Een.', 'Twee?', 'Drie!']],
    ['Kom bv. om vijf uur. Kook zelf.', ['Kom bv. om vijf uur.', 'Kook zelf.']],
    ['Het kost 1.250 euro. In 2018 meer.', ['Het kost 1.250 euro.', 'In 2018 meer.']],
    ['“Kom binnen.” Dat zei ze.', ['“Kom binnen.', 'Dat zei ze.']],
    ['', []],
  ])('cuts %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
