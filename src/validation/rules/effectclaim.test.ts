import { describe, expect, it } from 'vitest';
import { check, CONTEXT, finding, placeOf, PRAKTIJK_PATH, praktijkText, sourceFile, STUDIE_PATH, studieText } from '../fixtures.ts';
import { effectclaim } from './effectclaim.ts';

const CLAIM = 'De belronde vermindert eenzaamheid.';
const BODY = `## Wat levert het op?\n\nMensen bellen. ${CLAIM}`;

describe('rule effectclaim', () => {
  it('tells a claim in the text of a page without research', () => {
    const text = praktijkText({}, BODY);
    expect(check(effectclaim, text)).toEqual([
      finding({
        ...placeOf(text, 'Mensen bellen'),
        ernst: 'waarschuwing',
        regelId: 'effectclaim',
        boodschap:
          'Dit zegt dat het helpt, maar er staat geen onderzoek bij dat dit vond: "De belronde vermindert eenzaamheid." Voeg de studie of de evaluatie toe, of schrijf wie het zegt en wat niet gemeten is.',
      }),
    ]);
  });

  it.each([
    ['titel', { titel: 'Bellen helpt tegen eenzaamheid' }],
    ['samenvatting', { samenvatting: 'Vrijwilligers bellen. Dat is een bewezen aanpak.' }],
    ['mechanisme.tekst', { mechanisme: `{ tekst: ${CLAIM}, bronnen: [jaarverslag-2025] }` }],
    ['mechanisme.tekst', { mechanisme: `{ tekst: ${CLAIM}, grond: theorie, bronnen: [jaarverslag-2025] }` }],
  ])('looks at %s', (veld, changes) => {
    expect(check(effectclaim, praktijkText(changes))).toMatchObject([{ veld, regelId: 'effectclaim' }]);
  });

  it.each([
    ['a favourable evaluation', { evaluaties: '[{ ontwerp: bevraging, resultaat: Minder eenzaam, uitkomst: minder-eenzaam, bron: x }]' }],
    ['a mixed evaluation', { evaluaties: '[{ ontwerp: bevraging, resultaat: Wisselend, uitkomst: gemengd, bron: x }]' }],
  ])('is content with %s', (_name, changes) => {
    expect(check(effectclaim, praktijkText(changes, BODY))).toEqual([]);
  });

  it.each([
    ['that measured nothing', '[{ ontwerp: bevraging, resultaat: Tevreden, uitkomst: niet-gemeten, bron: x }]'],
    ['that found no difference', '[{ ontwerp: bevraging, resultaat: Gelijk, uitkomst: geen-verschil, bron: x }]'],
    ['without outcome', '[{ ontwerp: bevraging, resultaat: Tevreden, bron: x }]'],
  ])('is not content with an evaluation %s', (_name, evaluaties) => {
    expect(check(effectclaim, praktijkText({ evaluaties }, BODY))).toHaveLength(1);
  });

  const about = (richting: string | undefined, praktijk = 'buurttafel') => ({
    ...CONTEXT,
    published: [sourceFile(studieText({ praktijk }, { richting }), STUDIE_PATH)],
  });

  it.each(['minder-eenzaam', 'gemengd'])('is content with a study of the practice that found %s', (richting) => {
    expect(check(effectclaim, praktijkText({}, BODY), PRAKTIJK_PATH, about(richting))).toEqual([]);
  });

  it.each([
    ['found no difference', about('geen-verschil')],
    ['found more loneliness', about('meer-eenzaam')],
    ['nobody could read', about(undefined)],
    ['is about another practice', about('minder-eenzaam', 'belronde')],
  ])('is not content with a study that %s', (_name, context) => {
    expect(check(effectclaim, praktijkText({}, BODY), PRAKTIJK_PATH, context)).toHaveLength(1);
  });

  it('lets an explanation say what a review found', () => {
    const mechanisme = `{ tekst: ${CLAIM}, grond: overzicht, bronnen: [jaarverslag-2025] }`;
    expect(check(effectclaim, praktijkText({ mechanisme }))).toEqual([]);
  });
});
