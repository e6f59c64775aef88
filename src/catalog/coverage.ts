import type { PraktijkEntry } from './entry.ts';
import { facetValuesOf } from './facet-values.ts';
import { allFacetValues, type Facet, type FacetValue } from './facets.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';

/** How many practices there are for every combination of two facets; 0 is a gap. */
export interface Coverage {
  readonly columns: readonly FacetValue[];
  readonly rows: readonly { readonly value: FacetValue; readonly counts: readonly number[] }[];
}

/**
 * Counts practices by two facets. All values of the rows stay, also those without a practice: gaps are what the
 * table is for. Columns without any practice are left out.
 */
export function coverageOf(entries: readonly PraktijkEntry[], row: Facet, column: Facet, vocabularia: Vocabularia): Coverage {
  const values = entries.map((entry) => facetValuesOf(entry, vocabularia));
  const columns = allFacetValues(column, vocabularia).filter(({ id }) => values.some((own) => own[column].includes(id)));
  const rows = allFacetValues(row, vocabularia).map((value) => {
    const inRow = values.filter((own) => own[row].includes(value.id));
    return { value, counts: columns.map(({ id }) => inRow.filter((own) => own[column].includes(id)).length) };
  });
  return { columns, rows };
}
