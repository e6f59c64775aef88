import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, matches, release } from './choice.ts';
import { bestLoosening, loosenWords } from './loosen.ts';

type Facet = 'doelgroep' | 'aanpak' | 'status';

const NOTHING: Choice<Facet> = { doelgroep: [], aanpak: [], status: [] };
const page = (doelgroep: string, aanpak: string, status = 'lopend'): Choice<Facet> => ({
  doelgroep: [doelgroep],
  aanpak: [aanpak],
  status: [status],
});
const pages = [page('ouderen', 'ontmoeting'), page('ouderen', 'ontmoeting'), page('jongeren', 'vervoer')];

describe('bestLoosening', () => {
  it('is the filter that stands most in the way', () => {
    expect(bestLoosening(pages, { ...NOTHING, doelgroep: ['jongeren'], aanpak: ['ontmoeting'] })).toEqual({
      facets: ['doelgroep'],
      count: 2,
    });
  });

  it('lets a filter go with all that is ticked in it', () => {
    const choice = { ...NOTHING, doelgroep: ['jongeren', 'studenten'], aanpak: ['ontmoeting'] };
    expect(bestLoosening(pages, choice)).toEqual({ facets: ['doelgroep'], count: 2 });
  });

  it('names more filters where no single one helps', () => {
    const choice = { ...NOTHING, doelgroep: ['studenten'], aanpak: ['ontmoeting'], status: ['afgerond'] };
    expect(bestLoosening(pages, choice)).toEqual({ facets: ['doelgroep', 'status'], count: 2 });
  });

  it('is undefined when nothing is ticked, or nothing is there', () => {
    expect(bestLoosening(pages, NOTHING)).toBeUndefined();
    expect(bestLoosening([], { ...NOTHING, status: ['lopend'] })).toBeUndefined();
  });

  it('gives back what it says, and no smaller set of filters gives anything', () => {
    const few = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 });
    const values = fc.record<Choice<Facet>>({ doelgroep: few, aanpak: few, status: few });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 8 }), values, (all, choice) => {
        fc.pre(!all.some((one) => matches(one, choice)));
        const found = bestLoosening(all, choice);
        expect(found).toBeDefined();
        const { facets, count } = found ?? { facets: [], count: 0 };
        expect(all.filter((one) => matches(one, release(choice, facets)))).toHaveLength(count);
        expect(count).toBeGreaterThan(0);
        for (const kept of facets) {
          const fewer = facets.filter((facet) => facet !== kept);
          expect(all.some((one) => matches(one, release(choice, fewer)))).toBe(false);
        }
      }),
    );
  });
});

describe('loosenWords', () => {
  it('names the filter, and what there is without it', () => {
    expect(loosenWords(['Doelgroep'], 1, '1 praktijk')).toEqual({
      sentence: 'Zonder het filter “Doelgroep” is er wel 1 praktijk.',
      button: 'Laat “Doelgroep” los',
    });
    expect(loosenWords(['Doelgroep', 'Status'], 12, '12 praktijken')).toEqual({
      sentence: 'Zonder de filters “Doelgroep” en “Status” zijn er wel 12 praktijken.',
      button: 'Laat “Doelgroep” en “Status” los',
    });
  });
});
