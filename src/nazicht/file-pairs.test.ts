import { describe, expect, it } from 'vitest';
import { rawFile } from '../validation/fixtures.ts';
import { MOST_COMPARISONS, pairFiles, pathOf } from './file-pairs.ts';

const lines = (...numbers: number[]) => numbers.map((number) => `regel ${number}`).join('\n');
const kinds = (...args: Parameters<typeof pairFiles>) =>
  pairFiles(...args).map((pair) => [pair.change, pair.before?.path ?? null, pathOf(pair)]);

describe('pairFiles', () => {
  it('tells new, changed and gone files, by path, and leaves out what stayed', () => {
    const before = [rawFile('a/blijft.mdx', 'x'), rawFile('a/weg.mdx', lines(1)), rawFile('a/z.mdx', 'oud')];
    const after = [rawFile('a/blijft.mdx', 'x'), rawFile('a/komt.mdx', lines(2)), rawFile('a/z.mdx', 'nieuw')];
    expect(kinds(before, after)).toEqual([
      ['nieuw', null, 'a/komt.mdx'],
      ['verwijderd', 'a/weg.mdx', 'a/weg.mdx'],
      ['gewijzigd', 'a/z.mdx', 'a/z.mdx'],
    ]);
  });

  it('finds a renamed file by half of its lines, in the same folder only', () => {
    const before = [rawFile('a/oud.mdx', lines(1, 2, 3, 4))];
    expect(kinds(before, [rawFile('a/nieuw.mdx', lines(1, 2, 5, 6))])).toEqual([['hernoemd', 'a/oud.mdx', 'a/nieuw.mdx']]);
    expect(kinds(before, [rawFile('a/nieuw.mdx', lines(1, 5, 6, 7))]).map(([change]) => change)).toEqual(['nieuw', 'verwijderd']);
    expect(kinds(before, [rawFile('b/nieuw.mdx', lines(1, 2, 3, 4))]).map(([change]) => change)).toEqual(['verwijderd', 'nieuw']);
  });

  it('gives each file one partner: the most alike', () => {
    const before = [rawFile('a/een.mdx', lines(1, 2, 3)), rawFile('a/twee.mdx', lines(1, 2, 9))];
    const after = [rawFile('a/drie.mdx', lines(1, 2, 9)), rawFile('a/vier.mdx', lines(1, 2, 3))];
    expect(kinds(before, after)).toEqual([
      ['hernoemd', 'a/twee.mdx', 'a/drie.mdx'],
      ['hernoemd', 'a/een.mdx', 'a/vier.mdx'],
    ]);
  });

  it('compares files that could not be read by the reason', () => {
    const broken = { path: 'a/x.mdx', bytes: { error: 'EACCES' } };
    expect(kinds([broken], [broken])).toEqual([]);
    expect(kinds([broken], [rawFile('a/x.mdx', '')])).toEqual([['gewijzigd', 'a/x.mdx', 'a/x.mdx']]);
  });

  describe('with many files', () => {
    const files = (folder: string, from: number, length: number) =>
      Array.from({ length }, (_, index) => rawFile(`${folder}/${from + index}.mdx`, lines(index, index + 1, index + 2)));
    /** How often two files are compared. */
    const comparisons = (...[before, after]: Parameters<typeof pairFiles>) => {
      let count = 0;
      const pairs = pairFiles(before, after, () => {
        count += 1;
        return 0;
      });
      return { count, pairs };
    };

    it('compares within a folder alone', () => {
      const { count, pairs } = comparisons(files('a', 0, 2000), files('b', 0, 2000));
      expect([count, pairs.length]).toEqual([0, 4000]);
    });

    it('never compares more often than it may', () => {
      const other = (length: number) => Array.from({ length }, (_, index) => rawFile(`a/nieuw-${index}.mdx`, `anders ${index}`));
      expect(comparisons(files('a', 0, 100), other(100)).count).toBe(MOST_COMPARISONS);
      expect(comparisons(files('a', 0, 100), other(101)).count).toBe(0);
      expect(comparisons(files('a', 0, 2000), other(2000)).count).toBe(0);
    });

    it('still finds the ones with the same contents, each once, without comparing', () => {
      const { count, pairs } = comparisons(files('a', 0, 2000), files('a', 5000, 2000));
      expect([count, new Set(pairs.map(({ change }) => change)), pairs.length]).toEqual([0, new Set(['hernoemd']), 2000]);
    });
  });
});
