import { describe, expect, it } from 'vitest';
import type { Answer } from './metrics.ts';
import { OFF_TOPIC, scoreTable } from './score-table.ts';

const QUERIES = [
  { klasse: 'gewoon', vraag: 'samen eten', goed: ['buurttafel', 'soep'] },
  { klasse: 'gewoon', vraag: 'wandelen', goed: ['wandelclub'] },
  { klasse: 'tikfout', vraag: 'buurtafel', goed: ['buurttafel'] },
  { klasse: OFF_TOPIC, vraag: 'belastingen', goed: [] },
];

const answersOf = (...ids: readonly (readonly string[])[]): Answer[] => QUERIES.map((query, index) => ({ query, ids: ids[index] ?? [] }));

describe('scoreTable', () => {
  it('sets systems side by side, per class and for all, and counts what should find nothing apart', () => {
    const ours = answersOf(['soep', 'buurttafel'], ['wandelclub'], ['buurttafel'], []);
    const plain = answersOf(['x', 'soep'], [], [], ['x']);
    expect(
      scoreTable([
        ['deze site', ours],
        ['kaal', plain],
      ]).split('\n'),
    ).toEqual([
      'succes@3 / recall@10 / MRR / leeg, in %',
      '                    deze site                 kaal',
      'gewoon (2)           100 / 100 / 100 /   0      50 /  25 /  25 /  50',
      'tikfout (1)          100 / 100 / 100 /   0       0 /   0 /   0 / 100',
      'alles (3)            100 / 100 / 100 /   0      33 /  17 /  17 /  67',
      'woorden naast het onderwerp met treffers: 0 / 1 van 1',
    ]);
  });

  it('has no lines for classes without queries', () => {
    expect(
      scoreTable([['deze site', []]])
        .split('\n')
        .slice(2),
    ).toEqual(['alles (0)              0 /   0 /   0 /   0', 'woorden naast het onderwerp met treffers: 0 van 0']);
  });
});
