import { describe, expect, it } from 'vitest';
import { check, finding, paginaText, placeOf, praktijkText, TOEPASSING_PATH, toepassingText } from '../fixtures.ts';
import { verouderd } from './verouderd.ts';

describe('rule verouderd', () => {
  it.each([
    ['a review of 24 months ago', praktijkText({ nagekeken: '2024-11-24' })],
    ['a status of 36 months ago', praktijkText({ status_per: '2023-11' })],
    ['a status of a year that ended 35 months ago', praktijkText({ status_per: '2023' })],
    ['the old status of what has ended', praktijkText({ status: 'afgerond', status_per: '2012' })],
    ['the old status of what is not known', praktijkText({ status: 'onbekend', status_per: '2012' })],
    ['dates that are none', praktijkText({ nagekeken: 'gisteren', status_per: '[]' })],
    ['dates that are not there', praktijkText({ nagekeken: null, status_per: null })],
  ])('is content with %s', (_name, text) => {
    expect(check(verouderd, text)).toEqual([]);
  });

  it('tells a review of more than two years ago', () => {
    const text = praktijkText({ nagekeken: '2024-10-31' });
    expect(check(verouderd, text)).toEqual([
      finding({
        ...placeOf(text, '2024-10-31'),
        veld: 'nagekeken',
        ernst: 'waarschuwing',
        regelId: 'verouderd',
        boodschap: 'Deze pagina is 25 maanden geleden nagekeken. Lees ze na, open de bronnen en zet hier de dag van vandaag.',
      }),
    ]);
  });

  it.each(['lopend', 'in-opstart'])('tells the status "%s" of more than three years ago', (status) => {
    const text = praktijkText({ status, status_per: '2023-10' });
    expect(check(verouderd, text)).toEqual([
      finding({
        ...placeOf(text, '2023-10'),
        veld: 'status_per',
        ernst: 'waarschuwing',
        regelId: 'verouderd',
        boodschap: `De status "${status}" is 37 maanden oud. Zoek een bron van nu en pas status_per aan. Vind je er geen? Laat het dan zo: de pagina zegt dan tot wanneer het zeker liep.`,
      }),
    ]);
  });

  it('looks at guide pages too', () => {
    expect(check(verouderd, paginaText({ nagekeken: '2020-01-01' }), 'paginas/over.mdx')).toMatchObject([{ veld: 'nagekeken' }]);
  });
});

describe('rule verouderd on a municipality that does a practice', () => {
  it('wants it read again after two years, but lets the status be as old as its source', () => {
    const text = toepassingText({ status_per: '2018-01', nagekeken: '2024-10-01' });
    expect(check(verouderd, text, TOEPASSING_PATH).map(({ veld }) => veld)).toEqual(['nagekeken']);
  });
});
