import { describe, expect, it } from 'vitest';
import { makePraktijk } from '../validation/fixtures.ts';
import { mayHaveStopped, newestSource, statusText } from './status.ts';

const bron = (id: string, datum?: string) => ({
  id,
  titel: 'Jaarverslag',
  uitgever: 'Stad',
  url: 'https://www.voorbeeld.be/jaarverslag',
  geraadpleegd: '2026-11-20',
  ...(datum === undefined ? {} : { datum }),
});
const undated = { bronnen: [bron('a')] };

describe('newestSource', () => {
  it('is the youngest date, whatever its precision', () => {
    expect(newestSource(makePraktijk({ bronnen: [bron('a', '2019-12-31'), bron('b', '2020'), bron('c')] }))).toBe('2020');
  });

  it('is undefined without dates', () => {
    expect(newestSource(makePraktijk(undated))).toBeUndefined();
  });
});

describe('statusText', () => {
  const cases: [Parameters<typeof makePraktijk>[0], string][] = [
    [{ status: 'lopend', status_per: '2025-03' }, 'Lopend (maart 2025)'],
    [{ status: 'lopend', status_per: '2018-05' }, 'Liep nog in mei 2018'],
    [{ status: 'in-opstart', status_per: '2026' }, 'In opstart (2026)'],
    [{ status: 'in-opstart', status_per: '2019' }, 'Was in opstart in 2019'],
    [{ status: 'afgerond', status_per: '2019', periode: { einde: '2018-12' } }, 'Afgerond in december 2018'],
    [{ status: 'afgerond', status_per: '2019', periode: { start: 2017 } }, 'Afgerond'],
    [{ status: 'onbekend', bronnen: [bron('a', '2019-04')] }, 'Niet bekend of dit nog loopt (jongste bron: april 2019)'],
    [{ status: 'onbekend', ...undated }, 'Niet bekend of dit nog loopt'],
  ];
  it.each(cases)('of %j', (changes, text) => {
    expect(statusText(makePraktijk({ nagekeken: '2026-11-24', ...changes }))).toBe(text);
  });
});

describe('mayHaveStopped', () => {
  it.each([
    ['lopend', '2024-11', false],
    ['lopend', '2024-10', true],
    ['lopend', '2024', false],
    ['lopend', '2023', true],
    ['in-opstart', '2022-01', true],
    ['afgerond', '2010', false],
    ['onbekend', '2026-10', true],
  ] as const)('%s as of %s: %s', (status, status_per, expected) => {
    expect(mayHaveStopped(makePraktijk({ status, status_per, nagekeken: '2026-11-24' }))).toBe(expected);
  });
});
