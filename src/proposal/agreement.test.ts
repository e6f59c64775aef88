/*
 * Four ways to say what a valid practice is: the schema as the validator uses it, the JSON Schema for editors, the
 * form, and the issue template. They are made from one source; here 300 entries show that they judge alike.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { jsonSchemas } from '../schema/json-schema.ts';
import { CONTEXT, PRAKTIJK_BODY, sourceFile, VOCABULARIA } from '../validation/fixtures.ts';
import { schemaRule } from '../validation/rules/schema.ts';
import { checkDraft } from './check-draft.ts';
import { type FormField, type Option, praktijkFields } from './form-model.ts';
import { issueQuestions } from './issue/issue-questions.ts';
import { readDraft } from './read-draft.ts';
import { readIssue } from './issue/read-issue.ts';

type Entry = Record<string, unknown>;

const fields = praktijkFields(CONTEXT.schemas.praktijk, VOCABULARIA);
const isValidJson = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemas(VOCABULARIA)['praktijk'] ?? {});

const ENTRIES = 300;
const RUN = { numRuns: ENTRIES, seed: 20_261_125 };

/* Entries: every field of the form with a value that it takes, optional ones now and then left out. */

const WORDS = ['buurt', 'soep', 'samen', 'tafel', 'bezoek', 'vrijwilliger', 'wandeling', 'koffie', 'plein', 'dorp', 'zorgzaam', 'lente'];

function words(min: number, max: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...WORDS), { minLength: Math.ceil(min / 4) + 1, maxLength: Math.ceil(min / 4) + 4 }).map((list) => {
    const text = list.join(' ').slice(0, Math.min(max, 200)).trim();
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
}

const day = fc.integer({ min: 0, max: 2000 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));

type FieldOf<K extends FormField['kind']> = Extract<FormField, { readonly kind: K }>;

function textFor(field: FieldOf<'text'>): fc.Arbitrary<string> {
  if (field.name === 'land') return fc.constantFrom('BE', 'NL');
  return field.name === 'id' ? fc.constant('bron-een') : words(field.min, field.max);
}

/** A day; where less is enough also a month or a year, as text or as number. */
function dateFor({ dayOnly }: FieldOf<'date'>): fc.Arbitrary<string | number> {
  const month = day.map((date) => date.slice(0, 7));
  const year = day.map((date) => date.slice(0, 4));
  return dayOnly ? day : fc.oneof(day, month, year, year.map(Number));
}

function referenceFor({ to, many }: FieldOf<'reference'>): fc.Arbitrary<string | string[]> {
  const one = to === 'bron' ? 'bron-een' : to === 'praktijk' ? 'belronde' : 'voorbeeld-2020';
  return fc.constant(many ? [one] : one);
}

function optionsFor({ options }: FieldOf<'choices'>): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom(...options.map(({ value }) => value)), { minLength: 1, maxLength: Math.min(3, options.length) });
}

function valueOf(field: FormField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return textFor(field);
    case 'link':
      return fc.constantFrom('https://www.voorbeeld.be/pagina', 'https://stad.voorbeeld.be/a/b?c=d');
    case 'date':
      return dateFor(field);
    case 'number':
      return field.name === 'jaar' ? fc.integer({ min: 1990, max: 2026 }) : fc.integer({ min: 1, max: 900 });
    case 'number-or-text':
      return fc.oneof(fc.integer({ min: 1, max: 999 }), fc.constantFrom('30 tot 40', 'ruim honderd'));
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...field.options.map(({ value }) => value));
    case 'choices':
      return optionsFor(field);
    case 'reference':
      return referenceFor(field);
    case 'lines':
      return fc.constant(['Parijs']);
    case 'group':
      return groupOf(field.fields);
    case 'list':
      // Sources have ids of their own; one is enough, since everything refers to it.
      return fc.array(groupOf(field.fields), { minLength: 1, maxLength: field.name === 'bronnen' ? 1 : 2 });
  }
}

function groupOf(list: readonly FormField[]): fc.Arbitrary<Entry> {
  const required = list.filter(
    (field) => field.required || field.name === 'url' || field.name === 'pagina' || field.name === 'grond' || field.name === 'gemeenten',
  );
  const optional = list.filter(
    (field) => !required.includes(field) && !['zonder_link', 'plaatsen', 'provincies', 'gewest'].includes(field.name),
  );
  return fc
    .tuple(
      fc.record(Object.fromEntries(required.map((field) => [field.name, valueOf(field)]))),
      fc.record(Object.fromEntries(optional.map((field) => [field.name, valueOf(field)])), { requiredKeys: [] }),
    )
    .map(([always, sometimes]) =>
      Object.fromEntries(
        list.flatMap(({ name }) => (name in always ? [[name, always[name]]] : name in sometimes ? [[name, sometimes[name]]] : [])),
      ),
    );
}

const validEntry = groupOf(fields).filter((entry) => Object.values(entry).every((value) => JSON.stringify(value) !== '{}'));

/* Breaking them: one thing at a time. */

interface Breakage {
  readonly name: string;
  readonly apply: (entry: Entry) => Entry;
  /** True for what JSON Schema has no words for: calendars, hosts, signs that nobody sees, one field or the other. */
  readonly isBeyondJsonSchema?: true;
}

function inFirst(entry: Entry, list: string, changes: Entry): Entry {
  const [first, ...rest] = Array.isArray(entry[list]) ? (entry[list] as Entry[]) : [];
  return { ...entry, [list]: [{ ...first, ...changes }, ...rest] };
}

const without = (name: string): Breakage => ({
  name: `${name} is missing`,
  apply: (entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== name)),
});
const withField = (name: string, what: string, value: unknown, isBeyondJsonSchema?: true): Breakage => ({
  name: `${name} ${what}`,
  apply: (entry) => ({ ...entry, [name]: value }),
  ...(isBeyondJsonSchema === undefined ? {} : { isBeyondJsonSchema }),
});

const BREAKAGES: readonly Breakage[] = [
  ...fields.filter(({ required }) => required).map(({ name }) => without(name)),
  withField('onbekend', 'is no field', 'x'),
  withField('titel', 'is too short', 'Kort'),
  withField('titel', 'is too long', 'a'.repeat(111)),
  withField('titel', 'is a number', 2026),
  withField('titel', 'is a list', ['Een titel', 'nog een']),
  withField('status', 'is no term', 'loopt'),
  withField('doelgroepen', 'holds no term', ['ouderen', 'oudjes']),
  withField(
    'doelgroepen',
    'is too long',
    Array.from({ length: 7 }, () => 'ouderen'),
  ),
  withField('aanpakken', 'is text', 'samen-eten'),
  withField('organisaties', 'is text', 'OCMW Brugge'),
  withField('eenzaamheid', 'holds no kind', ['eenzaam']),
  withField('status_per', 'is no date', 'vorig jaar'),
  withField('nagekeken', 'is a month', '2026-11'),
  withField('status_per', 'is a day that does not exist', '2026-02-31', true),
  withField('titel', 'holds markup', 'Een <b>titel</b> met opmaak', true),
  withField('titel', 'holds a mark that turns the text', 'Een titel\u202e die draait', true),
  withField('gebied', 'has a country that does not exist', { land: 'XX' }, true),
  { name: 'a source has an unknown key', apply: (entry) => inFirst(entry, 'bronnen', { adres: 'x' }) },
  { name: 'a source has no title', apply: (entry) => inFirst(entry, 'bronnen', { titel: undefined }) },
  { name: 'a source has an address without https', apply: (entry) => inFirst(entry, 'bronnen', { url: 'http://voorbeeld.be' }) },
  { name: 'a source has an id with capitals', apply: (entry) => inFirst(entry, 'bronnen', { id: 'Bron Een' }) },
  {
    name: 'a source leads to this machine',
    apply: (entry) => inFirst(entry, 'bronnen', { url: 'https://localhost' }),
    isBeyondJsonSchema: true,
  },
  {
    name: 'a source has an address and a reason for none',
    apply: (entry) => inFirst(entry, 'bronnen', { zonder_link: 'papier' }),
    isBeyondJsonSchema: true,
  },
  {
    name: 'a figure has no number',
    apply: (entry) => inFirst(entry, 'cijfers', { wat: 'deelnemers', waarde: [1], eenheid: 'personen', jaar: 2025, bron: 'bron-een' }),
  },
  {
    name: 'a figure has no source',
    apply: (entry) => inFirst(entry, 'cijfers', { wat: 'deelnemers', waarde: 1, eenheid: 'personen', jaar: 2025, bron: undefined }),
  },
  {
    name: 'a figure has words for a year',
    apply: (entry) =>
      inFirst(entry, 'cijfers', { wat: 'deelnemers', waarde: 1, eenheid: 'personen', jaar: 'vorig jaar', bron: 'bron-een' }),
  },
  {
    name: 'a study of people below zero',
    apply: (entry) =>
      inFirst(entry, 'evaluaties', { ontwerp: 'bevraging', resultaat: 'Een resultaat van de bevraging.', n: -3, bron: 'bron-een' }),
  },
];

/* The four judges. */

/** Errors of the schema rule on front matter; other rules look further than the schema. */
function schemaErrors(frontMatter: string): readonly string[] {
  const file = sourceFile(`---\n${frontMatter}\n---\n\n${PRAKTIJK_BODY}\n`);
  return [...schemaRule.check(file, CONTEXT)].map(({ veld, regelId }) => `${veld}: ${regelId}`);
}

/** The front matter that the form writes of an entry. */
function formWrites(entry: Entry): string {
  const { text } = checkDraft(readDraft('proef', entry, PRAKTIJK_BODY), CONTEXT, true);
  return text.slice(4, text.indexOf('\n---\n', 4));
}

/** The same of the form: what it writes of an entry, checked. */
function formErrors(entry: Entry): readonly string[] {
  return schemaErrors(formWrites(entry));
}

/** An entry as someone answers the issue template: labels, not ids. */
function issueOf(entry: Entry): string {
  const shown = (options: readonly Option[], value: unknown) => options.find((option) => option.value === value)?.label ?? String(value);
  const answer = (field: FormField, value: unknown): string => {
    if (field.kind === 'choice') return shown(field.options, value);
    if (field.kind === 'choices') return (Array.isArray(value) ? value : [value]).map((one) => shown(field.options, one)).join(', ');
    if (field.kind === 'group') return block(field.fields, value as Entry);
    if (field.kind === 'list') return (value as Entry[]).map((item) => block(field.fields, item)).join('\n\n');
    return Array.isArray(value) ? value.join('\n') : String(value);
  };
  const block = (list: readonly FormField[], group: Entry) =>
    list.flatMap((field) => (group[field.name] === undefined ? [] : [`${field.label}: ${answer(field, group[field.name])}`])).join('\n');
  return issueQuestions(fields)
    .map(({ label, target }) => {
      const value = target.kind === 'field' ? entry[target.field.name] : undefined;
      return `### ${label}\n\n${target.kind !== 'field' || value === undefined ? '_No response_' : answer(target.field, value)}`;
    })
    .join('\n\n');
}

describe('the validator, the JSON Schema, the form and the issue template', () => {
  it(`agree on ${ENTRIES} valid entries, and lose nothing of them`, () => {
    fc.assert(
      fc.property(validEntry, (entry) => {
        expect(schemaErrors(stringify(entry))).toEqual([]);
        expect(isValidJson(entry), JSON.stringify(isValidJson.errors)).toBe(true);
        expect(formErrors(entry)).toEqual([]);
        expect(CONTEXT.schemas.praktijk.parse(parse(formWrites(entry), { version: '1.2' }))).toEqual(CONTEXT.schemas.praktijk.parse(entry));
        const { draft, from } = readIssue(issueOf(entry), { titel: '', rules: CONTEXT });
        expect(from).toBe('antwoorden');
        expect(schemaErrors(stringify(draft.velden))).toEqual([]);
        // As the schema reads them, so that "2024" and 2024 are one.
        expect(CONTEXT.schemas.praktijk.parse(draft.velden)).toEqual(CONTEXT.schemas.praktijk.parse(entry));
      }),
      RUN,
    );
  });

  it(`agree on ${ENTRIES} broken entries, and say the same of them`, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(validEntry, fc.constantFrom(...BREAKAGES), (valid, breakage) => {
        seen.add(breakage.name);
        // As JSON, so that a key without a value is no key.
        const entry = JSON.parse(JSON.stringify(breakage.apply(valid))) as Entry;
        const errors = schemaErrors(stringify(entry));
        expect(errors.length, breakage.name).toBeGreaterThan(0);
        expect(formErrors(entry), breakage.name).toEqual(errors);
        expect(isValidJson(entry), breakage.name).toBe(breakage.isBeyondJsonSchema === true);
      }),
      RUN,
    );
    expect([...seen].sort()).toEqual(BREAKAGES.map(({ name }) => name).sort());
  });
});
