import { describe, expect, it } from 'vitest';
import type { Gemeente } from '../schema/vocabularium.ts';
import { makeEntry, makeToepassing, VOCABULARIA } from '../validation/fixtures.ts';
import { practicesLike } from './practices-like.ts';

const SIZES: Readonly<Record<string, number>> = { brugge: 120_000, oostende: 110_000, gent: 270_000, elsene: 90_000 };
const gemeenten = VOCABULARIA.gemeenten.map((gemeente) => ({ ...gemeente, inwoners: SIZES[gemeente.id] }));
const vocabularia = { ...VOCABULARIA, gemeenten };
const place = (id: string): Gemeente => {
  const found = gemeenten.find((gemeente) => gemeente.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const entry = (id: string, names: readonly string[], status_per: string, status = 'lopend') =>
  makeEntry(id, { gebied: { land: 'BE', gemeenten: [...names] }, status, status_per });

const entries = [
  entry('own', ['brugge', 'oostende'], '2026-10'),
  entry('over', ['oostende'], '2026-10', 'afgerond'),
  entry('unknown', ['oostende'], '2026-10', 'onbekend'),
  entry('old', ['oostende'], '2019'),
  entry('far', ['gent'], '2026-10'),
  entry('runs', ['elsene', 'gent'], '2026-10'),
];

describe('practicesLike', () => {
  it('puts what runs first, then what is nearest in size, and leaves out what is here already', () => {
    const { shown, total } = practicesLike(place('brugge'), entries, vocabularia, 10);
    expect(shown.map(({ entry: { id }, gemeente }) => `${id} in ${gemeente.id}`)).toEqual([
      'runs in elsene',
      'far in gent',
      'old in oostende',
      'over in oostende',
      'unknown in oostende',
    ]);
    expect(total).toBe(5);
  });

  it('looks at how it stands in that municipality where a file tells', () => {
    const stopped = { ...entry('runs', ['gent'], '2026-10'), toepassingen: [makeToepassing({ gemeente: 'oostende', status: 'afgerond' })] };
    const { shown } = practicesLike(place('brugge'), [stopped, entry('old', ['oostende'], '2019')], vocabularia, 10);
    // It stopped in the nearest one, and runs in another.
    expect(shown.map(({ entry: { id }, gemeente }) => `${id} in ${gemeente.id}`)).toEqual(['runs in gent', 'old in oostende']);
    const abroad = { ...makeEntry('runs', { gebied: { land: 'NL' } }), toepassingen: stopped.toepassingen };
    const [found] = practicesLike(place('brugge'), [abroad], vocabularia, 1).shown;
    expect(found?.there?.status).toBe('afgerond');
  });

  it('shows as many as asked, and counts them all', () => {
    const { shown, total } = practicesLike(place('brugge'), entries, vocabularia, 2);
    expect(shown).toHaveLength(2);
    expect(total).toBe(5);
  });

  it('has nobody to look at where a size is not known', () => {
    expect(practicesLike({ ...place('brugge'), inwoners: undefined }, entries, vocabularia, 2)).toEqual({ peers: [], total: 0, shown: [] });
  });
});
