import { expect, test } from 'vitest';
import { wordsOfPath } from './path-words.ts';

test.each([
  ['/praktijken/babbelbank-nergens/', 'babbelbank nergens'],
  ['/map/praktijken/kaf%C3%A9.html', 'kafé'],
  ['/', ''],
  ['/a%E0%A4b', 'a E0 A4b'],
  ['/<script>alert(1)</script>/', 'script'],
  [`/${'lang-'.repeat(40)}/`, 'lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang lang'],
])('the words of %j are %j', (path, words) => {
  expect(wordsOfPath(path)).toBe(words);
});
