/*
 * The best hits of all kinds together. Scores of the index cannot be compared over kinds, for a term has a line of text
 * and a practice a page; so hits are compared by how much of the query they hold, and whether the query is their name.
 */
import { foldWords, wordsOf } from '../text/fold.ts';
import { kindsNamed } from './kind-words.ts';
import type { Kind } from './kinds.ts';
import type { MergedHit } from './merge.ts';
import type { Plan, PlannedWord } from './planner.ts';
import { isStopWord } from './query-words.ts';

/** A hit with what is needed to compare it with hits of other kinds. */
export interface Candidate {
  readonly kind: Kind;
  readonly hit: MergedHit;
  readonly title: string;
}

/** So many of the best come first, of whatever kind. */
const FIRST = 3;

/** So many fit on a screen. */
const MOST = 8;

const TELLING_POINTS = 0.3;
const WHOLE_TITLE_POINTS = 0.6;
/** For a kind that the query names. */
const NAMED_KIND_POINTS = 0.5;

/** What people come for, where nothing tells otherwise. */
const PRACTICE_POINTS = 0.35;
/** The best practice, when it is about all of the query. */
const BEST_PRACTICE_POINTS = 0.7;

/** A variant below this is a part of the word, and not the word in another form. */
const SAME_WEIGHT = 0.7;

/** True for a word and its inflection: "oudere", "ouderen". */
function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length - short.length <= 2 && long.startsWith(short);
}

/** The words of a title that tell something. */
function titleWords(title: string): string[] {
  const words = wordsOf(title);
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length === 0 ? words : telling;
}

/**
 * How far a title says what the query says and no more: 1 when both have the same words, 0 when they share none. A word
 * that means the same counts a little less.
 */
export function titleFit(title: string, words: readonly PlannedWord[]): number {
  const own = titleWords(title);
  if (own.length === 0 || words.length === 0) return 0;
  const taken = new Set<string>();
  let matched = 0;
  for (const { variants } of words) {
    let best = 0;
    for (const { term, weight } of variants) {
      if (weight < SAME_WEIGHT || weight <= best) continue;
      const parts = wordsOf(term).filter((part) => !isStopWord(part));
      const found = parts.map((part) => own.find((word) => areAlike(word, part)));
      if (parts.length === 0 || found.includes(undefined)) continue;
      best = weight;
      for (const word of found) if (word !== undefined) taken.add(word);
    }
    matched += best;
  }
  return (matched / words.length) * (taken.size / new Set(own).size);
}

/** True when a title has the query in it as it was typed, in more than one word. */
function hasWholeQuery(title: string, query: string): boolean {
  const typed = foldWords(query);
  return typed.includes(' ') && ` ${foldWords(title)} `.includes(` ${typed} `);
}

/** A place goes by more names than its title: its villages and postcodes. What finds it is one of them. */
function nameFit({ kind, title }: Candidate, words: readonly PlannedWord[], telling: number): number {
  return kind === 'gemeente' ? telling : titleFit(title, words);
}

function pointsOf(candidate: Candidate, plan: Plan, query: string, isBestPractice: boolean): number {
  const { kind, hit, title } = candidate;
  const total = Math.max(1, plan.words.length);
  const share = hit.found.reduce((sum, { weight }) => sum + weight, 0) / total;
  const telling = hit.found.filter(({ isTelling, weight }) => isTelling && weight >= SAME_WEIGHT).length / total;
  const practice = kind === 'praktijk' ? PRACTICE_POINTS + (isBestPractice && telling === 1 ? BEST_PRACTICE_POINTS : 0) : 0;
  const whole = hasWholeQuery(title, query) ? WHOLE_TITLE_POINTS : 0;
  const named = kindsNamed(query).has(kind) ? NAMED_KIND_POINTS : 0;
  return share + telling * TELLING_POINTS + nameFit(candidate, plan.words, telling) + whole + named + practice;
}

/**
 * Puts the best of all kinds in one order: first those that fit best, then the best of each kind that is not among them.
 * @param candidates the first hits of each kind, best first within a kind
 * @param query as it was typed
 * @param hasRareWord false when all words of the query are ones that most pages have
 */
export function bestOfAll<C extends Candidate>(candidates: readonly C[], plan: Plan, query: string, hasRareWord = true): C[] {
  // Of a word that most pages have, no practice is the answer: a page that explains it is.
  const best = hasRareWord ? candidates.find(({ kind }) => kind === 'praktijk') : undefined;
  const ordered = candidates
    .map((candidate) => ({ candidate, points: pointsOf(candidate, plan, query, candidate === best) }))
    .sort((a, b) => b.points - a.points)
    .map(({ candidate }) => candidate);
  const kinds = new Set(candidates.map(({ kind }) => kind)).size;
  // All kinds find a place among the best.
  const first = ordered.slice(0, Math.min(FIRST, MOST - kinds + 1));
  const shown = new Set(first.map(({ kind }) => kind));
  const others = ordered.filter(({ kind }) => !shown.has(kind) && shown.add(kind));
  return [...first, ...others];
}
