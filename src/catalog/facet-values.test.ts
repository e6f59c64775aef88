import { describe, expect, it } from 'vitest';
import { makePraktijk, makeToepassing, VOCABULARIA } from '../validation/fixtures.ts';
import { makeKnown } from './fixtures.ts';
import { areasOf, facetValuesOf } from './facet-values.ts';
import { allFacetValues } from './facets.ts';

type Gebied = NonNullable<NonNullable<Parameters<typeof makePraktijk>[0]>['gebied']>;
const inArea = (gebied: Gebied) => makePraktijk({ gebied });

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
    expect(areasOf({ praktijk: inArea(gebied) }, VOCABULARIA).toSorted()).toEqual(areas.toSorted());
  });

  it('gives only values that the facet has', () => {
    const known = allFacetValues('provincie', VOCABULARIA).map(({ id }) => id);
    for (const [gebied] of cases) expect(known).toEqual(expect.arrayContaining(areasOf({ praktijk: inArea(gebied) }, VOCABULARIA)));
  });
});

describe('facetValuesOf', () => {
  it('gives the values of every facet', () => {
    expect(facetValuesOf({ praktijk: makePraktijk({ doelgroepen: ['ouderen', 'jongeren'] }) }, VOCABULARIA)).toEqual({
      doelgroep: ['ouderen', 'jongeren'],
      aanpak: ['samen-eten', 'ontmoeting'],
      provincie: ['west-vlaanderen'],
      grootte: ['niet-bekend'],
      gemeente: ['brugge'],
      schaal: ['gemeente'],
      status: ['lopend'],
      bevestigd: ['loopt'],
      kosten: ['niet-bekend'],
      personeel: ['niet-bekend'],
      contact: ['niet-bekend'],
      uitkomst: ['niet-gemeten'],
      onderzoek: ['geen-onderzoek'],
    });
  });

  it('knows a contact when the practice or a municipality that does it has one', () => {
    const contact = { pagina: 'https://www.voorbeeld.be/contact' };
    expect(facetValuesOf({ praktijk: makePraktijk({ contact }) }, VOCABULARIA).contact).toEqual(['met-contact']);
    const toepassingen = [makeToepassing({ contact })];
    expect(facetValuesOf({ praktijk: makePraktijk(), toepassingen }, VOCABULARIA).contact).toEqual(['met-contact']);
  });

  it('gives what came out of research, and the strongest kind of it', () => {
    expect(facetValuesOf({ praktijk: makePraktijk(), wijzers: makeKnown('gemengd') }, VOCABULARIA)).toMatchObject({
      uitkomst: ['gemengd'],
      onderzoek: ['met-controlegroep'],
    });
  });

  it.each([
    ['onbekend', '2026-10', 'niet-bekend'],
    ['afgerond', '2026-10', 'voorbij'],
    ['lopend', '2026-10', 'loopt'],
    ['in-opstart', '2025-02', 'loopt'],
    ['lopend', '2022-10', 'liep-nog'],
  ])('says of a practice that was %s in %s: %s', (status, status_per, value) => {
    expect(facetValuesOf({ praktijk: makePraktijk({ status, status_per }) }, VOCABULARIA).bevestigd).toEqual([value]);
  });

  it('gives the cost band and whether staff is known', () => {
    const kost = { wat: 'zaal', bedrag: 500, munt: 'euro', eenheid: 'per-jaar', soort: 'kost-van-de-organisator', bron: 'a' } as const;
    const praktijk = makePraktijk({ kosten: [kost], personeel: [{ functie: 'coördinator', bron: 'a' }] });
    expect(facetValuesOf({ praktijk }, VOCABULARIA)).toMatchObject({ kosten: ['tot-10000'], personeel: ['betaald'] });
  });

  const unplaced: readonly (readonly [Gebied, string])[] = [
    [{ land: 'NL' }, 'niet-bekend'],
    [{ land: 'BE', plaatsen: ['Namen'] }, 'niet-bekend'],
    [{ land: 'BE', gewest: 'vlaanderen' }, 'groter-gebied'],
    [{ land: 'BE', provincies: ['oost-vlaanderen'] }, 'groter-gebied'],
    [{ land: 'BE' }, 'groter-gebied'],
  ];
  it.each(unplaced)('says that %j names no municipality, and that its size is %s', (gebied, size) => {
    expect(facetValuesOf({ praktijk: inArea(gebied) }, VOCABULARIA)).toMatchObject({ gemeente: ['niet-bekend'], grootte: [size] });
  });

  it('gives the size of each municipality, each size once', () => {
    const sizes: Readonly<Record<string, number>> = { brugge: 120_283, gent: 272_657, oostende: 72_817 };
    const gemeenten = VOCABULARIA.gemeenten.map((gemeente) => ({ ...gemeente, inwoners: sizes[gemeente.id] }));
    const praktijk = inArea({ land: 'BE', gemeenten: ['brugge', 'oostende', 'gent'] });
    expect(facetValuesOf({ praktijk }, { ...VOCABULARIA, gemeenten }).grootte).toEqual(['vanaf-100000', '50000-tot-100000']);
  });

  it('gives a value once, also where a practice names it twice', () => {
    const praktijk = makePraktijk({
      doelgroepen: ['ouderen', 'ouderen'],
      aanpakken: ['huisbezoek', 'huisbezoek'],
      gebied: { land: 'BE', gemeenten: ['brugge', 'brugge'] },
    });
    expect(facetValuesOf({ praktijk }, VOCABULARIA)).toMatchObject({
      doelgroep: ['ouderen'],
      aanpak: ['huisbezoek'],
      gemeente: ['brugge'],
    });
  });
});
