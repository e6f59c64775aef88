import { type Draft, cleanText } from '../draft.ts';
import { withValue, valueAt } from '../draft-values.ts';
import type { FieldPath } from '../../file/finding.ts';

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
    const velden = withValue(this.#draft.velden, path, value);
    // The top of the front matter is always a group of fields.
    this.replace({ ...this.#draft, velden: velden as Draft['velden'] });
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
