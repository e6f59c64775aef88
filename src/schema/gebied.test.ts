import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { VOCABULARIA } from '../validation/fixtures.ts';
import { GEWESTEN, gebiedSchema } from './gebied.ts';

const schema = gebiedSchema(VOCABULARIA);

/** Paths and codes of what is wrong with an area. */
function problems(value: unknown): [string, string][] {
  return (schema.safeParse(value).error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.code]);
}

describe('gebiedSchema', () => {
  it.each([
    { land: 'BE' },
    { land: 'BE', gemeenten: ['brugge', 'gent'] },
    { land: 'BE', provincies: ['west-vlaanderen'] },
    { land: 'BE', gewest: ['vlaanderen', 'brussel'] },
    { land: 'BE', gemeenten: ['brugge'], gewest: ['brussel'], provincies: ['brussel'], plaatsen: ['Namen'] },
    { land: 'NL', plaatsen: ['Utrecht', 'Epe'] },
  ])('accepts %j as it is', (area) => {
    expect(schema.parse(area)).toEqual(area);
  });

  it.each(GEWESTEN)('reads the region %s alone as a list', (gewest) => {
    expect(schema.parse({ land: 'BE', gewest })).toEqual({ land: 'BE', gewest: [gewest] });
  });

  it.each([
    [{}, [['land', 'invalid_type']]],
    [{ land: 'be' }, [['land', 'custom']]],
    [{ land: 'UK' }, [['land', 'custom']]],
    [{ land: ['BE'] }, [['land', 'invalid_type']]],
    [{ land: 'BE', gemeenten: [] }, [['gemeenten', 'too_small']]],
    [{ land: 'BE', gemeenten: 'brugge' }, [['gemeenten', 'invalid_type']]],
    [
      { land: 'BE', gemeenten: ['Brugge', 'gent', 'luik'] },
      [
        ['gemeenten.0', 'invalid_value'],
        ['gemeenten.2', 'invalid_value'],
      ],
    ],
    [{ land: 'BE', provincies: ['limburg'] }, [['provincies.0', 'invalid_value']]],
    [{ land: 'BE', gewest: 'wallonie' }, [['gewest.0', 'invalid_value']]],
    [{ land: 'BE', gewest: [] }, [['gewest', 'too_small']]],
    [{ land: 'BE', gewest: null }, [['gewest.0', 'invalid_value']]],
    [{ land: 'NL', plaatsen: ['U'] }, [['plaatsen.0', 'too_small']]],
    [{ land: 'BE', gemeente: ['brugge'] }, [['', 'unrecognized_keys']]],
    ['Brugge', [['', 'invalid_type']]],
    [undefined, [['', 'invalid_type']]],
  ])('refuses %j', (area, expected) => {
    expect(problems(area)).toEqual(expected);
  });

  it('describes for an editor that a region may stand alone or in a list', () => {
    const { properties } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    expect(properties?.['gewest']).toMatchObject({
      anyOf: [{ enum: ['vlaanderen', 'brussel'] }, { type: 'array', items: { enum: ['vlaanderen', 'brussel'] }, minItems: 1 }],
    });
  });
});
