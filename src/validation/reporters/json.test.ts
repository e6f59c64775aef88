import { describe, expect, it } from 'vitest';
import { finding } from '../fixtures.ts';
import { reportJson } from './json.ts';

describe('reportJson', () => {
  it('writes an array that reads back as the findings', () => {
    const findings = [
      finding({ regel: 3, kolom: 8, veld: 'titel', regelId: 'lengte', boodschap: 'Te "kort"\n::error::x' }),
      finding({ ernst: 'waarschuwing', regelId: 'koppen', boodschap: 'é 🙂' }),
    ];
    expect(JSON.parse(reportJson(findings))).toEqual(findings);
  });

  it('writes an empty array when there is nothing', () => {
    expect(reportJson([])).toBe('[]');
  });

  it('has the public keys, in this order', () => {
    const [first]: unknown[] = JSON.parse(reportJson([finding({ regelId: 'x', boodschap: 'y' })])) as unknown[];
    expect(Object.keys(first ?? {})).toEqual(['bestand', 'regel', 'kolom', 'veld', 'ernst', 'regelId', 'boodschap']);
  });
});
