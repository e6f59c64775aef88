import { expect, test } from 'vitest';
import { cacheNames } from './cache-names.ts';

const names = cacheNames('/eenzaamheid/');

test('a cache of a build tells its build', () => {
  expect(names.buildOf('index', names.index('abc123'))).toBe('abc123');
  expect(names.buildOf('everything', names.everything('abc123'))).toBe('abc123');
});

test('caches of another kind, or of another site on the same host, are not ours to touch', () => {
  expect(names.buildOf('index', names.everything('abc123'))).toBeUndefined();
  expect(names.buildOf('index', names.pages)).toBeUndefined();
  expect(names.buildOf('index', cacheNames('/').index('abc123'))).toBeUndefined();
});
