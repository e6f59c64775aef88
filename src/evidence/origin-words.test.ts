import { describe, expect, it } from 'vitest';
import { makeStudie } from './fixtures.ts';
import { originSentences } from './origin-words.ts';

const ALONE = { vorm: ['individueel'] };
const ARMS = { n_interventie: 60, n_controle: 60 };
const STANDARDISED = { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.4, ci95: [-0.6, -0.2], ...ARMS };
const say = (changes: Readonly<Record<string, unknown>>) => originSentences(makeStudie('a', { ...ALONE, ...changes }));

describe('originSentences', () => {
  it('says nothing of a number as reported, or of no number', () => {
    expect(say({})).toEqual([]);
    expect(say({ invoer: undefined, vorm: ['groep'], clusters: 5 })).toEqual([]);
  });

  it('says what we worked out or filled in', () => {
    expect(say({ invoer: { ...STANDARDISED, afgeleid: true, armen_gelijk_verondersteld: true } })).toEqual([
      'We leidden het getal af uit andere getallen van de studie.',
      'Hoeveel mensen in elke groep zaten, lazen we niet; we rekenden met twee even grote groepen.',
    ]);
  });

  it.each([
    [
      'several groups',
      { vorm: 'armen', interventie: [{ n: 20, gem: 3, sd: 2 }], controle: [{ n: 20, gem: 4, sd: 2 }], hoger_is_eenzamer: true },
      'Groepen van dezelfde soort namen we samen.',
    ],
    [
      'an adjusted difference',
      { vorm: 'verschil', b: -1, se: 0.4, sd: 2, ...ARMS, hoger_is_eenzamer: true },
      'Het verschil komt uit een berekening van de studie die met andere kenmerken rekening houdt. We delen het door de spreiding tussen mensen.',
    ],
  ])('says what is compared: %s', (_name, invoer, sentence) => {
    expect(say({ invoer })).toEqual([sentence]);
  });

  describe('of change', () => {
    const arm = (verandering: number) => ({ n: 100, verandering, sd_voor: 2 });
    const change = { vorm: 'verandering', interventie: arm(-1), controle: arm(0), hoger_is_eenzamer: true };
    const COMPARED = 'We vergelijken hoeveel de scores van de twee groepen veranderden, niet alleen de scores na afloop.';

    it('shows what another correlation would give, where none was reported', () => {
      expect(say({ invoer: change })).toEqual([
        COMPARED,
        'Hoe sterk de scores voor en na samenhangen, vermeldt de studie niet. We rekenen met r = 0,6; met 0,4 is het getal −0,50 (−0,81 tot −0,19) en met 0,8 is het getal −0,50 (−0,68 tot −0,32).',
      ]);
    });

    it('gives the correlation that was', () => {
      expect(say({ invoer: { ...change, r: 0.74 } })).toEqual([
        COMPARED,
        'De scores voor en na hangen samen met r = 0,74, zoals de studie vermeldt.',
      ]);
    });
  });

  describe('of people who were allocated per place', () => {
    it('tells by how much and on what assumptions the interval is wider', () => {
      expect(say({ invoer: STANDARDISED, clusters: 12 })).toEqual([
        'De mensen zijn per plaats verdeeld (12 plaatsen), zoals per huis, school of buurt. Mensen van één plaats lijken op elkaar. Daarom rekenen we met een breder interval: de variantie is 1,45 keer zo groot. De studie vermeldt niet hoe sterk mensen van één plaats op elkaar lijken. We rekenen met een samenhang (ICC) van 0,05.',
      ]);
      expect(say({ invoer: STANDARDISED, toewijzing: 'cluster' })[0]).toContain(
        'De studie vermeldt niet hoeveel mensen er per plaats waren en hoe sterk mensen van één plaats op elkaar lijken. We rekenen met 20 mensen per plaats en een samenhang (ICC) van 0,05.',
      );
      expect(say({ invoer: STANDARDISED, clusters: 12, icc: 0.02 })[0]).toMatch(/de variantie is 1,18 keer zo groot\.$/);
    });

    it('leaves an interval that accounts for it', () => {
      expect(say({ invoer: { ...STANDARDISED, se_met_clusters: true }, toewijzing: 'cluster', vorm: ['groep'] })).toEqual([
        'De mensen zijn per plaats verdeeld, zoals per huis, school of buurt. Het interval houdt daar al rekening mee.',
      ]);
    });
  });

  it('says of people who took part in groups that the interval may be too narrow', () => {
    const sentence = 'Mensen deden in groep mee, en groepsgenoten gaan op elkaar lijken. Het interval kan daardoor wat te smal zijn.';
    expect(say({ vorm: ['groep'] })).toEqual([sentence]);
    expect(say({ invoer: { ...STANDARDISED, groepsbehandeling: 'groepen van acht' } })).toEqual([sentence]);
    expect(say({ vorm: ['groep'], clusters: 12 })).toHaveLength(1);
  });

  describe('of groups that differed at the start', () => {
    const means = (one: number, other: number, hoger_is_eenzamer = true) => ({
      vorm: 'gemiddelden',
      interventie: { n: 60, gem: one, sd: 2 },
      controle: { n: 60, gem: other, sd: 2 },
      hoger_is_eenzamer,
    });
    const start = (one: number, other: number) => ({
      uitkomst: {
        tekst: 'Minder eenzaam',
        poolbaar: 'direct',
        groepen: { voormeting: { interventie: { gem: one, sd: 2 }, controle: { gem: other, sd: 2 } } },
      },
    });

    it('gives the difference in change too', () => {
      expect(say({ ...start(5, 4.5), invoer: means(3, 4) })).toEqual([
        'De groepen verschilden al bij de start. Wie meedeed, was toen eenzamer, met 0,25 standaarddeviaties verschil. Omdat het lot de groepen maakte, rekenen we toch met de scores na afloop. In verandering zou het getal −0,75 (−1,08 tot −0,41) zijn.',
      ]);
      expect(say({ ...start(5, 4.5), invoer: means(3, 4, false) })[0]).toContain('Wie meedeed, was toen minder eenzaam, met 0,25');
    });

    it('does not when the start was alike, not reported, or not by lot', () => {
      expect(say({ ...start(4.7, 4.5), invoer: means(3, 4) })).toEqual([]);
      expect(say({ invoer: means(3, 4) })).toEqual([]);
      expect(say({ ...start(5, 4), invoer: means(3, 4), ontwerp: 'quasi-experimenteel', toewijzing: 'geen-loting' })).toEqual([]);
    });
  });
});
