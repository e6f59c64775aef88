import { expect, it } from 'vitest';
import { archiveAddress } from './archive.ts';

it('names the day on which somebody read the page', () => {
  expect(archiveAddress('https://www.hln.be/a?b=1', '2026-11-23')).toBe('https://web.archive.org/web/20261123/https://www.hln.be/a?b=1');
});

it('takes the last copy where nobody wrote down a day', () => {
  expect(archiveAddress('http://a.be/', null)).toBe('https://web.archive.org/web/http://a.be/');
});
