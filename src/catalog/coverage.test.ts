import { describe, expect, it } from 'vitest';
import { makeEntry, VOCABULARIA } from '../validation/fixtures.ts';
import { coverageOf } from './coverage.ts';

describe('coverageOf', () => {
  const entries = [
    makeEntry('a', { doelgroepen: ['ouderen', 'jongeren'], gebied: { land: 'BE', gemeenten: ['brugge'] } }),
    makeEntry('b', { doelgroepen: ['ouderen'], gebied: { land: 'BE', gemeenten: ['gent', 'brugge'] } }),
    makeEntry('c', { doelgroepen: ['ouderen'], gebied: { land: 'NL' } }),
  ];
  const { columns, rows } = coverageOf(entries, 'doelgroep', 'provincie', VOCABULARIA);

  it('has a column for every place that occurs', () => {
    expect(columns.map(({ id }) => id)).toEqual(['west-vlaanderen', 'oost-vlaanderen', 'buitenland']);
  });

  it('keeps rows without a practice, since gaps are what it shows', () => {
    expect(rows.map(({ value, counts }) => [value.id, ...counts])).toEqual([
      ['iedereen', 0, 0, 0],
      ['ouderen', 2, 1, 1],
      ['jongeren', 1, 0, 0],
      ['alleenstaanden', 0, 0, 0],
    ]);
  });
});
