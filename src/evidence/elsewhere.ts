import type { Praktijk } from '../schema/praktijk.ts';
import type { EvidenceCell } from './evidence-map.ts';
import type { Staat } from './state.ts';
import { cellLabel } from './state-words.ts';

/** What is known of the approach of a practice for a group of its, from studies elsewhere. It says nothing of the practice. */
export interface Elsewhere {
  readonly aanpak: string;
  readonly doelgroep: string;
  /** In Dutch, what the studies allow to say, to stand behind a colon. */
  readonly bevinding: string;
  /** How sure that is; null without a number, and where nothing is known to be sure of. */
  readonly zekerheid: string | null;
  /** True when the approach has a page for the group. */
  readonly hasPage: boolean;
}

/** Finds the cell of an approach for a group; undefined when there is no study or review. */
export type FindCell = (aanpak: string, doelgroep: string) => EvidenceCell | undefined;

/** Makes the finder of cells. */
export function cellFinder(cells: readonly EvidenceCell[]): FindCell {
  const byTerms = new Map(cells.map((cell) => [`${cell.aanpak}|${cell.doelgroep}`, cell]));
  return (aanpak, doelgroep) => byTerms.get(`${aanpak}|${doelgroep}`);
}

/** States whose short name speaks of more or less, and leaves out of what. */
const OF_LONELINESS: ReadonlySet<Staat> = new Set(['studies-vonden-minder', 'studies-vonden-meer', 'wijst-op-minder']);

/** What the map says at a glance, as it stands behind a colon. */
function bevindingOf(cell: EvidenceCell): string {
  const label = cellLabel(cell).replace(/^Eén/, 'één');
  const ofWhat = cell.staat !== null && OF_LONELINESS.has(cell.staat) ? ' eenzaamheid' : '';
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}${ofWhat}`;
}

/** How much is known in a cell, whatever it says: studies with a number, then all studies, then reviews. */
function amountOf(cell: EvidenceCell | undefined): readonly number[] {
  return cell === undefined ? [0, 0, 0] : [cell.pooled.length, cell.studies.length, cell.overzichten.length];
}

/**
 * What is known elsewhere of the approach that characterises a practice most (its first), for the group of the practice
 * of which most is known. The amount decides and never the outcome, so that good news is not picked out.
 */
export function elsewhereOf({ aanpakken, doelgroepen }: Pick<Praktijk, 'aanpakken' | 'doelgroepen'>, findCell: FindCell): Elsewhere | null {
  const [aanpak] = aanpakken;
  if (aanpak === undefined) return null;
  const [best] = doelgroepen
    .map((doelgroep) => ({ doelgroep, cell: findCell(aanpak, doelgroep) }))
    .sort((a, b) => {
      const [mine, theirs] = [amountOf(a.cell), amountOf(b.cell)];
      return theirs.map((amount, index) => amount - (mine[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
    });
  if (best === undefined) return null;
  const { doelgroep, cell } = best;
  if (cell === undefined) return { aanpak, doelgroep, bevinding: 'nog niet onderzocht', zekerheid: null, hasPage: false };
  return {
    aanpak,
    doelgroep,
    bevinding: bevindingOf(cell),
    zekerheid: cell.staat === 'weten-niet' ? null : (cell.certainty?.level ?? null),
    hasPage: true,
  };
}
