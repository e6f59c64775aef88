import { describe, expect, it } from 'vitest';
import { check, praktijkText } from '../fixtures.ts';
import { statusDatum } from './status-datum.ts';

const page = (status_per: string, dates: readonly string[], changes: Readonly<Record<string, string>> = {}) =>
  praktijkText({
    status_per,
    bronnen: dates.map((datum, index) => `\n  - { id: bron-${index}${datum === '' ? '' : `, datum: ${datum}`} }`).join(''),
    ...changes,
  });

describe('rule status-datum', () => {
  it.each([
    ['2024-05', ['2024-05-17']],
    ['2024-05-17', ['2024-05']],
    ['2024', ['2019', '2024-11-02']],
    ['2024-05', ['2024']],
    ['2019', ['2024-05']],
    ['2026-11', ['']],
  ])('accepts %s with sources of %j', (status_per, dates) => {
    expect(check(statusDatum, page(status_per, dates))).toEqual([]);
  });

  it.each([
    ['2026-11', ['2024-05', '']],
    ['2025', ['2019', '2024-12-31']],
    ['2024-05-18', ['2024-05-17']],
  ])('refuses %s with sources of %j', (status_per, dates) => {
    expect(check(statusDatum, page(status_per, dates))).toMatchObject([{ veld: 'status_per', regelId: 'status-datum', ernst: 'fout' }]);
  });

  it('takes the word of the organisation for a source', () => {
    expect(check(statusDatum, page('2026-11', ['2024'], { bevestigd: '{ door: OCMW, op: 2026-11-20 }' }))).toEqual([]);
  });
});
