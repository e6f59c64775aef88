import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, type Facet } from '../../catalog/facets.ts';
import { countWithin, type FacetValues, matches, type Selection, selectionFromQuery } from '../../catalog/selection.ts';
import { countFacets, filterIds } from './facet-counts.ts';

const NONE = selectionFromQuery(new URLSearchParams());
const page = (doelgroep: string[], aanpak: string[]): FacetValues => ({ ...NONE, doelgroep, aanpak });
const pages: Readonly<Record<string, FacetValues>> = {
  a: page(['ouderen'], ['ontmoeting']),
  b: page(['ouderen', 'jongeren'], ['samen-eten']),
  c: page(['jongeren'], ['samen-eten', 'ontmoeting']),
};
const idsWith = (facet: Facet, value: string) =>
  Promise.resolve(new Set(Object.entries(pages).flatMap(([id, values]) => (values[facet].includes(value) ? [id] : []))));
const site = { doelgroep: { ouderen: 2, jongeren: 2 }, aanpak: { ontmoeting: 2, 'samen-eten': 2 } };
const select = (query: string): Selection => selectionFromQuery(new URLSearchParams(query));

describe('filterIds', () => {
  it('keeps the order, with any value within a facet and all facets together', async () => {
    expect(await filterIds(['c', 'b', 'a'], select('doelgroep=ouderen&doelgroep=jongeren&aanpak=samen-eten'), idsWith)).toEqual(['c', 'b']);
    expect(await filterIds(['c', 'a'], NONE, idsWith)).toEqual(['c', 'a']);
  });
});

describe('countFacets', () => {
  it('agrees with the counts of the catalogue, for any found pages and any selection', async () => {
    const selections = fc.record({
      doelgroep: fc.subarray(['ouderen', 'jongeren']),
      aanpak: fc.subarray(['ontmoeting', 'samen-eten']),
    });
    await fc.assert(
      fc.asyncProperty(fc.subarray(Object.keys(pages)), selections, async (found, ticked) => {
        const selection = { ...NONE, ...ticked };
        const counts = await countFacets(found, site, selection, idsWith);
        const values = found.map((id) => pages[id] ?? NONE);
        for (const facet of FACETS) {
          const expected = countWithin(facet, values, selection);
          for (const [value, count] of Object.entries(counts[facet] ?? {})) expect(count).toBe(expected.get(value) ?? 0);
        }
        expect(await filterIds(found, selection, idsWith)).toEqual(found.filter((id) => matches(pages[id] ?? NONE, selection)));
      }),
    );
  });
});
