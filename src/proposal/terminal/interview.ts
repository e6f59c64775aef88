/*
 * The questions of `npm run nieuw`, read off the schema and asked in steps. Every answer is checked at once with the
 * rules of the validator.
 */
import type { FieldPath } from '../../file/finding.ts';
import type { RuleContext } from '../../validation/rule.ts';
import { isRecord, listOf, textOf } from '../../schema/untrusted.ts';
import { citeSources } from '../answers/cite-sources.ts';
import { placeNotes, readPlaces } from '../answers/place-answer.ts';
import { isSimple, readTyped, type SimpleField } from '../answers/read-value.ts';
import type { Question, Reading } from '../answers/reading.ts';
import { sourceFinder } from '../answers/source-answer.ts';
import { type Draft, idFromTitle } from '../draft.ts';
import { valueAt } from '../draft-values.ts';
import { type FormField, type Option, praktijkFields } from '../form-model.ts';
import { type IssueQuestion, issueQuestions, type QuestionPart } from '../issue/issue-questions.ts';
import type { Asker, Choice } from './asker.ts';
import { problemWith, problemWithSection, withField } from './check-answer.ts';

/** How far someone is: can be kept in a file and gone on with later. */
export interface Progress {
  readonly draft: Draft;
  /** Ids of the questions that are answered. */
  readonly done: readonly string[];
}

/** A longer list is typed, not scrolled through. */
const LONGEST_LIST = 40;

const PART_TITLES: Readonly<Record<QuestionPart, string>> = {
  kern: 'De praktijk in het kort.',
  tekst: 'De tekst van de pagina. Schrijf in je eigen woorden. Wat je niet weet, laat je leeg.',
  meer: 'Meer over de praktijk. Alles hieronder mag je overslaan.',
  bestand: '',
};

interface Session {
  readonly asker: Asker;
  readonly rules: RuleContext;
  draft: Draft;
}

function choicesOf(options: readonly Option[]): Choice[] {
  return options.map(({ value, label, toelichting = '' }) => ({ value, label, hint: toelichting.length <= 90 ? toelichting : '' }));
}

function questionOf(field: FormField): string {
  const label = field.help === '' ? field.label : `${field.label}: ${field.help.charAt(0).toLowerCase()}${field.help.slice(1)}`;
  return field.required ? label : `${label} (mag leeg)`;
}

function sourcesOf(draft: Draft): Record<string, unknown>[] {
  return listOf(draft.velden['bronnen']).filter(isRecord);
}

function sourceChoices(draft: Draft): Choice[] {
  return sourcesOf(draft).flatMap((source) => {
    const id = textOf(source['id']);
    return id === undefined ? [] : [{ value: id, label: id, hint: textOf(source['titel']) ?? '' }];
  });
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What is told of an answer, with the words that it is about. */
function noteText({ boodschap, tekst }: { readonly boodschap: string; readonly tekst: string }): string {
  return tekst === '' ? boodschap : `${boodschap} (${tekst})`;
}

/** Why a typed answer has to be given again: words of it are lost, or the validator refuses it; undefined when it is fine. */
function problemOf(session: Session, field: SimpleField, path: FieldPath, { value, notes, question }: Reading): string | undefined {
  const lost = notes.find(({ isLost }) => isLost);
  if (lost !== undefined) return noteText(lost);
  if (question !== undefined || (value === undefined && !field.required)) return undefined;
  return problemWith(session.draft, path, value, session.rules);
}

/** The reading of an answer that may be read in more than one way. */
async function askReading(session: Session, { vraag, keuzes }: Question): Promise<unknown> {
  const choices = keuzes.map(({ label }) => ({ value: label, label, hint: '' }));
  const chosen = await session.asker.choose({ message: vraag, choices, initial: undefined });
  return keuzes.find(({ label }) => label === chosen)?.value;
}

async function askTyped(session: Session, field: SimpleField, path: FieldPath): Promise<unknown> {
  const current = valueAt(session.draft.velden, path);
  // What stands there already is said, not put under the cursor: people would type behind it.
  const kept = asText(current);
  const isKept = (typed: string) => typed.trim() === '' && kept !== '';
  const text = await session.asker.text({
    message: kept === '' ? questionOf(field) : `${questionOf(field)} (leeg: ${kept})`,
    example: field.kind === 'date' ? (field.dayOnly ? '24 november 2026' : 'mei 2024') : field.example,
    initial: '',
    check: (typed) => (isKept(typed) ? undefined : problemOf(session, field, path, readTyped(field, typed))),
  });
  if (isKept(text)) return current;
  const reading = readTyped(field, text);
  for (const note of reading.notes) session.asker.say(noteText(note));
  return reading.question === undefined ? reading.value : askReading(session, reading.question);
}

async function askChosen(
  session: Session,
  field: SimpleField,
  path: FieldPath,
  choices: readonly Choice[],
  many: boolean,
): Promise<unknown> {
  const current = valueAt(session.draft.velden, path);
  for (;;) {
    const chosen = many
      ? await session.asker.chooseMany({ message: questionOf(field), choices, initial: listOf(current).map(String) })
      : await session.asker.choose({
          message: questionOf(field),
          choices: field.required ? choices : [{ value: '', label: 'Weet ik niet', hint: '' }, ...choices],
          initial: textOf(current),
        });
    const value = chosen.length === 0 ? undefined : chosen;
    const problem = value === undefined && !field.required ? undefined : problemWith(session.draft, path, value, session.rules);
    if (problem === undefined) return value;
    session.asker.say(problem);
  }
}

async function askSimple(session: Session, field: SimpleField, path: FieldPath): Promise<unknown> {
  if (field.kind === 'choice') return askChosen(session, field, path, choicesOf(field.options), false);
  if (field.kind === 'choices' && field.options.length <= LONGEST_LIST)
    return askChosen(session, field, path, choicesOf(field.options), true);
  if (field.kind === 'reference' && field.to === 'bron') return askChosen(session, field, path, sourceChoices(session.draft), field.many);
  if (field.kind === 'yes-no')
    return session.asker.confirm({ message: questionOf(field), initial: valueAt(session.draft.velden, path) === true });
  return askTyped(session, field, path);
}

/** Fields that another answer makes needless: a source with an address needs no reason why it has none. */
function isNeedless(field: FormField, group: Readonly<Record<string, unknown>>): boolean {
  return field.unless !== undefined && group[field.unless] !== undefined;
}

async function askGroup(session: Session, fields: readonly FormField[], path: FieldPath): Promise<void> {
  let group: Record<string, unknown> = {};
  for (const field of fields) {
    if (!isSimple(field) || isNeedless(field, group)) continue;
    const value = await askSimple(session, field, [...path, field.name]);
    if (value === undefined) continue;
    group = { ...group, [field.name]: value };
    session.draft = withField(session.draft, [...path, field.name], value);
  }
  const problem = problemWith(session.draft, path, group, session.rules);
  if (problem !== undefined) session.asker.say(`Let op: ${problem}`);
}

async function askList(session: Session, field: FormField & { readonly kind: 'list' }): Promise<void> {
  for (;;) {
    const count = listOf(session.draft.velden[field.name]).length;
    const isNeeded = count < field.min;
    const message =
      count === 0
        ? `Wil je ${field.label.toLowerCase()} toevoegen?`
        : `Nog iets toevoegen bij ${field.label.toLowerCase()}? (${count} genoteerd)`;
    if (!isNeeded && !(await session.asker.confirm({ message, initial: false }))) return;
    session.asker.say(`${field.label} ${count + 1}. ${field.help}`);
    await askGroup(session, field.fields, [field.name, count]);
  }
}

/** Where it takes place, by name: nobody knows codes of countries, and few know the list of municipalities. */
async function askArea(session: Session, field: FormField & { readonly kind: 'group' }): Promise<unknown> {
  const optionsOf = (name: string) => {
    const found = field.fields.find((each) => each.name === name);
    return found?.kind === 'choices' ? found.options : [];
  };
  const lists = { gemeenten: optionsOf('gemeenten'), provincies: optionsOf('provincies') };
  const read = (text: string) => {
    const places = readPlaces(text, lists);
    return { ...places, value: { land: places.value.land ?? 'BE', ...places.value } };
  };
  const text = await session.asker.text({
    message: `${field.label}: ${field.help.toLowerCase()}. Een gemeente, deelgemeente of postcode, een provincie, of een plaats met het land erbij.`,
    example: 'Brugge en Damme',
    initial: '',
    check: (typed) => {
      const { value, unknown, questions } = read(typed);
      if (unknown.length > 0)
        return `Deze plaats staat niet in de lijst: ${unknown.join(', ')}. Schrijf de naam van een gemeente, of een plaats met een hoofdletter en het land.`;
      if (typed.trim() === '') return 'Vul een plaats in.';
      return questions.length > 0 ? undefined : problemWith(session.draft, [field.name], value, session.rules);
    },
  });
  const places = read(text);
  for (const note of placeNotes(places)) session.asker.say(noteText(note));
  let gemeenten: readonly unknown[] = places.value.gemeenten ?? [];
  for (const question of places.questions) gemeenten = [...new Set([...gemeenten, await askReading(session, question)])];
  return gemeenten.length === 0 ? places.value : { ...places.value, gemeenten };
}

async function askSection(session: Session, titel: string): Promise<string> {
  const find = sourceFinder(sourcesOf(session.draft));
  const cite = (text: string) => citeSources(text, find, () => undefined);
  const isFirst = session.draft.secties[0]?.titel === titel;
  let tekst = '';
  for (;;) {
    const before = tekst;
    const join = (typed: string) => [before, cite(typed.trim())].filter((part) => part !== '').join('\n\n');
    const more = await session.asker.lines({
      message: before === '' ? `${titel}${isFirst ? '' : ' (mag leeg)'}` : `${titel} Nog een alinea? (leeg: klaar)`,
      example: '',
      initial: '',
      check: (typed) => {
        if (isFirst && join(typed) === '') return 'Schrijf hier minstens één zin.';
        return typed.trim() === '' ? undefined : problemWithSection(session.draft, titel, join(typed), session.rules);
      },
    });
    if (more.trim() === '') return tekst;
    tekst = join(more);
  }
}

async function askQuestion(session: Session, { target }: IssueQuestion): Promise<void> {
  if (target.kind === 'file') return;
  if (target.kind === 'section') {
    const { titel } = target;
    const tekst = await askSection(session, titel);
    session.draft = {
      ...session.draft,
      secties: session.draft.secties.map((section) => (section.titel === titel ? { titel, tekst } : section)),
    };
    return;
  }
  const { field } = target;
  if (field.kind === 'list') return askList(session, field);
  if (field.kind === 'group') {
    if (field.role !== 'place') {
      if (
        !field.required &&
        !(await session.asker.confirm({ message: `Wil je iets toevoegen bij "${field.label}"? ${field.help}.`, initial: false }))
      )
        return;
      return askGroup(session, field.fields, [field.name]);
    }
    session.draft = { ...session.draft, velden: { ...session.draft.velden, [field.name]: await askArea(session, field) } };
    return;
  }
  const value = await askSimple(session, field, [field.name]);
  if (value !== undefined) session.draft = { ...session.draft, velden: { ...session.draft.velden, [field.name]: value } };
}

/** The fields in the order of the schema, so that the file reads like the others. */
function ordered(draft: Draft, fields: readonly FormField[]): Draft {
  const known = fields.flatMap(({ name }) => (draft.velden[name] === undefined ? [] : [[name, draft.velden[name]] as const]));
  return { ...draft, velden: Object.fromEntries(known) };
}

async function askName(session: Session): Promise<void> {
  const wanted = session.draft.id === '' ? idFromTitle(textOf(session.draft.velden['titel']) ?? '') : session.draft.id;
  const taken = (id: string) =>
    session.rules.ids.praktijk.has(id) ? `Er bestaat al een praktijk met de naam "${id}". Kies een andere.` : undefined;
  const id = await session.asker.text({
    message: 'Naam van het bestand. Die wordt het adres van de pagina.',
    example: 'buurttafel-mijn-gemeente',
    initial: wanted,
    check: (typed) =>
      typed === idFromTitle(typed) && typed !== ''
        ? taken(typed)
        : 'Gebruik kleine letters, cijfers en streepjes, zoals buurttafel-mijn-gemeente.',
  });
  session.draft = { ...session.draft, id };
}

/**
 * Asks all questions that are not answered yet.
 * @param save is called after every question, so that a stop loses nothing but the last answer
 * @returns the draft, with all its fields and a name
 * @throws Stopped when the person stops
 */
export async function interview(asker: Asker, start: Progress, rules: RuleContext, save: (progress: Progress) => void): Promise<Draft> {
  const fields = praktijkFields(rules.schemas.praktijk, rules.vocabularia);
  const session: Session = { asker, rules, draft: start.draft };
  const done = new Set(start.done);
  let part: QuestionPart | null = null;
  for (const question of issueQuestions(fields)) {
    if (done.has(question.id) || question.target.kind === 'file') continue;
    if (question.part !== part) {
      part = question.part;
      asker.say(PART_TITLES[part]);
      if (part === 'tekst') {
        const names = sourceChoices(session.draft).map(({ value, hint }) => `  [bron: ${value}]  ${hint}`);
        asker.say(['Zet achter elke zin met een feit waar het staat. Typ dit achter de zin:', ...names].join('\n'));
      }
    }
    await askQuestion(session, question);
    done.add(question.id);
    save({ draft: session.draft, done: [...done] });
  }
  await askName(session);
  const draft = ordered(session.draft, fields);
  save({ draft, done: [...done] });
  return draft;
}
