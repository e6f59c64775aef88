import { describe, expect, it } from 'vitest';
import { check, finding, paginaText, placeOf, praktijkText } from '../fixtures.ts';
import { onzichtbaarTeken } from './onzichtbaar-teken.ts';

const MESSAGE = 'In deze tekst staat een onzichtbaar teken. Typ de tekst opnieuw, of plak ze als gewone tekst.';
const withBody = (body: string) => praktijkText({}, `## Wat is het?\n\n${body}`);

describe('rule onzichtbaar-teken', () => {
  it.each([
    'Gewone tekst met é, 👨‍👩‍👧 en een vaste\u00a0spatie.',
    'Twee regels\nin een alinea, en een\ttab.',
    '```\ncode\n\tingesprongen\n```',
    '[link](https://www.voorbeeld.be "titel") ![beeld](/afbeeldingen/buurttafel.jpg)',
  ])('accepts %j', (body) => {
    expect(check(onzichtbaarTeken, withBody(body))).toEqual([]);
  });

  it.each([
    ['a mark that turns the reading direction', 'voor\u202enegazre'],
    ['an isolate', 'voor\u2066na'],
    ['a zero-width space', 'voor\u200bna'],
    ['an escape code', 'voor\u001b[31mna'],
    ['a byte-order mark in the middle', 'voor\uFEFFna'],
    ['a line separator', 'voor\u2028na'],
    ['a mark written as an entity', 'voor&#x202e;na'],
  ])('refuses %s', (_name, body) => {
    const text = withBody(`Eerst dit.\n\n${body}`);
    expect(check(onzichtbaarTeken, text)).toEqual([
      finding({ ...placeOf(text, body.slice(0, 5)), regelId: 'onzichtbaar-teken', boodschap: MESSAGE }),
    ]);
  });

  it.each([
    ['code', '`a\u202eb`'],
    ['a block of code', '```\na\u202eb\n```'],
    ['an address', '[x](https://www.voorbeeld.be/a\u202eb)'],
    ['the title of a link', '[x](https://www.voorbeeld.be "a\u202eb")'],
    ['the description of an image', '![a\u202eb](/afbeeldingen/a.jpg)'],
    ['a component', '<Tip>\n\na\u202eb\n\n</Tip>'],
    ['a heading', '### a\u202eb'],
    ['a table', '| a |\n| --- |\n| a\u202eb |'],
  ])('looks in %s', (_where, body) => {
    expect(check(onzichtbaarTeken, withBody(body))).toEqual([expect.objectContaining({ regelId: 'onzichtbaar-teken', ernst: 'fout' })]);
  });

  it('looks at guide pages too', () => {
    const path = 'paginas/over.mdx';
    const text = paginaText({}, 'Een\n\na\u202eb');
    expect(check(onzichtbaarTeken, text, path)).toEqual([
      finding({ bestand: path, ...placeOf(text, 'a\u202e'), regelId: 'onzichtbaar-teken', boodschap: MESSAGE }),
    ]);
  });

  it('leaves a text that cannot be read to the reader', () => {
    expect(check(onzichtbaarTeken, withBody('a\u202eb <Tip>'))).toEqual([]);
  });
});
