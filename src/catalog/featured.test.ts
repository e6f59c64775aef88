import { describe, expect, it } from 'vitest';
import { makeEntry } from '../validation/fixtures.ts';
import { isTold, measuredToShow, runningToShow, runsNow } from './featured.ts';
import { makeKnown } from './fixtures.ts';

type Known = Parameters<typeof makeKnown>;
const entry = (id: string, changes: Parameters<typeof makeEntry>[1], ...known: Known | []) => ({
  ...makeEntry(id, changes),
  ...(known.length === 0 ? {} : { wijzers: makeKnown(...(known as Known)) }),
});
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('isTold and runsNow', () => {
  it('say whether the outcome is told, and whether a recent source says that it runs', () => {
    expect(isTold(entry('a', {}, 'geen-verschil'))).toBe(true);
    expect(isTold(entry('a', {}, 'onbekend'))).toBe(false);
    expect(isTold(entry('a', {}))).toBe(false);
    expect(runsNow(entry('a', { status_per: '2026-10' }))).toBe(true);
    expect(runsNow(entry('a', { status_per: '2019' }))).toBe(false);
  });
});

describe('measuredToShow', () => {
  const entries = [
    entry('unmeasured', {}, 'niet-gemeten'),
    entry('unclear', {}, 'onbekend'),
    entry('helped', { status: 'onbekend' }, 'minder', 2),
    entry('helped-and-runs', { status_per: '2026-10' }, 'minder', 1),
    entry('helped-too', { status: 'afgerond' }, 'minder', 4),
    entry('no-difference', { status: 'afgerond' }, 'geen-verschil', 2),
    entry('mixed', { status: 'onbekend' }, 'gemengd', 1),
  ];

  it('shows every outcome before any comes twice, what runs first', () => {
    expect(ids(measuredToShow(entries, 3))).toEqual(['helped-and-runs', 'mixed', 'no-difference']);
    expect(ids(measuredToShow(entries, 9))).toEqual(['helped-and-runs', 'mixed', 'no-difference', 'helped', 'helped-too']);
  });

  it('shows nothing of which nothing is told', () => {
    expect(measuredToShow(entries.slice(0, 2), 3)).toEqual([]);
  });
});

describe('runningToShow', () => {
  const at = (gemeente: string) => ({ gebied: { land: 'BE', gemeenten: [gemeente] }, status_per: '2026-10' });
  const staff = { personeel: [{ functie: 'coördinator', bron: 'a' }] };

  it('shows what runs in Belgium, most told first, each of another place', () => {
    const entries = [
      entry('plain', at('gent')),
      entry('staffed', { ...at('brugge'), ...staff }),
      entry('same-place', at('brugge')),
      entry('abroad', { gebied: { land: 'NL' }, status_per: '2026-10' }),
      entry('old', { ...at('oostende'), status_per: '2019' }),
      entry('over', { ...at('elsene'), status: 'afgerond' }),
    ];
    expect(ids(runningToShow(entries, 3))).toEqual(['staffed', 'plain']);
    expect(ids(runningToShow(entries, 1))).toEqual(['staffed']);
  });
});
