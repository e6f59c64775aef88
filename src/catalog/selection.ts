import { addressState, idsPart, type Parts } from '../address/state.ts';
import type { Choice } from '../filters/choice.ts';
import { byFacet, type Facet } from './facets.ts';

/** What a visitor has ticked, per facet. */
export type Selection = Choice<Facet>;

/** The facet values of one practice. */
export type FacetValues = Choice<Facet>;

const values = idsPart('any');

/** How a selection stands in an address: `doelgroep=jongeren&doelgroep=ouderen`. */
export const SELECTION_PARTS: Parts<Selection> = byFacet(() => values);

/** A selection alone in an address, as in the links that lead to the catalogue. */
export const SELECTION_STATE = addressState(SELECTION_PARTS);

/** Nothing ticked. */
export const NOTHING_TICKED: Selection = SELECTION_STATE.rest;
