/* Data for the tests of the evidence engine. */
import { makeSchemas } from '../schema/schemas.ts';
import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import type { LadderContext } from './ladder.ts';
import { VOCABULARIA } from '../validation/fixtures.ts';

const schemas = makeSchemas(VOCABULARIA);
const bron = { url: 'https://www.voorbeeld.be/studie', titel: 'Een studie over samen eten' };

/** For `makeStudie`: nobody read it a second time. */
export const UNREAD = { tweede_lezing: undefined } as const;

/** A controlled study with a usable, confirmed number: g = −0.40, 95 % interval −0.60 to −0.20. */
export function makeStudie(id: string, changes: Readonly<Record<string, unknown>> = {}): Studie {
  return schemas.studie.parse({
    id,
    auteurs: `${id} et al.`,
    jaar: 2020,
    titel: 'Samen eten tegen eenzaamheid',
    land: ['NL'],
    ontwerp: 'rct',
    doelgroepen: ['ouderen'],
    aanpakken: ['samen-eten'],
    interventie: 'Twaalf weken samen eten',
    kort: 'Samen eten voor ouderen',
    vergelijking: 'wachtlijst',
    vergelijking_soort: 'wachtlijst',
    verschilt_in: changes['aanpakken'] ?? ['samen-eten'],
    vorm: ['groep'],
    toewijzing: 'individu',
    n: 400,
    instrument: 'ucla-20',
    weken_sinds_start: 12,
    uitkomst: { richting: 'minder-eenzaam', tekst: 'Minder eenzaam na twaalf weken', poolbaar: 'direct' },
    invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.4, ci95: [-0.6, -0.2] },
    bron,
    tweede_lezing: { datum: '2026-11-23', oordeel: 'bevestigd' },
    ...changes,
  });
}

/** A review that pooled one effect: d = −0.47, negative = less lonely. */
export function makeOverzicht(id: string, changes: Readonly<Record<string, unknown>> = {}): Overzicht {
  return schemas.overzicht.parse({
    id,
    auteurs: `${id} et al.`,
    jaar: 2021,
    titel: 'Een overzicht van studies',
    kort: 'Samen eten en andere aanpakken voor ouderen',
    doelgroepen: ['ouderen'],
    gepoolde_effecten: [{ maat: 'cohen-d', waarde: -0.47, ci95: [-0.62, -0.32], teken: 'negatief-is-minder-eenzaam' }],
    kernbevindingen: 'Gemiddeld een middelgroot verschil.',
    bron,
    ...changes,
  });
}

/** What the ladder must know: that questionnaire is validated, and one level of recognition says why a practice should help. */
export const LADDER_CONTEXT: LadderContext = {
  isValidated: ({ instrument }) => instrument === 'ucla-20',
  isGrounded: (niveau) => niveau === 'goed-onderbouwd',
};

/** Tells that the questionnaire of `makeStudie` was validated, and no other. */
export const isValidated = ({ instrument }: Studie): boolean => instrument === 'ucla-20';
