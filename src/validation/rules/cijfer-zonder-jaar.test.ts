import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, praktijkText } from '../fixtures.ts';
import { cijferZonderJaar } from './cijfer-zonder-jaar.ts';

const warn = (body: string) => check(cijferZonderJaar, praktijkText({}, `## Wat levert het op?\n\n${body}`));
const figures = (body: string) => warn(body).map(({ boodschap }) => /cijfer ([\d.,]+)\?/.exec(boodschap)?.[1]);

describe('rule cijfer-zonder-jaar', () => {
  it('asks for the year, at the passage', () => {
    const text = praktijkText({}, '## Wat levert het op?\n\nEr kwamen 40 buren.');
    expect(check(cijferZonderJaar, text)).toEqual([
      finding({
        ...placeOf(text, 'Er kwamen'),
        ernst: 'waarschuwing',
        regelId: 'cijfer-zonder-jaar',
        boodschap: 'Van welk jaar is het cijfer 40? Zet het jaartal erbij, of schrijf dat het jaar niet bekend is.',
      }),
    ]);
  });

  it.each([
    ['Er kwamen 1.250 mensen.', '1.250'],
    ['Van hen was 5 procent man.', '5'],
    ['Dat kost 9 euro per keer.', '9'],
    ['Een groep van 65 buren at mee.', '65'],
    ['Het telt 12,5 voltijdse medewerkers.', '12,5'],
  ])('sees the figure in %j', (sentence, figure) => {
    expect(figures(sentence)).toEqual([figure]);
  });

  it.each([
    'In 2019 kwamen er 40 buren.',
    'Er kwamen 40 buren (cijfer uit 2019).',
    'Er kwamen 40 buren; van welk jaar dat is, is niet bekend. Het jaar is niet bekend.',
    'Er kwamen 40 buren. Het jaartal is onbekend.',
    'Jongeren tot 25 jaar zijn welkom.',
    'Jongeren van 12 tot 25 jaar zijn welkom.',
    'Alle 80-plussers krijgen bezoek.',
    'Wie ouder is dan 65, of boven de 75, krijgt bezoek.',
    'Elke week komt iemand 90 minuten langs, tien weken lang.',
    'De lijn 106 is dag en nacht open, van 18 uur tot 23 uur.',
    'Het begint om 14:30 en duurt tot 16u.',
    'Vrijwilligers koken voor acht mensen.',
  ])('accepts %j', (sentence) => {
    expect(figures(sentence)).toEqual([]);
  });

  it('lets a list lean on the sentence above it', () => {
    expect(figures('Zo ging het in 2018.\n\n- Er waren 40 bezoekers.\n- Er waren 30 vrijwilligers.')).toEqual([]);
    expect(figures('Zo ging het.\n\n- Er waren 40 bezoekers.\n- Er waren 30 vrijwilligers.')).toEqual(['40', '30']);
  });

  it('does not lean on another section, nor over a passage without a year', () => {
    const body = '## Wat is het?\n\nHet begon in 2018.\n\n## Wat levert het op?\n\nEr kwamen 40 buren.';
    expect(check(cijferZonderJaar, praktijkText({}, body))).toHaveLength(1);
    expect(figures('Het begon in 2018.\n\nIedereen is welkom.\n\nEr kwamen 40 buren.')).toEqual(['40']);
  });

  it('does not read numbers in citations, addresses or steps', () => {
    expect(figures('1. Zoek een zaal.<Bron id="krant-40" />\n2. Nodig uit via [de site](https://www.voorbeeld.be/40).')).toEqual([]);
  });

  it('keeps quiet when the text cannot be read', () => {
    expect(warn('40 buren <Tip>')).toEqual([]);
  });
});
