import { describe, expect, it } from 'vitest';
import type { Kost } from '../schema/inzet.ts';
import { makePraktijk } from '../validation/fixtures.ts';
import { contactWays, costBand, costBandLabel, costText, inzetGaps, staffText } from './inzet.ts';

const KOST: Kost = { wat: 'coördinator', bedrag: 4500, munt: 'euro', eenheid: 'per-jaar', soort: 'kost-van-de-organisator', bron: 'a' };
const kost = (changes: Partial<Kost> = {}): Kost => ({ ...KOST, ...changes });

describe('costBand', () => {
  it.each([
    [[], null],
    [[kost()], 'tot-10000'],
    [[kost({ bedrag: 0 })], 'geen'],
    [[kost({ bedrag: 9999 })], 'tot-10000'],
    [[kost({ bedrag: 10_000 })], '10000-50000'],
    [[kost({ bedrag: 9000, tot: 60_000 })], '50000-250000'],
    [[kost({ bedrag: 1000, eenheid: 'per-maand' })], '10000-50000'],
    [[kost(), kost({ bedrag: 300_000 })], 'meer'],
  ] as const)('of %j is %s', (kosten, band) => {
    expect(costBand({ kosten: [...kosten] })).toBe(band);
  });

  it.each<Partial<Kost>>([
    { soort: 'subsidie-of-budget' },
    { soort: 'bijdrage-van-de-deelnemer' },
    { eenheid: 'hele-looptijd' },
    { eenheid: 'eenmalig' },
    { eenheid: 'per-deelnemer' },
    { munt: 'pond' },
  ])('is not known from an amount with %j', (changes) => {
    expect(costBand({ kosten: [kost(changes)] })).toBeNull();
  });

  it('has words', () => {
    expect(costBandLabel('tot-10000')).toBe('minder dan 10.000 euro per jaar');
  });
});

describe('costText', () => {
  it.each<[Partial<Kost>, string]>([
    [{ jaar: 2024 }, '4.500 euro per jaar, coördinator (2024)'],
    [{}, '4.500 euro per jaar, coördinator (jaar niet bekend)'],
    [{ grens: 'ongeveer', tot: 6000, jaar: 2024 }, 'ongeveer 4.500 tot 6.000 euro per jaar, coördinator (2024)'],
    [
      { betaler: 'Stad Brugge', ontvanger: 'de vzw', jaar: 2024 },
      '4.500 euro per jaar, coördinator, betaald door Stad Brugge, voor de vzw (2024)',
    ],
    [{ bedrag: 0, soort: 'bijdrage-van-de-deelnemer', eenheid: 'per-deelnemer', wat: 'deelname', jaar: 2024 }, 'gratis, deelname (2024)'],
    [{ bedrag: 0.35, eenheid: 'anders', wat: 'kilometer', jaar: 2025 }, '0,35 euro, kilometer (2025)'],
    [{ bedrag: 6_700_000, munt: 'pond', eenheid: 'hele-looptijd', wat: 'alles', jaar: 2019 }, '6.700.000 pond in totaal, alles (2019)'],
  ])('%j', (changes, text) => {
    expect(costText(kost(changes))).toBe(text);
  });
});

describe('staffText', () => {
  it.each([
    [{ functie: 'coördinator', bron: 'a' }, 'coördinator'],
    [{ functie: 'coördinator', vte: 0.5, jaar: 2024, bron: 'a' }, 'coördinator, 0,5 voltijdse baan (2024)'],
    [{ functie: 'team', aantal: 2, vte: 1.5, bron: 'a' }, 'team, 2 medewerkers, 1,5 voltijdse banen'],
    [{ functie: 'begeleider', uren_per_week: 4, bron: 'a' }, 'begeleider, 4 uur per week'],
  ])('%j', (personeel, text) => {
    expect(staffText(personeel)).toBe(text);
  });
});

describe('inzetGaps', () => {
  it('names what is not known, and where in the form it is asked', () => {
    expect(inzetGaps(makePraktijk()).map(({ wat }) => wat)).toEqual(['kosten', 'personeel', 'tijd om te starten', 'contact']);
  });

  it('asks for the yearly cost where only another amount is known', () => {
    const praktijk = makePraktijk({ kosten: [kost({ soort: 'subsidie-of-budget' })], contact: { mail: 'info@voorbeeld.be' } });
    expect(inzetGaps(praktijk)).toEqual([
      { wat: 'kosten per jaar', stap: 'inzet' },
      { wat: 'personeel', stap: 'inzet' },
      { wat: 'tijd om te starten', stap: 'inzet' },
    ]);
  });
});

describe('contactWays', () => {
  it('gives links that open a page, a mail and a call', () => {
    expect(contactWays({ pagina: 'https://www.voorbeeld.be/contact', mail: 'info@voorbeeld.be', telefoon: '050 12 34 56' })).toEqual([
      { address: 'https://www.voorbeeld.be/contact', text: 'Contactpagina' },
      { address: 'mailto:info@voorbeeld.be', text: 'info@voorbeeld.be' },
      { address: 'tel:+3250123456', text: '050\u00a012\u00a034\u00a056' },
    ]);
    expect(contactWays({ telefoon: '106' })).toEqual([{ address: 'tel:106', text: '106' }]);
  });
});
