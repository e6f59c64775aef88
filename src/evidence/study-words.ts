import type { Studie } from '../schema/studie.ts';

/** Designs in plain words. */
export const STUDIE_ONTWERPEN: Readonly<Record<Studie['ontwerp'], string>> = {
  rct: 'Loting',
  'cluster-rct': 'Loting per groep',
  'quasi-experimenteel': 'Vergelijking zonder loting',
  'voor-na': 'Vooraf en achteraf',
  gemengd: 'Gemengd',
};

/** Directions of a study: the sign that stands for it, and what it means. */
export const STUDIE_RICHTINGEN = {
  'minder-eenzaam': { sign: '▼', label: 'Minder eenzaam' },
  'geen-verschil': { sign: '○', label: 'Geen aantoonbaar verschil' },
  'meer-eenzaam': { sign: '▲', label: 'Eenzamer' },
  onbekend: { sign: '?', label: 'Niet bekend' },
} as const;
