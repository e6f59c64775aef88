import { describe, expect, it } from 'vitest';
import { sourceAddress } from './source-link.ts';

describe('sourceAddress', () => {
  it.each([
    ['the doi where there is one', { url: 'https://www.voorbeeld.be/x', doi: '10.1000/182' }, 'https://doi.org/10.1000/182'],
    ['the page itself', { url: 'https://www.voorbeeld.be/x' }, 'https://www.voorbeeld.be/x'],
    ['nothing for a copy at a proxy', { url: 'https://anonyproxies.com/a2/index.php?q=x' }, null],
    ['nothing for an address without encryption', { url: 'http://www.voorbeeld.be/x' }, null],
  ])('is %s', (_name, bron, address) => {
    expect(sourceAddress({ titel: 'Een studie', ...bron })).toBe(address);
  });
});
