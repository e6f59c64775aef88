import { describe, expect, it } from 'vitest';
import { buildEvidence } from './evidence-map.ts';
import { makeStudie } from './fixtures.ts';
import {
  chanceText,
  contrastSentences,
  keuzeWords,
  leaveOneOutSentences,
  leftSentence,
  sensitivitySentence,
  smallStudiesSentence,
  veranderingWords,
} from './margin-words.ts';

const TERMS = { aanpakken: ['samen-eten', 'ontmoeting', 'huisbezoek'], doelgroepen: ['ouderen', 'jongeren'] };
const effect = (waarde: number, half = 0.2) => ({
  invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde, ci95: [waarde - half, waarde + half] },
});
type Row = readonly [aanpak: string, changes: Readonly<Record<string, unknown>>];
const cellsOf = (...studies: Row[]) =>
  buildEvidence(
    studies.map(([aanpak, changes], index) =>
      makeStudie(`studie-${index + 1}`, { aanpakken: [aanpak], verschilt_in: [aanpak], ...changes }),
    ),
    [],
    TERMS,
  );
const all = (...studies: Row[]) => {
  const cell = cellsOf(...studies).find(({ aanpak, doelgroep }) => aanpak === null && doelgroep === null);
  if (cell === undefined) throw new Error('There is always a cell for all together.');
  return cell;
};

describe('contrastSentences', () => {
  it('say that chance may explain it, and what that does not mean', () => {
    const cell = all(
      ['samen-eten', effect(-0.4)],
      ['samen-eten', effect(-0.3)],
      ['ontmoeting', effect(-0.35)],
      ['ontmoeting', effect(-0.45)],
      ['huisbezoek', effect(-0.4)],
    );
    expect(contrastSentences(cell)).toEqual([
      'Tussen de aanpakken zien we geen verschil dat toeval uitsluit. Dat wil niet zeggen dat ze evenveel doen: met 4 studies zie je alleen een groot verschil.',
      'Of de groepen van elkaar verschillen, kunnen we niet nagaan: daarvoor zijn er te weinig studies per groep.',
    ]);
    expect(cell.margin?.contrasts.map(leftSentence)).toEqual([
      'Eén studie doet hier niet mee: over meer dan één aanpak, of de enige over haar aanpak.',
    ]);
  });

  it('say that they differ, as a trace', () => {
    const cell = all(
      ...[-1, -1.05, -0.95].map((g) => ['samen-eten', effect(g)] as const),
      ...[0, 0.05, -0.05].map((g) => ['ontmoeting', effect(g)] as const),
    );
    expect(contrastSentences(cell)[0]).toBe(
      'De aanpakken verschillen meer van elkaar dan toeval alleen verklaart. Neem dat als een spoor: hun studies verschillen ook in andere dingen, en wie vaak vergelijkt, vindt vanzelf iets.',
    );
    expect(cell.margin?.contrasts.map(leftSentence)).toEqual([null]);
  });

  it('are not said of a cell, nor of one study', () => {
    expect(contrastSentences(all(['samen-eten', effect(-0.4)]))).toEqual([]);
    for (const cell of cellsOf(['samen-eten', effect(-0.4)], ['samen-eten', effect(-0.3)]).filter(
      ({ aanpak, doelgroep }) => aanpak !== null && doelgroep !== null,
    ))
      expect(contrastSentences(cell)).toEqual([]);
  });
});

describe('the words of the sensitivity block', () => {
  const found = all(...[-0.3, -0.35, -0.4, -0.45, -0.5, -0.3, -0.35, -0.4, -0.45, -1.5].map((g) => ['samen-eten', effect(g)] as const))
    .margin?.sensitivity;
  if (found === null || found === undefined) throw new Error('Ten studies have a sensitivity block.');

  it('tell what leaving out one study does', () => {
    const [range, most, changing] = leaveOneOutSentences(found.leaveOneOut);
    expect(range).toMatch(
      /^We lieten elke studie één keer weg\. Het gemiddelde ligt dan tussen −0,5\d en −0,3\d, de ondergrens tussen −0,\d\d en −0,\d\d en de bovengrens tussen −0,\d\d en −0,\d\d\.$/,
    );
    expect(most).toMatch(/^Zonder Studie-10 et al\. \(2020\) verschuift het gemiddelde het meest: naar −0,39 \(−0,4\d tot −0,3\d\)\.$/);
    expect(changing).toBe('Geen enkele studie verandert alleen het beeld.');
    expect(leaveOneOutSentences({ ...found.leaveOneOut, changing: 1 })[2]).toBe('Bij één studie verandert het beeld als je ze weglaat.');
  });

  it('count under how many choices the picture changes', () => {
    const with_ = (...veranderingen: readonly (typeof found.keuzes)[number]['verandering'][]) =>
      sensitivitySentence({
        average: found.average,
        keuzes: veranderingen.map((verandering) => ({ id: 'loting', k: 9, n: 9, average: null, verandering })),
      });
    const start = 'Het hele interval ligt onder nul: gemiddeld minder eenzaam.';
    expect(with_('niets', 'te-weinig')).toBe(`${start} Andere keuzes geven dezelfde studies, of te weinig om te rekenen.`);
    expect(with_('gelijk')).toBe(`${start} Dat blijft zo bij de ene andere keuze die je hieronder ziet.`);
    expect(with_('gelijk', 'kleiner', 'niets')).toBe(`${start} Dat blijft zo bij alle 2 andere keuzes die je hieronder ziet.`);
    expect(with_('gelijk', 'kan-nul')).toBe(`${start} Bij 1 van de 2 andere keuzes hieronder verandert dat.`);
  });

  it('tell what changes', () => {
    expect(veranderingWords('gelijk', found.average)).toBe('Blijft onder nul.');
    expect(veranderingWords('gelijk', { g: 0, ci95: [-1, 1] })).toBe('Nul blijft mogelijk.');
    expect(veranderingWords('groter', { g: 1, ci95: [0.5, 1.5] })).toBe('Blijft boven nul, maar het gemiddelde ligt verder van nul.');
    expect(veranderingWords('kan-nul', found.average)).toBe('Verandert: het verschil kan dan ook nul zijn.');
  });

  it('name every choice', () => {
    for (const { id } of found.keuzes) {
      const { label, toelichting } = keuzeWords(id);
      expect(label.length * toelichting.length).toBeGreaterThan(0);
    }
    expect(keuzeWords('vergelijking-geen').label).toBe('Alleen vergeleken met: niets extra');
  });

  it('say what small studies found, and that it may have another reason', () => {
    const egger = (value: number, p: number) => {
      const coefficient = { value, ci95: [value - 1, value + 1] as const, p };
      return smallStudiesSentence({ egger: coefficient, pet: coefficient, peese: coefficient });
    };
    expect(egger(-1, 0.2)).toContain('We zien niet dat kleine studies iets anders vonden');
    expect(egger(-1, 0.05)).toContain('gunstiger is dan wat grote vonden');
    expect(egger(1, 0.05)).toContain('minder gunstig is dan wat grote vonden');
  });
});

describe('chanceText', () => {
  it.each([
    [0.0004, 'kleiner dan 0,001'],
    [0.0432, '0,043'],
    [0.4, '0,40'],
  ])('of %d', (p, expected) => {
    expect(chanceText(p)).toBe(expected);
  });
});
