import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, choiceState, countWithin, isEmpty, matches, release, toggle } from './choice.ts';

const FACETS = ['doelgroep', 'status', 'gemeente'] as const;
type Facet = (typeof FACETS)[number];

const NOTHING: Choice<Facet> = { doelgroep: [], status: [], gemeente: [] };

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/), { maxLength: 4 });
const selections = fc.record<Choice<Facet>>({ doelgroep: ids, status: ids, gemeente: ids });
const facets = fc.constantFrom(...FACETS);

// Few values, so that things and choices often meet.
const few = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
const values = fc.record<Choice<Facet>>({ doelgroep: few, status: few, gemeente: few });

describe('choiceState', () => {
  it('writes what is ticked by facet, and reads it back', () => {
    const state = choiceState(FACETS);
    const choice = { ...NOTHING, status: ['lopend'], doelgroep: ['jongeren', 'ouderen'] };
    expect(state.encode(choice)).toBe('doelgroep=jongeren&doelgroep=ouderen&status=lopend');
    expect(state.decode(`#${state.encode(choice)}&onbekend=x`)).toEqual(choice);
    expect(state.rest).toEqual(NOTHING);
  });
});

describe('toggle', () => {
  it('ticks and unticks a value, and leaves the rest', () => {
    const ticked = toggle({ ...NOTHING, status: ['lopend'] }, 'doelgroep', 'ouderen');
    expect(ticked).toEqual({ ...NOTHING, status: ['lopend'], doelgroep: ['ouderen'] });
    expect(toggle(ticked, 'doelgroep', 'ouderen')).toEqual({ ...NOTHING, status: ['lopend'] });
  });

  it('undoes itself, and does not change what it was given', () => {
    fc.assert(
      fc.property(selections, facets, fc.constantFrom('x', 'y'), (selection, facet, value) => {
        fc.pre(!selection[facet].includes(value));
        const before = structuredClone(selection);
        const once = toggle(selection, facet, value);
        expect(once[facet]).toContain(value);
        expect(isEmpty(once)).toBe(false);
        expect(toggle(once, facet, value)).toEqual(selection);
        expect(selection).toEqual(before);
      }),
    );
  });
});

describe('release', () => {
  it('unticks all of some facets, and leaves the rest', () => {
    const choice = { ...NOTHING, doelgroep: ['jongeren', 'ouderen'], status: ['lopend'], gemeente: ['gent'] };
    expect(release(choice, ['doelgroep', 'gemeente'])).toEqual({ ...NOTHING, status: ['lopend'] });
    expect(release(choice, [])).toEqual(choice);
  });
});

describe('matches', () => {
  const praktijk: Choice<Facet> = { ...NOTHING, doelgroep: ['ouderen', 'alleenstaanden'], status: ['lopend'] };

  it.each([
    [{}, true],
    [{ doelgroep: ['ouderen'] }, true],
    [{ doelgroep: ['jongeren', 'ouderen'] }, true],
    [{ doelgroep: ['jongeren'] }, false],
    [{ doelgroep: ['ouderen'], status: ['lopend'] }, true],
    [{ doelgroep: ['ouderen'], status: ['afgerond'] }, false],
    [{ gemeente: ['brugge'] }, false],
  ])('of %j is %s: any value within a facet, all facets together', (selection, expected) => {
    expect(matches(praktijk, { ...NOTHING, ...selection })).toBe(expected);
  });

  it('leaves one facet out of account where asked', () => {
    const selection = { ...NOTHING, doelgroep: ['jongeren'], status: ['lopend'] };
    expect(matches(praktijk, selection, 'doelgroep')).toBe(true);
    expect(matches(praktijk, selection, 'status')).toBe(false);
  });

  it('holds for everything when nothing is ticked', () => {
    fc.assert(
      fc.property(values, (any) => {
        expect(matches(any, NOTHING)).toBe(true);
      }),
    );
  });
});

describe('countWithin', () => {
  it('counts what a tick would show', () => {
    const all: Choice<Facet>[] = [
      { ...NOTHING, doelgroep: ['ouderen'], status: ['lopend'] },
      { ...NOTHING, doelgroep: ['ouderen', 'jongeren'], status: ['lopend'] },
      { ...NOTHING, doelgroep: ['jongeren'], status: ['afgerond'] },
    ];
    const selection = { ...NOTHING, status: ['lopend'] };
    expect(countWithin('doelgroep', all, selection)).toEqual(
      new Map([
        ['ouderen', 2],
        ['jongeren', 1],
      ]),
    );
    // Within a facet, ticks add up: what is ticked there does not lower the other counts.
    expect(countWithin('status', all, selection)).toEqual(
      new Map([
        ['lopend', 2],
        ['afgerond', 1],
      ]),
    );
  });

  it('says of every value how many practices it shows when it alone is ticked in its facet', () => {
    fc.assert(
      fc.property(fc.array(values, { maxLength: 8 }), values, facets, (all, selection, facet) => {
        const counts = countWithin(facet, all, selection);
        for (const value of ['a', 'b', 'c']) {
          const shown = all.filter((practice) => matches(practice, { ...selection, [facet]: [value] }));
          expect(counts.get(value) ?? 0).toBe(shown.length);
        }
      }),
    );
  });
});
