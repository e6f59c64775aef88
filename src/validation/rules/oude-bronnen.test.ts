import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, praktijkText } from '../fixtures.ts';
import { oudeBronnen } from './oude-bronnen.ts';

/** A list of sources with these dates; an empty one has no date. */
function sources(...dates: string[]): string {
  return `[${dates.map((date, index) => `{ id: b${index}, titel: Een bericht${date === '' ? '' : `, datum: ${date}`} }`).join(', ')}]`;
}

describe('rule oude-bronnen', () => {
  it.each([
    ['a source of ten years ago', { bronnen: sources('2016-11') }],
    ['one young source among old ones', { bronnen: sources('2009', '2021-03-01', '2010') }],
    ['a source without date', { bronnen: sources('2009', '') }],
    ['old sources on what has ended', { status: 'afgerond', bronnen: sources('2009') }],
    ['no source', { bronnen: '[]' }],
    ['a list that is none', { bronnen: 'veel' }],
  ])('is content with %s', (_name, changes) => {
    expect(check(oudeBronnen, praktijkText(changes))).toEqual([]);
  });

  it('tells that all sources are older than ten years', () => {
    const text = praktijkText({ bronnen: sources('2014', '2016-10-30', '2015-01') });
    expect(check(oudeBronnen, text)).toEqual([
      finding({
        ...placeOf(text, 'bronnen'),
        veld: 'bronnen',
        ernst: 'waarschuwing',
        regelId: 'oude-bronnen',
        boodschap:
          'De jongste bron van deze pagina is van 2016-10-30, meer dan tien jaar geleden. Zoek een jongere bron, of zet de status op "afgerond" als het voorbij is.',
      }),
    ]);
  });
});
