import { describe, expect, it } from 'vitest';
import { isLandcode, landNaam } from './land.ts';

describe('isLandcode', () => {
  it.each(['BE', 'NL', 'FR', 'DE', 'LU', 'GB', 'US', 'FI', 'JP', 'ZA', 'XK'])('knows %s', (code) => {
    expect(isLandcode(code)).toBe(true);
  });

  it.each([
    ['a code in small letters', 'be'],
    ['a code of three letters', 'BEL'],
    ['one letter', 'B'],
    ['nothing', ''],
    ['a name', 'België'],
    ['a code that nobody has', 'QQ'],
    ['another name of a country', 'UK'],
    ['a country that is no more', 'YU'],
    ['another one', 'DD'],
    ['a group of countries', 'EU'],
    ['the United Nations', 'UN'],
    ['the eurozone', 'EZ'],
    ['the unknown', 'ZZ'],
    ['a test code', 'XA'],
    ['part of another country', 'IC'],
    ['a line end behind it', 'BE\n'],
    ['digits', '12'],
    ['a region code', 'BE-VLG'],
  ])('does not know %s: %j', (_name, code) => {
    expect(isLandcode(code)).toBe(false);
  });

  it('knows as many countries as ISO 3166-1 has, and Kosovo', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isLandcode);
    expect(codes).toHaveLength(249 + 1);
  });
});

describe('landNaam', () => {
  it.each([
    ['BE', 'België'],
    ['NL', 'Nederland'],
    ['GB', 'Verenigd Koninkrijk'],
    ['FI', 'Finland'],
  ])('names %s in Dutch', (code, name) => {
    expect(landNaam(code)).toBe(name);
  });

  it('gives back a code that it does not know', () => {
    expect(landNaam('QQ')).toBe('QQ');
  });
});
