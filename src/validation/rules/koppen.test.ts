import { describe, expect, it } from 'vitest';
import { check, finding, paginaText, PRAKTIJK_PATH, placeOf, praktijkText } from '../fixtures.ts';
import { SECTIES } from '../../schema/secties.ts';
import { koppen } from './koppen.ts';

const CHOOSE =
  'Kies uit: Wat is het?, Voor wie?, Hoe werkt het?, Wat heb je nodig?, Wat levert het op?, Lessen, Zelf starten. Een eigen kop kan met ### onder een van deze.';
const ORDER = 'De volgorde is: Wat is het? · Voor wie? · Hoe werkt het? · Wat heb je nodig? · Wat levert het op? · Lessen · Zelf starten.';
const practice = (body: string) => praktijkText({}, body);
const koppenFinding = (parts: Omit<Parameters<typeof finding>[0], 'regelId'>) => finding({ regelId: 'koppen', ...parts });

describe('rule koppen on a practice', () => {
  it('accepts the one obligatory section', () => {
    expect(check(koppen, practice('## Wat is het?\n\nEten.'))).toEqual([]);
  });

  it('accepts all sections in order, with headings of their own below them', () => {
    const body = SECTIES.map((title) => `## ${title}\n\n### Eigen kop\n\n#### Nog een\n\nTekst.`).join('\n\n');
    expect(check(koppen, practice(body))).toEqual([]);
  });

  it('accepts a section that holds only a list, an image or a component', () => {
    const body = '## Wat is het?\n\n- eten\n\n## Voor wie?\n\n![Buren](/a.jpg)\n\n## Zelf starten\n\n<Stappen>\n\n1. Begin.\n\n</Stappen>';
    expect(check(koppen, practice(body))).toEqual([]);
  });

  it('asks for the first section, at the first line of the text', () => {
    const text = practice('## Voor wie?\n\nBuren.');
    expect(check(koppen, text)).toEqual([
      koppenFinding({
        ...placeOf(text, '\n\n## Voor'),
        regel: placeOf(text, '## Voor').regel - 1,
        kolom: 1,
        boodschap: 'De tekst mist het deel "## Wat is het?". Elke praktijk begint daarmee.',
      }),
    ]);
  });

  it('asks for the first section when there is no text at all', () => {
    expect(check(koppen, practice('')).map(({ boodschap }) => boodschap)).toEqual([
      'De tekst mist het deel "## Wat is het?". Elke praktijk begint daarmee.',
    ]);
  });

  it('refuses text above the first heading', () => {
    const text = practice('Zomaar tekst.\n\n## Wat is het?\n\nEten.');
    expect(check(koppen, text)).toEqual([
      koppenFinding({
        ...placeOf(text, 'Zomaar'),
        boodschap: 'Er staat tekst boven de eerste tussenkop. Zet ze onder "## Wat is het?".',
      }),
    ]);
  });

  it.each([
    ['Voor Wie', ' Bedoel je "Voor wie?"?'],
    ['Hoe werkt dit?', ' Bedoel je "Hoe werkt het?"?'],
    ['Lesson', ' Bedoel je "Lessen"?'],
    ['Subsidies', ''],
  ])('refuses an unknown heading: %s', (title, hint) => {
    const text = practice(`## Wat is het?\n\nEten.\n\n## ${title}\n\nTekst.`);
    expect(check(koppen, text)).toEqual([
      koppenFinding({ ...placeOf(text, `## ${title}`), boodschap: `De tussenkop "${title}" is niet bekend.${hint} ${CHOOSE}` }),
    ]);
  });

  it('refuses a heading that stands twice', () => {
    const text = practice('## Wat is het?\n\nEten.\n\n## Lessen\n\nA.\n\n## Lessen\n\nB.');
    expect(check(koppen, text)).toEqual([
      koppenFinding({ ...placeOf(text, '## Lessen', 2), boodschap: 'De tussenkop "Lessen" staat er twee keer. Voeg de delen samen.' }),
    ]);
  });

  it('warns about a section out of order', () => {
    const text = practice('## Wat is het?\n\nEten.\n\n## Lessen\n\nA.\n\n## Voor wie?\n\nB.');
    expect(check(koppen, text)).toEqual([
      koppenFinding({
        ...placeOf(text, '## Voor wie?'),
        ernst: 'waarschuwing',
        boodschap: `"Voor wie?" staat na een deel dat later hoort. ${ORDER}`,
      }),
    ]);
  });

  it('refuses an empty section, and one with nothing but a citation', () => {
    const text = practice('## Wat is het?\n\nEten.\n\n## Voor wie?\n\n## Lessen\n\n<Bron id="a" />');
    expect(check(koppen, text)).toEqual(
      ['Voor wie?', 'Lessen'].map((title) =>
        koppenFinding({
          ...placeOf(text, `## ${title}`),
          boodschap: `Onder "${title}" staat niets. Vul het deel aan of haal de kop weg.`,
        }),
      ),
    );
  });

  it('refuses a heading of level 1', () => {
    const text = practice('# Buurttafel\n\n## Wat is het?\n\nEten.');
    expect(check(koppen, text)).toContainEqual(
      koppenFinding({
        ...placeOf(text, '# Buurttafel'),
        boodschap: 'De titel staat al in de front matter. Maak van deze kop een tussenkop met ##.',
      }),
    );
  });

  it.each([
    ['## Wat is het?\n\nEten.\n\n#### Diep', '#### Diep', '###'],
    ['## Wat is het?\n\n### Een\n\nEten.\n\n##### Vijf', '##### Vijf', '####'],
  ])('refuses a heading that skips a level: %j', (body, heading, right) => {
    const text = practice(body);
    expect(check(koppen, text)).toEqual([
      koppenFinding({ ...placeOf(text, heading), boodschap: `Deze kop slaat een niveau over. Gebruik hier ${right}.` }),
    ]);
  });

  it('refuses a text that begins with a heading of level 3', () => {
    const text = practice('### Diep\n\nTekst.\n\n## Wat is het?\n\nEten.');
    expect(check(koppen, text)).toContainEqual(
      koppenFinding({ ...placeOf(text, '### Diep'), boodschap: 'Deze kop slaat een niveau over. Gebruik hier ##.' }),
    );
  });

  it('reads headings that are underlined or marked up', () => {
    const text = practice('Wat is het?\n---\n\nEten.\n\n## *Voor* wie?\n\nBuren.');
    expect(check(koppen, text)).toEqual([]);
  });

  it('keeps quiet when the text cannot be read', () => {
    expect(check(koppen, practice('# Kop <Tip>'))).toEqual([]);
  });
});

describe('rule koppen on a guide page', () => {
  const path = 'paginas/over.mdx';

  it('lets a page choose its own headings, and stand without', () => {
    expect(check(koppen, paginaText({}, '## Eigen kop\n\n### Daaronder\n\n## Lessen\n'), path)).toEqual([]);
    expect(check(koppen, paginaText({}, 'Alleen tekst.'), path)).toEqual([]);
  });

  it('refuses headings of level 1 and skipped levels', () => {
    const text = paginaText({}, '# Titel\n\n## Kop\n\n#### Diep');
    expect(check(koppen, text, path)).toEqual([
      koppenFinding({
        bestand: path,
        ...placeOf(text, '# Titel'),
        boodschap: 'De titel staat al in de front matter. Maak van deze kop een tussenkop met ##.',
      }),
      koppenFinding({ bestand: path, ...placeOf(text, '#### Diep'), boodschap: 'Deze kop slaat een niveau over. Gebruik hier ###.' }),
    ]);
  });

  it('is not asked for the sections of a practice', () => {
    expect(check(koppen, paginaText({}, '## Subsidies\n\n## Subsidies'), path)).toEqual([]);
    expect(check(koppen, practice('## Subsidies\n\n## Subsidies'), PRAKTIJK_PATH)).not.toEqual([]);
  });
});
