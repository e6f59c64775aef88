import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacet, FACETS } from '../catalog/facets.ts';
import type { FacetValues } from '../catalog/selection.ts';
import { countTable, makeFacetTable, readFacetTable } from './facet-table.ts';

const few = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', '__proto__x'), { maxLength: 3 });
const pages = fc.array(fc.record<FacetValues>(byFacet(() => few)), { maxLength: 8 });
const sorted = (values: FacetValues) => FACETS.map((facet) => [...values[facet]].sort());

describe('the facet table', () => {
  it('gives every page its own values back', () => {
    fc.assert(
      fc.property(pages, (all) => {
        const read = readFacetTable(
          makeFacetTable(all),
          all.map((_, index) => `nl_${index}`),
        );
        expect([...read.keys()]).toEqual(all.map((_, index) => `nl_${index}`));
        expect([...read.values()].map(sorted)).toEqual(all.map(sorted));
      }),
    );
  });

  it('counts the pages of each value', () => {
    fc.assert(
      fc.property(pages, (all) => {
        const counts = countTable(makeFacetTable(all));
        for (const facet of FACETS) {
          for (const [value, count] of Object.entries(counts[facet])) {
            expect(count).toBe(all.filter((values) => values[facet].includes(value)).length);
          }
        }
      }),
    );
  });

  it('is refused when it is about more pages than the index holds', () => {
    const page: FacetValues = { ...byFacet(() => []), doelgroep: ['a'] };
    expect(() => readFacetTable(makeFacetTable([page, page]), ['nl_0'])).toThrow(
      "De tabel met kenmerken telt meer pagina's dan de zoekindex (1).",
    );
  });
});
