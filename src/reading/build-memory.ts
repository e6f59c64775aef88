import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeDigest } from './code-digest.ts';
import { PROJECT_ROOT } from './project.ts';

/*
 * What one build works out from a text alone, the next need not work out again: what the rules say of a file, what changed
 * between its versions. An answer is kept under all that it depends on (the input, and every line of code), so that a
 * build with this memory gives the same site as one without. It only holds what the last build used.
 */

/** Kept beside other things that may be thrown away. */
const FILE = join(PROJECT_ROOT, 'node_modules', '.cache', 'praktijkdatabank', 'bouw.bin');

/** The answers of one build and of the one before. */
export class BuildMemory {
  readonly #file: string;
  readonly #code: string;
  readonly #before: ReadonlyMap<unknown, unknown>;
  readonly #used = new Map<string, unknown>();

  /**
   * @param file where it is kept; one that is missing or broken counts as empty
   * @param code a name for all code that gives answers: another name, and nothing is known
   */
  constructor(file: string, code: string) {
    this.#file = file;
    this.#code = code;
    this.#before = readAnswers(file);
  }

  /**
   * An answer, worked out now or before.
   * @param kind what is asked
   * @param input all that the answer depends on, besides code
   * @param compute works it out; the answer is data (no functions), and is not changed afterwards
   */
  answer<V>(kind: string, input: readonly string[], compute: () => V): V {
    const key = createHash('sha256')
      .update(JSON.stringify([this.#code, kind, input]))
      .digest('base64');
    // A key names the question, the input and the code: what stands there was given by this same `compute`.
    const value = this.#before.has(key) ? (this.#before.get(key) as V) : compute();
    this.#used.set(key, value);
    return value;
  }

  /** Keeps what was used, for the next build. */
  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    // In two steps, so that a build that is stopped leaves no half file.
    writeFileSync(`${this.#file}.nieuw`, serialize(this.#used));
    renameSync(`${this.#file}.nieuw`, this.#file);
  }
}

function readAnswers(file: string): ReadonlyMap<unknown, unknown> {
  try {
    const answers: unknown = deserialize(readFileSync(file));
    return answers instanceof Map ? answers : new Map<unknown, unknown>();
  } catch {
    return new Map<unknown, unknown>();
  }
}

/** A build runs this file more than once in one process (see corpus.ts): the memory stands outside the module. */
const SHELF = Symbol.for('praktijkdatabank.bouwgeheugen');

interface Shelf {
  [SHELF]?: BuildMemory;
}

/** The memory of the build that runs, if any. Only the functions below put something there. */
const shelf = globalThis as Shelf;

/** Begins to remember: at the start of a build. Other commands work everything out. */
export function openBuildMemory(): void {
  shelf[SHELF] = new BuildMemory(FILE, `${codeDigest()} ${process.version}`);
}

/** An answer that a build remembers; outside a build it is worked out. The same as `BuildMemory.answer`. */
export function remembered<V>(kind: string, input: readonly string[], compute: () => V): V {
  return shelf[SHELF] === undefined ? compute() : shelf[SHELF].answer(kind, input, compute);
}

/** Keeps what this build used, at its end. */
export function saveBuildMemory(): void {
  shelf[SHELF]?.save();
}
