import type { Aanpak, Term } from '../schema/vocabularium.ts';
import { ZEKERHEDEN } from './certainty.ts';
import type { EvidenceCell } from './evidence-map.ts';
import { STAAT_ORDER, type Staat } from './state.ts';
import { cellLabel, MEEDEED, stateOf, stateSentence } from './state-words.ts';

/*
 * The answer to "does this help for whom?": a cell of the evidence map with the practices that go with it, in words and
 * in an order. The table, the lists per group and per approach and the page of a cell all show the same answer.
 */

/** What we know of an approach for a group. */
export interface Answer {
  readonly aanpak: Pick<Aanpak, 'id' | 'label' | 'wieMeedeed'>;
  readonly doelgroep: Pick<Term, 'id' | 'label'>;
  /** The cell; undefined without a study and without a review. */
  readonly cell: EvidenceCell | undefined;
  readonly staat: Staat;
  /** In a few words: "Eén studie vond minder". */
  readonly label: string;
  /** What it says, in a sentence; null where there is nothing but practices. */
  readonly sentence: string | null;
  /** Practices with this approach for this group. */
  readonly practices: number;
}

/** What all answers are made of. */
export interface AnswerInput {
  readonly cells: readonly EvidenceCell[];
  readonly aanpakken: readonly Answer['aanpak'][];
  readonly doelgroepen: readonly Answer['doelgroep'][];
  /** How many practices have both, by id. */
  readonly countPractices: (aanpak: string, doelgroep: string) => number;
}

/** "Samen eten voor ouderen". */
export function titleOf({ aanpak, doelgroep }: Pick<Answer, 'aanpak' | 'doelgroep'>): string {
  return `${aanpak.label} voor ${doelgroep.label.toLowerCase()}`;
}

/** Address of the page of a cell, from the root of the site; null where there is nothing to tell. */
export function pathOf({ aanpak, doelgroep, staat }: Pick<Answer, 'aanpak' | 'doelgroep' | 'staat'>): string | null {
  return staat === 'leeg' ? null : `/wat-werkt-voor-wie/${aanpak.id}/${doelgroep.id}/`;
}

/** Every approach for every group, also where nothing is known; groups together, in the order of the vocabularies. */
export function answersOf({ cells, aanpakken, doelgroepen, countPractices }: AnswerInput): Answer[] {
  const byKey = new Map(cells.map((cell) => [`${cell.aanpak}/${cell.doelgroep}`, cell]));
  return doelgroepen.flatMap((doelgroep) =>
    aanpakken.map((aanpak): Answer => {
      const cell = byKey.get(`${aanpak.id}/${doelgroep.id}`);
      const practices = countPractices(aanpak.id, doelgroep.id);
      return {
        aanpak,
        doelgroep,
        cell,
        staat: stateOf(cell, practices),
        label: cellLabel(cell, practices),
        sentence: cell === undefined ? null : stateSentence(cell, aanpak.wieMeedeed ?? MEEDEED),
        practices,
      };
    }),
  );
}

/** Numbers to sort by, the smallest first: state, certainty, studies that count, studies that found less, width of the interval, people, studies, practices. */
function rankOf({ staat, cell, practices }: Answer): number[] {
  const level = cell?.certainty?.level;
  const [lower, upper] = cell?.effect?.ci95 ?? [-Infinity, Infinity];
  return [
    STAAT_ORDER.indexOf(staat),
    level === undefined ? ZEKERHEDEN.length : ZEKERHEDEN.indexOf(level),
    -(cell?.pooled.length ?? 0),
    -(cell?.directions.minder ?? 0),
    upper - lower,
    -(cell?.n ?? 0),
    -(cell?.studies.length ?? 0),
    -practices,
  ];
}

/** The best answer first: by what it says, how sure that is, how many studies it rests on and how exact that is. */
export function sortAnswers(answers: readonly Answer[]): Answer[] {
  return answers
    .map((answer) => ({ answer, rank: rankOf(answer) }))
    .sort((a, b) => {
      // Infinity − Infinity is no number: two that are both unknown do not differ.
      const differences = a.rank.map((value, index) => (value === b.rank[index] ? 0 : value - (b.rank[index] ?? 0)));
      return differences.find((difference) => difference !== 0) ?? 0;
    })
    .map(({ answer }) => answer);
}

/** The parts of a list of answers, from what helps to what nobody studied; together all states but that of nothing at all. */
const PARTS = [
  { id: 'helpt', title: 'Studies samen vonden minder eenzaamheid', staten: ['minder-eenzaam'] },
  { id: 'wijst-op', title: 'Dit wijst op minder eenzaamheid', staten: ['studies-vonden-minder', 'wijst-op-minder'] },
  { id: 'geen-verschil', title: 'Dit maakt geen of heel weinig verschil', staten: ['geen-of-heel-klein'] },
  { id: 'weten-niet', title: 'Hiervan weten we niet of het helpt', staten: ['weten-niet'] },
  { id: 'meer', title: 'Hier vonden studies meer eenzaamheid', staten: ['studies-vonden-meer', 'eenzamer'] },
  { id: 'overzichten', title: 'Hierover zeggen alleen overzichten van anderen iets', staten: ['alleen-overzichten'] },
  { id: 'niet-onderzocht', title: 'Dit wordt gedaan, maar niemand onderzocht het', staten: ['niet-onderzocht'] },
] as const satisfies readonly { readonly id: string; readonly title: string; readonly staten: readonly Staat[] }[];
export type PartId = (typeof PARTS)[number]['id'];

/** One part of a list of answers. */
export interface AnswerPart {
  readonly id: PartId;
  readonly title: string;
  /** One or more, the best first. */
  readonly answers: readonly Answer[];
}

/** The answers in parts, the best first, without those about which nothing is known. */
export function partsOf(answers: readonly Answer[]): AnswerPart[] {
  const sorted = sortAnswers(answers);
  return PARTS.flatMap(({ id, title, staten }) => {
    const own = sorted.filter(({ staat }) => staten.some((one) => one === staat));
    return own.length === 0 ? [] : [{ id, title, answers: own }];
  });
}

/** True when studies with a number found less loneliness: the two strongest claims. */
export function isFavourable({ staat }: Pick<Answer, 'staat'>): boolean {
  return staat === 'minder-eenzaam' || staat === 'studies-vonden-minder';
}

/**
 * What the approaches of a group did for other groups, the best first and each approach once: for a group of which our
 * studies show nothing yet. Only approaches that the group has practices or studies of.
 * @param most the longest list to give
 */
export function answersElsewhere(doelgroep: string, all: readonly Answer[], most: number): Answer[] {
  const tried = new Set(
    all.filter((answer) => answer.doelgroep.id === doelgroep && answer.staat !== 'leeg').map(({ aanpak }) => aanpak.id),
  );
  const found = new Map<string, Answer>();
  for (const answer of sortAnswers(all)) {
    if (answer.doelgroep.id === doelgroep || !tried.has(answer.aanpak.id) || !isFavourable(answer)) continue;
    if (!found.has(answer.aanpak.id)) found.set(answer.aanpak.id, answer);
  }
  return [...found.values()].slice(0, most);
}
