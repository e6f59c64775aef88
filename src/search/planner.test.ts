import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon, packWords } from './lexicon.ts';
import { planQuery, type Plan } from './planner.ts';

const lexicon = new Lexicon({
  woorden: packWords([
    'buurt',
    'restaurant',
    'dorpsrestaurant',
    'dorp',
    'eenzaamheid',
    'vrijwilligers',
    'ouderen',
    'mantelzorgers',
    'ondersteuning',
    'gent',
    '2570',
  ]),
  groepen: 'rusthuis,woonzorgcentrum,wzc;lokaal dienstencentrum,ldc;gent,-arteveldestad',
  termen: 'ouderen,bejaarden,oude mensen;ontmoeting,babbelen',
});
/** Words that stand in the text of some page, but not in the list. */
const inText = new Set(['koffie', 'rusthuis', 'woonzorgcentrum', 'wzc', 'lokaal', 'dienstencentrum', 'ldc', 'bejaarden', 'oude', 'mensen']);
const probe = (word: string) => Promise.resolve(inText.has(word));
const plan = (query: string, options = {}): Promise<Plan> => planQuery(query, lexicon, probe, options);
const terms = async (query: string, options = {}) =>
  (await plan(query, options)).words.map(({ variants }) => variants.map(({ term }) => term));

describe('planQuery', () => {
  it('keeps known words, and drops words that say nothing', async () => {
    expect(await terms('wat kan ik doen voor ouderen in gent')).toEqual([['ouderen'], ['gent']]);
  });

  it('searches for filler words when there is nothing else', async () => {
    expect(await terms('wat kan ik doen')).toEqual([]);
    expect((await plan('gent de')).words).toHaveLength(1);
  });

  it.each([
    ['a word of a group, both ways', 'rusthuis', [['rusthuis', 'woonzorgcentrum', 'wzc']]],
    ['a phrase of a group', 'lokaal dienstencentrum', [['lokaal dienstencentrum', 'ldc']]],
    ['an abbreviation', 'ldc', [['ldc', 'lokaal dienstencentrum']]],
    ['a synonym of a term, to the term only', 'bejaarden', [['bejaarden', 'ouderen']]],
    ['a phrase that leads to a term', 'oude mensen', [['oude mensen', 'ouderen']]],
    ['a word that stands on no page, only what it leads to', 'arteveldestad', [['gent']]],
    ['and nothing leads to such a word', 'gent', [['gent']]],
  ])('adds what means the same: %s', async (_name, query, expected) => {
    expect(await terms(query)).toEqual(expected);
  });

  it.each([
    ['eenzaamh', ['eenzaamh', 'eenzaamheid']],
    ['rest', ['rest', 'restaurant']],
    ['dorp', ['dorp']],
    ['mantelzo', ['mantelzo', 'mantelzorgers']],
  ])('finishes a word that only begins known ones: %s', async (query, expected) => {
    expect(await terms(query)).toEqual([expected]);
    expect(await terms(query, { isTyping: true })).toEqual([expected]);
    expect((await plan(query)).corrected).toBeNull();
  });

  it('lets the word itself count for more than what means the same, and that for more than a part of it', async () => {
    const weights = async (query: string) => (await plan(query)).words.flatMap(({ variants }) => variants.map(({ weight }) => weight));
    const [own = 0, ...synonyms] = await weights('rusthuis');
    expect(own).toBe(1);
    expect(synonyms).toHaveLength(2);
    for (const weight of synonyms) expect(weight > 0 && weight < own).toBe(true);
    const [whole = 0, ...parts] = await weights('dorpsrestaurant');
    expect(whole).toBe(1);
    for (const weight of parts) expect(weight > 0 && weight < whole).toBe(true);
  });

  it('does not lead from a term to its wide list of synonyms', async () => {
    expect(await terms('ouderen')).toEqual([['ouderen']]);
  });

  it.each([
    ['a swap', 'eenzaamhied', 'eenzaamheid'],
    ['a missing letter', 'vrijwilligrs', 'vrijwilligers'],
    ['a doubled letter', 'ouderren', 'ouderen'],
    ['two slips in a long word', 'vrijwillegirs', 'vrijwilligers'],
  ])('repairs %s and says so', async (_name, query, corrected) => {
    const found = await plan(query);
    expect(found.corrected).toBe(corrected);
    expect(found.words[0]?.variants[0]?.term).toBe(corrected);
  });

  it('splits a compound that it does not know, without calling that a correction', async () => {
    const found = await plan('buurtrestaurant');
    expect(found.corrected).toBeNull();
    expect(found.words[0]?.variants).toEqual([
      { term: 'buurt restaurant', weight: 1, kind: 'deel' },
      { term: 'restaurant', weight: 0.3, kind: 'deel' },
    ]);
  });

  it('adds the parts of a compound that it knows, at less weight', async () => {
    expect(await terms('dorpsrestaurant')).toEqual([['dorpsrestaurant', 'dorp restaurant', 'restaurant']]);
  });

  it('never corrects the last word while someone is typing, and reads it as the start of a word', async () => {
    expect(await plan('ouderen eenzaamh', { isTyping: true })).toMatchObject({
      corrected: null,
      words: [{ typed: 'ouderen' }, { typed: 'eenzaamh' }],
    });
    expect(await plan('eenzaamhied', { isTyping: true })).toMatchObject({ corrected: null, words: [] });
    expect((await plan('eenzaamhied gent', { isTyping: true })).corrected).toBe('eenzaamheid gent');
  });

  it('asks the index about a word that is not in the list', async () => {
    expect(await plan('koffie')).toMatchObject({ corrected: null, words: [{ typed: 'koffie' }] });
  });

  it('leaves out what nobody wrote about', async () => {
    expect(await terms('koelkast')).toEqual([]);
    expect(await terms('bitcoin ouderen')).toEqual([['ouderen']]);
  });

  it('searches literally when asked, and as a phrase in quotation marks', async () => {
    expect(await terms('eenzaamhied', { isLiteral: true })).toEqual([['"eenzaamhied"']]);
    expect(await plan('"samen eten"')).toEqual({ phrase: 'samen eten', words: [], corrected: null });
  });

  it('finds postcodes, and folds case and accents', async () => {
    expect(await terms('2570')).toEqual([['2570']]);
    expect(await terms('GÉNT')).toEqual([['gent']]);
  });

  it('never throws, and never plans more than it can search', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 300 }), fc.boolean(), async (query, isTyping) => {
        const { words } = await plan(query, { isTyping });
        expect(words.length).toBeLessThanOrEqual(12);
        for (const { variants } of words)
          for (const { term, weight } of variants) {
            expect(term).not.toBe('');
            expect(weight).toBeGreaterThan(0);
            expect(weight).toBeLessThanOrEqual(1);
          }
      }),
    );
  });
});
