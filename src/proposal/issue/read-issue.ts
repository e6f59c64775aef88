/*
 * The text of an issue as a draft: answers to the form, a pasted file, or just a story. Nothing that a person
 * wrote is dropped without a note.
 */
import type { RuleContext } from '../../validation/rule.ts';
import { SECTIES } from '../../schema/secties.ts';
import { fallbackValue } from '../../schema/field-info.ts';
import { fieldOf, isRecord, textOf } from '../../schema/untrusted.ts';
import { saysNothing } from '../answers/says-nothing.ts';
import type { Note } from '../note.ts';
import { readPeriod } from '../answers/date-answer.ts';
import { citeSources } from '../answers/cite-sources.ts';
import { placeNotes, readPlaces } from '../answers/place-answer.ts';
import { type Group, readGroups, readOneGroup } from '../answers/read-group.ts';
import { isSimple, readLine, readTyped } from '../answers/read-value.ts';
import { tellReading } from '../answers/reading.ts';
import { mapReferences, nameSources, sourceFinder } from '../answers/source-answer.ts';
import { SLUG_PATTERN } from '../../schema/slug.ts';
import { cleanText, type Draft, emptyDraft, idFromTitle } from '../draft.ts';
import { type FormField, praktijkFields } from '../form-model.ts';
import { readAnswers } from './issue-answers.ts';
import { FILE_QUESTION, type IssueQuestion, issueQuestions } from './issue-questions.ts';
import { takeIn } from '../repair-file.ts';

/** What an issue became. */
export interface IssueRead {
  readonly draft: Draft;
  /** What was not understood, guessed or left out. */
  readonly notes: readonly Note[];
  /** What the draft was made of. */
  readonly from: 'bestand' | 'antwoorden' | 'tekst';
}

/** What is known besides the text of the issue. */
export interface IssueContext {
  /** Title of the issue. */
  readonly titel: string;
  readonly rules: Pick<RuleContext, 'ids' | 'schemas' | 'today' | 'vocabularia'>;
}

/** What the form puts before a title. */
const TITLE_PREFIX = /^\s*(?:voorstel|nieuwe praktijk|praktijk)\s*:\s*/i;

/** The remark in HTML that a template or a mail program leaves. */
const COMMENT = /<!--([\s\S]*?)-->/g;

/** GitHub takes 65,536 characters; more did not come from there. */
const LONGEST_ISSUE = 70_000;

type Tell = (vraag: string, boodschap: string, tekst?: string) => void;

/** A name for the file that no page has: `buurttafel`, `buurttafel-2`, … */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (wanted === '' || !taken.has(wanted)) return wanted;
  let nth = 2;
  while (taken.has(`${wanted}-${nth}`)) nth += 1;
  return `${wanted}-${nth}`;
}

function sectionText(text: string): string {
  return saysNothing(text) ? '' : text.trim();
}

function readField(field: FormField, text: string, tell: Tell): unknown {
  const say = (boodschap: string, tekst = '') => {
    tell(field.label, boodschap, tekst);
  };
  if (field.kind === 'list') {
    if (saysNothing(text)) return undefined;
    const groups = readGroups(text, field.fields, say);
    return groups.length === 0 ? undefined : groups;
  }
  if (field.kind === 'group') {
    if (saysNothing(text)) return undefined;
    if (field.role === 'place') return readArea(field.fields, text, say);
    if (field.role === 'period') {
      const period = readPeriod(text.trim());
      if (period !== null) return period;
    }
    const group = readOneGroup(text, field.fields, say);
    return Object.keys(group).length === 0 ? undefined : group;
  }
  if (!isSimple(field)) return undefined;
  const reading = readTyped(field, text);
  tellReading(reading, say);
  return reading.value;
}

/** Where it takes place: `Land: …` lines as they are, all else as names of places. */
function readArea(fields: readonly FormField[], text: string, say: (boodschap: string, tekst?: string) => void): unknown {
  const lines = text.split('\n');
  const optionsOf = (name: string) => {
    const field = fields.find((each) => each.name === name);
    return field?.kind === 'choices' ? field.options : [];
  };
  const isLabelled = (line: string) => /^[\s*-]*(?:land|gemeenten?|gewest|provincies?|plaats(?:en)?)\**\s*[:=]/i.test(line);
  const labelled = lines.filter(isLabelled);
  const free = lines.filter((line) => !isLabelled(line)).join('\n');
  const value: Record<string, unknown> = labelled.length === 0 ? {} : readOneGroup(labelled.join('\n'), fields, say);
  const places = readPlaces(free, { gemeenten: optionsOf('gemeenten'), provincies: optionsOf('provincies') });
  for (const { boodschap, tekst } of placeNotes(places)) say(boodschap, tekst);
  for (const { vraag, tekst } of places.questions) say(vraag, tekst);
  for (const [key, found] of Object.entries(places.value)) {
    const known = value[key];
    value[key] = Array.isArray(known) && Array.isArray(found) ? [...new Set([...known, ...found])] : (known ?? found);
  }
  const { land = 'BE', ...rest } = value;
  return { land, ...rest };
}

/** Sources with names, and every reference to one of them. */
function settleSources(
  velden: Record<string, unknown>,
  fields: readonly FormField[],
  today: string,
  tell: Tell,
): { readonly velden: Record<string, unknown>; readonly find: (words: string) => string | undefined } {
  const listed = Array.isArray(velden['bronnen']) ? velden['bronnen'].filter(isRecord) : [];
  const withDay = listed.map((source): Group => {
    if (fieldOf(source, 'geraadpleegd') !== undefined) return source;
    tell(
      'Bronnen',
      `Er stond niet bij wanneer deze bron gelezen is. De dag van vandaag is ingevuld (${today}).`,
      String(source['titel'] ?? source['url'] ?? ''),
    );
    return { ...source, geraadpleegd: today };
  });
  const sources = nameSources(withDay);
  const find = sourceFinder(sources);
  const unresolved = new Set<string>();
  const mapped = mapReferences(velden, fields, (words) => {
    const id = find(words);
    if (id !== undefined) return id;
    if (!SLUG_PATTERN.test(words)) unresolved.add(words);
    return SLUG_PATTERN.test(words) ? words : idFromTitle(words) || words;
  });
  for (const words of unresolved) tell('Bron', 'Bij deze verwijzing is geen bron gevonden in de lijst.', words);
  const changed = isRecord(mapped) ? mapped : {};
  return { velden: sources.length === 0 ? changed : { ...changed, bronnen: sources }, find };
}

function fromFile(
  text: string,
  others: ReadonlyMap<string, string>,
  questions: readonly IssueQuestion[],
  context: IssueContext,
  tell: Tell,
  notes: readonly Note[],
): IssueRead | null {
  const { draft, notes: told } = takeIn(text);
  if (draft === null) return null;
  for (const [id, answer] of others) {
    const label = questions.find((question) => question.id === id)?.label ?? id;
    if (id !== FILE_QUESTION && !saysNothing(answer))
      tell(label, 'Het geplakte bestand gaat voor; dit antwoord is niet overgenomen.', answer);
  }
  const titel = fieldOf(draft.velden, 'titel');
  const wanted = draft.id === '' ? idFromTitle(typeof titel === 'string' ? titel : context.titel.replace(TITLE_PREFIX, '')) : draft.id;
  return { draft: { ...draft, id: freeId(wanted, context.rules.ids.praktijk) }, notes: [...notes, ...told], from: 'bestand' };
}

/** True for an answer that says nothing, also inside the block of code that GitHub puts around a file. */
function isEmptyBlock(text: string): boolean {
  return text.length < 100 && saysNothing(text.replace(/^```\w*\s*|\s*```$/g, ''));
}

/**
 * The answers, and the file of the last question. Outside a block of code its own headings look like those of the
 * form, so all that follows the question is tried as file first.
 */
function splitFile(
  text: string,
  questions: readonly IssueQuestion[],
): { readonly answers: ReadonlyMap<string, string>; readonly before: string; readonly file: string } {
  const label = questions.find(({ id }) => id === FILE_QUESTION)?.label ?? '';
  const at = text.lastIndexOf(label);
  const tail = at === -1 ? '' : text.slice(at + label.length);
  if (tail !== '' && !/^\s*(?:```|~~~)/.test(tail) && takeIn(tail).draft !== null) {
    const { answers, before } = readAnswers(text.slice(0, at), questions);
    return { answers, before, file: tail };
  }
  const { answers, before } = readAnswers(text, questions);
  return { answers, before, file: answers.get(FILE_QUESTION) ?? '' };
}

/**
 * Reads the text of an issue as a draft.
 * @param received the text as GitHub gives it: any line ends, any words
 */
export function readIssue(received: string, context: IssueContext): IssueRead {
  const notes: Note[] = [];
  const tell: Tell = (vraag, boodschap, tekst = '') => notes.push({ vraag, boodschap, tekst: tekst.trim() });
  const { schemas, vocabularia, today, ids } = context.rules;
  const fields = praktijkFields(schemas.praktijk, vocabularia);
  const questions = issueQuestions(fields);
  const clean = cleanText(received).replace(/^\ufeff/, '');
  if (clean.length > LONGEST_ISSUE)
    tell(
      'Het voorstel',
      `Dit voorstel is langer dan GitHub toelaat. Alleen de eerste ${LONGEST_ISSUE} tekens zijn gelezen.`,
      clean.slice(LONGEST_ISSUE),
    );
  const text = clean
    .slice(0, LONGEST_ISSUE)
    .replace(/ {50,}/g, ' '.repeat(50))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');

  const { answers: withFile, before: above, file } = splitFile(text, questions);
  const whole = { answers: withFile, before: above };
  const pasted = isEmptyBlock(file) ? null : fromFile(file, whole.answers, questions, context, tell, notes);
  if (pasted !== null)
    return {
      ...pasted,
      notes: [
        ...pasted.notes,
        ...(whole.before === ''
          ? []
          : [{ vraag: 'Boven de antwoorden', boodschap: 'Het geplakte bestand gaat voor; dit is niet overgenomen.', tekst: whole.before }]),
      ],
    };
  // A file that someone pasted as the issue itself, without any form.
  if (/^\s*(?:`{3,}\w*\s*|>\s*)?(?:---|—-?)[ \t]*$/m.test(text)) {
    const alone = fromFile(text, new Map(), questions, context, tell, notes);
    if (alone !== null) return alone;
  }

  const withoutComments = text.replace(COMMENT, (_, words: string) => {
    if (words.trim() !== '') tell('Opmerking in HTML', 'Dit stond tussen <!-- en -->, en is niet overgenomen.', words.trim());
    return '';
  });
  const { answers, before, doubled, guessed } = readAnswers(withoutComments, questions);
  for (const { typed, label } of guessed) tell(label, `De kop "${typed}" is gelezen als "${label}".`);
  for (const id of doubled)
    tell(
      questions.find((question) => question.id === id)?.label ?? id,
      'Deze kop staat er meer dan één keer. De antwoorden zijn samengevoegd.',
    );
  const leftFile = answers.get(FILE_QUESTION) ?? '';
  if (!isEmptyBlock(leftFile)) tell('Bestand', 'Hier stond geen bestand dat gelezen kan worden.', leftFile);

  const start = emptyDraft(today);
  const velden: Record<string, unknown> = {};
  // In the order of the schema, so that the file reads like the others.
  for (const field of fields) {
    const answer = answers.get(field.name);
    const value = answer === undefined ? undefined : readField(field, answer, tell);
    if (value !== undefined) velden[field.name] = value;
    // A story without a single answer says nothing of a status, so of no date either.
    else if (field.fallback === 'today' || (field.fallback !== undefined && answers.size > 0)) {
      velden[field.name] = fallbackValue(field.fallback, today);
      if (field.fallback === 'this-month') tell(field.label, `Er stond geen antwoord. Deze maand is ingevuld (${today.slice(0, 7)}).`);
    }
  }
  const own = cleanText(context.titel).replace(TITLE_PREFIX, '').trim();
  const ownTitle = readLine(own);
  if (velden['titel'] === undefined)
    tellReading(ownTitle, (boodschap, tekst) => {
      tell('Titel', boodschap, tekst);
    });
  const titel = textOf(velden['titel']) ?? textOf(ownTitle.value) ?? '';
  if (titel !== '' && velden['titel'] === undefined) tell('Titel', 'De titel van het voorstel is genomen.', titel);

  const settled = settleSources(titel === '' ? velden : { titel, ...velden }, fields, today, tell);
  const sections = questions.flatMap(({ id, target, label }) => {
    if (target.kind !== 'section') return [];
    const tekst = citeSources(sectionText(answers.get(id) ?? ''), settled.find, (boodschap, words) => {
      tell(label, boodschap, words);
    });
    return [{ titel: target.titel, tekst }];
  });
  // What stands above all answers, or a story without any heading, is the beginning of the text.
  const intro = sectionText(before);
  if (intro !== '')
    tell(SECTIES[0], 'Deze tekst stond niet onder een vraag. Hij staat nu bij "Wat is het?"; zet hem waar hij hoort.', intro);
  const secties = sections.map((section, at) =>
    at === 0 && intro !== ''
      ? { ...section, tekst: [citeSources(intro, settled.find, () => undefined), section.tekst].filter((part) => part !== '').join('\n\n') }
      : section,
  );
  const id = freeId(idFromTitle(titel), ids.praktijk);
  return { draft: { ...start, id, velden: settled.velden, secties }, notes, from: answers.size === 0 ? 'tekst' : 'antwoorden' };
}
