/*
 * A new key in the schema, of every kind, and what follows from it without another line of code.
 */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { completenessOf } from '../editorial/completeness.ts';
import { fieldCitations } from '../file/citations.ts';
import { dag, deelDatum, jaar } from '../schema/datum.ts';
import { field } from '../schema/field.ts';
import { labelOf } from '../schema/field-at.ts';
import { fieldsOf } from '../schema/field-info.ts';
import { httpsLink } from '../schema/link.ts';
import { regelTekst } from '../schema/tekst.ts';
import { verwijzing } from '../schema/verwijzing.ts';
import { termId } from '../schema/vocabularium.ts';
import { CONTEXT, makePraktijk, VOCABULARIA } from '../validation/fixtures.ts';
import type { RuleContext } from '../validation/rule.ts';
import { checkDraft } from './check-draft.ts';
import { fieldAt, praktijkFields } from './form-model.ts';
import { issueForm } from './issue/issue-form.ts';
import { issueQuestions } from './issue/issue-questions.ts';
import { readIssue } from './issue/read-issue.ts';
import { formSteps } from './steps.ts';
import type { Asker } from './terminal/asker.ts';
import { interview } from './terminal/interview.ts';

const term = termId(VOCABULARIA, 'doelgroepen');
const bron = field(verwijzing('bron'), { title: 'Bron', otherNames: ['volgens'] });

/** Key by key: the schema, what the form makes of it, what someone types in the issue, and the value that is read. */
const NEW = {
  toegang: [
    field(regelTekst(2, 120), { title: 'Toegang' }),
    { kind: 'text', min: 2, max: 120 },
    'zonder inschrijving',
    'zonder inschrijving',
  ],
  foto_adres: [httpsLink, { kind: 'link', label: 'Foto adres' }, 'https://www.voorbeeld.be/foto', 'https://www.voorbeeld.be/foto'],
  gestart: [field(deelDatum, { title: 'Gestart' }), { kind: 'date', dayOnly: false }, 'mei 2024', '2024-05'],
  bezocht: [field(dag, { title: 'Bezocht', past: true }), { kind: 'date', dayOnly: true }, '3 mei 2024', '2024-05-03'],
  meetjaar: [field(jaar, { title: 'Meetjaar' }), { kind: 'number', role: 'year' }, '2023', 2023],
  zitplaatsen: [z.int().positive(), { kind: 'number', label: 'Zitplaatsen' }, '40', 40],
  rolstoel: [field(z.boolean(), { title: 'Rolstoel' }), { kind: 'yes-no' }, 'ja', true],
  prijs: [z.union([z.number(), regelTekst(1, 40)]), { kind: 'number-or-text' }, '5', 5],
  voertaal: [
    z.enum(['nederlands', 'andere-taal']),
    { kind: 'choice', options: [{ label: 'Nederlands' }, { label: 'Andere taal' }] },
    'Andere taal',
    'andere-taal',
  ],
  hoofdgroep: [field(term, { title: 'Hoofdgroep' }), { kind: 'choice' }, 'Ouderen', 'ouderen'],
  nevengroepen: [z.array(term).max(3), { kind: 'choices', max: 3 }, 'Ouderen', ['ouderen']],
  trefwoorden: [z.array(regelTekst(2, 40)), { kind: 'lines' }, 'soep\nbrood', ['soep', 'brood']],
  voorloper: [
    field(verwijzing('praktijk'), { title: 'Voorloper' }),
    { kind: 'reference', to: 'praktijk', many: false },
    'belronde',
    'belronde',
  ],
  vragenlijsten: [z.array(verwijzing('instrument')), { kind: 'reference', to: 'instrument', many: true }, 'ucla-3', ['ucla-3']],
  loket: [
    field(z.strictObject({ dienst: regelTekst(2, 80), website: httpsLink.optional() }), { title: 'Loket' }),
    {
      kind: 'group',
      fields: [
        { name: 'dienst', kind: 'text' },
        { name: 'website', kind: 'link' },
      ],
    },
    'Dienst: Sociaal huis\nWebsite: https://www.voorbeeld.be',
    { dienst: 'Sociaal huis', website: 'https://www.voorbeeld.be' },
  ],
  bedragen: [
    field(z.array(z.strictObject({ wat: regelTekst(2, 80), euro: z.number(), sinds: field(jaar, { otherNames: ['vanaf'] }), bron })), {
      title: 'Bedragen',
      singular: 'bedrag',
    }),
    {
      kind: 'list',
      singular: 'bedrag',
      fields: [{ name: 'wat' }, { name: 'euro' }, { name: 'sinds' }, { name: 'bron', kind: 'reference' }],
    },
    'Wat: maaltijd\nEuro: 5\nVanaf: 2024\nVolgens: jaarverslag-2025',
    [{ wat: 'maaltijd', euro: 5, sinds: 2024, bron: 'jaarverslag-2025' }],
  ],
} as const satisfies Record<string, readonly [z.ZodType, object, string, unknown]>;

const entries = Object.entries(NEW);
const SHAPE = {
  toegang: NEW.toegang[0],
  foto_adres: NEW.foto_adres[0],
  gestart: NEW.gestart[0],
  bezocht: NEW.bezocht[0],
  meetjaar: NEW.meetjaar[0],
  zitplaatsen: NEW.zitplaatsen[0],
  rolstoel: NEW.rolstoel[0],
  prijs: NEW.prijs[0],
  voertaal: NEW.voertaal[0],
  hoofdgroep: NEW.hoofdgroep[0],
  nevengroepen: NEW.nevengroepen[0],
  trefwoorden: NEW.trefwoorden[0],
  voorloper: NEW.voorloper[0],
  vragenlijsten: NEW.vragenlijsten[0],
  loket: NEW.loket[0],
  bedragen: NEW.bedragen[0],
};
const schema = CONTEXT.schemas.praktijk.extend(z.strictObject(SHAPE).partial().shape);
const fields = praktijkFields(schema, VOCABULARIA);
const rules: RuleContext = { ...CONTEXT, schemas: { ...CONTEXT.schemas, praktijk: schema } };
const values = Object.fromEntries(entries.map(([name, [, , , value]]) => [name, value]));

describe('a new key of every kind', () => {
  it.each(entries)('is a field of the form, by what the schema says of it: %s', (name, [, kind]) => {
    expect(fieldAt(fields, [name])).toMatchObject({ name, required: false, ...kind });
    expect(
      formSteps(fields)
        .at(-1)
        ?.fields.map((each) => each.name),
    ).toContain(name);
  });

  it.each(entries)('is asked in the issue form, and the answer is read: %s', (name, [, , typed, value]) => {
    const label = fieldAt(fields, [name])?.label ?? '';
    expect(issueForm(fields)).toContain(`label: ${label}\n`);
    const { draft, notes } = readIssue(`### Titel\n\nSoep op de stoep in Brugge\n\n### ${label}\n\n${typed}`, { titel: '', rules });
    expect(draft.velden[name]).toEqual(value);
    expect(notes.filter(({ vraag }) => vraag === label)).toEqual([]);
  });

  it('is asked at the command line', async () => {
    const asked: string[] = [];
    const hear = (message: string) => asked.push(message);
    const asker: Asker = {
      say: () => undefined,
      text: ({ message }) => Promise.resolve(hear(message) > 0 && message.startsWith('Naam van het bestand') ? 'soep' : ''),
      lines: () => Promise.resolve(''),
      choose: ({ message }) => Promise.resolve(hear(message) > 0 ? '' : ''),
      chooseMany: ({ message }) => Promise.resolve(hear(message) > 0 ? [] : []),
      confirm: ({ message }) => Promise.resolve(hear(message) === 0),
    };
    const isNew = (id: string) => Object.hasOwn(NEW, id);
    const others = issueQuestions(fields).flatMap(({ id }) => (isNew(id) ? [] : [id]));
    const start = { id: '', velden: {}, secties: [] };
    await interview(asker, { draft: start, done: others }, rules, () => undefined);
    for (const [name] of entries) {
      const label = fieldAt(fields, [name])?.label ?? '';
      expect(
        asked.filter((message) => message.toLowerCase().includes(label.toLowerCase())),
        name,
      ).not.toEqual([]);
    }
  });

  it.each(entries)('stands in the JSON Schema and has a name in reports: %s', (name) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    expect(Object.keys(json.properties ?? {})).toContain(name);
    expect(labelOf(schema, [name])).toBe(fieldAt(fields, [name])?.label);
  });

  it('is written in the file, in the order of the schema, with years as numbers', () => {
    const draft = { id: 'soep', velden: { ...values, titel: 'Soep op de stoep' }, secties: [] };
    const { text, findings } = checkDraft(draft, rules, true);
    const names = text.split('\n').flatMap((line) => /^([a-z_]+):/.exec(line)?.[1] ?? []);
    expect(names).toEqual(['titel', ...entries.map(([name]) => name)]);
    expect(text).toContain('\n  - { wat: maaltijd, euro: 5, sinds: 2024, bron: jaarverslag-2025 }\n');
    const told = findings.filter(({ veld }) => Object.hasOwn(NEW, veld.split(/[.[]/)[0] ?? ''));
    expect(told.map(({ veld, boodschap }) => [veld, boodschap])).toEqual([
      ['vragenlijsten[0]', 'Het instrument "ucla-3" bestaat niet. Gebruik de bestandsnaam zonder extensie.'],
      ['bedragen[0].bron', 'De bron "jaarverslag-2025" staat niet in de lijst bronnen. Voeg de bron toe.'],
    ]);
  });

  it('is checked as the others are: what it names exists, nothing stands twice, what happened lies in the past', () => {
    const velden = { voorloper: 'belrond', trefwoorden: ['soep', 'soep'], bezocht: '2027-01-01', hoofdgroep: 'senioren' };
    const { findings } = checkDraft({ id: 'soep', velden, secties: [] }, rules, true);
    const told = findings.filter(({ veld }) => Object.hasOwn(NEW, veld.split('[')[0] ?? ''));
    expect(told.map(({ veld, regelId }) => [veld, regelId])).toEqual([
      ['bezocht', 'toekomst'],
      ['hoofdgroep', 'onbekende-term'],
      ['trefwoorden[1]', 'dubbele-waarde'],
      ['voorloper', 'verwijzingen'],
    ]);
    expect(fieldCitations(values, fieldsOf(schema))).toEqual([{ id: 'jaarverslag-2025', path: ['bedragen', 0, 'bron'] }]);
  });

  it('counts for how complete a page is when the schema says so', () => {
    const wanted = { vraag: 'Hoe kun je erbij zijn?', rank: 0 };
    const wider = CONTEXT.schemas.praktijk.extend({ toegang: field(regelTekst(2, 120).optional(), { wanted }) });
    const { missing } = completenessOf(makePraktijk(), fieldsOf(wider));
    expect(missing[0]).toEqual({ veld: 'toegang', deel: 'toegang', vraag: 'Hoe kun je erbij zijn?' });
  });
});
