import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffFields, valueText } from './field-diff.ts';

describe('diffFields', () => {
  it('finds nothing in the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(diffFields(data, structuredClone(data))).toEqual([]);
      }),
    );
  });

  it('never throws on what strangers write', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(Array.isArray(diffFields(before, after))).toBe(true);
      }),
    );
  });

  it('tells values, new fields and fields that went', () => {
    expect(diffFields({ status: 'lopend', schaal: 'buurt' }, { status: 'afgerond', periode: { start: 2020 } })).toEqual([
      { veld: 'status', soort: 'waarde', van: 'lopend', naar: 'afgerond' },
      { veld: 'periode', soort: 'erbij', waarde: 'start: 2020' },
      { veld: 'schaal', soort: 'weg', waarde: 'buurt' },
    ]);
  });

  it('tells the items of a list of names that came and went', () => {
    expect(diffFields({ doelgroepen: ['ouderen', 'jongeren'] }, { doelgroepen: ['jongeren', 'iedereen'] })).toEqual([
      { veld: 'doelgroepen', soort: 'lijst', erbij: ['iedereen'], weg: ['ouderen'] },
    ]);
    expect(diffFields({ doelgroepen: ['a', 'b'] }, { doelgroepen: ['b', 'a'] })).toEqual([{ veld: 'doelgroepen', soort: 'volgorde' }]);
  });

  it('follows a source by its id, wherever it stands', () => {
    const [a, b] = [
      { id: 'a', titel: 'Een' },
      { id: 'b', titel: 'Twee' },
    ];
    expect(diffFields({ bronnen: [a, b] }, { bronnen: [{ ...b, titel: 'Drie' }, a] })).toEqual([
      { veld: 'bronnen › b › titel', soort: 'waarde', van: 'Twee', naar: 'Drie' },
    ]);
    expect(diffFields({ bronnen: [a] }, { bronnen: [b] }).map(({ veld, soort }) => [veld, soort])).toEqual([
      ['bronnen › b', 'erbij'],
      ['bronnen › a', 'weg'],
    ]);
  });

  it('takes one figure in other words as the same figure', () => {
    const figure = { wat: 'deelnemers', waarde: 40, jaar: 2025 };
    expect(diffFields({ cijfers: [figure] }, { cijfers: [{ ...figure, wat: 'bezoekers' }] })).toEqual([
      { veld: 'cijfers › deelnemers (2025) › wat', soort: 'waarde', van: 'deelnemers', naar: 'bezoekers' },
    ]);
  });

  it('tells two items of the same name apart', () => {
    const figure = (waarde: number) => ({ wat: 'deelnemers', waarde, jaar: 2025 });
    expect(diffFields({ cijfers: [figure(1), figure(2)] }, { cijfers: [figure(1), figure(3)] }).map(({ veld }) => veld)).toEqual([
      'cijfers › deelnemers (2025) (2) › waarde',
    ]);
  });

  it('compares long text word by word', () => {
    const before = 'Elke maand eten buurtbewoners samen in het dienstencentrum.';
    expect(diffFields({ samenvatting: before }, { samenvatting: before.replace('maand', 'week') })).toEqual([
      {
        veld: 'samenvatting',
        soort: 'tekst',
        delen: [
          { change: 'gelijk', text: 'Elke ' },
          { change: 'weg', text: 'maand' },
          { change: 'erbij', text: 'week' },
          { change: 'gelijk', text: ' eten buurtbewoners samen in het dienstencentrum.' },
        ],
      },
    ]);
  });

  it('knows a key of every object for what it is', () => {
    const hostile = JSON.parse('{"__proto__": {"x": 1}, "constructor": "y", "toString": "z"}') as unknown;
    expect(diffFields({}, hostile).map(({ veld }) => veld)).toEqual(['__proto__', 'constructor', 'toString']);
  });
});

describe('valueText', () => {
  it('does not follow endless nesting', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 1000; depth += 1) deep = { a: deep };
    expect(valueText(deep)).toBe('a: a: a: a: a: a: a: …');
  });
});
