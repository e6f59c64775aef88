import { describe, expect, it } from 'vitest';
import type { FieldPath } from '../file/finding.ts';
import { makeSchemas } from '../schema/schemas.ts';
import { CONTEXT, TODAY, VOCABULARIA } from '../validation/fixtures.ts';
import type { RuleContext } from '../validation/rule.ts';
import { isSimple, readTyped } from './answers/read-value.ts';
import { readTownNames } from './browser/choices-control.ts';
import { Store } from './browser/store.ts';
import { cleanText, emptyDraft } from './draft.ts';
import { valueAt } from './draft-values.ts';
import { fieldAt, praktijkFields } from './form-model.ts';
import { issueQuestions } from './issue/issue-questions.ts';
import { readIssue } from './issue/read-issue.ts';
import type { Asker } from './terminal/asker.ts';
import { interview } from './terminal/interview.ts';
import { TYPED_INPUTS, TYPED_PLACES, type TypedField } from './typed-inputs.ts';

/** What a channel made of a text, and what it told the person about it. */
interface Outcome {
  readonly value: unknown;
  readonly told: readonly string[];
}

const FIELDS = praktijkFields(CONTEXT.schemas.praktijk, CONTEXT.vocabularia);

const PATHS: Readonly<Record<TypedField, FieldPath>> = {
  datum: ['status_per'],
  getal: ['cijfers', 0, 'waarde'],
  aantal: ['evaluaties', 0, 'n'],
  adres: ['organisaties', 0, 'website'],
  doelgroepen: ['doelgroepen'],
};

/** A text field beside the one that is tried, so that the entry of its list is there whatever is typed. */
const BESIDE: Readonly<Record<string, readonly [name: string, text: string]>> = {
  cijfers: ['wat', 'deelnemers per maand'],
  evaluaties: ['resultaat', 'De meesten leerden iemand kennen.'],
  organisaties: ['naam', 'OCMW Brugge'],
};

function fieldOf(path: FieldPath) {
  const field = fieldAt(FIELDS, path);
  if (field === undefined || !isSimple(field)) throw new Error(`There is no field ${path.join('.')}.`);
  return field;
}

function inForm(path: FieldPath, text: string): Outcome {
  const store = new Store(emptyDraft(TODAY));
  const reading = readTyped(fieldOf(path), cleanText(text));
  store.answer(path, reading, text);
  expect(store.openText(path)).toBe(reading.question === undefined ? undefined : text);
  const question = reading.question === undefined ? [] : [reading.question.vraag];
  return { value: store.get(path), told: [...reading.notes.map(({ boodschap }) => boodschap), ...question] };
}

function inIssue(path: FieldPath, text: string): Outcome {
  const [top = ''] = path;
  const question = FIELDS.find(({ name }) => name === top)?.label ?? '';
  const { label } = fieldOf(path);
  const [beside, words] = BESIDE[top] ?? ['', ''];
  const besideLabel = beside === '' ? '' : (fieldAt(FIELDS, [top, beside])?.label ?? '');
  const answer = path.length === 1 ? text : `${besideLabel}: ${words}\n${label}: ${text}`;
  const { draft, notes } = readIssue(`### ${question}\n\n${answer}`, { titel: '', rules: CONTEXT });
  const told = notes.flatMap(({ vraag, boodschap }) => (vraag === question ? [boodschap.replace(`${label}: `, '')] : []));
  return { value: valueAt(draft.velden, path), told };
}

/** A person at a terminal who types one text and leaves the rest open, and takes the first reading when asked. */
async function inTerminal(path: FieldPath, text: string): Promise<Outcome & { readonly chosen: boolean }> {
  const [top = ''] = path;
  const { label, help } = fieldOf(path);
  const [beside, words] = BESIDE[top] ?? ['', ''];
  const besideLabel = beside === '' ? '' : (fieldAt(FIELDS, [top, beside])?.label ?? '');
  const told: string[] = [];
  let entries = 0;
  let chosen = false;
  const asker: Asker = {
    say: (words2) => {
      if (told.push(words2) > 100) throw new Error(`The terminal asks for ever: ${words2}`);
    },
    text: ({ message, check }) => {
      if (message.startsWith(besideLabel) && besideLabel !== '') return Promise.resolve(words);
      if (!message.startsWith(help === '' ? label : `${label}:`)) return Promise.resolve('');
      const problem = check(text);
      if (problem !== undefined) told.push(problem);
      return Promise.resolve(text);
    },
    lines: () => Promise.resolve(''),
    choose: ({ message, choices }) => {
      if (message.includes('kan twee getallen zijn')) {
        told.push(message);
        chosen = true;
        return Promise.resolve(choices[0]?.value ?? '');
      }
      return Promise.resolve(choices[0]?.value ?? '');
    },
    chooseMany: ({ choices }) => Promise.resolve(choices.slice(0, 1).map(({ value }) => value)),
    confirm: () => Promise.resolve((entries += 1) === 1),
  };
  const done = issueQuestions(FIELDS).flatMap(({ id }) => (id === top ? [] : [id]));
  const draft = await interview(
    asker,
    { draft: { ...emptyDraft(TODAY), velden: { bronnen: [{ id: 'verslag', titel: 'Jaarverslag 2025' }] } }, done },
    CONTEXT,
    () => undefined,
  );
  return { value: valueAt(draft.velden, path), told, chosen };
}

describe('the same text means the same in the form, in an issue and in the terminal', () => {
  it.each(TYPED_INPUTS)('$field: $text', async ({ field, text, value, told }) => {
    const path = PATHS[field];
    expect(inForm(path, text)).toEqual({ value, told });
    expect(inIssue(path, text)).toEqual({ value, told });
    // There, options are ticked in a list.
    if (field === 'doelgroepen') return;
    const terminal = await inTerminal(path, text);
    const question = readTyped(fieldOf(path), text).question;
    expect(terminal.chosen).toBe(question !== undefined);
    expect(terminal.value).toEqual(question === undefined ? value : question.keuzes[0]?.value);
    for (const words of told) expect(terminal.told.some((each) => each.startsWith(words))).toBe(true);
  });

  it('holds at least sixty texts', () => {
    expect(TYPED_INPUTS.length).toBeGreaterThanOrEqual(60);
  });
});

describe('the same place is the same municipality in the form, in an issue and in the terminal', () => {
  const VILLAGES: Readonly<Record<string, readonly string[]>> = {
    brugge: ['Assebroek', '8000'],
    gent: ['Hofstade', '9000'],
    oostende: ['Hofstade', '8400'],
  };
  const gemeenten = VOCABULARIA.gemeenten.map((town) => ({ ...town, synoniemen: [...(VILLAGES[town.id] ?? [])] }));
  const vocabularia = { ...VOCABULARIA, gemeenten };
  const rules: RuleContext = { ...CONTEXT, vocabularia, schemas: makeSchemas(vocabularia) };
  const fields = praktijkFields(rules.schemas.praktijk, vocabularia);

  it.each(TYPED_PLACES)('$text', async ({ text, gemeenten: expected, told }) => {
    const field = fieldAt(fields, ['gebied', 'gemeenten']);
    const options = field?.kind === 'choices' ? field.options : [];
    const form = readTownNames(text, options);
    expect(form.values).toEqual(expected ?? []);
    const questions = form.questions.map(({ vraag }) => vraag);
    expect([...form.lines.map((line) => line.replace(/ \([^()]*\)$/, '')), ...questions]).toEqual(told);

    const { draft, notes } = readIssue(`### Plaats\n\n${text}`, { titel: '', rules });
    expect(draft.velden['gebied']).toEqual({ land: 'BE', ...(expected === undefined ? {} : { gemeenten: expected }) });
    expect(notes.flatMap(({ vraag, boodschap }) => (vraag === 'Plaats' ? [boodschap] : []))).toEqual(told);

    const said: string[] = [];
    const asker: Asker = {
      say: (words) => said.push(words),
      text: ({ message, check }) => {
        if (message.startsWith('Plaats')) expect(check(text)).toBeUndefined();
        return Promise.resolve(message.startsWith('Plaats') ? text : '');
      },
      lines: () => Promise.resolve(''),
      choose: ({ message, choices }) => {
        said.push(message);
        return Promise.resolve(choices.at(-1)?.value ?? '');
      },
      chooseMany: () => Promise.resolve([]),
      confirm: () => Promise.resolve(false),
    };
    const done = issueQuestions(fields).flatMap(({ id }) => (id === 'gebied' ? [] : [id]));
    const asked = await interview(asker, { draft: { ...emptyDraft(TODAY), velden: {} }, done }, rules, () => undefined);
    const chosen = form.questions.map(({ keuzes }) => keuzes.at(-1)?.value);
    expect(asked.velden['gebied']).toEqual({ land: 'BE', gemeenten: [...(expected ?? []), ...chosen] });
    for (const words of told) expect(said.some((each) => each.startsWith(words))).toBe(true);
  });
});
