import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changeAt, diffData, fieldOfPath, leavesOf } from './diff.ts';

/** A change in short: where, how, and from what to what. */
const short = ({ path, kind, before, after }: Change) =>
  [path.map((step) => (typeof step === 'string' ? step : `[${step.item}]`)).join('.'), kind, before, after].filter(
    (part) => part !== undefined,
  );
const leaves = (before: unknown, after: unknown) => leavesOf(diffData(before, after)).map(short);

describe('diffData', () => {
  it('finds nothing in the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(diffData(data, structuredClone(data))).toEqual([]);
      }),
    );
  });

  it('never throws on what strangers write, and always tells of a difference in text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(Array.isArray(diffData(before, after))).toBe(true);
        expect(diffData({ a: before, b: 'een' }, { a: after, b: 'twee' }).map(short)).toContainEqual(['b', 'changed', 'een', 'twee']);
      }),
    );
  });

  it('does not count how it is written: white space, quotes, order of keys, empty values', () => {
    expect(diffData({ a: 'een\n twee', jaar: 2025, b: [], c: { d: null } }, { c: '', jaar: '2025', a: ' een twee' })).toEqual([]);
  });

  it('counts another type of value that says something else', () => {
    expect(leaves({ a: 'true', b: 1.5, c: ['x'] }, { a: true, b: '1,5', c: 'x' })).toEqual([
      ['a', 'changed', 'true', true],
      ['b', 'changed', 1.5, '1,5'],
      ['c', 'changed', ['x'], 'x'],
    ]);
  });

  it('tells values, new fields and fields that went', () => {
    expect(leaves({ status: 'lopend', schaal: 'buurt' }, { status: 'afgerond', periode: { start: 2020 } })).toEqual([
      ['status', 'changed', 'lopend', 'afgerond'],
      ['periode', 'added', { start: 2020 }],
      ['schaal', 'removed', 'buurt'],
    ]);
  });

  it('tells the items of a list of names that came, went and moved', () => {
    expect(leaves({ doelgroepen: ['ouderen', 'jongeren'] }, { doelgroepen: ['jongeren', 'iedereen'] })).toEqual([
      ['doelgroepen.[iedereen]', 'added', 'iedereen'],
      ['doelgroepen.[ouderen]', 'removed', 'ouderen'],
    ]);
    expect(leaves({ doelgroepen: ['a', 'b'] }, { doelgroepen: ['b', 'a'] })).toEqual([['doelgroepen', 'moved', ['a', 'b'], ['b', 'a']]]);
    expect(leaves({ doelgroepen: ['a', 'a'] }, { doelgroepen: ['a'] })).toEqual([['doelgroepen.[a (2)]', 'removed', 'a']]);
  });

  it('follows a source by its id, wherever it stands', () => {
    const [a, b] = [
      { id: 'a', titel: 'Een' },
      { id: 'b', titel: 'Twee' },
    ];
    expect(leaves({ bronnen: [a, b] }, { bronnen: [{ ...b, titel: 'Drie' }, a] })).toEqual([
      ['bronnen.[b].titel', 'changed', 'Twee', 'Drie'],
      ['bronnen', 'moved', [a, b], [{ ...b, titel: 'Drie' }, a]],
    ]);
    expect(leaves({ bronnen: [a] }, { bronnen: [b] }).map(([place, kind]) => [place, kind])).toEqual([
      ['bronnen.[b]', 'added'],
      ['bronnen.[a]', 'removed'],
    ]);
  });

  it('takes one figure in other words as the same figure, and another figure as another one', () => {
    const figure = { wat: 'deelnemers', waarde: 40, jaar: 2025 };
    expect(leaves({ cijfers: [figure] }, { cijfers: [{ ...figure, wat: 'bezoekers' }] })).toEqual([
      ['cijfers.[bezoekers (2025)].wat', 'changed', 'deelnemers', 'bezoekers'],
    ]);
    expect(leaves({ cijfers: [figure] }, { cijfers: [{ ...figure, wat: 'vrijwilligers', waarde: 8 }] }).map(([, kind]) => kind)).toEqual([
      'added',
      'removed',
    ]);
  });

  it('tells two items of the same name apart', () => {
    const figure = (waarde: number) => ({ wat: 'deelnemers', waarde, jaar: 2025 });
    expect(leaves({ cijfers: [figure(1), figure(2)] }, { cijfers: [figure(1), figure(3)] })).toEqual([
      ['cijfers.[deelnemers (2025) (2)].waarde', 'changed', 2, 3],
    ]);
  });

  it('compares files that are a list', () => {
    expect(
      leaves(
        [{ id: 'a', label: 'A' }],
        [
          { id: 'b', label: 'B' },
          { id: 'a', label: 'Aa' },
        ],
      ),
    ).toEqual([
      ['[b]', 'added', { id: 'b', label: 'B' }],
      ['[a].label', 'changed', 'A', 'Aa'],
    ]);
  });

  it('knows a key of every object for what it is', () => {
    const hostile = JSON.parse('{"__proto__": {"x": 1}, "constructor": "y", "toString": "z"}') as unknown;
    expect(leaves({}, hostile).map(([place]) => place)).toEqual(['__proto__', 'constructor', 'toString']);
  });

  it('does not follow endless nesting', () => {
    const deep = (end: string): unknown => Array.from({ length: 1000 }).reduce<unknown>((inner) => ({ a: inner }), end);
    expect(leaves(deep('x'), deep('y')).map(([place]) => place)).toEqual(['a.a.a.a.a.a']);
  });
});

describe('changeAt', () => {
  it('finds a change below a group that came or went as a whole', () => {
    const changes = diffData({ periode: { start: 2020 } }, { gebied: { land: 'BE' } });
    expect(changeAt(changes, 'periode.start')).toMatchObject({ kind: 'removed', before: 2020 });
    expect(changeAt(changes, 'gebied.land')).toMatchObject({ kind: 'added', after: 'BE' });
    expect(changeAt(changes, 'periode.einde')).toBeUndefined();
    expect(changeAt(changes, 'titel')).toBeUndefined();
  });
});

describe('fieldOfPath', () => {
  it.each([
    [['titel'], 'titel'],
    [['cijfers', { item: 'gasten' }, 'waarde'], 'cijfers[].waarde'],
    [[{ item: 'term' }, 'label'], '[].label'],
  ])('%j', (path, place) => expect(fieldOfPath(path)).toBe(place));
});
