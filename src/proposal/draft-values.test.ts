import { describe, expect, it } from 'vitest';
import { formPathOf, isEmptyValue, valueAt, withoutEntry, withValue } from './draft-values.ts';

describe('a value of the front matter', () => {
  it('is read and set at a path, and other parts stay', () => {
    const before = { titel: 'a', bronnen: [{ id: 'x' }, { id: 'y' }] };
    const after = withValue(before, ['bronnen', 1, 'url'], 'https://a.be');
    expect(after).toEqual({ titel: 'a', bronnen: [{ id: 'x' }, { id: 'y', url: 'https://a.be' }] });
    expect(valueAt(after, ['bronnen', 1, 'url'])).toBe('https://a.be');
    expect(before).toEqual({ titel: 'a', bronnen: [{ id: 'x' }, { id: 'y' }] });
    expect(Object.keys(withValue(before, ['titel'], 'b') as object)).toEqual(['titel', 'bronnen']);
  });

  it('is made where there was nothing', () => {
    expect(withValue({}, ['inzet', 'kosten'], '5 euro')).toEqual({ inzet: { kosten: '5 euro' } });
    expect(withValue({ bronnen: 'fout' }, ['bronnen', 0, 'id'], 'x')).toEqual({ bronnen: [{ id: 'x' }] });
  });

  it('is taken away', () => {
    expect(withValue({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 });
    expect(withValue({ l: [1, 2, 3] }, ['l', 1], undefined)).toEqual({ l: [1, 3] });
  });

  it('never reaches what all objects share', () => {
    expect(valueAt({}, ['constructor', 'name'])).toBeUndefined();
    withValue({}, ['__proto__', 'besmet'], 'ja');
    expect(({} as Record<string, unknown>)['besmet']).toBeUndefined();
  });
});

it.each([
  ['', true],
  ['  ', true],
  [[], true],
  [[{ a: '' }, { b: [] }], true],
  [{ a: { b: undefined } }, true],
  [0, false],
  [false, false],
  [[{ a: 'x' }], false],
])('empty: %j %j', (value, expected) => {
  expect(isEmptyValue(value)).toBe(expected);
});

it('finds the entry of the form for one of the file: empty ones are not written', () => {
  const velden = { bronnen: [{}, { id: 'a' }, { id: '' }, { id: 'b' }] };
  expect(formPathOf(velden, 'bronnen[0].url')).toBe('bronnen[1].url');
  expect(formPathOf(velden, 'bronnen[1].id')).toBe('bronnen[3].id');
  expect(formPathOf(velden, 'titel')).toBe('titel');
  expect(formPathOf(velden, 'cijfers[4].bron')).toBe('cijfers[4].bron');
});

it('names of fields move up when an entry before them went', () => {
  const names = new Set([
    'titel',
    'bronnen',
    'bronnen[0].id',
    'bronnen[1].id',
    'bronnen[1]',
    'bronnen[2].url',
    'bronnen[10].id',
    'cijfers[2].bron',
  ]);
  expect([...withoutEntry(names, 'bronnen', 1)]).toEqual([
    'titel',
    'bronnen',
    'bronnen[0].id',
    'bronnen[1].url',
    'bronnen[9].id',
    'cijfers[2].bron',
  ]);
});
