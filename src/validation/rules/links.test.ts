import { describe, expect, it } from 'vitest';
import { check, finding, paginaText, placeOf, praktijkText } from '../fixtures.ts';
import { links } from './links.ts';

const withBody = (body: string) => praktijkText({}, `## Wat is het?\n\n${body}`);
const linksFinding = (parts: Omit<Parameters<typeof finding>[0], 'regelId'>) => finding({ regelId: 'links', ...parts });
const notAllowed = (url: string) =>
  `De link "${url}" is niet toegelaten. Een link begint met https:// of, binnen deze site, met een schuine streep: /praktijken/….`;

describe('rule links', () => {
  it.each([
    'https://www.voorbeeld.be/pagina?x=1#deel',
    '#wat-is-het',
    '/',
    '/methode/',
    '/over/#team',
    '/praktijken/',
    '/praktijken/buurttafel/',
    '/praktijken/belronde',
    '/praktijken/buurttafel/#lessen',
    '/praktijken/schaal/buurt/',
    '/praktijken/provincie/west-vlaanderen/',
    '/doelgroepen/ouderen/',
    '/aanpakken/samen-eten/',
    '/gemeenten/brugge/',
    'mailto:info@voorbeeld.be',
  ])('accepts %s', (url) => {
    expect(check(links, withBody(`Zie [deze pagina](${url}).`))).toEqual([]);
  });

  it('accepts a plain mail address and a plain https address, of which Markdown makes links', () => {
    expect(check(links, withBody('Mail info@voorbeeld.be of kijk op https://www.voorbeeld.be.'))).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hallo',
    'http://www.voorbeeld.be',
    'ftp://www.voorbeeld.be',
    '//www.voorbeeld.be/pagina',
    '/praktijken/?doelgroep=ouderen',
    'praktijken/buurttafel/',
    '../buurttafel/',
    'https:www.voorbeeld.be',
    'https://naam:woord@voorbeeld.be/',
    'https://localhost/',
    'tel:+3250123456',
    'mailto:info@voorbeeld.be?subject=x',
    '#',
  ])('refuses %s', (url) => {
    const text = withBody(`Zie ook [deze pagina](${url}).`);
    expect(check(links, text)).toEqual([linksFinding({ ...placeOf(text, '[deze'), boodschap: notAllowed(url) })]);
  });

  it('refuses an address with a backslash, which leaves the site', () => {
    const text = withBody('Zie [deze pagina](/\\\\www.voorbeeld.be).');
    expect(check(links, text)).toEqual([linksFinding({ ...placeOf(text, '[deze'), boodschap: notAllowed('/\\www.voorbeeld.be') })]);
  });

  it('sees through entities', () => {
    const [found] = check(links, withBody('[x](&#106;avascript:alert&lpar;1&rpar;)'));
    expect(found?.boodschap).toBe(notAllowed('javascript:alert(1)'));
  });

  it('refuses an empty address', () => {
    expect(check(links, withBody('[x]()')).map(({ boodschap }) => boodschap)).toEqual([notAllowed('')]);
  });

  it('refuses a bare www address, of which Markdown makes an http link', () => {
    const text = withBody('Zie www.voorbeeld.be voor meer.');
    expect(check(links, text)).toEqual([
      linksFinding({ ...placeOf(text, 'www.voorbeeld.be voor'), boodschap: notAllowed('http://www.voorbeeld.be') }),
    ]);
  });

  it.each([
    ['/praktijken/buurtafel/', ' Bedoel je "buurttafel"?'],
    ['/praktijken/heel-iets-anders/', ''],
    ['/praktijken/schaal/', ''],
    ['/doelgroepen/oudren/#kop', ' Bedoel je "ouderen"?'],
    ['/aanpakken/sameneten/', ' Bedoel je "samen-eten"?'],
    ['/gemeenten/Brugge/', ' Bedoel je "brugge"?'],
  ])('tells that %s does not exist', (url, hint) => {
    const text = withBody(`Zie [deze pagina](${url}).`);
    expect(check(links, text)).toEqual([linksFinding({ ...placeOf(text, '[deze'), boodschap: `De pagina ${url} bestaat niet.${hint}` })]);
  });

  it('looks at the definition of a link by reference', () => {
    const text = withBody('Zie [deze pagina][x].\n\n[x]: http://www.voorbeeld.be\n[y]: https://www.voorbeeld.be');
    expect(check(links, text)).toEqual([linksFinding({ ...placeOf(text, '[x]: '), boodschap: notAllowed('http://www.voorbeeld.be') })]);
  });

  it('refuses footnotes, both the mark and the note', () => {
    const text = withBody('Tekst.[^1]\n\n[^1]: De noot.');
    const boodschap = 'Voetnoten gebruiken we niet. Verwijs naar een bron met <Bron id="…" />.';
    expect(check(links, text)).toEqual([
      linksFinding({ ...placeOf(text, '[^1]'), boodschap }),
      linksFinding({ ...placeOf(text, '[^1]: '), boodschap }),
    ]);
  });

  it('does not look at code or at escaped brackets', () => {
    expect(check(links, withBody('`[x](http://a.be)` en \\[x](onzin)'))).toEqual([]);
  });

  it('finds links in components, tables and headings, on a guide page too', () => {
    const path = 'paginas/over.mdx';
    const text = paginaText({}, '## [a](a)\n\n<Tip>\n\n[b](b)\n\n</Tip>\n\n| kop |\n| --- |\n| [c](c) |');
    expect(check(links, text, path).map(({ bestand, regel, kolom }) => ({ bestand, regel, kolom }))).toEqual(
      ['[a]', '[b]', '[c]'].map((link) => ({ bestand: path, ...placeOf(text, link) })),
    );
  });

  it('keeps quiet when the text cannot be read', () => {
    expect(check(links, withBody('[x](http://a.be) <Tip>'))).toEqual([]);
  });
});
