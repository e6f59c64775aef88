import { describe, expect, it } from 'vitest';
import { check, praktijkText } from '../fixtures.ts';
import { kosten } from './kosten.ts';

const page = (kost: string) => praktijkText({ kosten: `\n  - { wat: zaal, ${kost}, eenheid: per-jaar, bron: jaarverslag-2025 }` });

describe('rule kosten', () => {
  it.each([
    'bedrag: 500, soort: kost-van-de-organisator',
    'bedrag: 500, tot: 5000, soort: kost-van-de-organisator, ontvanger: de zaalhouder',
    'bedrag: 500, soort: subsidie-of-budget, ontvanger: OCMW Voorbeelddorp',
    'bedrag: veel, tot: weinig, soort: 3',
  ])('accepts %s', (kost) => {
    expect(check(kosten, page(kost))).toEqual([]);
  });

  it('accepts a page without amounts, and leaves other shapes to the schema', () => {
    expect(check(kosten, praktijkText())).toEqual([]);
    expect(check(kosten, praktijkText({ kosten: 'veel' }))).toEqual([]);
  });

  it.each(['tot: 500', 'tot: 499'])('refuses a range that does not rise: %s', (tot) => {
    expect(check(kosten, page(`bedrag: 500, ${tot}, soort: kost-van-de-organisator`))).toMatchObject([
      { veld: 'kosten[0].tot', regelId: 'kosten', ernst: 'fout' },
    ]);
  });

  it('refuses money that the organisation gets as a cost, however its name is written', () => {
    const found = check(kosten, page('bedrag: 500, soort: kost-van-de-organisator, ontvanger: Ocmw voorbeelddorp'));
    expect(found).toMatchObject([{ veld: 'kosten[0].soort', regelId: 'kosten', ernst: 'fout' }]);
  });
});
