import { describe, expect, it } from 'vitest';
import type { MergedHit, WordFound } from './merge.ts';
import { cutTail } from './tail.ts';

const hit = (id: string, ...found: readonly WordFound[]): MergedHit => ({ id, score: 1, matched: [], found });
const has = (word: number, isTelling = false, weight = 1): WordFound => ({ word, isTelling, weight });
const ids = (hits: readonly MergedHit[], words: number, total = 20) =>
  cutTail(hits, words, () => 'praktijk', total).hits.map(({ id }) => id);

/** Pages that all have the first word. */
const many = (count: number, isTelling = false) => Array.from({ length: count }, (_, index) => hit(`m${index}`, has(0, isTelling)));

describe('cutTail', () => {
  it('lets the rare word of a query answer, and not the word that all pages share', () => {
    const hits = [hit('both', has(0), has(1)), hit('rare', has(1)), ...many(18)];
    expect(ids(hits, 2)).toEqual(['both', 'rare']);
  });

  it('keeps of a word that all pages share those that it tells about', () => {
    expect(ids([hit('title', has(0, true)), ...many(19)], 1)).toEqual(['title']);
  });

  it('keeps those that fit best of a word that all pages have and none tells about', () => {
    expect(ids(many(20), 1)).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
  });

  it('keeps every page of a word that few have', () => {
    expect(ids(many(4), 1)).toEqual(['m0', 'm1', 'm2', 'm3']);
  });

  it('leaves out pages that hold little of what the best one holds', () => {
    const hits = [hit('all', has(0), has(1), has(2)), hit('two', has(0), has(1)), hit('one', has(0)), hit('part', has(1, false, 0.3))];
    expect(ids(hits, 3)).toEqual(['all', 'two']);
  });

  it('counts a word that means nearly the same for nearly as much', () => {
    expect(ids([hit('own', has(0)), hit('related', has(0, false, 0.7)), hit('part', has(0, false, 0.3))], 1)).toEqual(['own', 'related']);
  });

  it('judges each kind by its own best', () => {
    const hits = [hit('studie', has(0), has(1), has(2)), hit('praktijk', has(0))];
    const { hits: kept } = cutTail(hits, 3, (id) => (id === 'studie' ? 'studie' : 'praktijk'), 20);
    expect(kept.map(({ id }) => id)).toEqual(['studie', 'praktijk']);
  });

  it('counts how common a word is in pages with a text of their own', () => {
    const hits = [hit('told', has(0, true)), hit('other', has(0)), ...many(18)];
    const { hits: kept, hasRareWord } = cutTail(hits, 1, (id) => (id.startsWith('m') ? 'praktijk' : 'gemeente'), 20);
    expect(kept.map(({ id }) => id)).toEqual(['told']);
    expect(hasRareWord).toBe(false);
    expect(cutTail([], 1, () => 'praktijk', 0).hits).toEqual([]);
  });
});
