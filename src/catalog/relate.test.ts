import { describe, expect, it } from 'vitest';
import { makeEntry, VOCABULARIA } from '../validation/fixtures.ts';
import { namedRelations, type RelatedPraktijk, sharingTerms, similarPraktijken } from './relate.ts';

const outline = (related: readonly RelatedPraktijk[]) => related.map(({ entry, reason }) => [entry.id, reason]);
const ELSEWHERE = { land: 'BE', gemeenten: ['gent'] };

describe('namedRelations', () => {
  it.each([
    ['variant-van', 'Hiervan is deze praktijk een variant', 'Variant van deze praktijk'],
    ['opvolger-van', 'Voorloper van deze praktijk', 'Opvolger van deze praktijk'],
    ['gebaseerd-op', 'Hierop is deze praktijk gebaseerd', 'Gebaseerd op deze praktijk'],
    ['tegenhanger-van', 'Zelfde idee, elders', 'Zelfde idee, elders'],
    ['onderdeel-van', 'Deze praktijk is er een onderdeel van', 'Onderdeel van deze praktijk'],
  ] as const)('words %s from both sides', (soort, own, inverse) => {
    const from = makeEntry('van', { relaties: [{ soort, praktijk: 'naar' }] });
    const to = makeEntry('naar');
    expect(outline(namedRelations(from, [from, to]))).toEqual([['naar', own]]);
    expect(outline(namedRelations(to, [from, to]))).toEqual([['van', inverse]]);
  });

  it('puts own relations first, and names each practice once', () => {
    const a = makeEntry('a', {
      relaties: [
        { soort: 'variant-van', praktijk: 'c' },
        { soort: 'gebaseerd-op', praktijk: 'c' },
      ],
    });
    const b = makeEntry('b', { relaties: [{ soort: 'onderdeel-van', praktijk: 'a' }] });
    const c = makeEntry('c', { relaties: [{ soort: 'opvolger-van', praktijk: 'a' }] });
    expect(outline(namedRelations(a, [a, b, c]))).toEqual([
      ['c', 'Hiervan is deze praktijk een variant'],
      ['b', 'Onderdeel van deze praktijk'],
    ]);
  });

  it('leaves out practices that do not exist', () => {
    const a = makeEntry('a', { relaties: [{ soort: 'variant-van', praktijk: 'weg' }] });
    expect(namedRelations(a, [a])).toEqual([]);
  });
});

describe('similarPraktijken', () => {
  const similar = (entry: Parameters<typeof similarPraktijken>[0], all: Parameters<typeof similarPraktijken>[1], most?: number) =>
    similarPraktijken(entry, all, VOCABULARIA, most);

  it('asks for an approach and a target group in common, and says which', () => {
    const entry = makeEntry('a', { aanpakken: ['samen-eten'], doelgroepen: ['ouderen'], gebied: ELSEWHERE });
    const all = [
      entry,
      makeEntry('both', { aanpakken: ['samen-eten', 'buddywerking'], doelgroepen: ['ouderen', 'jongeren'] }),
      makeEntry('approach', { aanpakken: ['samen-eten'], doelgroepen: ['jongeren'] }),
      makeEntry('group', { aanpakken: ['huisbezoek'], doelgroepen: ['ouderen'] }),
    ];
    expect(outline(similar(entry, all))).toEqual([['both', 'Ook samen eten, ook voor ouderen']]);
  });

  it('finds nothing alone, and never the practice itself', () => {
    const entry = makeEntry('a');
    expect(similar(entry, [])).toEqual([]);
    expect(similar(entry, [entry])).toEqual([]);
  });

  it('leaves out practices that are related by name, from either side', () => {
    const entry = makeEntry('a', { relaties: [{ soort: 'variant-van', praktijk: 'b' }] });
    const all = [entry, makeEntry('b'), makeEntry('c', { relaties: [{ soort: 'variant-van', praktijk: 'a' }] }), makeEntry('d')];
    expect(similar(entry, all).map(({ entry: other }) => other.id)).toEqual(['d']);
  });

  it('puts a rare term in common before a common one', () => {
    const entry = makeEntry('a', { aanpakken: ['samen-eten', 'buddywerking'], doelgroepen: ['ouderen'], gebied: ELSEWHERE });
    const common = ['c1', 'c2', 'c3'].map((id) => makeEntry(id, { aanpakken: ['samen-eten'], doelgroepen: ['ouderen'] }));
    const rare = makeEntry('z-rare', { aanpakken: ['buddywerking'], doelgroepen: ['ouderen'] });
    expect(outline(similar(entry, [entry, ...common, rare]))[0]).toEqual(['z-rare', 'Ook buddywerking, ook voor ouderen']);
  });

  it('names the rarest of the terms in common', () => {
    const entry = makeEntry('a', { aanpakken: ['samen-eten', 'buddywerking'], doelgroepen: ['iedereen', 'jongeren'], gebied: ELSEWHERE });
    const twin = makeEntry('twin', { aanpakken: ['samen-eten', 'buddywerking'], doelgroepen: ['iedereen', 'jongeren'] });
    const others = ['x', 'y'].map((id) => makeEntry(id, { aanpakken: ['samen-eten'], doelgroepen: ['iedereen'] }));
    expect(outline(similar(entry, [entry, ...others, twin]))[0]).toEqual(['twin', 'Ook buddywerking, ook voor jongeren']);
  });

  it('puts a practice in the same municipality first, and says so', () => {
    const entry = makeEntry('z');
    const all = [makeEntry('a', { gebied: ELSEWHERE }), makeEntry('b'), entry];
    expect(outline(similar(entry, all))).toEqual([
      ['b', 'Ook samen eten, ook voor ouderen, ook in Brugge'],
      ['a', 'Ook samen eten, ook voor ouderen'],
    ]);
  });

  it('orders equals by id, whatever order they come in, and gives at most as many as asked', () => {
    const entry = makeEntry('a');
    const others = ['f', 'b', 'e', 'c', 'd', 'g'].map((id) => makeEntry(id));
    const idsOf = (related: readonly RelatedPraktijk[]) => related.map(({ entry: other }) => other.id);
    expect(idsOf(similar(entry, [entry, ...others]))).toEqual(['b', 'c', 'd', 'e']);
    expect(idsOf(similar(entry, [...others.toReversed(), entry], 2))).toEqual(['b', 'c']);
    expect(similar(entry, [entry, ...others], 0)).toEqual([]);
  });
});

describe('sharingTerms', () => {
  const [aanpakken, doelgroepen] = [VOCABULARIA.aanpakken, VOCABULARIA.doelgroepen].map((terms) => terms.map(({ id }) => id));
  const pick = (ids: readonly string[] = [], index: number, many: number) =>
    Array.from({ length: many }, (_none, nth) => ids[(index * (nth + 1) + nth) % ids.length] ?? '');
  const madeUp = (count: number) =>
    Array.from({ length: count }, (_none, index) =>
      makeEntry(`p${index}`, { aanpakken: pick(aanpakken, index, 2), doelgroepen: pick(doelgroepen, index * 3 + 1, 2) }),
    );

  it('gives all that share an approach and a target group, in a databank of today', () => {
    const all = madeUp(150);
    for (const one of all) {
      const expected = all.filter(
        ({ praktijk }) =>
          praktijk.aanpakken.some((id) => one.praktijk.aanpakken.includes(id)) &&
          praktijk.doelgroepen.some((id) => one.praktijk.doelgroepen.includes(id)),
      );
      expect(new Set(sharingTerms(one, all).entries)).toEqual(new Set(expected));
    }
  });

  it('looks at no more than a fixed number, however many there are', () => {
    const all = Array.from({ length: 4000 }, (_none, index) => makeEntry(`p${index}`));
    expect(all.slice(0, 10).map((one) => sharingTerms(one, all).looked)).toEqual(Array.from({ length: 10 }, () => 1500));
  });
});
