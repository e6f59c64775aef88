import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { httpsLink, isHttpsLink } from './link.ts';

describe('isHttpsLink', () => {
  it.each([
    'https://www.voorbeeld.be',
    'https://voorbeeld.be/pagina?x=1&y=2#deel',
    'https://voorbeeld.be:8443/',
    'https://VOORBEELD.be/Pagina',
    'https://buurt.stad-brugge.be/',
    'https://café.be/',
    'https://xn--caf-dma.be/',
    'https://web.archive.org/web/2020/http://www.voorbeeld.be/',
    'https://voorbeeld.be/a(b)/%C3%A9/é',
  ])('accepts %s', (link) => {
    expect(isHttpsLink(link)).toBe(true);
  });

  it.each([
    ['no address', 'voorbeeld'],
    ['nothing', ''],
    ['no protocol', 'www.voorbeeld.be'],
    ['http', 'http://www.voorbeeld.be'],
    ['ftp', 'ftp://www.voorbeeld.be'],
    ['code', 'javascript:alert(1)'],
    ['code that looks like an address', 'javascript://www.voorbeeld.be/%0aalert(1)'],
    ['data', 'data:text/html,x'],
    ['an address within the site', '/praktijken/'],
    ['an address without protocol', '//www.voorbeeld.be'],
    ['a user name', 'https://naam@voorbeeld.be/'],
    ['a password', 'https://naam:woord@voorbeeld.be/'],
    ['an empty user name with password', 'https://:woord@voorbeeld.be/'],
    ['a host without dot', 'https://localhost/'],
    ['a number', 'https://127.0.0.1/'],
    ['a number of a home network', 'https://192.168.0.1/'],
    ['a number in another notation', 'https://0x7f.1/'],
    ['a number of IPv6', 'https://[::1]/'],
    ['an empty part in the host', 'https://www..be/'],
    ['a dot behind the host', 'https://voorbeeld.be./'],
    ['a space', 'https://www.voorbeeld.be/een pagina'],
    ['a space before it', ' https://www.voorbeeld.be'],
    ['a line end', 'https://www.voorbeeld.be\n'],
    ['a tab, which browsers drop', 'https://www.voor\tbeeld.be'],
    ['no slashes: in a page that leads to the page itself', 'https:www.voorbeeld.be'],
    ['one slash', 'https:/www.voorbeeld.be'],
    ['three slashes', 'https:///www.voorbeeld.be'],
    ['backslashes', 'https:\\\\www.voorbeeld.be'],
    ['capitals in the protocol, which other programs refuse', 'HTTPS://www.voorbeeld.be'],
  ])('refuses %s: %j', (_name, link) => {
    expect(isHttpsLink(link)).toBe(false);
  });

  it('accepts every web address with https, and none with http', () => {
    const host = fc.stringMatching(/^([a-z0-9]{1,8}(-[a-z0-9]{1,4})?\.){1,3}[a-z]{2,6}$/);
    const rest = fc.stringMatching(/^(\/[A-Za-z0-9._~%()-]{0,6}){0,3}(\?[a-z0-9=&]{0,8})?(#[a-z0-9-]{0,6})?$/);
    fc.assert(
      fc.property(host, rest, (domain, path) => {
        expect(isHttpsLink(`https://${domain}${path}`)).toBe(true);
        expect(isHttpsLink(`http://${domain}${path}`)).toBe(false);
      }),
    );
  });

  it('accepts only what a browser takes to another host by https', () => {
    const scrap = fc.constantFrom('https:', 'http:', '/', '//', '\\', '@', ':', '.', 'a', 'be', '?', '#', '%', ' ', '\t', '1');
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 10 }), (scraps) => {
        const link = scraps.join('');
        if (!isHttpsLink(link)) return;
        const url = new URL(link, 'https://databank.voorbeeld.be/praktijken/');
        expect(url.protocol).toBe('https:');
        expect(url.hostname).not.toBe('databank.voorbeeld.be');
      }),
    );
  });
});

describe('httpsLink', () => {
  it('gives the address as it was written', () => {
    expect(httpsLink.parse('https://www.Voorbeeld.be')).toBe('https://www.Voorbeeld.be');
  });

  it('refuses an address of more than 500 signs', () => {
    const link = (length: number) => 'https://www.voorbeeld.be/'.padEnd(length, 'a');
    expect(httpsLink.safeParse(link(500)).success).toBe(true);
    expect(httpsLink.safeParse(link(501)).success).toBe(false);
  });

  it.each([undefined, null, 12, ['https://www.voorbeeld.be']])('refuses %j', (value) => {
    expect(httpsLink.safeParse(value).success).toBe(false);
  });

  it('names its rule', () => {
    expect(httpsLink.safeParse('x').error?.issues).toMatchObject([{ code: 'custom', params: { rule: 'https-link' } }]);
  });
});
