import { describe, expect, it } from 'vitest';
import { makeEntry, VOCABULARIA } from '../validation/fixtures.ts';
import { gapsOf, municipalitiesWith, scarcestTerms } from './gaps.ts';

const ENTRIES = [
  makeEntry('a', { doelgroepen: ['ouderen', 'iedereen'], gebied: { land: 'BE', gemeenten: ['brugge'] } }),
  makeEntry('b', { doelgroepen: ['ouderen'], gebied: { land: 'BE', provincies: ['oost-vlaanderen'], gewest: ['brussel'] } }),
  makeEntry('c', { doelgroepen: ['jongeren'], gebied: { land: 'BE', gewest: ['vlaanderen'] } }),
  makeEntry('d', { doelgroepen: ['jongeren'], aanpakken: ['buddywerking'], gebied: { land: 'NL' } }),
];

describe('gapsOf', () => {
  it('names the provinces without a practice for a group, most gaps first; wider areas fill none', () => {
    expect(gapsOf(ENTRIES, VOCABULARIA).map(({ doelgroep, provincies }) => [doelgroep.id, ...provincies.map(({ id }) => id)])).toEqual([
      ['jongeren', 'west-vlaanderen', 'oost-vlaanderen', 'brussel'],
      ['alleenstaanden', 'west-vlaanderen', 'oost-vlaanderen', 'brussel'],
      ['iedereen', 'oost-vlaanderen', 'brussel'],
    ]);
  });
});

describe('scarcestTerms', () => {
  it('puts terms without a practice first', () => {
    expect(scarcestTerms('aanpakken', ENTRIES, VOCABULARIA, 3)).toEqual([
      { id: 'huisbezoek', label: 'Huisbezoek', count: 0 },
      { id: 'buddywerking', label: 'Buddywerking', count: 1 },
      { id: 'samen-eten', label: 'Samen eten', count: 3 },
    ]);
    expect(scarcestTerms('doelgroepen', ENTRIES, VOCABULARIA, 2).map(({ id, count }) => [id, count])).toEqual([
      ['alleenstaanden', 0],
      ['iedereen', 1],
    ]);
  });
});

describe('municipalitiesWith', () => {
  it('counts per province the municipalities that a practice names', () => {
    expect(municipalitiesWith(ENTRIES, VOCABULARIA).map(({ provincie, known, total }) => [provincie.id, known, total])).toEqual([
      ['west-vlaanderen', 1, 2],
      ['oost-vlaanderen', 0, 1],
      ['brussel', 0, 1],
    ]);
  });
});
