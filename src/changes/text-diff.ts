import { diffWordsWithSpace } from 'diff';

/** A piece of text that stayed, came or went. */
export interface TextPart {
  readonly change: 'gelijk' | 'erbij' | 'weg';
  readonly text: string;
}

/** From this many changed words on, a comparison word by word takes long and helps nobody. */
const MOST_CHANGES = 800;

/** Words of the unchanged text to show on each side of a change. */
const CONTEXT_WORDS = 6;

/** So few unchanged words between two changes only chop them up. */
const FEWEST_KEPT_WORDS = 3;

/** From this share of changed text on, old and new are easier to read one after the other. */
const REWRITTEN = 0.6;

/** One paragraph's line ends say nothing; the citations are shorter as [bron-id]. */
function readable(text: string): string {
  return text
    .replace(/<Bron\s+id="([^"<>]*)"\s*\/>/g, ' [$1]')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function lengthOf(parts: readonly TextPart[], change: TextPart['change']): number {
  return parts.reduce((sum, part) => sum + (part.change === change ? part.text.length : 0), 0);
}

/** Neighbouring changes as one: what went, and then what came. */
function asPhrases(parts: readonly TextPart[]): TextPart[] {
  const phrases: TextPart[] = [];
  let [went, came] = ['', ''];
  const close = () => {
    if (went !== '') phrases.push({ change: 'weg', text: went });
    if (came !== '') phrases.push({ change: 'erbij', text: came });
    [went, came] = ['', ''];
  };
  for (const [index, { change, text }] of parts.entries()) {
    const isBetween = went + came !== '' && index < parts.length - 1;
    if (change === 'gelijk' && !(isBetween && wordsIn(text) < FEWEST_KEPT_WORDS)) {
      close();
      phrases.push({ change, text });
      continue;
    }
    if (change !== 'erbij') went += text;
    if (change !== 'weg') came += text;
  }
  close();
  return phrases;
}

/**
 * What changed between two texts, word by word. White space and line ends do not count.
 * @returns an empty list when nothing changed; all old and all new text when too much did
 */
export function diffText(before: string, after: string): TextPart[] {
  const [from, to] = [readable(before), readable(after)];
  if (from === to) return [];
  const changes = diffWordsWithSpace(from, to, { maxEditLength: MOST_CHANGES });
  const parts: TextPart[] =
    changes === undefined
      ? [
          { change: 'weg', text: from },
          { change: 'erbij', text: to },
        ]
      : changes.map(({ added, removed, value }) => ({ change: added ? 'erbij' : removed ? 'weg' : 'gelijk', text: value }));
  const phrases = asPhrases(parts.filter(({ text }) => text !== ''));
  const changed = Math.max(lengthOf(phrases, 'weg') / from.length, lengthOf(phrases, 'erbij') / to.length);
  const isRewritten = wordsIn(from) >= 8 && wordsIn(to) >= 8 && changed > REWRITTEN;
  return isRewritten
    ? [
        { change: 'weg', text: from },
        { change: 'erbij', text: to },
      ]
    : phrases;
}

function firstWords(text: string): string {
  return /^\s*(?:\S+\s*){0,6}/.exec(text)?.[0] ?? '';
}

function lastWords(text: string): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  return words.slice(-CONTEXT_WORDS).join('');
}

/** The same, with unchanged text cut down to a few words around each change; … stands for what is left out. */
export function withContext(parts: readonly TextPart[]): TextPart[] {
  return parts.map((part, index) => {
    if (part.change !== 'gelijk') return part;
    const head = index === 0 ? '' : firstWords(part.text);
    const tail = index === parts.length - 1 ? '' : lastWords(part.text);
    if (head.length + tail.length >= part.text.length) return part;
    return { change: 'gelijk', text: `${head.trimEnd()}${head === '' ? '' : ' '}… ${tail}` };
  });
}

/** A whole text as one that came or went. */
export function wholeText(change: 'erbij' | 'weg', text: string): TextPart[] {
  const shown = readable(text);
  return shown === '' ? [] : [{ change, text: shown }];
}
