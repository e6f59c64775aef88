import { describe, expect, it } from 'vitest';
import { check, CONTEXT, finding, PRAKTIJK_PATH, paginaText, placeOf, praktijkText } from '../fixtures.ts';
import { afbeeldingen } from './afbeeldingen.ts';

const withBody = (body: string) => praktijkText({}, `## Wat is het?\n\n${body}`);
const NOT_LOCAL = 'staat niet in deze databank. Zet het bestand in public/afbeeldingen/ en schrijf /afbeeldingen/naam.jpg.';

describe('rule afbeeldingen', () => {
  it('accepts a local image with a description', () => {
    expect(check(afbeeldingen, withBody('![Tafel met buren](/afbeeldingen/buurttafel.jpg)'))).toEqual([]);
  });

  it('accepts a text without images, and a link that looks like one', () => {
    expect(check(afbeeldingen, withBody('Zie [foto](https://www.voorbeeld.be/foto.jpg) en `![x](y)`.'))).toEqual([]);
  });

  it('asks for a description', () => {
    const text = withBody('Eerst dit.\n\n![ ](/afbeeldingen/buurttafel.jpg)');
    expect(check(afbeeldingen, text)).toEqual([
      finding({
        ...placeOf(text, '![ ]'),
        regelId: 'afbeeldingen',
        boodschap: 'De afbeelding heeft geen beschrijving. Zet tussen de vierkante haken wat erop te zien is.',
      }),
    ]);
  });

  it.each(['buurttafel.jpg', 'IMG_1234', 'foto', 'Afbeelding 3', 'tafel-met-buren', '1234'])(
    'asks for a better description than %j',
    (alt) => {
      const found = check(afbeeldingen, withBody(`![${alt}](/afbeeldingen/tafel-met-buren.jpg)`), PRAKTIJK_PATH, {
        ...CONTEXT,
        publicFiles: null,
      });
      expect(found.map(({ boodschap }) => boodschap)).toEqual([
        `"${alt}" zegt niet wat er te zien is. Beschrijf tussen de vierkante haken de afbeelding voor wie ze niet ziet.`,
      ]);
    },
  );

  it.each(['Foto van een lange tafel op straat', 'Tafel met buren', 'Tafel'])('accepts the description %j', (alt) => {
    expect(check(afbeeldingen, withBody(`![${alt}](/afbeeldingen/buurttafel.jpg)`))).toEqual([]);
  });

  it.each([
    'https://www.voorbeeld.be/foto.jpg',
    '//www.voorbeeld.be/foto.jpg',
    'foto.jpg',
    './foto.jpg',
    '/foto.jpg',
    '/afbeeldingen/../favicon.svg',
    '/afbeeldingen/Foto.JPG',
    '/afbeeldingen/foto.gif',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
  ])('refuses an image at %s', (url) => {
    const text = withBody(`![Tafel](${url})`);
    expect(check(afbeeldingen, text)).toEqual([
      finding({ ...placeOf(text, '!['), regelId: 'afbeeldingen', boodschap: `De afbeelding "${url}" ${NOT_LOCAL}` }),
    ]);
  });

  it('shows only the beginning of a long address', () => {
    const [found] = check(afbeeldingen, withBody(`![Tafel](data:image/png;base64,${'A'.repeat(200)})`));
    expect(found?.boodschap).toBe(`De afbeelding "data:image/png;base64,${'A'.repeat(38)}" ${NOT_LOCAL}`);
  });

  it('tells that a file does not exist, with a suggestion', () => {
    const text = withBody('Tekst ![Tafel](/afbeeldingen/buurtafel.jpg)');
    expect(check(afbeeldingen, text)).toEqual([
      finding({
        ...placeOf(text, '!['),
        regelId: 'afbeeldingen',
        boodschap: 'Het bestand public/afbeeldingen/buurtafel.jpg bestaat niet. Bedoel je "/afbeeldingen/buurttafel.jpg"?',
      }),
    ]);
  });

  it('does not ask for the file where the files are unknown, as in the browser', () => {
    const text = withBody('![Tafel](/afbeeldingen/onbekend.jpg)');
    expect(check(afbeeldingen, text, PRAKTIJK_PATH, { ...CONTEXT, publicFiles: null })).toEqual([]);
    expect(check(afbeeldingen, text)).toHaveLength(1);
  });

  it('tells every problem of one image', () => {
    const found = check(afbeeldingen, withBody('![](foto.jpg)'));
    expect(found.map(({ boodschap }) => boodschap)).toEqual([
      expect.stringContaining('geen beschrijving'),
      expect.stringContaining('staat niet in deze databank'),
    ]);
  });

  it('refuses an image by reference', () => {
    const text = withBody('![Tafel][tafel]\n\n[tafel]: /afbeeldingen/buurttafel.jpg');
    expect(check(afbeeldingen, text)).toEqual([
      finding({
        ...placeOf(text, '![Tafel]'),
        regelId: 'afbeeldingen',
        boodschap: 'Schrijf het adres van de afbeelding voluit: ![beschrijving](/afbeeldingen/naam.jpg).',
      }),
    ]);
  });

  it('finds an image inside a component, a list and a table, on a guide page too', () => {
    const text = paginaText({}, '<Tip>\n\n![a](a.jpg)\n\n</Tip>\n\n- ![b](b.jpg)\n\n| kop |\n| --- |\n| ![c](c.jpg) |');
    const path = 'paginas/over.mdx';
    expect(check(afbeeldingen, text, path).map(({ bestand, regel, kolom }) => ({ bestand, regel, kolom }))).toEqual(
      ['![a]', '![b]', '![c]'].map((image) => ({ bestand: path, ...placeOf(text, image) })),
    );
  });
});
