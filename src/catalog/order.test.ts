import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEntry } from '../validation/fixtures.ts';
import { cutInPages, ORDERS, pagerNumbers, ranksOf, sortEntries } from './order.ts';

const bron = (datum?: string) => ({
  id: 'jaarverslag-2025',
  titel: 'Jaarverslag',
  uitgever: 'Stad',
  url: 'https://www.voorbeeld.be/jaarverslag',
  geraadpleegd: '2026-11-20',
  ...(datum === undefined ? {} : { datum }),
});
const evaluatie = (ontwerp: 'rct' | 'bevraging') => ({ ontwerp, resultaat: 'Er was geen verschil.', bron: 'jaarverslag-2025' });

const controlled = makeEntry('controlled', { titel: 'Zeven gesprekken', evaluaties: [evaluatie('rct')], bronnen: [bron('2019')] });
const surveyed = makeEntry('surveyed', { titel: 'Ontbijt in de buurt', evaluaties: [evaluatie('bevraging')], bronnen: [bron('2024-05')] });
const plain = makeEntry('plain', { titel: 'Éénmaal samen eten', bronnen: [bron()] });
const ids = (order: (typeof ORDERS)[number]) => sortEntries([plain, surveyed, controlled], order).map(({ id }) => id);

describe('sortEntries', () => {
  it('puts the most researched first, whatever the research found', () => {
    expect(ids('bewijs')).toEqual(['controlled', 'surveyed', 'plain']);
  });

  it('puts a higher level on the ladder before more research', () => {
    const entries = [controlled, { ...plain, niveau: 2 }, { ...surveyed, niveau: 1 }];
    expect(sortEntries(entries, 'bewijs').map(({ id }) => id)).toEqual(['plain', 'surveyed', 'controlled']);
  });

  it('puts the newest source first, and what has no date last', () => {
    expect(ids('nieuwste')).toEqual(['surveyed', 'controlled', 'plain']);
  });

  it('puts titles in Dutch order: accents do not count', () => {
    expect(ids('alfabet')).toEqual(['plain', 'surveyed', 'controlled']);
  });

  it('counts figures when the research is the same', () => {
    const cijfer = { wat: 'deelnemers', waarde: 4, eenheid: 'personen', jaar: 2025, bron: 'jaarverslag-2025' };
    const fewer = makeEntry('fewer', { titel: 'Aaaaa', cijfers: [] });
    expect(sortEntries([fewer, makeEntry('more', { titel: 'Zzzzz', cijfers: [cijfer] })], 'bewijs').map(({ id }) => id)).toEqual([
      'more',
      'fewer',
    ]);
  });

  it('does not depend on the order of the input, and leaves the input alone', () => {
    const entries = [plain, surveyed, controlled, makeEntry('twin', { titel: 'Éénmaal samen eten', bronnen: [bron()] })];
    fc.assert(
      fc.property(fc.constantFrom(...ORDERS), fc.shuffledSubarray(entries, { minLength: 4 }), (order, shuffled) => {
        const before = [...shuffled];
        expect(sortEntries(shuffled, order)).toEqual(sortEntries(entries, order));
        expect(shuffled).toEqual(before);
      }),
    );
  });
});

describe('ranksOf', () => {
  it('tells the place of each practice in each order', () => {
    const ranks = ranksOf([plain, surveyed, controlled]);
    expect(ranks.get('controlled')).toEqual({ bewijs: 0, nieuwste: 1, alfabet: 2 });
    expect(ranks.get('plain')).toEqual({ bewijs: 2, nieuwste: 2, alfabet: 0 });
  });
});

describe('cutInPages', () => {
  it.each([
    [0, [[]]],
    [2, [[0, 1]]],
    [3, [[0, 1, 2]]],
    [4, [[0, 1, 2], [3]]],
  ])('cuts %i items in pages of three', (count, pages) => {
    expect(
      cutInPages(
        Array.from({ length: count }, (_, index) => index),
        3,
      ),
    ).toEqual(pages);
  });

  it('loses and repeats nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 30 }), (items, size) => {
        expect(cutInPages(items, size).flat()).toEqual(items);
      }),
    );
  });
});

describe('pagerNumbers', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 7, [1, 2, null, 7]],
    [4, 7, [1, 2, 3, 4, 5, 6, 7]],
    [10, 42, [1, null, 9, 10, 11, null, 42]],
    [42, 42, [1, null, 41, 42]],
  ])('on page %i of %i', (current, last, numbers) => {
    expect(pagerNumbers(current, last)).toEqual(numbers);
  });
});
