import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areAlike, inPeers, peersOf, sizeRange, timesLarger } from './peers.ts';

const place = (id: string, inwoners?: number) => ({ id, ...(inwoners === undefined ? {} : { inwoners }) });

/** Twenty places of about 20.000, then a few large ones. */
const TOWNS = Array.from({ length: 20 }, (_, index) => place(`stad-${String(index).padStart(2, '0')}`, 19_000 + index * 100));
const ALL = [...TOWNS, place('groot', 100_000), place('grootst', 500_000), place('onbekend')];

describe('timesLarger', () => {
  it('is the same both ways, and null where a size is not known', () => {
    expect(timesLarger({ inwoners: 10_000 }, { inwoners: 15_000 })).toBe(1.5);
    expect(timesLarger({ inwoners: 15_000 }, { inwoners: 10_000 })).toBe(1.5);
    expect(timesLarger({}, { inwoners: 10_000 })).toBeNull();
  });
});

describe('peersOf', () => {
  it('gives those of like size, nearest first, without itself', () => {
    const peers = peersOf(place('stad-10', 20_000), ALL).map(({ id }) => id);
    expect(peers).toHaveLength(19);
    expect(peers.slice(0, 3)).toEqual(['stad-11', 'stad-09', 'stad-12']);
    expect(peers).not.toContain('groot');
  });

  it('gives the nearest ones where hardly any is of like size', () => {
    const peers = peersOf(place('grootst', 500_000), ALL).map(({ id }) => id);
    expect(peers).toHaveLength(10);
    expect(peers.slice(0, 2)).toEqual(['groot', 'stad-19']);
  });

  it('tells like ones from ones that are only the nearest', () => {
    const [town, largest] = [place('stad-10', 20_000), place('grootst', 500_000)];
    expect(areAlike(town, peersOf(town, ALL))).toBe(true);
    expect(areAlike(largest, peersOf(largest, ALL))).toBe(false);
  });

  it('does not guess where a size is not known', () => {
    expect(peersOf(place('onbekend'), ALL)).toEqual([]);
    expect(peersOf(place('stad-10', 20_000), ALL).map(({ id }) => id)).not.toContain('onbekend');
  });

  it('holds both ways for every two places within the factor', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1_000, max: 1_200 }), { minLength: 12, maxLength: 20 }), (sizes) => {
        const all = sizes.map((inwoners) => place(`p-${inwoners}`, inwoners));
        const peers = new Map(all.map((one) => [one.id, new Set(peersOf(one, all).map(({ id }) => id))]));
        return all.every((one) => [...(peers.get(one.id) ?? [])].every((id) => peers.get(id)?.has(one.id) === true));
      }),
      { numRuns: 30 },
    );
  });
});

describe('sizeRange', () => {
  it('says from how many to how many', () => {
    expect(sizeRange([place('a', 300), place('b', 100), place('c')])).toEqual({ van: 100, tot: 300 });
    expect(sizeRange([place('c')])).toBeNull();
  });
});

describe('inPeers', () => {
  it('names everything once, beside the nearest peer that has it', () => {
    const peers = [place('a', 10), place('b', 11), place('c', 12)];
    const items: Readonly<Record<string, readonly string[]>> = { a: ['x'], b: ['y', 'x'], c: ['y', 'z'] };
    const found = inPeers(peers, ({ id }) => items[id] ?? []);
    expect(found.map(({ item, gemeente }) => `${item} ${gemeente.id}`)).toEqual(['x a', 'y b', 'z c']);
  });

  it('names a peer where it stands better before one that is nearer', () => {
    const peers = [place('a', 10), place('b', 11), place('c', 12)];
    const ranks: Readonly<Record<string, number>> = { 'x a': 2, 'x c': 1, 'y b': 1 };
    const found = inPeers(
      peers,
      ({ id }) => ['x', 'y'].filter((item) => `${item} ${id}` in ranks),
      (item, { id }) => ranks[`${item} ${id}`] ?? 0,
    );
    expect(found.map(({ item, gemeente }) => `${item} ${gemeente.id}`)).toEqual(['y b', 'x c']);
  });
});
