import { describe, expect, it } from 'vitest';
import { makePraktijk, makeToepassing, VOCABULARIA } from '../validation/fixtures.ts';
import { facetValuesOf } from './facet-values.ts';
import { byPraktijk, gemeentenOf } from './gemeenten.ts';
import { placeText } from './place-text.ts';
import { toepassingFacts } from './toepassing-facts.ts';

const brugge = makeToepassing();
const gent = makeToepassing({ gemeente: 'gent' });
const belronde = makeToepassing({ praktijk: 'belronde' });

describe('byPraktijk', () => {
  it('puts each municipality with its practice, in the order of the ids', () => {
    expect([...byPraktijk([gent, belronde, brugge])]).toEqual([
      ['belronde', [belronde]],
      ['buurttafel', [brugge, gent]],
    ]);
  });
});

describe('gemeentenOf', () => {
  it('names those of the page, then those with a file of their own, each once', () => {
    const praktijk = makePraktijk({ gebied: { land: 'BE', gemeenten: ['oostende', 'brugge'] } });
    expect(gemeentenOf({ praktijk, toepassingen: [brugge, gent] })).toEqual(['oostende', 'brugge', 'gent']);
    expect(gemeentenOf({ praktijk })).toEqual(['oostende', 'brugge']);
  });

  it('is none for a practice from abroad that nobody does here', () => {
    expect(gemeentenOf({ praktijk: makePraktijk({ gebied: { land: 'NL' } }) })).toEqual([]);
  });
});

describe('a practice from abroad that a municipality does here', () => {
  const entry = { praktijk: makePraktijk({ gebied: { land: 'NL' } }), toepassingen: [gent] };

  it('is found in both places', () => {
    const { gemeente, provincie } = facetValuesOf(entry, VOCABULARIA);
    expect(gemeente).toEqual(['gent']);
    expect(provincie).toEqual(['buitenland', 'oost-vlaanderen']);
  });

  it('names its own country first', () => {
    expect(placeText(entry, VOCABULARIA)).toBe('Nederland, ook in Gent');
  });
});

describe('toepassingFacts', () => {
  it('tells what is known, with the source of each part', () => {
    const stopped = makeToepassing({
      status: 'afgerond',
      periode: { start: '2024', einde: '2025-06' },
      aangepast: { tekst: 'Leerlingen koken.', bron: 'bron-2025' },
      cijfers: [{ wat: 'gasten per keer', waarde: 1250, eenheid: 'personen', jaar: 2025, bron: 'bron-2025' }],
      kosten: [
        { wat: 'maaltijd', bedrag: 9, munt: 'euro', eenheid: 'per-activiteit', soort: 'bijdrage-van-de-deelnemer', bron: 'bron-2025' },
      ],
      gestopt: { tekst: 'Te weinig vrijwilligers.', bron: 'bron-2025' },
    });
    expect(toepassingFacts(stopped).map(({ label, tekst, bron }) => [label, tekst, bron?.id])).toEqual([
      ['Status', 'Afgerond in juni 2025', undefined],
      ['Periode', '2024 tot juni 2025', undefined],
      ['Wat is hier anders', 'Leerlingen koken.', 'bron-2025'],
      ['Bereik', 'gasten per keer: 1.250 personen (2025)', 'bron-2025'],
      ['Deelnemer betaalt', '9 euro per keer, maaltijd (jaar niet bekend)', 'bron-2025'],
      ['Waarom gestopt', 'Te weinig vrijwilligers.', 'bron-2025'],
    ]);
  });

  it('says no more than the file', () => {
    expect(toepassingFacts(brugge).map(({ label }) => label)).toEqual(['Status', 'Periode']);
  });
});
