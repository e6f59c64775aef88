import { ORDERS, type Order } from '../catalog/order.ts';
import { type Selection, selectionFromQuery, selectionToQuery } from '../catalog/selection.ts';
import { normaliseQuery } from './query.ts';

/** What someone looks for on the search page or in the catalogue. The address holds all of it. */
export interface Question {
  readonly query: string;
  readonly selection: Selection;
  /** Null for the best fit first. */
  readonly order: Order | null;
  /** True to search for exactly what was typed. */
  readonly isLiteral: boolean;
}

/** The order with this name, or null. */
export function orderFrom(text: string | null | undefined): Order | null {
  return ORDERS.find((order) => order === text) ?? null;
}

/**
 * Reads a question from the query of an address; what it does not know is ignored.
 * @param ownOrder order of the page itself, when the address names none
 */
export function readQuestion(address: URLSearchParams, ownOrder: Order | null): Question {
  return {
    query: normaliseQuery(address.get('q') ?? ''),
    selection: selectionFromQuery(address),
    order: orderFrom(address.get('volgorde')) ?? ownOrder,
    isLiteral: address.has('letterlijk'),
  };
}

/** Writes a question as query of an address; one question always has one address. */
export function writeQuestion({ query, selection, order, isLiteral }: Question, ownOrder: Order | null): URLSearchParams {
  const address = selectionToQuery(selection);
  if (query !== '') address.set('q', query);
  if (order !== null && order !== ownOrder) address.set('volgorde', order);
  if (isLiteral) address.set('letterlijk', '1');
  return address;
}
