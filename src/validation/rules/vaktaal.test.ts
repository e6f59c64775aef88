import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, STUDIE_PATH, STUDIE_TEXT, studieText } from '../fixtures.ts';
import { JARGON } from '../jargon.ts';
import { vaktaal } from './vaktaal.ts';

const told = (tekst: string) => check(vaktaal, studieText({}, { tekst }), STUDIE_PATH);

const OVERZICHT = `id: voorbeeld-2021
auteurs: Janssens en Peeters
titel: Samen eten, een overzicht
doelgroepen: [ouderen]
kernbevindingen: Samen eten gaf een klein verschil (SMD = -0,2).
bron: { url: "https://www.voorbeeld.be/overzicht", titel: Samen eten }
`;

describe('rule vaktaal', () => {
  it('names the word in what a study found, and says what to write', () => {
    const text = STUDIE_TEXT.replace('Minder eenzaam na twaalf weken', 'Significant minder eenzaam na twaalf weken');
    expect(check(vaktaal, text, STUDIE_PATH)).toEqual([
      finding({
        ...placeOf(text, 'Significant'),
        bestand: STUDIE_PATH,
        veld: 'uitkomst.tekst',
        ernst: 'waarschuwing',
        regelId: 'vaktaal',
        boodschap:
          '"Significant" begrijpen veel lezers niet. Schrijf dat er een verschil was, of dat de studie "geen verschil kon aantonen"; het getal hoort in "p".',
      }),
    ]);
  });

  it('looks at the approach and the comparison', () => {
    const text = studieText({ interventie: 'Gerandomiseerde proef met samen eten', vergelijking: 'usual care' });
    expect(check(vaktaal, text, STUDIE_PATH)).toMatchObject([{ veld: 'interventie' }, { veld: 'vergelijking' }]);
  });

  it('looks at what a review found', () => {
    expect(check(vaktaal, OVERZICHT, 'overzichten/voorbeeld-2021.yaml')).toMatchObject([{ veld: 'kernbevindingen' }]);
  });

  it('looks at what stands beside the figures of a study', () => {
    const effect = (omschrijving: string) => ({ maat: 'anders', omschrijving, waarde: 2 });
    const others = { effecten_overig: [effect('verschil tussen de groepen'), effect('F(1,211)')] };
    const text = studieText(others, { effect: effect('SMD'), groepen: { meting: 'nameting' } });
    expect(check(vaktaal, text, STUDIE_PATH)).toMatchObject([
      { veld: 'uitkomst.groepen.meting' },
      { veld: 'uitkomst.effect.omschrijving' },
      { veld: 'effecten_overig[1].omschrijving' },
    ]);
  });

  it('looks at what stands beside the figures of a review', () => {
    const figures = 'gepoolde_effecten: [{ maat: smd, waarde: -0.2, wat: "RCT\'s, post-hoc" }]\n';
    const text = `${OVERZICHT.replace(' (SMD = -0,2)', '')}${figures}`;
    expect(check(vaktaal, text, 'overzichten/voorbeeld-2021.yaml')).toMatchObject([
      { veld: 'gepoolde_effecten[0].wat' },
      { veld: 'gepoolde_effecten[0].wat' },
    ]);
  });

  it.each(JARGON.flatMap(({ words }) => words))('sees "%s"', (word) => {
    expect(told(`Minder eenzaam (${word} 0,03).`)).toHaveLength(1);
  });

  it.each(['p=0,03', 'p<0,001', 'd=0,3', 'F(1,211)', 't(81)', '95%-BI', 'I²=40'])('sees "%s", without a space', (word) => {
    expect(told(`Minder eenzaam (${word}).`)).toHaveLength(1);
  });

  it('tells each kind of jargon once', () => {
    expect(told('Significant, en nog eens significant (p < 0,01).')).toHaveLength(1);
    expect(told('Significant (d = 0,3).')).toHaveLength(2);
  });

  it.each([
    ['a plain text', 'Na drie maanden kon de studie geen verschil aantonen met wie op de wachtlijst stond.'],
    ['a part of another word', 'Ze zaten aan de bar in de dagzaal, met de sd-kaart en de alfabeta van toen.'],
    ['an abbreviation that is an ordinary word in small letters', 'Wie bi is, was minder eenzaam.'],
    ['a letter of a list', 'Groep b werd minder eenzaam.'],
  ])('leaves %s alone', (_name, tekst) => {
    expect(told(tekst)).toEqual([]);
  });

  it('keeps quiet where a text is missing or something else', () => {
    expect(check(vaktaal, studieText({ interventie: 3, uitkomst: 'Significant' }), STUDIE_PATH)).toEqual([]);
  });
});
