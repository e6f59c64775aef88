import type { FieldInfo } from '../schema/field-info.ts';
import { SECTIES } from '../schema/secties.ts';
import { fieldOf, isRecord, listOf, textOf } from '../schema/untrusted.ts';

/** A part that is not there yet. Missing is not wrong: it is what a next source could add. */
interface MissingPart {
  /** Field of the front matter ("inzet.kosten"), or the title of a section ("Zelf starten"). */
  readonly veld: string;
  /** What the part is called, in Dutch: "kosten". */
  readonly deel: string;
  /** In Dutch, the question to answer and where the answer goes. */
  readonly vraag: string;
}

/** How much of what another municipality needs stands on a page. */
export interface Completeness {
  readonly done: number;
  readonly total: number;
  /** Share that is done, 0 to 100, rounded. */
  readonly percent: number;
  /** What is missing, most useful first. */
  readonly missing: readonly MissingPart[];
}

interface Part extends MissingPart {
  readonly isDone: (data: unknown) => boolean;
}

/** A part that a field holds, with its place in the list: 1 comes first. */
interface FieldPart extends Part {
  readonly rank: number;
}

/** The least number of sources with which one fact can be checked against another. */
const FEWEST_SOURCES = 2;

function hasText(value: unknown): boolean {
  return (textOf(value) ?? '').trim() !== '';
}

/** The items of a list in which something is filled in; an empty row of a form does not count. */
function filledItems(value: unknown): readonly unknown[] {
  return listOf(value).filter((item) => hasText(item) || (isRecord(item) && Object.values(item).some(hasText)));
}

function hasPeriod(data: unknown): boolean {
  const periode = fieldOf(data, 'periode');
  return hasText(fieldOf(periode, 'start')) && (fieldOf(data, 'status') !== 'afgerond' || hasText(fieldOf(periode, 'einde')));
}

/*
 * What is more than a field that has something in it. The rest of what counts, the schema says (`wanted`): only what it
 * leaves optional, and only what somebody who wants to do the same asks for. Not counted: the kind of loneliness, which
 * is left out unless a source names it, recognitions and relations, which most practices rightly do not have.
 */
const COMPOUND_PARTS: readonly FieldPart[] = [
  {
    veld: 'evaluaties',
    deel: 'evaluatie',
    vraag: 'Is het onderzocht of bevraagd? Zet het bij evaluaties, ook als er niets uitkwam.',
    rank: 5,
    isDone: (data) => filledItems(fieldOf(data, 'evaluaties')).length > 0,
  },
  {
    veld: 'mechanisme',
    deel: 'waarom het zou helpen',
    vraag: 'Waarom zou het helpen tegen eenzaamheid? Vul mechanisme in, met een bron.',
    rank: 6,
    isDone: (data) => hasText(fieldOf(fieldOf(data, 'mechanisme'), 'tekst')),
  },
  {
    veld: 'bronnen',
    deel: 'tweede bron',
    vraag: 'Is er een tweede bron? Zet ze bij bronnen en verwijs ernaar in de tekst.',
    rank: 7,
    isDone: (data) => filledItems(fieldOf(data, 'bronnen')).length >= FEWEST_SOURCES,
  },
  {
    veld: 'periode',
    deel: 'periode',
    vraag: 'Wanneer begon het, en als het voorbij is: wanneer stopte het? Vul periode in.',
    rank: 8,
    isDone: hasPeriod,
  },
];

/** True when something is filled in at the end of a path, in any entry of the lists on its way. */
function isFilledAt(data: unknown, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return hasText(data) || typeof data === 'boolean' || filledItems(isRecord(data) ? [data] : data).length > 0;
  return Array.isArray(data) ? data.some((item) => isFilledAt(item, path)) : isFilledAt(fieldOf(data, step), rest);
}

function wantedParts(fields: readonly FieldInfo[], above: readonly string[] = []): FieldPart[] {
  return fields.flatMap((field) => {
    const path = [...above, field.name];
    const { wanted, label } = field;
    const own = wanted && { veld: path.join('.'), deel: label.toLowerCase(), ...wanted, isDone: (data: unknown) => isFilledAt(data, path) };
    const within = field.kind === 'group' || field.kind === 'list' ? wantedParts(field.fields, path) : [];
    return own === undefined ? within : [own, ...within];
  });
}

const [OBLIGATORY] = SECTIES;
type RecommendedSection = Exclude<(typeof SECTIES)[number], typeof OBLIGATORY>;

const SECTION_QUESTIONS: Readonly<Record<RecommendedSection, string>> = {
  'Voor wie?': 'Voor wie is het, en hoe vinden die mensen de weg?',
  'Hoe werkt het?': 'Hoe verloopt een gewone keer, stap voor stap?',
  'Wat heb je nodig?': 'Wat heb je nodig: een plek, materiaal, partners, opleiding?',
  'Wat levert het op?': 'Wat levert het op, en hoe weten we dat?',
  Lessen: 'Wat liep moeilijk, en wat zouden de mensen die het deden anders doen?',
  'Zelf starten': 'Wat doet een andere gemeente als eerste, en bij wie kan ze terecht?',
};

function sectionParts(sections: readonly string[]): Part[] {
  const present = new Set(sections.map((title) => title.trim()));
  return SECTIES.filter((title) => title !== OBLIGATORY).map((title) => ({
    veld: title,
    deel: `hoofdstuk “${title}”`,
    vraag: `${SECTION_QUESTIONS[title]} Schrijf het onder het kopje “${title}”.`,
    isDone: () => present.has(title),
  }));
}

/**
 * How complete a draft is: which of the optional parts are there that a municipality needs to do the same. Takes anything:
 * parts that are missing, half filled in or of another type do not count. A practice with
 * effect studies has been studied, whatever stands in its own front matter.
 * @param data the front matter as it stands
 * @param fields those of the schema of a practice (`fieldsOf`)
 * @param sections titles of the sections that have text (`titlesWithText`); without it sections do not count
 * @param hasStudies true when an effect study names the practice
 */
export function completenessOf(
  data: unknown,
  fields: readonly FieldInfo[],
  sections?: readonly string[],
  hasStudies = false,
): Completeness {
  const fieldParts = [...COMPOUND_PARTS, ...wantedParts(fields)].sort((a, b) => a.rank - b.rank);
  const parts = [...fieldParts, ...(sections === undefined ? [] : sectionParts(sections))];
  const isThere = ({ veld, isDone }: Part) => isDone(data) || (hasStudies && veld === 'evaluaties');
  const missing = parts.filter((part) => !isThere(part)).map(({ veld, deel, vraag }) => ({ veld, deel, vraag }));
  const done = parts.length - missing.length;
  return { done, total: parts.length, percent: Math.round((100 * done) / parts.length), missing };
}
