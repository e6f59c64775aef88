import type { Praktijk } from '../schema/praktijk.ts';
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

const inzetPart = (name: string) => (data: unknown) => hasText(fieldOf(fieldOf(data, 'inzet'), name));

/*
 * Only what the schema leaves optional, and only what somebody who wants to do the same asks for. Not counted:
 * the kind of loneliness, which is left out unless a source names it, recognitions and relations, which most
 * practices rightly do not have.
 */
const FIELD_PARTS: readonly Part[] = [
  {
    veld: 'inzet.kosten',
    deel: 'kosten',
    vraag: 'Wat kost het? Vul inzet.kosten in, met een bron.',
    isDone: inzetPart('kosten'),
  },
  {
    veld: 'inzet.personeel',
    deel: 'personeel',
    vraag: 'Hoeveel betaalde medewerkers vraagt het? Vul inzet.personeel in, met een bron.',
    isDone: inzetPart('personeel'),
  },
  {
    veld: 'inzet.vrijwilligers',
    deel: 'vrijwilligers',
    vraag: 'Hoeveel vrijwilligers vraagt het? Vul inzet.vrijwilligers in, met een bron. Geen vrijwilligers? Schrijf dat dan.',
    isDone: inzetPart('vrijwilligers'),
  },
  {
    veld: 'cijfers',
    deel: 'cijfers',
    vraag: 'Hoeveel mensen bereikt het? Zet minstens één cijfer bij cijfers, met jaar en bron.',
    isDone: (data) => filledItems(fieldOf(data, 'cijfers')).length > 0,
  },
  {
    veld: 'evaluaties',
    deel: 'evaluatie',
    vraag: 'Is het onderzocht of bevraagd? Zet het bij evaluaties, ook als er niets uitkwam.',
    isDone: (data) => filledItems(fieldOf(data, 'evaluaties')).length + filledItems(fieldOf(data, 'studies')).length > 0,
  },
  {
    veld: 'mechanisme',
    deel: 'waarom het zou helpen',
    vraag: 'Waarom zou het helpen tegen eenzaamheid? Vul mechanisme in, met een bron.',
    isDone: (data) => hasText(fieldOf(fieldOf(data, 'mechanisme'), 'tekst')),
  },
  {
    veld: 'bronnen',
    deel: 'tweede bron',
    vraag: 'Is er een tweede bron? Zet ze bij bronnen en verwijs ernaar in de tekst.',
    isDone: (data) => filledItems(fieldOf(data, 'bronnen')).length >= FEWEST_SOURCES,
  },
  {
    veld: 'periode',
    deel: 'periode',
    vraag: 'Wanneer begon het, en als het voorbij is: wanneer stopte het? Vul periode in.',
    isDone: hasPeriod,
  },
  {
    veld: 'organisaties.website',
    deel: 'website',
    vraag: 'Waar vind je de organisatie? Zet bij minstens één organisatie een website.',
    isDone: (data) => listOf(fieldOf(data, 'organisaties')).some((organisatie) => hasText(fieldOf(organisatie, 'website'))),
  },
];

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
 * How complete a draft is. Takes anything: parts that are missing, half filled in or of another type do not count.
 * @param data the front matter as it stands
 * @param sections titles of the sections that have text (`titlesWithText`); without it sections do not count
 */
export function completenessOfDraft(data: unknown, sections?: readonly string[]): Completeness {
  const parts = [...FIELD_PARTS, ...(sections === undefined ? [] : sectionParts(sections))];
  const missing = parts.filter(({ isDone }) => !isDone(data)).map(({ veld, deel, vraag }) => ({ veld, deel, vraag }));
  const done = parts.length - missing.length;
  return { done, total: parts.length, percent: Math.round((100 * done) / parts.length), missing };
}

/**
 * How complete a practice is: which of the optional parts are there that a municipality needs to do the same.
 * An effect study that names the practice (and not the other way round) counts when its id is added to `studies`.
 * @param sections titles of the sections that have text (`titlesWithText`); without it sections do not count
 */
export function completenessOf(praktijk: Praktijk, sections?: readonly string[]): Completeness {
  return completenessOfDraft(praktijk, sections);
}
