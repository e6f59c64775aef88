import { describe, expect, it } from 'vitest';
import { DEEPEST_YAML, tooDeepAt } from './yaml-depth.ts';

const lists = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;
const lines = (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

describe('tooDeepAt', () => {
  it.each([
    ['lists', lists(DEEPEST_YAML - 10)],
    ['many lists beside each other', 'a: [1]\n'.repeat(500)],
    ['many groups on one line', `a: [${'{ b: [1] }, '.repeat(500)}]`],
    ['brackets in a text', `a: "${'['.repeat(500)}"`],
    ['a long line of dashes', '-'.repeat(500)],
    ['nothing', ''],
  ])('lets %s pass', (_name, source) => {
    expect(tooDeepAt(source)).toBeNull();
  });

  it.each([
    ['lists', lists(5_000), 51],
    ['lists that are not closed', '['.repeat(5_000), 48],
    ['groups', '{ a: '.repeat(5_000), 240],
    ['dashes', '- '.repeat(5_000), 98],
    ['question marks', '? '.repeat(5_000), 98],
    ['lines that each go deeper', lines(100), 0],
  ])('finds where %s go too deep', (_name, source, at) => {
    const found = tooDeepAt(source);
    expect(found).not.toBeNull();
    if (at > 0) expect(Math.abs((found ?? 0) - at)).toBeLessThan(12);
  });
});
