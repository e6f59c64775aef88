import { type AddressState, addressState, choicePart, flagPart, textPart } from '../address/state.ts';
import { FORMER_ORDERS, ORDERS, type Order } from '../catalog/order.ts';
import { type Selection, SELECTION_PARTS } from '../catalog/selection.ts';
import { isEmpty } from '../filters/choice.ts';
import { type Kind, KINDS } from './kinds.ts';
import { normaliseQuery } from './query.ts';

/** What someone looks for on the search page or in the catalogue. The address holds all of it. */
export interface Question {
  readonly query: string;
  readonly selection: Selection;
  /** The kind of pages to show; null for all. */
  readonly kind: Kind | null;
  /** Null for the best fit first. */
  readonly order: Order | null;
  /** True to search for exactly what was typed. */
  readonly isLiteral: boolean;
}

/** The order with this name, or null. */
export function orderFrom(text: string | null | undefined): Order | null {
  return ORDERS.find((order) => order === text) ?? null;
}

/** A question with the keys that it has in an address. */
type Written = Selection & {
  readonly q: string;
  readonly soort: Kind | null;
  readonly volgorde: Order | null;
  readonly letterlijk: boolean;
};

/**
 * How a question stands in an address.
 * @param ownOrder order of the page itself, when the address names none
 */
export function questionState(ownOrder: Order | null): AddressState<Question> {
  const codec = addressState<Written>({
    q: textPart(normaliseQuery),
    soort: choicePart(KINDS, null),
    ...SELECTION_PARTS,
    volgorde: choicePart(ORDERS, ownOrder, FORMER_ORDERS),
    letterlijk: flagPart(),
  });
  const read = ({ q, soort, volgorde, letterlijk, ...selection }: Written): Question => ({
    query: q,
    selection,
    kind: soort,
    order: volgorde,
    isLiteral: letterlijk,
  });
  return {
    rest: read(codec.rest),
    decode: (text) => read(codec.decode(text)),
    encode: ({ query, selection, kind, order, isLiteral }) =>
      codec.encode({ q: query, soort: kind, ...selection, volgorde: order, letterlijk: isLiteral }),
  };
}

/** The kind that a question shows: filters are about practices, so whoever filters sees those. */
export function shownKind({ kind, selection }: Pick<Question, 'kind' | 'selection'>): Kind | null {
  return isEmpty(selection) ? kind : 'praktijk';
}

/** A search for some words and nothing else, as it stands in the address of the search page. */
export function queryAddress(query: string): string {
  const codec = questionState(null);
  return codec.encode({ ...codec.rest, query: normaliseQuery(query) });
}
