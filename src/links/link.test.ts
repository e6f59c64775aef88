import { describe, expect, it } from 'vitest';
import { findAddresses, normaliseAddress } from './link.ts';

describe('normaliseAddress', () => {
  it.each([
    ['https://WWW.Voorbeeld.BE:443/Pagina#deel', 'https://www.voorbeeld.be/Pagina'],
    ['http://voorbeeld.be', 'http://voorbeeld.be/'],
    ['https://voorbeeld.be/é ü', 'https://voorbeeld.be/%C3%A9%20%C3%BC'],
    ['https://xn--caf-dma.be/', 'https://xn--caf-dma.be/'],
    ['https://café.be/', 'https://xn--caf-dma.be/'],
  ])('%s becomes %s', (text, address) => {
    expect(normaliseAddress(text)).toBe(address);
  });

  it.each(['/praktijken/', '#deel', 'mailto:info@voorbeeld.be', 'javascript:alert(1)', 'file:///etc/passwd', 'https://', ''])(
    '%s is no address on the web',
    (text) => {
      expect(normaliseAddress(text)).toBeNull();
    },
  );
});

describe('findAddresses', () => {
  it.each([
    ['https://a.be/x_(y).', ['https://a.be/x_(y).']],
    ['Zie https://a.be/x.', ['https://a.be/x']],
    ['uit tabel 1 (https://a.be/x); en (http://b.be/y_(z))', ['https://a.be/x', 'http://b.be/y_(z)']],
    ['<https://a.be/x> "https://b.be/y"', ['https://a.be/x', 'https://b.be/y']],
    ['Eerst https://a.be, dan https://b.be/…', ['https://a.be', 'https://b.be/…']],
    ['geen adres: www.a.be', []],
  ])('in %s', (text, addresses) => {
    expect(findAddresses(text)).toEqual(addresses);
  });
});
