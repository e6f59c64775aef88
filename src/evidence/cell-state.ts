import type { EvidenceCell } from './evidence-map.ts';
import { verdictOf } from './effect-words.ts';

/** What a cell of the map shows at a glance, strongest first. */
export const CELL_STATES = {
  minder: {
    sign: '▼',
    label: 'Minder eenzaam',
    explanation: 'Meerdere studies samen: wie meedeed, was minder eenzaam. Het interval sluit nul uit.',
  },
  'een-studie': {
    sign: '▼',
    label: 'Eén studie: minder eenzaam',
    explanation: 'In één studie was wie meedeed minder eenzaam. Dat moet nog bevestigd worden.',
  },
  meer: { sign: '▲', label: 'Eenzamer', explanation: 'Wie meedeed, was eenzamer. Het interval sluit nul uit.' },
  onzeker: { sign: '≈', label: 'Niet aangetoond', explanation: 'Er is een getal, maar het verschil kan ook nul zijn.' },
  'wijst-op-minder': {
    sign: '▽',
    label: 'Wijst op minder',
    explanation: 'Meer studies vonden minder eenzaamheid dan niet, maar hoe groot het verschil is, is niet te berekenen.',
  },
  'wijst-niet': { sign: '○', label: 'Geen duidelijke richting', explanation: 'De studies vonden geen verschil, of spreken elkaar tegen.' },
  overzicht: {
    sign: '◇',
    label: 'Alleen in overzichten',
    explanation: 'Wij hebben geen studie met een controlegroep; een gepubliceerd overzicht zegt er wel iets over.',
  },
  'niet-onderzocht': {
    sign: '·',
    label: 'Wel gedaan, niet onderzocht',
    explanation: 'Er zijn praktijken, maar hier weet niemand het nog: meet mee.',
  },
  leeg: { sign: '', label: 'Niets bekend', explanation: 'Geen praktijk en geen studie: een gat.' },
} as const;
export type CellState = keyof typeof CELL_STATES;

/**
 * The state of a cell. It always rests on one thing: our own effect, else the directions of controlled studies,
 * else published reviews, else the practices alone.
 * @param cell the evidence, or undefined when there is none
 * @param practices number of practices in the same combination
 */
export function cellState(cell: EvidenceCell | undefined, practices: number): CellState {
  if (cell?.effect) {
    const verdict = verdictOf(cell.effect);
    return verdict === 'minder' && cell.pool === null ? 'een-studie' : verdict;
  }
  if (cell !== undefined) {
    const { minder, geen, meer } = cell.directions;
    if (minder > geen + meer) return 'wijst-op-minder';
    if (minder + geen + meer > 0) return 'wijst-niet';
    if (cell.overzichten.length > 0) return 'overzicht';
  }
  return practices > 0 ? 'niet-onderzocht' : 'leeg';
}
