import type { FieldInfo } from '../schema/field-info.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';

/*
 * How a history speaks of what people wrote. Text is quoted only when it still stands on the page: what was taken away
 * may have been taken away for good reason (a name, an error), and a history must not bring it back. Terms, dates and
 * numbers are always named.
 */

/** What a history calls things by. */
export interface HistoryTerms {
  readonly vocabularia: Vocabularia;
  /** The fields of a practice. */
  readonly fields: readonly FieldInfo[];
}

/** What the words of a change lean on. */
export interface HistoryContext extends HistoryTerms {
  /** True for text that still stands on the page today. */
  readonly isShown: (text: string) => boolean;
}
