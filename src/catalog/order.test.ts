import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEntry } from '../validation/fixtures.ts';
import { makeKnown } from './fixtures.ts';
import { cutInPages, ORDERS, pagerNumbers, ranksOf, sortEntries } from './order.ts';

const bron = (datum?: string) => ({
  id: 'jaarverslag-2025',
  titel: 'Jaarverslag',
  uitgever: 'Stad',
  url: 'https://www.voorbeeld.be/jaarverslag',
  geraadpleegd: '2026-11-20',
  ...(datum === undefined ? {} : { datum }),
});
const helped = { ...makeEntry('helped', { titel: 'Zeven gesprekken', bronnen: [bron('2019')] }), wijzers: makeKnown('minder', 2) };
const nothing = {
  ...makeEntry('nothing', { titel: 'Ontbijt in de buurt', bronnen: [bron('2024-05')] }),
  wijzers: makeKnown('geen-verschil', 2),
};
const plain = makeEntry('plain', { titel: 'Éénmaal samen eten', bronnen: [bron()] });
const ids = (order: (typeof ORDERS)[number]) => sortEntries([plain, nothing, helped], order).map(({ id }) => id);

describe('sortEntries', () => {
  it('puts what helped first, then what was measured without a difference, then the rest', () => {
    expect(ids('uitkomst')).toEqual(['helped', 'nothing', 'plain']);
    const all = (['niet-gemeten', 'onbekend', 'meer', 'geen-verschil', 'gemengd', 'minder'] as const).map((uitkomst) => ({
      ...makeEntry(uitkomst),
      wijzers: makeKnown(uitkomst),
    }));
    expect(sortEntries(all, 'uitkomst').map(({ id }) => id)).toEqual(all.map(({ id }) => id).reverse());
  });

  it('puts within an outcome the surest first, then the kind of research, then the last news', () => {
    const entry = (id: string, statusPer: string, ...known: Parameters<typeof makeKnown>) => ({
      ...makeEntry(id, { status_per: statusPer, bronnen: [bron('2018')] }),
      wijzers: makeKnown(...known),
    });
    const unclear = { uitkomst: { uitkomst: 'minder', meetwijze: 'onduidelijk', isNagelezen: false } } as const;
    const entries = [
      entry('unclear', '2026-01', 'minder', 2, unclear),
      entry('old', '2019', 'minder', 2),
      entry('recent', '2024-05', 'minder', 2),
      entry('sure', '2018', 'minder', 4),
    ];
    expect(sortEntries(entries, 'uitkomst').map(({ id }) => id)).toEqual(['sure', 'recent', 'old', 'unclear']);
  });

  it('counts a newer source as news, and a year alone as before its months', () => {
    const entry = (id: string, statusPer: string, datum?: string) => makeEntry(id, { status_per: statusPer, bronnen: [bron(datum)] });
    const entries = [entry('year', '2024'), entry('month', '2024-01'), entry('source', '2019', '2025')];
    expect(sortEntries(entries, 'uitkomst').map(({ id }) => id)).toEqual(['source', 'month', 'year']);
  });

  it('puts what runs first, confirmed latest on top, then what is over, then what nobody knows', () => {
    const entry = (id: string, status: string, status_per: string) => makeEntry(id, { status, status_per });
    const entries = [
      entry('unknown', 'onbekend', '2026-10'),
      entry('over', 'afgerond', '2026-09'),
      entry('before', 'lopend', '2019'),
      entry('starting', 'in-opstart', '2025-03'),
      entry('month', 'lopend', '2025-11'),
      entry('year', 'lopend', '2025'),
    ];
    expect(sortEntries(entries, 'bevestigd').map(({ id }) => id)).toEqual(['month', 'starting', 'year', 'before', 'over', 'unknown']);
  });

  it('puts the lowest yearly cost of the organiser first, and what nobody knows last', () => {
    const kost = (bedrag: number, soort: 'kost-van-de-organisator' | 'subsidie-of-budget' = 'kost-van-de-organisator') => ({
      kosten: [{ wat: 'alles samen', bedrag, munt: 'euro', eenheid: 'per-jaar', soort, bron: 'a' } as const],
    });
    const entries = [
      makeEntry('subsidy', kost(10, 'subsidie-of-budget')),
      makeEntry('dear', kost(300_000)),
      makeEntry('cheap', kost(4_000)),
      makeEntry('nothing', kost(0)),
    ];
    expect(sortEntries(entries, 'kosten').map(({ id }) => id)).toEqual(['nothing', 'cheap', 'dear', 'subsidy']);
  });

  it('puts the newest source first, and what has no date last', () => {
    expect(ids('nieuwste')).toEqual(['nothing', 'helped', 'plain']);
  });

  it('puts titles in Dutch order: accents do not count', () => {
    expect(ids('alfabet')).toEqual(['plain', 'nothing', 'helped']);
  });

  it('does not depend on the order of the input, and leaves the input alone', () => {
    const entries = [plain, nothing, helped, makeEntry('twin', { titel: 'Éénmaal samen eten', bronnen: [bron()] })];
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
    const ranks = ranksOf([plain, nothing, helped]);
    expect(ranks.get('helped')).toEqual({ uitkomst: 0, bevestigd: 2, kosten: 0, nieuwste: 1, alfabet: 2 });
    expect(ranks.get('plain')).toEqual({ uitkomst: 2, bevestigd: 0, kosten: 2, nieuwste: 2, alfabet: 0 });
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
