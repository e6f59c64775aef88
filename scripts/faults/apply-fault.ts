/** A mistake that somebody could make, and that the tests must see. */
export interface Fault {
  /** Path of the file that it is made in. */
  readonly file: string;
  /** Text that stands there once, and what comes in its place. */
  readonly text: string;
  readonly becomes: string;
  /** What goes wrong for whom. */
  readonly breaks: string;
  /** Unit tests that must see it, when they do not import the file. */
  readonly unit?: readonly string[];
  /** Browser tests that must see it; without, the unit tests must. */
  readonly browser?: readonly string[];
}

/**
 * The file with the mistake in it.
 * @throws Error when the text no longer stands there exactly once: the list of mistakes must follow the code
 */
export function applyFault({ file, text, becomes }: Fault, source: string): string {
  const found = source.split(text).length - 1;
  if (found !== 1)
    throw new Error(`${file}: de tekst "${text}" staat er ${found} keer, en moet er één keer staan. Pas scripts/faults/faults.ts aan.`);
  return source.replace(text, () => becomes);
}

/** The first test that failed, in what vitest or Playwright printed. */
export function firstFailure(output: string): string | undefined {
  // Colours are no part of the text.
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  return /^\s*(?:FAIL|✘\s+\d+)\s+(.+)$/m.exec(plain)?.[1]?.trim();
}
