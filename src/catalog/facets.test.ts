import { describe, expect, it } from 'vitest';
import { makeEntry, makePraktijk, VOCABULARIA } from '../validation/fixtures.ts';
import {
  allFacetValues,
  areasOf,
  countFacet,
  FACET_LABELS,
  FACETS,
  facetLabel,
  facetValuesOf,
  ONDERZOEK_LABELS,
  onderzoekOf,
  placeText,
  selectByFacet,
} from './facets.ts';

type Gebied = NonNullable<NonNullable<Parameters<typeof makePraktijk>[0]>['gebied']>;
const inArea = (gebied: Gebied) => makePraktijk({ gebied });
const evaluatie = (ontwerp: string) => ({ ontwerp, resultaat: 'Lang genoeg.', bron: 'a' });

describe('onderzoekOf', () => {
  it.each([
    [[], [], 'geen-onderzoek'],
    [['bevraging'], [], 'ander-onderzoek'],
    [['bevraging', 'rct'], [], 'met-controlegroep'],
    [[], ['voorbeeld-2020'], 'met-controlegroep'],
    [['procesevaluatie'], ['voorbeeld-2020'], 'met-controlegroep'],
  ])('of evaluations %j and studies %j is %s', (ontwerpen, studies, onderzoek) => {
    expect(onderzoekOf(makePraktijk({ evaluaties: ontwerpen.map(evaluatie), studies }))).toBe(onderzoek);
  });
});

describe('areasOf', () => {
  const cases: readonly (readonly [Gebied, readonly string[]])[] = [
    [{ land: 'BE', gemeenten: ['brugge'] }, ['west-vlaanderen']],
    [{ land: 'BE', gemeenten: ['oostende', 'brugge', 'gent'] }, ['west-vlaanderen', 'oost-vlaanderen']],
    [{ land: 'BE', gemeenten: ['elsene'] }, ['brussel']],
    [{ land: 'BE', provincies: ['oost-vlaanderen'], gemeenten: ['brugge'] }, ['oost-vlaanderen', 'west-vlaanderen']],
    [{ land: 'BE', gewest: 'vlaanderen' }, ['heel-vlaanderen']],
    [{ land: 'BE', gewest: ['vlaanderen', 'brussel'] }, ['brussel', 'heel-vlaanderen']],
    [{ land: 'BE', gewest: 'brussel', gemeenten: ['elsene'] }, ['brussel']],
    [{ land: 'BE', plaatsen: ['Namen'] }, ['elders-in-belgie']],
    [{ land: 'BE', gemeenten: ['gent'], plaatsen: ['Namen'] }, ['oost-vlaanderen', 'elders-in-belgie']],
    [{ land: 'BE' }, ['elders-in-belgie']],
    [{ land: 'NL', plaatsen: ['Utrecht'] }, ['buitenland']],
    [{ land: 'FI' }, ['buitenland']],
  ];
  it.each(cases)('of %j', (gebied, areas) => {
    expect(areasOf(inArea(gebied), VOCABULARIA).toSorted()).toEqual(areas.toSorted());
  });

  it('gives only values that the facet has', () => {
    const known = allFacetValues('provincie', VOCABULARIA).map(({ id }) => id);
    for (const [gebied] of cases) expect(known).toEqual(expect.arrayContaining(areasOf(inArea(gebied), VOCABULARIA)));
  });
});

describe('facetValuesOf', () => {
  it('gives the values of every facet', () => {
    expect(facetValuesOf(makePraktijk({ doelgroepen: ['ouderen', 'jongeren'] }), VOCABULARIA)).toEqual({
      doelgroep: ['ouderen', 'jongeren'],
      aanpak: ['samen-eten', 'ontmoeting'],
      provincie: ['west-vlaanderen'],
      gemeente: ['brugge'],
      schaal: ['gemeente'],
      status: ['lopend'],
      onderzoek: ['geen-onderzoek'],
    });
  });

  it('gives no municipalities where there are none', () => {
    expect(facetValuesOf(inArea({ land: 'NL' }), VOCABULARIA).gemeente).toEqual([]);
  });

  it('gives a value once, also where a practice names it twice', () => {
    const praktijk = makePraktijk({
      doelgroepen: ['ouderen', 'ouderen'],
      aanpakken: ['huisbezoek', 'huisbezoek'],
      gebied: { land: 'BE', gemeenten: ['brugge', 'brugge'] },
    });
    expect(facetValuesOf(praktijk, VOCABULARIA)).toMatchObject({ doelgroep: ['ouderen'], aanpak: ['huisbezoek'], gemeente: ['brugge'] });
  });
});

describe('allFacetValues and facetLabel', () => {
  it('has a heading and values for every facet', () => {
    for (const facet of FACETS) {
      expect(FACET_LABELS[facet]).not.toBe('');
      expect(allFacetValues(facet, VOCABULARIA).length).toBeGreaterThan(0);
    }
  });

  it('has ids that stand once in each facet', () => {
    for (const facet of FACETS) {
      const ids = allFacetValues(facet, VOCABULARIA).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('adds wider areas behind the provinces', () => {
    expect(allFacetValues('provincie', VOCABULARIA).map(({ id }) => id)).toEqual([
      'west-vlaanderen',
      'oost-vlaanderen',
      'brussel',
      'heel-vlaanderen',
      'elders-in-belgie',
      'buitenland',
    ]);
  });

  it('orders research from most to least', () => {
    expect(allFacetValues('onderzoek', VOCABULARIA).map(({ id }) => id)).toEqual(Object.keys(ONDERZOEK_LABELS));
  });

  it.each([
    ['doelgroep', 'ouderen', 'Ouderen'],
    ['aanpak', 'samen-eten', 'Samen eten'],
    ['provincie', 'buitenland', 'Buitenland'],
    ['gemeente', 'brugge', 'Brugge'],
    ['schaal', 'buurt', 'Buurt'],
    ['status', 'in-opstart', 'In opstart'],
    ['onderzoek', 'ander-onderzoek', 'Ander onderzoek'],
    ['doelgroep', 'brugge', 'brugge'],
    ['doelgroep', 'toString', 'toString'],
  ] as const)('calls %s %s "%s"', (facet, id, label) => {
    expect(facetLabel(facet, id, VOCABULARIA)).toBe(label);
  });
});

describe('countFacet and selectByFacet', () => {
  const entries = [
    makeEntry('a', { doelgroepen: ['jongeren', 'ouderen'] }),
    makeEntry('b', { doelgroepen: ['ouderen'] }),
    makeEntry('c', { doelgroepen: ['ouderen', 'ouderen'], status: 'afgerond' }),
  ];

  it('counts practices, in the order of the vocabulary, and leaves out what nobody has', () => {
    expect(countFacet('doelgroep', entries, VOCABULARIA)).toEqual([
      { id: 'ouderen', label: 'Ouderen', count: 3 },
      { id: 'jongeren', label: 'Jongeren', count: 1 },
    ]);
    expect(countFacet('doelgroep', [], VOCABULARIA)).toEqual([]);
  });

  it('selects the practices that have a value', () => {
    expect(selectByFacet('doelgroep', 'jongeren', entries, VOCABULARIA).map(({ id }) => id)).toEqual(['a']);
    expect(selectByFacet('status', 'lopend', entries, VOCABULARIA).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(selectByFacet('doelgroep', 'alleenstaanden', entries, VOCABULARIA)).toEqual([]);
  });

  it('counts as many as it selects, for every value of every facet', () => {
    for (const facet of FACETS) {
      for (const { id, count } of countFacet(facet, entries, VOCABULARIA)) {
        expect(selectByFacet(facet, id, entries, VOCABULARIA)).toHaveLength(count);
      }
    }
  });
});

describe('placeText', () => {
  const cases: readonly (readonly [Gebied, string])[] = [
    [{ land: 'BE', gemeenten: ['brugge'] }, 'Brugge'],
    [{ land: 'BE', gemeenten: ['brugge', 'gent'] }, 'Brugge en Gent'],
    [{ land: 'BE', gemeenten: ['brugge', 'gent', 'oostende'] }, 'Brugge, Gent en Oostende'],
    [{ land: 'BE', gemeenten: ['brugge', 'gent', 'oostende', 'elsene'] }, 'Brugge, Gent, Oostende en 1 andere'],
    [{ land: 'BE', provincies: ['west-vlaanderen'] }, 'Provincie West-Vlaanderen'],
    [{ land: 'BE', gemeenten: ['gent'], provincies: ['west-vlaanderen'] }, 'Gent en provincie West-Vlaanderen'],
    [{ land: 'BE', gewest: 'vlaanderen' }, 'Heel Vlaanderen'],
    [{ land: 'BE', gewest: ['vlaanderen', 'brussel'] }, 'Heel Vlaanderen en heel Brussel'],
    [{ land: 'BE', plaatsen: ['Namen'] }, 'Namen'],
    [{ land: 'BE' }, 'België'],
    [{ land: 'NL', plaatsen: ['Utrecht'] }, 'Utrecht (Nederland)'],
    [{ land: 'FI' }, 'Finland'],
  ];
  it.each(cases)('of %j is "%s"', (gebied, text) => {
    expect(placeText(inArea(gebied), VOCABULARIA)).toBe(text);
  });

  it('names as many places as asked', () => {
    const praktijk = inArea({ land: 'BE', gemeenten: ['brugge', 'gent', 'oostende', 'elsene'] });
    expect(placeText(praktijk, VOCABULARIA, 1)).toBe('Brugge en 3 andere');
    expect(placeText(praktijk, VOCABULARIA, 4)).toBe('Brugge, Gent, Oostende en Elsene');
  });
});
