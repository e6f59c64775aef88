/*
 * How large municipalities are: the day of the count, whose count it is, and the classes to filter by. One place for the
 * recipe that makes the list, the pages and the search.
 */
import type { Gemeente } from '../schema/vocabularium.ts';
import { formatDate, formatValue } from '../text/wording.ts';

/** The day on which the inhabitants in the list of municipalities were counted. `npm run gemeenten` takes the figures of its year. */
export const INWONERS_PER = '2025-01-01';

/** Who counted them, and where that can be looked up. */
export const INWONERS_BRON = { naam: 'Statbel', url: 'https://statbel.fgov.be/nl/themas/bevolking/structuur-van-de-bevolking' } as const;

/**
 * Classes of municipalities; each ends below `tot` inhabitants. From 15.000 to 100.000 no municipality is more than twice
 * as large as another one of its class, which is what makes them like each other. The smallest ones stay together: four
 * in ten municipalities, but hardly a practice each. So do the seven largest, which have nobody else to look at.
 */
export const GROOTTES = [
  { id: 'minder-dan-15000', label: 'Minder dan 15.000 inwoners', tot: 15_000 },
  { id: '15000-tot-30000', label: '15.000 tot 30.000 inwoners', tot: 30_000 },
  { id: '30000-tot-50000', label: '30.000 tot 50.000 inwoners', tot: 50_000 },
  { id: '50000-tot-100000', label: '50.000 tot 100.000 inwoners', tot: 100_000 },
  { id: 'vanaf-100000', label: '100.000 inwoners of meer', tot: Infinity },
] as const;

export type Grootte = (typeof GROOTTES)[number]['id'];

/** The class of a municipality; null when its inhabitants are not known. */
export function grootteOf({ inwoners }: Pick<Gemeente, 'inwoners'>): Grootte | null {
  if (inwoners === undefined) return null;
  return GROOTTES.find(({ tot }) => inwoners < tot)?.id ?? 'vanaf-100000';
}

/** "18.100 inwoners", or empty when that is not known. */
export function inwonersText({ inwoners }: Pick<Gemeente, 'inwoners'>): string {
  return inwoners === undefined ? '' : `${formatValue(inwoners)} ${inwoners === 1 ? 'inwoner' : 'inwoners'}`;
}

/** The day of the count in words: "1 januari 2025". */
export const INWONERS_DAG = formatDate(INWONERS_PER);
