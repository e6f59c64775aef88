import { expect, test } from 'vitest';
import { asFolder } from './site.ts';

test.each([
  ['', '/'],
  ['/', '/'],
  ['/eenzaamheid', '/eenzaamheid/'],
  ['/eenzaamheid/', '/eenzaamheid/'],
  ['eenzaamheid', '/eenzaamheid/'],
  ['/a/b', '/a/b/'],
])('the folder %j is %j', (path, folder) => {
  expect(asFolder(path)).toBe(folder);
});
