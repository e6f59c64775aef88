import { type FieldPath, formatField } from '../../file/finding.ts';
import type { Reading } from '../answers/reading.ts';
import { type Draft, cleanText } from '../draft.ts';
import { nameWithoutEntry, withValue, valueAt } from '../draft-values.ts';

/** The answers that still wait for a choice once a field got a value; an entry of a list that goes takes its own along. */
function openWithout(open: Readonly<Record<string, string>>, path: FieldPath, value: unknown): Record<string, string> {
  const index = path.at(-1);
  const list = formatField(path.slice(0, -1));
  return Object.fromEntries(
    Object.entries(open).flatMap(([name, text]) => {
      if (typeof index !== 'number' || value !== undefined) return name === formatField(path) ? [] : [[name, text]];
      const moved = nameWithoutEntry(name, list, index);
      return moved === undefined ? [] : [[moved, text]];
    }),
  );
}

/** The draft that is being written, and who wants to know of a change. */
export class Store {
  #draft: Draft;
  readonly #listeners: (() => void)[] = [];

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  get draft(): Draft {
    return this.#draft;
  }

  /** The value of a field; undefined when nothing is filled in. */
  get(path: FieldPath): unknown {
    return valueAt(this.#draft.velden, path);
  }

  /** Sets a field; undefined takes the value away. */
  set(path: FieldPath, value: unknown): void {
    this.#setField(path, value, openWithout(this.#draft.open ?? {}, path, value));
  }

  /** Sets a field from what was typed in it; a text that may be read in two ways is kept until the person chooses. */
  answer(path: FieldPath, { value, question }: Reading, text: string): void {
    const veld = formatField(path);
    const others = Object.fromEntries(Object.entries(this.#draft.open ?? {}).filter(([name]) => name !== veld));
    this.#setField(path, value, question === undefined ? others : { ...others, [veld]: text });
  }

  /** What was typed in a field that waits for a choice; undefined when nothing waits there. */
  openText(path: FieldPath): string | undefined {
    return this.#draft.open?.[formatField(path)];
  }

  #setField(path: FieldPath, value: unknown, open: Readonly<Record<string, string>>): void {
    const velden = withValue(this.#draft.velden, path, value);
    // The top of the front matter is always a group of fields.
    this.replace({ ...this.#draft, velden: velden as Draft['velden'], open });
  }

  setId(id: string): void {
    this.replace({ ...this.#draft, id });
  }

  setSection(titel: string, tekst: string): void {
    const secties = this.#draft.secties.map((sectie) => (sectie.titel === titel ? { titel, tekst: cleanText(tekst) } : sectie));
    this.replace({ ...this.#draft, secties });
  }

  /** Puts another draft in its place. */
  replace(draft: Draft): void {
    this.#draft = draft;
    for (const listener of this.#listeners) listener();
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
