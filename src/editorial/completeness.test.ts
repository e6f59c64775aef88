import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CONTEXT, makePraktijk } from '../validation/fixtures.ts';
import { field } from '../schema/field.ts';
import { fieldsOf } from '../schema/field-info.ts';
import { SECTIES } from '../schema/secties.ts';
import { completenessOf } from './completeness.ts';

const FIELDS = fieldsOf(CONTEXT.schemas.praktijk);

const BRON = { titel: 'Jaarverslag', uitgever: 'OCMW', url: 'https://www.voorbeeld.be', geraadpleegd: '2026-11-20' };

const FULL = makePraktijk({
  website: 'https://www.voorbeeld.be/buurttafel',
  contact: { pagina: 'https://www.voorbeeld.be/contact' },
  kosten: [{ wat: 'maaltijd', bedrag: 5, munt: 'euro', eenheid: 'per-activiteit', soort: 'bijdrage-van-de-deelnemer', bron: 'a' }],
  personeel: [{ functie: 'een halftijdse', bron: 'a' }],
  vrijwilligers: { wat: 'acht', bron: 'a' },
  evaluaties: [{ ontwerp: 'bevraging', resultaat: 'De meesten waren blij.', bron: 'a' }],
  mechanisme: { tekst: 'Wie samen eet, leert buren kennen.', bronnen: ['a'] },
  bronnen: [
    { ...BRON, id: 'a' },
    { ...BRON, id: 'b' },
  ],
});

const velden = (data: unknown, sections?: readonly string[]) => completenessOf(data, FIELDS, sections).missing.map(({ veld }) => veld);

describe('completenessOf', () => {
  it('is 100 % for a practice with all optional parts and sections', () => {
    expect(completenessOf(FULL, FIELDS, SECTIES)).toEqual({ done: 16, total: 16, percent: 100, missing: [] });
  });

  it('counts sections only when it knows them', () => {
    expect(completenessOf(FULL, FIELDS)).toEqual({ done: 10, total: 10, percent: 100, missing: [] });
    expect(completenessOf(FULL, FIELDS, ['Wat is het?', 'Hoe werkt het?', 'Iets anders'])).toMatchObject({
      done: 11,
      total: 16,
      percent: 69,
    });
  });

  it('asks a question for each missing part, most useful first', () => {
    const { done, total, percent, missing } = completenessOf(makePraktijk(), FIELDS);
    expect({ done, total, percent }).toEqual({ done: 2, total: 10, percent: 20 });
    expect(missing.map(({ deel }) => deel)).toEqual([
      'kosten',
      'personeel',
      'vrijwilligers',
      'evaluatie',
      'waarom het zou helpen',
      'tweede bron',
      'website van de praktijk',
      'contact',
    ]);
    expect(missing[0]).toEqual({ veld: 'kosten', deel: 'kosten', vraag: 'Wat kost het? Zet een bedrag bij kosten, met een bron.' });
    expect(missing.every(({ vraag }) => vraag.includes('?'))).toBe(true);
  });

  it('counts a field of which the schema says that it is wanted', () => {
    const schema = CONTEXT.schemas.praktijk.extend({
      loket: z
        .array(z.strictObject({ dienst: field(z.string().optional(), { title: 'Dienst', wanted: { vraag: 'Wie antwoordt?', rank: 0 } }) }))
        .optional(),
    });
    expect(completenessOf(FULL, fieldsOf(schema)).missing).toEqual([{ veld: 'loket.dienst', deel: 'dienst', vraag: 'Wie antwoordt?' }]);
    expect(completenessOf({ ...FULL, loket: [{}, { dienst: 'Loket' }] }, fieldsOf(schema))).toMatchObject({ done: 11, total: 11 });
  });

  it('names a missing section by its title', () => {
    expect(
      completenessOf(
        FULL,
        FIELDS,
        SECTIES.filter((title) => title !== 'Zelf starten'),
      ).missing,
    ).toEqual([
      {
        veld: 'Zelf starten',
        deel: 'hoofdstuk “Zelf starten”',
        vraag: 'Wat doet een andere gemeente als eerste, en bij wie kan ze terecht? Schrijf het onder het kopje “Zelf starten”.',
      },
    ]);
  });

  it('takes an effect study for an evaluation', () => {
    expect(velden({ ...FULL, evaluaties: [] })).toEqual(['evaluaties']);
    expect(completenessOf({ ...FULL, evaluaties: [] }, FIELDS, undefined, true).missing).toEqual([]);
  });

  it('asks for the end of the period only when it is over', () => {
    expect(velden({ ...FULL, status: 'lopend', periode: { start: '2020' } })).toEqual([]);
    expect(velden({ ...FULL, status: 'afgerond', periode: { start: '2020' } })).toEqual(['periode']);
    expect(velden({ ...FULL, status: 'afgerond', periode: { start: '2020', einde: '2021' } })).toEqual([]);
    expect(velden({ ...FULL, status: 'afgerond', periode: { einde: '2021' } })).toEqual(['periode']);
  });

  it('asks for a page and a desk of the practice itself', () => {
    expect(velden({ ...FULL, website: undefined, contact: {} })).toEqual(['website', 'contact']);
  });
});

describe('completenessOf a draft', () => {
  it('finds nothing in a draft that is not there', () => {
    for (const data of [undefined, null, 'tekst', 4, [], {}]) {
      expect(completenessOf(data, FIELDS, [])).toMatchObject({ done: 0, total: 16, percent: 0 });
    }
  });

  it('does not count empty rows and blank text', () => {
    const draft = {
      kosten: [{ wat: '  ' }],
      personeel: [{ functie: '' }],
      vrijwilligers: { wat: null },
      contact: { pagina: '' },
      cijfers: [{ wat: '', waarde: undefined }],
      evaluaties: [{}],
      bronnen: [{ id: 'a' }, {}],
      mechanisme: { tekst: ' ' },
      periode: { start: '' },
      organisaties: [{ naam: 'A', website: '' }],
    };
    expect(completenessOf(draft, FIELDS).done).toBe(0);
  });

  it('counts a year that YAML read as a number', () => {
    expect(velden({ ...FULL, periode: { start: 2024 } })).toEqual([]);
  });

  it('never fails, and always adds up', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.string()), (data, sections) => {
        const { done, total, percent, missing } = completenessOf(data, FIELDS, sections);
        expect(done + missing.length).toBe(total);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
      }),
    );
  });
});
