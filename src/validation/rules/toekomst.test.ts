import { describe, expect, it } from 'vitest';
import { check, CONTEXT, finding, paginaText, PRAKTIJK_PATH, placeOf, praktijkText } from '../fixtures.ts';
import { toekomst } from './toekomst.ts';

const message = (date: string) => `${date} ligt in de toekomst (vandaag is het 2026-11-24). Kijk de datum na.`;

describe('rule toekomst', () => {
  it('accepts dates up to and including today, in every precision', () => {
    expect(check(toekomst, praktijkText({ nagekeken: '2026-11-24', status_per: '2026' }))).toEqual([]);
    expect(check(toekomst, praktijkText({ nagekeken: '2026-11-23', status_per: '2026-11' }))).toEqual([]);
  });

  it('lets a practice begin and end in the future', () => {
    expect(check(toekomst, praktijkText({ periode: '{ start: 2027, einde: 2030-01-01 }' }))).toEqual([]);
  });

  it.each([
    ['nagekeken', '2026-11-25'],
    ['status_per', '2026-12'],
    ['status_per', '2027'],
  ])('refuses a %s of %s', (field, date) => {
    const text = praktijkText({ [field]: date });
    expect(check(toekomst, text)).toEqual([
      finding({ ...placeOf(text, date), veld: field, regelId: 'toekomst', boodschap: message(date) }),
    ]);
  });

  it('looks in the lists of sources, figures, evaluations and recognitions', () => {
    const text = praktijkText({
      cijfers: '[{ jaar: 2027 }]',
      evaluaties: '[{ jaar: 2026 }, { jaar: 2028 }]',
      erkenningen: '[{ datum: 2029-01 }]',
      bronnen: '\n  - datum: 2030-05-06\n    geraadpleegd: 2026-11-25',
    });
    expect(check(toekomst, text)).toEqual([
      finding({ ...placeOf(text, '2027'), veld: 'cijfers[0].jaar', regelId: 'toekomst', boodschap: message('2027') }),
      finding({ ...placeOf(text, '2028'), veld: 'evaluaties[1].jaar', regelId: 'toekomst', boodschap: message('2028') }),
      finding({ ...placeOf(text, '2029-01'), veld: 'erkenningen[0].datum', regelId: 'toekomst', boodschap: message('2029-01') }),
      finding({ ...placeOf(text, '2030-05-06'), veld: 'bronnen[0].datum', regelId: 'toekomst', boodschap: message('2030-05-06') }),
      finding({ ...placeOf(text, '2026-11-25'), veld: 'bronnen[0].geraadpleegd', regelId: 'toekomst', boodschap: message('2026-11-25') }),
    ]);
  });

  it('looks at guide pages too', () => {
    const path = 'paginas/over.mdx';
    expect(check(toekomst, paginaText(), path)).toEqual([]);
    expect(check(toekomst, paginaText({ nagekeken: '2027-01-01' }), path)).toEqual([
      expect.objectContaining({ bestand: path, veld: 'nagekeken', regel: 4, kolom: 12 }),
    ]);
  });

  it('looks at the day of the check', () => {
    const text = praktijkText({ nagekeken: '2026-11-25' });
    expect(check(toekomst, text, PRAKTIJK_PATH, { ...CONTEXT, today: '2026-11-25' })).toEqual([]);
  });

  it.each(['volgend jaar', '2027-1', '20270', '[2027]', '{ jaar: 2027 }'])('leaves what is no date to the schema: %s', (date) => {
    expect(check(toekomst, praktijkText({ status_per: date }))).toEqual([]);
  });
});
