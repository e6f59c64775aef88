import { describe, expect, it } from 'vitest';
import { bestOfAll, type Candidate, titleFit } from './best.ts';
import type { Kind } from './kinds.ts';
import type { Plan, PlannedWord } from './planner.ts';

const word = (typed: string, ...related: readonly string[]): PlannedWord => ({
  typed,
  variants: [{ term: typed, weight: 1, kind: 'woord' }, ...related.map((term) => ({ term, weight: 0.7, kind: 'verwant' }) as const)],
});
const planOf = (...words: readonly PlannedWord[]): Plan => ({ phrase: null, corrected: null, words });

/** A hit that has all words of the query, in its title and summary or only in its text. */
const candidate = (kind: Kind, title: string, words = 1, isTelling = true): Candidate => ({
  kind,
  title,
  hit: { id: title, score: 1, matched: [], found: Array.from({ length: words }, (_, at) => ({ word: at, weight: 1, isTelling })) },
});
const titles = (candidates: readonly Candidate[], plan: Plan, query: string, hasRareWord = true) =>
  bestOfAll(candidates, plan, query, hasRareWord).map(({ title }) => title);

describe('titleFit', () => {
  it.each([
    ['Samen eten', [word('samen'), word('eten')], 1],
    ['Ouderen', [word('oudere')], 1],
    ['Ouderen', [word('senioren', 'ouderen')], 0.7],
    ['Wat is eenzaamheid, en wat niet?', [word('eenzaamheid')], 1],
    ['Lokaal beleidsplan', [word('plan')], 0],
    ['Ouderen in Gent', [word('gent')], 0.5],
    ['Gent', [word('ouderen'), word('gent')], 0.5],
    ['', [word('gent')], 0],
    ['Gent', [], 0],
  ])('%s', (title, words, fit) => {
    expect(titleFit(title, words)).toBeCloseTo(fit, 10);
  });
});

describe('bestOfAll', () => {
  it('puts a page whose name the query is before practices that only mention it', () => {
    const hits = [candidate('praktijk', 'Postbodes op bezoek', 1, false), candidate('instrument', 'De Gierveld-schaal')];
    expect(titles(hits, planOf(word('gierveld')), 'gierveld')).toEqual(['De Gierveld-schaal', 'Postbodes op bezoek']);
  });

  it('keeps the practice that is about all of it first, and then what has that name', () => {
    const hits = [
      candidate('praktijk', 'Resto in de buurt'),
      candidate('praktijk', 'Dorpsrestaurant'),
      candidate('aanpak', 'Koken'),
      candidate('studie', 'Kookclub in Gent'),
    ];
    expect(titles(hits, planOf(word('koken')), 'koken')).toEqual(['Resto in de buurt', 'Koken', 'Dorpsrestaurant', 'Kookclub in Gent']);
  });

  it('lets what explains answer a word that all pages have, and what has the question in its title most of all', () => {
    const hits = [
      candidate('praktijk', 'Regisseur eenzaamheid'),
      candidate('uitleg', 'Eenzaamheid'),
      candidate('uitleg', 'Wat is eenzaamheid, en wat niet?'),
    ];
    const plan = planOf(word('eenzaamheid'));
    expect(titles(hits, plan, 'eenzaamheid', false)[0]).toBe('Eenzaamheid');
    expect(titles(hits, plan, 'wat is eenzaamheid', false)[0]).toBe('Wat is eenzaamheid, en wat niet?');
  });

  it('has the best of each kind among the first eight', () => {
    const kinds: readonly Kind[] = ['praktijk', 'aanpak', 'doelgroep', 'gemeente', 'studie', 'overzicht', 'instrument', 'uitleg'];
    const hits = kinds.flatMap((kind) => [candidate(kind, `${kind} een`), candidate(kind, `${kind} twee`)]);
    const best = bestOfAll(hits, planOf(word('een')), 'een');
    expect(best).toHaveLength(8);
    expect(new Set(best.map(({ kind }) => kind)).size).toBe(8);
  });
});
