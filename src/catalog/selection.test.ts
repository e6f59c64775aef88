import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from './facets.ts';
import { countWithin, type FacetValues, isEmpty, matches, NOTHING_TICKED, type Selection, SELECTION_STATE, toggle } from './selection.ts';

const NOTHING: Selection = { doelgroep: [], aanpak: [], provincie: [], gemeente: [], schaal: [], status: [], onderzoek: [] };

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/), { maxLength: 4 });
const selections = fc.record<Selection>({
  doelgroep: ids,
  aanpak: ids,
  provincie: ids,
  gemeente: ids,
  schaal: ids,
  status: ids,
  onderzoek: ids,
});
const facets = fc.constantFrom(...FACETS);

// Few values, so that practices and selections often meet.
const few = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
const values = fc.record<FacetValues>({
  doelgroep: few,
  aanpak: few,
  provincie: few,
  gemeente: few,
  schaal: few,
  status: few,
  onderzoek: few,
});

describe('SELECTION_STATE, reading', () => {
  it('reads all values of all facets', () => {
    expect(SELECTION_STATE.decode('doelgroep=ouderen&doelgroep=jongeren&status=lopend')).toEqual({
      ...NOTHING,
      doelgroep: ['ouderen', 'jongeren'],
      status: ['lopend'],
    });
  });

  it('reads a value once, and leaves out what is no facet', () => {
    expect(SELECTION_STATE.decode('status=lopend&status=lopend&q=eten&pagina=2')).toEqual({
      ...NOTHING,
      status: ['lopend'],
    });
  });

  it.each([
    '',
    'status=',
    'status=Lopend',
    'status=a b',
    'status=<script>',
    'status=a%22b',
    `status=${'a'.repeat(81)}`,
    'status[]=a',
    'STATUS=a',
    '__proto__=a',
  ])('reads nothing from %j', (query) => {
    const selection = SELECTION_STATE.decode(query);
    expect(selection).toEqual(NOTHING);
    expect(NOTHING_TICKED).toEqual(NOTHING);
    expect(isEmpty(selection)).toBe(true);
  });

  it('reads only what could be the id of a term, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...FACETS, 'x'), fc.string())), (pairs) => {
        for (const read of Object.values(SELECTION_STATE.decode(String(new URLSearchParams(pairs))))) {
          for (const value of read) expect(value).toMatch(/^[a-z0-9-]{1,80}$/);
          expect(new Set(read).size).toBe(read.length);
        }
      }),
    );
  });
});

describe('SELECTION_STATE, writing', () => {
  it('writes facets in their order and values sorted, so that one selection has one address', () => {
    const selection = { ...NOTHING, status: ['lopend'], doelgroep: ['ouderen', 'jongeren'] };
    expect(SELECTION_STATE.encode(selection)).toBe('doelgroep=jongeren&doelgroep=ouderen&status=lopend');
    expect(selection.doelgroep).toEqual(['ouderen', 'jongeren']);
  });

  it('writes nothing for nothing', () => {
    expect(SELECTION_STATE.encode(NOTHING)).toBe('');
  });

  it('is read back as the same selection', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const query = SELECTION_STATE.encode(selection);
        const read = SELECTION_STATE.decode(query);
        for (const facet of FACETS) expect(read[facet]).toEqual([...selection[facet]].sort());
        expect(SELECTION_STATE.encode(read)).toBe(query);
      }),
    );
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

describe('matches', () => {
  const praktijk: FacetValues = { ...NOTHING, doelgroep: ['ouderen', 'alleenstaanden'], status: ['lopend'] };

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
    const all: FacetValues[] = [
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
