import type { BewijsRecord } from './export.ts';
import type { LadderPlace } from './ladder.ts';
import { NIVEAUS } from './ladder-rules.ts';
import { formatEffect, formatInterval } from './effect-words.ts';

/** One thing that a change does to the evidence, in Dutch. */
export interface EvidenceChange {
  /** What it is about: a cell such as "groepsprogramma × ouderen", or the id of a practice. */
  readonly about: string;
  readonly text: string;
}

/** Name of a cell: "groepsprogramma × ouderen", "alle aanpakken × ouderen". */
export function cellName({ aanpak, doelgroep }: Pick<BewijsRecord, 'aanpak' | 'doelgroep'>): string {
  return `${aanpak ?? 'alle aanpakken'} × ${doelgroep ?? 'alle doelgroepen'}`;
}

function effectText({ g, ci95, k }: BewijsRecord): string {
  if (g === null || ci95 === null) return k === 0 ? 'geen effect' : `k = ${k}, elk apart`;
  return `${formatEffect(g)} (${formatInterval(ci95)}), k = ${k}`;
}

/** Ids that came and went; lists can be long, and what stayed says nothing. */
function listChange(from: readonly string[], to: readonly string[]): string {
  const came = to.filter((id) => !from.includes(id));
  const went = from.filter((id) => !to.includes(id));
  return [...(came.length > 0 ? [`erbij ${came.join(', ')}`] : []), ...(went.length > 0 ? [`weg ${went.join(', ')}`] : [])].join('; ');
}

/** The parts of a cell that an editor wants to know of, in words. */
const PARTS: readonly (readonly [name: string, text: (cell: BewijsRecord) => string])[] = [
  ['effect', effectText],
  ['staat', (cell) => cell.staat ?? 'geen'],
  ['zekerheid', (cell) => cell.zekerheid ?? 'geen'],
  ['richting (minder, geen, meer)', ({ richting }) => `${richting.minder}, ${richting.geen}, ${richting.meer}`],
];

/** What changed in the cells and margins of the evidence map. Numbers count as changed from the sixth decimal on. */
export function compareCells(before: readonly BewijsRecord[], after: readonly BewijsRecord[]): EvidenceChange[] {
  const old = new Map(before.map((cell) => [cellName(cell), cell]));
  const current = new Map(after.map((cell) => [cellName(cell), cell]));
  const names = [...new Set([...old.keys(), ...current.keys()])];
  return names.flatMap((about) => {
    const [was, is] = [old.get(about), current.get(about)];
    if (was === undefined) return is === undefined ? [] : [{ about, text: `nieuw: ${effectText(is)}` }];
    if (is === undefined) return [{ about, text: `verdwenen: was ${effectText(was)}` }];
    const lists = (['studies', 'overzichten'] as const).flatMap((name) => {
      const text = listChange(was[name], is[name]);
      return text === '' ? [] : [{ about, text: `${name}: ${text}` }];
    });
    const parts = PARTS.flatMap(([name, text]) => {
      const [from, to] = [text(was), text(is)];
      const moved = name === 'effect' && from === to && Math.abs((was.g ?? 0) - (is.g ?? 0)) > 1e-6;
      if (from === to && !moved) return [];
      return [{ about, text: `${name}: ${from} → ${to}${moved ? ' (verschil na de tweede decimaal)' : ''}` }];
    });
    return [...parts, ...lists];
  });
}

/** Which practices go up or down the ladder, or get other flags. */
export function comparePlaces(before: ReadonlyMap<string, LadderPlace>, after: ReadonlyMap<string, LadderPlace>): EvidenceChange[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const textOf = ({ niveau, vlaggen }: LadderPlace) => [`niveau ${niveau} (${NIVEAUS[niveau]})`, ...vlaggen].join(', ');
  return ids.flatMap((about) => {
    const [was, is] = [before.get(about), after.get(about)];
    if (was === undefined) return is === undefined ? [] : [{ about, text: `nieuw: ${textOf(is)}` }];
    if (is === undefined) return [{ about, text: `verdwenen: was ${textOf(was)}` }];
    return textOf(was) === textOf(is) ? [] : [{ about, text: `${textOf(was)} → ${textOf(is)}` }];
  });
}
