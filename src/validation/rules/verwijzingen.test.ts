import { describe, expect, it } from 'vitest';
import { check, CONTEXT, finding, placeOf, praktijkText, STUDIE_TEXT } from '../fixtures.ts';
import { verwijzingen } from './verwijzingen.ts';

const STUDIE_PATH = 'studies/voorbeeld-2020.yaml';
const message = (kind: string, id: string, hint = '') => `De ${kind} "${id}" bestaat niet.${hint} Gebruik de bestandsnaam zonder extensie.`;
const SELF = 'Dit verwijst naar de pagina zelf. Haal het weg of kies een andere.';

describe('rule verwijzingen on a practice', () => {
  it('accepts a practice that names nothing, and one that names what exists', () => {
    expect(check(verwijzingen, praktijkText())).toEqual([]);
    const text = praktijkText({ relaties: '[{ soort: variant-van, praktijk: belronde }]' });
    expect(check(verwijzingen, text)).toEqual([]);
  });

  it('points at a practice that does not exist', () => {
    const text = praktijkText({ relaties: '[{ soort: variant-van, praktijk: belrond }, { soort: variant-van, praktijk: iets-anders }]' });
    expect(check(verwijzingen, text)).toEqual([
      finding({
        ...placeOf(text, 'belrond'),
        veld: 'relaties[0].praktijk',
        regelId: 'verwijzingen',
        boodschap: message('praktijk', 'belrond', ' Bedoel je "belronde"?'),
      }),
      finding({
        ...placeOf(text, 'iets-anders'),
        veld: 'relaties[1].praktijk',
        regelId: 'verwijzingen',
        boodschap: message('praktijk', 'iets-anders'),
      }),
    ]);
  });

  it('refuses a practice that relates to itself', () => {
    const text = praktijkText({ relaties: '[{ soort: variant-van, praktijk: buurttafel }]' });
    expect(check(verwijzingen, text)).toEqual([
      finding({ ...placeOf(text, 'buurttafel'), veld: 'relaties[0].praktijk', regelId: 'verwijzingen', boodschap: SELF }),
    ]);
  });

  it('does not take a study for a practice', () => {
    expect(check(verwijzingen, praktijkText({ relaties: '[{ soort: variant-van, praktijk: voorbeeld-2020 }]' }))).toHaveLength(1);
  });

  it.each([{ relaties: '[belronde, { praktijk: 3 }]' }, { relaties: '{ praktijk: onzin }' }])(
    'leaves other shapes to the schema: %j',
    (changes) => {
      expect(check(verwijzingen, praktijkText(changes))).toEqual([]);
    },
  );
});

describe('rule verwijzingen on a study', () => {
  it('accepts a study without a practice, and one on a practice that exists', () => {
    expect(check(verwijzingen, STUDIE_TEXT, STUDIE_PATH)).toEqual([]);
    expect(check(verwijzingen, `${STUDIE_TEXT}praktijk: buurttafel\n`, STUDIE_PATH)).toEqual([]);
  });

  it('points at a practice that does not exist, with a suggestion', () => {
    const text = `${STUDIE_TEXT}praktijk: buurttaf\n`;
    expect(check(verwijzingen, text, STUDIE_PATH)).toEqual([
      finding({
        bestand: STUDIE_PATH,
        ...placeOf(text, 'buurttaf'),
        veld: 'praktijk',
        regelId: 'verwijzingen',
        boodschap: message('praktijk', 'buurttaf', ' Bedoel je "buurttafel"?'),
      }),
    ]);
  });

  it('lets a study have the name of its practice', () => {
    const context = { ...CONTEXT, ids: { ...CONTEXT.ids, praktijk: new Set(['voorbeeld-2020']) } };
    expect(check(verwijzingen, `${STUDIE_TEXT}praktijk: voorbeeld-2020\n`, STUDIE_PATH, context)).toEqual([]);
  });
});
