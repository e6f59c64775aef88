/*
 * Straight quotes, runs of hyphens and three full stops as they are typeset: “zo”, ’s avonds, –, …. What a quote becomes
 * depends on what stands before and behind it and on the quotes before it in the same paragraph. The rules are those of
 * the parser that Astro uses, so that a page looks the same whichever of the two draws it.
 */

/** A stretch of text with what stands around it in the source. */
export interface Piece {
  readonly text: string;
  /** The sign before it; empty at the start of the file. */
  readonly before: string;
  /** The sign behind it; empty at the end. */
  readonly after: string;
  /** Places in the text whose sign was written as a code or behind a backslash: it stays as it is. */
  readonly literal: ReadonlySet<number>;
}

const SPACE = /^\s?$/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const MARKS = /["']|-{2,}|\.{3}/g;

function canOpen(previous: string, next: string, mark: string): boolean {
  if (SPACE.test(next)) return false;
  return SPACE.test(previous) || (PUNCTUATION.test(previous) && (mark !== "'" || (previous !== ']' && previous !== ')')));
}

function canClose(previous: string, next: string): boolean {
  return !SPACE.test(previous) && (SPACE.test(next) || PUNCTUATION.test(next));
}

/** Two hyphens are a short dash, three a long one; more are cut in as many of one kind as can be. */
function dashes(count: number): string {
  if (count % 3 === 0) return '—'.repeat(count / 3);
  if (count % 2 === 0) return '–'.repeat(count / 2);
  const short = count % 3 === 2 ? 1 : 2;
  return '—'.repeat((count - 2 * short) / 3) + '–'.repeat(short);
}

/** The quotes of one paragraph, in reading order. */
class Quotes {
  /** Undoes an opening single quote: only once a later one closes it, it opens. */
  #open: (() => void) | undefined;
  #isDoubleOpen = false;

  /** @param opens makes the quote one that opens, later on */
  single(previous: string, next: string, opens: () => void): string {
    if (this.#open !== undefined && canClose(previous, next)) {
      this.#open();
      this.#open = undefined;
    } else if (canOpen(previous, next, "'")) {
      this.#open = opens;
    }
    return '’';
  }

  /** One that can only open or only close does that; any other does what its turn is. One between spaces changes no turn. */
  double(previous: string, next: string): string {
    if (SPACE.test(previous) && SPACE.test(next)) return '“';
    const opens = canOpen(previous, next, '"');
    this.#isDoubleOpen = opens === canClose(previous, next) ? !this.#isDoubleOpen : opens;
    return this.#isDoubleOpen ? '“' : '”';
  }
}

/**
 * Typesets one paragraph, heading or cell.
 * @param pieces its texts, in reading order
 * @returns the texts as they are shown, in the same order
 */
export function typeset(pieces: readonly Piece[]): string[] {
  const quotes = new Quotes();
  const cut = pieces.map(({ text, before, after, literal }) => {
    const signs: string[] = [];
    let end = 0;
    for (const { 0: mark, index } of text.matchAll(MARKS)) {
      signs.push(text.slice(end, index));
      end = index + mark.length;
      const at = signs.length;
      const previous = text[index - 1] ?? before;
      const next = text[end] ?? after;
      if (literal.has(index)) signs.push(mark);
      else if (mark === "'") signs.push(quotes.single(previous, next, () => (signs[at] = '‘')));
      else if (mark === '"') signs.push(quotes.double(previous, next));
      else signs.push(mark.startsWith('.') ? '…' : dashes(mark.length));
    }
    signs.push(text.slice(end));
    return signs;
  });
  return cut.map((signs) => signs.join(''));
}

/**
 * The places in a text that were written as a code (`&quot;`) or behind a backslash.
 * @param text the text as the parser reads it
 * @param source the same text as it was written
 */
export function literalPlaces(text: string, source: string): ReadonlySet<number> {
  const places = new Set<number>();
  if (text === source) return places;
  let at = 0;
  for (let index = 0; index < text.length && at < source.length; index += 1) {
    const code = /^&[#\w]+;/.exec(source.slice(at, at + 40))?.[0];
    if (source[at] === '\\' && source[at + 1] === text[index]) {
      places.add(index);
      at += 2;
    } else if (code !== undefined && !source.startsWith(text.slice(index, index + code.length), at)) {
      places.add(index);
      at += code.length;
    } else {
      // Signs at the start of a line, such as those of a quotation, are no part of the text.
      while (at < source.length && source[at] !== text[index]) at += 1;
      at += 1;
    }
  }
  return places;
}
