import { describe, expect, it } from 'vitest';
import { check, finding, praktijkText } from '../fixtures.ts';
import { zonderResultaat } from './zonder-resultaat.ts';

const BODY = '## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag-2025" />';

describe('rule zonder-resultaat', () => {
  it.each([
    ['a figure', { cijfers: '[{ wat: deelnemers, waarde: 40, eenheid: personen, jaar: 2025, bron: x }]' }, BODY],
    ['an evaluation', { cijfers: null, evaluaties: '[{ ontwerp: bevraging, resultaat: Geen verschil gezien, bron: x }]' }, BODY],
    ['a section about the result', { cijfers: null }, `${BODY}\n\n## Wat levert het op?\n\nDat is niet bekend.`],
  ])('is content with %s', (_name, changes, body) => {
    expect(check(zonderResultaat, praktijkText(changes, body))).toEqual([]);
  });

  it.each([
    ['without any', { cijfers: null }],
    ['with empty lists', { cijfers: '[]', evaluaties: '[]' }],
    ['with a list that is no list', { cijfers: 'veel' }],
  ])('warns on a page %s', (_name, changes) => {
    const [found, ...others] = check(zonderResultaat, praktijkText(changes, BODY));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ regelId: 'zonder-resultaat', ernst: 'waarschuwing' });
    expect(found?.boodschap).toContain('Wat levert het op?');
  });

  it('points at the empty list', () => {
    const text = praktijkText({ cijfers: '[]' }, BODY);
    const regel = text.split('\n').findIndex((line) => line.startsWith('cijfers')) + 1;
    expect(check(zonderResultaat, text)).toEqual([
      finding({
        regel,
        kolom: 10,
        veld: 'cijfers',
        ernst: 'waarschuwing',
        regelId: 'zonder-resultaat',
        boodschap:
          'Deze pagina heeft geen cijfer en geen resultaat. Vul cijfers of evaluaties in, of schrijf onder "## Wat levert het op?" wat wel en niet bekend is.',
      }),
    ]);
  });

  it('keeps quiet when the text cannot be read', () => {
    expect(check(zonderResultaat, praktijkText({ cijfers: null }, '<Tip>'))).toEqual([]);
  });
});
