import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { praktijkSchema } from '../schema/praktijk.ts';
import { VOCABULARIA } from '../validation/fixtures.ts';
import { fieldAt, type FormField, praktijkFields } from './form-model.ts';
import { formSteps } from './steps.ts';

const schema = praktijkSchema(VOCABULARIA);
const fields = praktijkFields(schema, VOCABULARIA);

function leaves(list: readonly FormField[]): FormField[] {
  return list.flatMap((field) => (field.kind === 'group' || field.kind === 'list' ? [field, ...leaves(field.fields)] : [field]));
}

describe('fields of the form', () => {
  it('are the keys of the schema, in its order', () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
  });

  it('all have a label of their own', () => {
    for (const field of leaves(fields)) {
      expect(field.label, field.name).toMatch(/^\p{Lu}/u);
      expect(field.help, field.name).not.toMatch(/\.$/);
    }
  });

  it('know what each one takes', () => {
    const kinds = ['titel', 'status', 'status_per', 'doelgroepen', 'gebied', 'bronnen', 'relaties', 'nagekeken'].map(
      (name) => fieldAt(fields, [name])?.kind,
    );
    expect(kinds).toEqual(['text', 'choice', 'date', 'choices', 'group', 'list', 'list', 'date']);
    expect(fieldAt(fields, ['cijfers', 0, 'waarde'])?.kind).toBe('number-or-text');
    expect(fieldAt(fields, ['cijfers', 3, 'bron'])).toMatchObject({ kind: 'reference', to: 'bron', many: false });
    expect(fieldAt(fields, ['gebied', 'plaatsen'])?.kind).toBe('lines');
    expect(fieldAt(fields, ['titel'])).toMatchObject({ min: 5, max: 110, required: true });
    expect(fieldAt(fields, ['doelgroepen'])).toMatchObject({ max: 6, required: true });
    expect(fieldAt(fields, ['cijfers'])?.required).toBe(false);
    expect(fieldAt(fields, ['bestaat-niet'])).toBeUndefined();
  });

  it('take their options from the vocabularies, with explanation and other names', () => {
    const field = fieldAt(fields, ['doelgroepen']);
    if (field?.kind !== 'choices') throw new Error('No choices.');
    expect(field.options[1]).toEqual({
      value: 'ouderen',
      label: 'Ouderen',
      toelichting: 'Wat onder ouderen hoort en wat niet.',
      synoniemen: [],
    });
  });

  it('come by themselves with a new key of the schema, in the last step', () => {
    const wider = schema.extend({
      toegankelijk: z.boolean().optional(),
      taal: z.enum(['nederlands', 'andere-taal']).meta({ title: 'Taal', description: 'Welke taal er gesproken wordt' }),
    });
    const more = praktijkFields(wider, VOCABULARIA);
    expect(more.slice(-2)).toMatchObject([
      { name: 'toegankelijk', kind: 'yes-no', label: 'Toegankelijk', required: false },
      {
        name: 'taal',
        kind: 'choice',
        label: 'Taal',
        help: 'Welke taal er gesproken wordt',
        required: true,
        options: [{ label: 'Nederlands' }, { label: 'Andere taal' }],
      },
    ]);
    expect(
      formSteps(more)
        .at(-1)
        ?.fields.map(({ name }) => name),
    ).toEqual(expect.arrayContaining(['toegankelijk', 'taal']));
  });

  it('stand in one step each', () => {
    const names = formSteps(fields).flatMap((step) => step.fields.map(({ name }) => name));
    expect([...names].sort()).toEqual(fields.map(({ name }) => name).sort());
  });
});
