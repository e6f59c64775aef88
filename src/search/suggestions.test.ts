import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest, type SuggestionEntry } from './suggestions.ts';

const ENTRIES: readonly SuggestionEntry[] = [
  ['gemeente', 'Brugge', '/gemeenten/brugge/', 'Assebroek 8310'],
  ['doelgroep', 'Ouderen', '/doelgroepen/ouderen/', 'bejaarden senioren'],
  ['doelgroep', 'Alleenstaande ouders', '/doelgroepen/alleenstaande-ouders/'],
  ['praktijk', 'Vierkant tegen eenzaamheid: het actieplan van Brugge', '/praktijken/vierkant/'],
  ['studie', 'Creswell et al. (2012)', '/studies/creswell/'],
];
const labels = (typed: string) => suggest(typed, ENTRIES).map(({ kind, entries }) => [kind, ...entries.map((entry) => entry[1])]);

describe('suggest', () => {
  it.each([
    [
      'brug',
      [
        ['gemeente', 'Brugge'],
        ['praktijk', 'Vierkant tegen eenzaamheid: het actieplan van Brugge'],
      ],
    ],
    ['assebr', [['gemeente', 'Brugge']]],
    ['8310', [['gemeente', 'Brugge']]],
    ['bejaard', [['doelgroep', 'Ouderen']]],
    ['ouder', [['doelgroep', 'Ouderen', 'Alleenstaande ouders']]],
    ['plan brugge', []],
    ['creswell', [['studie', 'Creswell et al. (2012)']]],
    ['x', []],
    ['  ', []],
    ['<script>', []],
  ])('for %j', (typed, expected) => {
    expect(labels(typed)).toEqual(expected);
  });

  it('never offers more than three of a kind, and never throws', () => {
    const many = Array.from({ length: 9 }, (_, index): SuggestionEntry => ['gemeente', `Gent ${index}`, `/g/${index}/`]);
    expect(suggest('gent', many)[0]?.entries).toHaveLength(3);
    fc.assert(fc.property(fc.string(), (typed) => void suggest(typed, ENTRIES)));
  });
});
