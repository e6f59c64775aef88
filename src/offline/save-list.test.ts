import { expect, test } from 'vitest';
import { bytesOf, countGroups, inOrder } from './save-list.ts';

const ROOT = '/eenzaamheid/';
const page = (path: string, bytes = 1) => ({ path: `${ROOT}${path}`, bytes });

test('what matters most comes first', () => {
  const pages = ['gemeenten/brugge/', 'studies/a/', 'praktijken/samana/', 'over/', '', 'gemeenten/'].map((path) => page(path));
  expect(inOrder(pages, ROOT).map(({ path }) => path.slice(ROOT.length))).toEqual([
    '',
    'gemeenten/',
    'over/',
    'praktijken/samana/',
    'studies/a/',
    'gemeenten/brugge/',
  ]);
});

test('counts per group, without empty groups', () => {
  const pages = [page('studies/a/'), page('studies/b/'), page('gemeenten/brugge/'), page('iets/anders/')];
  expect(countGroups(pages, ROOT)).toEqual([
    { label: 'algemene pagina’s', count: 1 },
    { label: 'studies', count: 2 },
    { label: 'gemeenten', count: 1 },
  ]);
});

test('adds up', () => {
  expect(bytesOf([page('a/', 2), page('b/', 3)])).toBe(5);
  expect(bytesOf([])).toBe(0);
});
