import { describe, expect, it } from 'vitest';
import { finding } from '../fixtures.ts';
import { reportJson } from './json.ts';

describe('reportJson', () => {
  it('writes an array that reads back as the findings, with where they are explained', () => {
    const findings = [
      finding({ regel: 3, kolom: 8, veld: 'titel', regelId: 'lengte', boodschap: 'Te "kort"\n::error::x' }),
      finding({ ernst: 'waarschuwing', regelId: 'koppen', boodschap: 'é 🙂' }),
    ];
    expect(JSON.parse(reportJson(findings))).toEqual([
      { ...findings[0], uitleg: '/fouten/lengte/' },
      { ...findings[1], uitleg: '/fouten/koppen/' },
    ]);
  });

  it('writes the address that it is given', () => {
    const report = reportJson([finding({ regelId: 'x', boodschap: 'y' })], (id) => `https://voorbeeld.be/${id}`);
    expect(JSON.parse(report)).toMatchObject([{ uitleg: 'https://voorbeeld.be/x' }]);
  });

  it('writes an empty array when there is nothing', () => {
    expect(reportJson([])).toBe('[]');
  });

  it('has the public keys, in this order', () => {
    const [first]: unknown[] = JSON.parse(reportJson([finding({ regelId: 'x', boodschap: 'y' })])) as unknown[];
    expect(Object.keys(first ?? {})).toEqual(['bestand', 'regel', 'kolom', 'veld', 'ernst', 'regelId', 'boodschap', 'uitleg']);
  });
});
