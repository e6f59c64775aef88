import { describe, expect, it } from 'vitest';
import { CONTEXT, VOCABULARIA } from '../validation/fixtures.ts';
import { inFieldOrder } from './field-order.ts';
import { praktijkFields } from './form-model.ts';

const fields = praktijkFields(CONTEXT.schemas.praktijk, VOCABULARIA);

describe('order of fields', () => {
  it('is that of the schema, in groups and lists too, with unknown keys last', () => {
    const typed = {
      onbekend: 1,
      gebied: { gemeenten: ['gent'], land: 'BE' },
      bronnen: [{ uitgever: 'b', id: 'a' }, 'los'],
      titel: 'Titel',
    };
    expect(JSON.stringify(inFieldOrder(typed, fields))).toBe(
      '{"titel":"Titel","gebied":{"land":"BE","gemeenten":["gent"]},"bronnen":[{"id":"a","uitgever":"b"},"los"],"onbekend":1}',
    );
  });

  it.each([['text'], [[1]], [null], [3]])('leaves %j as it is', (value) => {
    expect(inFieldOrder(value, fields)).toEqual(value);
  });
});
