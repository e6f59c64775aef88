import { describe, expect, it } from 'vitest';
import { probableDuplicates, PROBABLE } from '../../src/likeness/duplicates.ts';
import { candidateOf } from '../../src/likeness/duplicate-candidate.ts';
import { readFile } from '../../src/file/read-file.ts';
import { readContentDirectory } from '../../src/reading/content-directory.ts';
import { CONTENT_ROOT } from '../../src/reading/project.ts';
import { readVocabularia } from '../../src/reading/vocabularia.ts';
import { validate } from '../../src/validation/validate.ts';
import { makePractices } from './made-practices.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const all = readContentDirectory(CONTENT_ROOT);
const isPractice = ({ path }: { path: string }) => path.startsWith('praktijken/');
const originals = all
  .filter(isPractice)
  .flatMap(({ path, bytes }) =>
    bytes instanceof Uint8Array ? [{ id: path.replace(/^praktijken\/|\.mdx$/g, ''), text: new TextDecoder().decode(bytes) }] : [],
  );
const vocabularia = readVocabularia(CONTENT_ROOT);
const gemeenten = vocabularia.gemeenten.map(({ id }) => id);
const COUNT = originals.length + 30;
const made = makePractices(originals, COUNT, gemeenten);

describe('makePractices', () => {
  it('makes as many as asked, the real ones first, each with an id of its own', () => {
    expect(made).toHaveLength(COUNT);
    expect(made.slice(0, originals.length)).toEqual(originals);
    expect(new Set(made.map(({ id }) => id)).size).toBe(COUNT);
  });

  it('makes the same ones every time', () => {
    expect(makePractices(originals, COUNT, gemeenten)).toEqual(made);
  });

  it('makes practices without errors', () => {
    const files = [
      ...all.filter((file) => !isPractice(file)),
      ...made.map(({ id, text }) => ({ path: `praktijken/${id}.mdx`, bytes: bytesOf(text) })),
    ];
    expect(validate(files, { vocabularia }).filter(({ ernst }) => ernst === 'fout')).toEqual([]);
  });

  it('makes practices that are not probable copies of others', () => {
    const candidates = made.map(({ id, text }) => {
      const { file } = readFile({ path: `praktijken/${id}.mdx`, bytes: bytesOf(text) }, id);
      return candidateOf(id, file?.data, file?.body ?? '');
    });
    const copies = candidates
      .slice(originals.length)
      .filter((one) => probableDuplicates(one, candidates).some(({ score }) => score >= PROBABLE));
    expect(copies.length).toBeLessThanOrEqual(2);
  });

  it('spreads them over other municipalities', () => {
    const placesIn = (text: string) =>
      [...text.matchAll(/gemeenten: \[([^\]]+)\]|^ {4}- ([a-z-]+)$/gm)].flatMap(([, list = '', one = '']) => [...list.split(', '), one]);
    const places = new Set(
      made
        .slice(originals.length)
        .flatMap(({ text }) => placesIn(text))
        .filter((place) => gemeenten.includes(place)),
    );
    expect(places.size).toBeGreaterThan(20);
  });

  it('refuses fewer than there are', () => {
    expect(() => makePractices(originals, 3, gemeenten)).toThrow(`Er zijn ${originals.length} echte praktijken. Vraag er minstens zoveel.`);
  });
});
