import { expect, test } from 'vitest';
import { finding } from '../validation/fixtures.ts';
import { compareFindings } from './finding-diff.ts';

const at = (regel: number, veld: string, boodschap = 'Te kort.') => finding({ regel, veld, regelId: 'lengte', boodschap });

test('a finding that moved to another line or place in a list was there already', () => {
  expect(compareFindings([at(3, 'bronnen[0].titel')], [at(9, 'bronnen[1].titel')])).toEqual({ fresh: [], existing: 1, solved: 0 });
});

test('a second one of the same kind is new, and what went is solved', () => {
  const { fresh, existing, solved } = compareFindings([at(3, 'titel'), at(4, 'x')], [at(3, 'titel'), at(5, 'titel')]);
  expect([fresh.map(({ regel }) => regel), existing, solved]).toEqual([[5], 1, 1]);
});

test('a renamed file keeps its findings', () => {
  const moved = { ...at(3, 'titel'), bestand: 'nieuw.mdx' };
  expect(compareFindings([at(3, 'titel')], [moved], new Map([[at(3, 'titel').bestand, 'nieuw.mdx']])).fresh).toEqual([]);
  expect(compareFindings([at(3, 'titel')], [moved]).fresh).toEqual([moved]);
});

test('errors come first', () => {
  const warning = { ...at(1, 'a'), ernst: 'waarschuwing' as const };
  expect(compareFindings([], [warning, at(2, 'b')]).fresh.map(({ ernst }) => ernst)).toEqual(['fout', 'waarschuwing']);
});
