import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, praktijkText } from '../fixtures.ts';
import { cijferZonderBron } from './cijfer-zonder-bron.ts';

const message = (figure: string) =>
  `In dit deel staat een cijfer (${figure}) zonder bron. Zet <Bron id="…" /> achter de zin met het cijfer.`;

describe('rule cijfer-zonder-bron', () => {
  it('accepts a section without figures', () => {
    expect(check(cijferZonderBron, praktijkText({}, '## Wat is het?\n\nBuren eten samen.'))).toEqual([]);
  });

  it('accepts a figure in a section with a citation, wherever it stands in that section', () => {
    const body = '## Wat is het?\n\nIn 2018 aten 40 buren samen.\n\n- Meer\n- Nog meer<Bron id="a" />';
    expect(check(cijferZonderBron, praktijkText({}, body))).toEqual([]);
  });

  it('does not take the numbers of a numbered list, or of an address, for figures', () => {
    const body = '## Zelf starten\n\n1. Zoek een zaal.\n2. Nodig buren uit via [de site](https://www.voorbeeld.be/2024).';
    expect(check(cijferZonderBron, praktijkText({}, body))).toEqual([]);
  });

  it('points at the heading of the section', () => {
    const text = praktijkText({}, '## Wat is het?\n\nEten.<Bron id="a" />\n\n## Lessen\n\nOngeveer 40 buren kwamen.');
    expect(check(cijferZonderBron, text)).toEqual([
      finding({ ...placeOf(text, '## Lessen'), regelId: 'cijfer-zonder-bron', boodschap: message('40') }),
    ]);
  });

  it('tells every section apart: a citation counts for its own section only', () => {
    const text = praktijkText({}, '## Wat is het?\n\n12 buren.\n\n## Voor wie?\n\n13 buren.<Bron id="a" />\n\n## Lessen\n\n14 buren.');
    expect(check(cijferZonderBron, text).map(({ regel, boodschap }) => [regel, boodschap])).toEqual([
      [placeOf(text, '## Wat').regel, message('12')],
      [placeOf(text, '## Lessen').regel, message('14')],
    ]);
  });

  it('points at the first part of a text above the headings', () => {
    const text = praktijkText({}, 'Al 3 keer.\n\n## Wat is het?\n\nEten.');
    expect(check(cijferZonderBron, text)).toEqual([
      finding({ ...placeOf(text, 'Al 3 keer'), regelId: 'cijfer-zonder-bron', boodschap: message('3') }),
    ]);
  });

  it.each([
    ['Dat begon in 2018.', '2018'],
    ['Het kost 1.250,50 euro.', '1.250,50'],
    ['Het kost 3,5, soms meer.', '3,5'],
    ['Meer dan 80% komt terug.', '80'],
    ['**12** buren', '12'],
    ['Van 9u tot 12u', '9'],
  ])('reads the figure in %j', (sentence, figure) => {
    const [found] = check(cijferZonderBron, praktijkText({}, `## Wat is het?\n\n${sentence}`));
    expect(found?.boodschap).toBe(message(figure));
  });

  it('finds figures inside components and tables', () => {
    const body = '## Wat is het?\n\n<Tip>\n\nReken 5 euro.\n\n</Tip>\n\n## Lessen\n\n| jaar |\n| --- |\n| 2019 |';
    expect(check(cijferZonderBron, praktijkText({}, body)).map(({ boodschap }) => boodschap)).toEqual([message('5'), message('2019')]);
  });

  it('keeps quiet when the text cannot be read', () => {
    expect(check(cijferZonderBron, praktijkText({}, '## Wat is het?\n\n40 buren <Tip>'))).toEqual([]);
  });
});
