import { describe, expect, it } from 'vitest';
import { explanationAddress, explanationPath } from './explanation-path.ts';

describe('the address of an explanation', () => {
  it('is a path on the site', () => {
    expect(explanationPath('een-bron')).toBe('/fouten/een-bron/');
  });

  it.each([
    ['/', 'https://voorbeeld.be/fouten/een-bron/'],
    ['/eenzaamheid/', 'https://voorbeeld.be/eenzaamheid/fouten/een-bron/'],
    ['/eenzaamheid', 'https://voorbeeld.be/eenzaamheid/fouten/een-bron/'],
  ])('is full where the site is known, below %s', (base, address) => {
    expect(explanationAddress('https://voorbeeld.be', base)('een-bron')).toBe(address);
  });

  it('stays a path where it is not', () => {
    expect(explanationAddress(undefined, '/eenzaamheid/')('een-bron')).toBe('/fouten/een-bron/');
  });
});
