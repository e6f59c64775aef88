import type { Tell } from '../note.ts';

/** A value read from what a person typed, and the words that did not fit in it. */
export interface Read<T> {
  readonly value: T;
  /** Words that were not used; empty when all was understood. */
  readonly rest: string;
}

/** Something that a person should know of how an answer was read. */
export interface ReadingNote {
  /** In Dutch. */
  readonly boodschap: string;
  /** The words that it is about; empty when there are none. */
  readonly tekst: string;
  /** True when words of the answer are not in the value, so that a person who is still there is asked again. */
  readonly isLost: boolean;
}

/** One of the ways to read an answer. */
interface Choice {
  readonly label: string;
  readonly value: unknown;
}

/** What only the person who typed can tell: which of a few readings is meant. */
export interface Question {
  /** In Dutch, with the readings in it. */
  readonly vraag: string;
  /** What was typed. */
  readonly tekst: string;
  readonly keuzes: readonly Choice[];
}

/** What an answer says, the same in the form, in an issue and in the terminal. */
export interface Reading {
  /** Undefined when there is no value: nothing was said, or the question is still open. */
  readonly value: unknown;
  readonly notes: readonly ReadingNote[];
  /** Present when the answer may be read in more than one way; then it has no value yet. */
  readonly question?: Question;
}

/** A value that was read as it was typed. */
export function plainly(value: unknown): Reading {
  return { value, notes: [] };
}

/** A value with something to tell about it. */
export function noted(value: unknown, boodschap: string, tekst: string, isLost = false): Reading {
  return { value, notes: [{ boodschap, tekst, isLost }] };
}

/** Tells all notes of a reading, and its question, where nobody can answer it at once. */
export function tellReading({ notes, question }: Reading, tell: Tell): void {
  for (const { boodschap, tekst } of notes) tell(boodschap, tekst);
  if (question !== undefined) tell(question.vraag, question.tekst);
}
