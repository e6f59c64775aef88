import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitCompound } from './compound.ts';
import { compoundTails, makeLexicon } from './index-words.ts';
import { Lexicon, packWords, unpackWords } from './lexicon.ts';
import { mergeHits } from './merge.ts';
import type { Plan } from './planner.ts';
import { respelledWords, wordsOf } from '../text/fold.ts';
import { isStopWord, joinedWords } from './query-words.ts';

describe('packWords', () => {
  it('gives back what went in, sorted and once', () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,30}$/));
    fc.assert(
      fc.property(words, (list) => {
        expect(unpackWords(packWords(list))).toEqual([...new Set(list)].sort());
      }),
    );
  });

  it('writes a shared beginning once', () => {
    expect(packWords(['buurt', 'buurten'])).toBe('abuurt fen');
  });
});

describe('Lexicon', () => {
  const words = ['buurt', 'buurten', 'mantelzorger', 'mantelzorgers', 'bank'];
  const lexicon = new Lexicon({ woorden: packWords(words), groepen: 'a,b;b,c', termen: '' });

  it('knows words and beginnings of words', () => {
    expect(lexicon.has('buurt')).toBe(true);
    expect(lexicon.has('buur')).toBe(false);
    expect(lexicon.hasPrefix('buur')).toBe(true);
    expect(lexicon.hasPrefix('zzz')).toBe(false);
  });

  it('knows the synonyms of all groups of a word', () => {
    expect(lexicon.synonymsOf('b').sort()).toEqual(['a', 'c']);
    expect(lexicon.synonymsOf('d')).toEqual([]);
  });

  it.each([
    ['mantlezorger', 'mantelzorger'],
    ['mantelzorgerz', 'mantelzorger'],
    ['nantelzorger', 'mantelzorger'],
    ['buurtt', 'buurt'],
    ['bnak', 'bank'],
    ['abc', undefined],
    ['xylofoon', undefined],
  ])('reads %s as %s', (word, near) => {
    expect(lexicon.nearest(word)).toBe(near);
  });

  it('finishes a word, shortest first', () => {
    expect(lexicon.completions('buu', 5)).toEqual(['buurt', 'buurten']);
    expect(lexicon.completions('mantel', 1)).toEqual(['mantelzorger']);
    expect(lexicon.completions('zzz', 5)).toEqual([]);
  });

  it('cuts a word to what it knows, but not to almost nothing', () => {
    expect(lexicon.longestKnownPrefix('mantelzorgersverlof')).toBe('mantelzorgers');
    expect(lexicon.longestKnownPrefix('buurtjes')).toBe('buurt');
    expect(lexicon.longestKnownPrefix('bankrekeningnummers')).toBeUndefined();
  });
});

describe('splitCompound', () => {
  const isKnown = (word: string) => ['stad', 'dichter', 'buurt', 'restaurant', 'boek', 'kast', 'zorg', 'verlener'].includes(word);

  it.each([
    ['buurtrestaurant', ['buurt', 'restaurant']],
    ['stadsdichter', ['stad', 'dichter']],
    ['boekenkast', ['boek', 'kast']],
    ['zorgverlener', ['zorg', 'verlener']],
    ['buurt', undefined],
    ['fietsrestaurant', undefined],
  ])('splits %s', (word, expected) => {
    expect(splitCompound(word, isKnown)).toEqual(expected);
  });
});

describe('makeLexicon', () => {
  const pages = [
    { telling: 'Buurtrestaurant in Assebroek', body: 'Vrijwilligers koken soep.' },
    { telling: 'Café Ruggespraak', body: 'Vrijwilligers schenken koffie.' },
    { telling: 'Tele-Onthaal', body: 'Vrijwilligers luisteren.' },
  ];
  const lexicon = new Lexicon(
    makeLexicon(pages, [['wzc', 'Soep', 'Sociaal-restaurant', 'tele-onthaal']], [{ label: 'Ouderen', synoniemen: ['bejaarden'] }]),
  );

  it('knows all telling words, and others from three pages on', () => {
    expect(lexicon.has('buurtrestaurant')).toBe(true);
    expect(lexicon.has('cafe')).toBe(true);
    expect(lexicon.has('teleonthaal')).toBe(true);
    expect(lexicon.has('vrijwilligers')).toBe(true);
    expect(lexicon.has('soep')).toBe(false);
    expect(lexicon.has('in')).toBe(false);
  });

  it('folds groups and terms as the planner folds queries, and leads to words that occur', () => {
    expect(lexicon.synonymsOf('wzc')).toEqual(['soep', 'tele onthaal']);
    expect(lexicon.synonymsOf('bejaarden')).toEqual(['ouderen']);
  });
});

describe('compoundTails', () => {
  it('gives the later parts of compounds, once', () => {
    expect(compoundTails('Buurtrestaurant en dorpsrestaurant', (word) => ['buurt', 'dorp', 'restaurant'].includes(word))).toEqual([
      'restaurant',
    ]);
  });
});

describe('mergeHits', () => {
  const plan: Plan = {
    phrase: null,
    corrected: null,
    words: [
      {
        typed: 'bejaarden',
        variants: [
          { term: 'bejaarden', weight: 1, kind: 'woord' },
          { term: 'ouderen', weight: 0.7, kind: 'verwant' },
        ],
      },
      { typed: 'gent', variants: [{ term: 'gent', weight: 1, kind: 'woord' }] },
    ],
  };

  it('takes the best variant of a word, adds words, and counts missing words heavily', () => {
    const hits = new Map([
      ['bejaarden', [{ id: 'a', score: 1, isTelling: false, isExact: true }]],
      [
        'ouderen',
        [
          { id: 'a', score: 2, isTelling: false, isExact: true },
          { id: 'b', score: 10, isTelling: false, isExact: true },
        ],
      ],
      ['gent', [{ id: 'a', score: 2, isTelling: false, isExact: true }]],
    ]);
    const [first, second] = mergeHits(plan, hits);
    expect(first).toMatchObject({ id: 'a', matched: [{ term: 'ouderen' }, { term: 'gent' }] });
    expect(first?.score).toBeCloseTo(3.4, 10);
    expect(second?.id).toBe('b');
    expect(second?.score).toBeCloseTo(7 * 0.5 ** 1.5, 10);
  });

  it('says of each word how it was found: as it is, or only as the beginning of another', () => {
    const hits = new Map([
      ['ouderen', [{ id: 'a', score: 2, isTelling: true, isExact: true }]],
      ['gent', [{ id: 'a', score: 2, isTelling: false, isExact: false }]],
    ]);
    expect(mergeHits(plan, hits)[0]?.found).toEqual([
      { word: 0, weight: 0.7, isTelling: true },
      { word: 1, weight: 0.35, isTelling: false },
    ]);
  });

  it('puts a page that holds the whole query first', () => {
    const hits = new Map([
      [
        'gent',
        [
          { id: 'a', score: 3, isTelling: false, isExact: true },
          { id: 'b', score: 2, isTelling: false, isExact: true },
        ],
      ],
    ]);
    expect(mergeHits(plan, hits, ['b']).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('orders ties by id, and finds nothing for nothing', () => {
    expect(
      mergeHits(
        plan,
        new Map([
          [
            'gent',
            [
              { id: 'b', score: 1, isTelling: false, isExact: true },
              { id: 'a', score: 1, isTelling: false, isExact: true },
            ],
          ],
        ]),
      ).map(({ id }) => id),
    ).toEqual(['a', 'b']);
    expect(mergeHits({ ...plan, words: [] }, new Map())).toEqual([]);
  });
});

describe('respelledWords and joinedWords', () => {
  it('spell letters that have no key, and leave out hyphens', () => {
    expect(respelledWords('Sammen på Tværs i København')).toEqual(['tvaers', 'kobenhavn']);
    expect(joinedWords('Tele-Onthaal en 80-plussers in Sint-Niklaas')).toEqual(['teleonthaal', 'sintniklaas']);
  });
});

describe('words', () => {
  it('cuts and folds', () => {
    expect(wordsOf("Sint-Niklaas, café's en 80-plussers!")).toEqual(['sint', 'niklaas', 'cafe', 's', 'en', '80', 'plussers']);
  });

  it.each([
    ['de', true],
    ['gemeente', true],
    ['ouderen', false],
    ['s', true],
    ['8', false],
  ])('stop word %s: %s', (word, expected) => {
    expect(isStopWord(word)).toBe(expected);
  });
});
