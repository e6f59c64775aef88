/*
 * What a field is, said once, beside the schema of its value.
 *
 * How to add a key, from the schema to the page: .github/DEVELOPING.md, "A front-matter field". A key without `title` is
 * called by its own name ("toegang" reads as "Toegang").
 *
 * What to use for the value: `regelTekst(min, max)` a line of text; `httpsLink` an address; `deelDatum` a year, month or
 * day; `dag` a day; `jaar` a year; `z.number()`, `z.boolean()`; `termId(vocabularia, 'doelgroepen')` a term, `z.array` of it
 * more of them; `z.enum` a fixed choice; `verwijzing('praktijk')` the id of a record; `z.strictObject` a group,
 * `z.array` of it a list of groups. Optional: `.optional()`, or `.default([])` for a list.
 *
 * Words for a key that people used before it got another name go in `otherNames`.
 */
import { z } from 'zod';
import type { VocabulariumNaam } from './vocabularium-naam.ts';

/** What a field takes. The schema of the value tells most of it; what it cannot tell stands in the registry. */
type FieldKindName =
  'text' | 'link' | 'date' | 'number' | 'yes-no' | 'number-or-text' | 'choice' | 'choices' | 'reference' | 'lines' | 'group' | 'list';

/** What the id in a field is the id of: a source in the same file, or a record of the databank. */
export type ReferenceTarget = 'bron' | 'praktijk' | 'studie' | 'overzicht' | 'instrument';

/** Fields that people fill in in a way of their own. */
type FieldRole =
  /** The group that says where it takes place: typed as names of places. */
  | 'place'
  /** The group with begin and end: typed as "2019 tot 2023". */
  | 'period'
  /** The list of sources of the page, to which references point. */
  | 'sources'
  /** The short name of a source. */
  | 'name'
  /** The code of a country. */
  | 'country'
  /** A number that is a year. */
  | 'year';

/** What the registry knows of a field. All of it may be left out. */
export interface FieldMeta {
  /** What people call it. */
  readonly title?: string;
  /** What to fill in: part of a sentence, without full stop. */
  readonly help?: string;
  /** Filled in; the first one is shown. */
  readonly examples?: readonly unknown[];
  /** Only where the schema of the value cannot tell: an address and a date are text to zod. */
  readonly kind?: FieldKindName;
  /** Of a date: true when only a whole day will do. */
  readonly dayOnly?: boolean;
  /** The list of terms that the value comes from. */
  readonly vocabulary?: VocabulariumNaam;
  readonly refersTo?: ReferenceTarget;
  /** One entry of a list: "bron" of "Bronnen". */
  readonly singular?: string;
  /** Other words that people use for it. */
  readonly otherNames?: readonly string[];
  readonly role?: FieldRole;
  /** Key of a field beside it that makes this one needless. */
  readonly unless?: string;
  /** What stands there when nobody fills it in: today, or the date of the youngest source (this month without one). */
  readonly fallback?: 'today' | 'newest-source';
  /**
   * Of a field that may stay empty and that another municipality needs to do the same: the question that asks for it,
   * and how useful the answer is (1 comes first). It counts for how complete a page is.
   */
  readonly wanted?: { readonly vraag: string; readonly rank: number };
  /** True for a date of something that has happened: it cannot lie in the future. */
  readonly past?: boolean;
}

/*
 * A build runs this file more than once in one process: from the configuration and from the bundle of the pages, which
 * reads schemas that the configuration made. What they know of fields therefore stands outside the module, as zod does
 * with its own registry.
 */
const SHELF = Symbol.for('praktijkdatabank.velden');

type FieldRegistry = z.core.$ZodRegistry<FieldMeta>;

function sharedRegistry(): FieldRegistry {
  const known: unknown = Reflect.get(globalThis, SHELF);
  // Only this function puts something there, and it is always a registry of fields.
  if (known !== undefined) return known as FieldRegistry;
  const fresh = z.registry<FieldMeta>();
  Reflect.set(globalThis, SHELF, fresh);
  return fresh;
}

/** What each schema of a value says about its field. A schema that was made from another has what that one has. */
export const FIELDS = sharedRegistry();

/**
 * A schema with what is known of its field; the schema that comes in stays as it was, so that it can be used for more
 * than one field. Title, help and examples go into the JSON Schema too.
 */
export function field<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
  // zod looks up what it does not find for a copy with the schema that the copy was made of.
  const copy = schema.clone();
  FIELDS.add(copy, meta);
  const { title, help, examples } = meta;
  z.globalRegistry.add(copy, {
    ...(title === undefined ? {} : { title }),
    ...(help === undefined ? {} : { description: help }),
    ...(examples === undefined ? {} : { examples: [...examples] }),
  });
  return copy;
}
