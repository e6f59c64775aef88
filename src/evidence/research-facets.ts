import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import type { AssessedStudy } from './study.ts';
import { isControlled, isRandomised, richtingOf } from './study.ts';
import { STUDIE_RICHTINGEN } from './study-words.ts';

/*
 * What people filter studies and reviews by. Approach and target group are terms of the vocabularies; the other facets
 * have their words here.
 */

/** How a study was set up, surest first; the words, and what they mean for its outcome. */
export const OPZETTEN = {
  loting: {
    label: 'Met loting',
    toelichting: 'Het lot besliste wie meedeed en wie niet. Een verschil komt dan het meest waarschijnlijk door de aanpak.',
  },
  'zonder-loting': {
    label: 'Vergeleken zonder loting',
    toelichting: 'Er was een groep om mee te vergelijken, maar wie meedeed, koos dat vaak zelf. De groepen kunnen dus verschillen.',
  },
  'zonder-groep': {
    label: 'Zonder vergelijkingsgroep',
    toelichting: 'Alleen wie meedeed, is gemeten. Of een verschil door de aanpak komt, weten we niet.',
  },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly toelichting: string }>>;
export type Opzet = keyof typeof OPZETTEN;

/** How a study was set up. */
export function opzetOf(studie: Pick<Studie, 'toewijzing' | 'vergelijking_soort'>): Opzet {
  if (isRandomised(studie)) return 'loting';
  return isControlled(studie) ? 'zonder-loting' : 'zonder-groep';
}

/** Whether the number of a study counts. */
export const TELT_MEE = { ja: 'Telt mee in onze berekening', nee: 'Telt niet mee' } as const;

/** Whether a review gives an average of its own. */
const GEMIDDELDE = { ja: 'Geeft een gemiddeld verschil', nee: 'Zonder gemiddeld verschil' } as const;

/** Facets of studies, in the order in which people use them. */
export const STUDIE_FACETS = ['doelgroep', 'aanpak', 'uitkomst', 'opzet', 'telt'] as const;

/** Facets of reviews. */
export const OVERZICHT_FACETS = ['doelgroep', 'aanpak', 'gemiddelde'] as const;

/** Heading above the values of a facet. */
export const RESEARCH_FACET_LABELS: Readonly<Record<StudieFacet | OverzichtFacet, string>> = {
  doelgroep: 'Doelgroep',
  aanpak: 'Aanpak',
  uitkomst: 'Uitkomst',
  opzet: 'Opzet',
  telt: 'Telt mee?',
  gemiddelde: 'Gemiddelde',
};
export type StudieFacet = (typeof STUDIE_FACETS)[number];
export type OverzichtFacet = (typeof OVERZICHT_FACETS)[number];

/** What one study has of each facet. */
export function studieValues(assessed: AssessedStudy): Readonly<Record<StudieFacet, readonly string[]>> {
  const { studie, isPooled } = assessed;
  return {
    doelgroep: studie.doelgroepen,
    aanpak: [...new Set([...studie.verschilt_in, ...studie.aanpakken])],
    uitkomst: [richtingOf(assessed) ?? 'onbekend'],
    opzet: [opzetOf(studie)],
    telt: [isPooled ? 'ja' : 'nee'],
  };
}

/** What one review has of each facet. One about all approaches has none. */
export function overzichtValues(overzicht: Overzicht): Readonly<Record<OverzichtFacet, readonly string[]>> {
  return {
    doelgroep: overzicht.doelgroepen,
    aanpak: overzicht.aanpakken,
    gemiddelde: [(overzicht.gepoolde_effecten ?? []).length > 0 ? 'ja' : 'nee'],
  };
}

/** A value to filter by, with the number of records that have it. */
export interface ResearchValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** The values of a facet that have words here, by id. */
const OWN_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  uitkomst: Object.fromEntries(Object.entries(STUDIE_RICHTINGEN).map(([id, { label }]) => [id, label])),
  opzet: Object.fromEntries(Object.entries(OPZETTEN).map(([id, { label }]) => [id, label])),
  telt: TELT_MEE,
  gemiddelde: GEMIDDELDE,
};

/**
 * The values of a facet that occur, with their counts, in the order of its words.
 * @param all what each record has of the facet
 * @param terms the terms of the vocabulary, for a facet that has one
 */
export function countResearchValues(
  facet: string,
  all: readonly (readonly string[])[],
  terms: readonly { readonly id: string; readonly label: string }[] = [],
): ResearchValue[] {
  const words = OWN_WORDS[facet];
  const known = words === undefined ? terms : Object.entries(words).map(([id, label]) => ({ id, label }));
  return known.flatMap(({ id, label }) => {
    const count = all.filter((values) => values.includes(id)).length;
    return count === 0 ? [] : [{ id, label, count }];
  });
}
