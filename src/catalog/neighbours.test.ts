import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gemeente } from '../schema/vocabularium.ts';
import { VOCABULARIA } from '../validation/fixtures.ts';
import { distanceKm, nearestGemeenten } from './neighbours.ts';

/** A municipality of the test vocabulary. */
function gemeente(id: string): Gemeente {
  const found = VOCABULARIA.gemeenten.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No municipality ${id}.`);
  return found;
}

const place = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });

describe('distanceKm', () => {
  it.each([
    ['brugge', 'brugge', 0],
    ['brugge', 'oostende', 20.6],
    ['brugge', 'gent', 38.4],
    ['gent', 'elsene', 51.8],
  ])('from %s to %s is about %d km', (from, to, km) => {
    expect(Math.abs(distanceKm(gemeente(from), gemeente(to)) - km)).toBeLessThan(0.5);
  });

  it('is a quarter of the earth from the equator to the pole, and half of it to the other side', () => {
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 90, lon: 0 })).toBeCloseTo((Math.PI * 6371) / 2, 6);
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6371, 6);
  });

  it('is the same in both directions, and never more than half the earth', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const km = distanceKm(a, b);
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThanOrEqual(Math.PI * 6371 + 1e-6);
        expect(distanceKm(b, a)).toBeCloseTo(km, 6);
      }),
    );
  });
});

describe('nearestGemeenten', () => {
  const idsOf = (from: string, most: number) => nearestGemeenten(gemeente(from), VOCABULARIA.gemeenten, most).map(({ id }) => id);

  it('orders the others by distance', () => {
    expect(idsOf('brugge', 10)).toEqual(['oostende', 'gent', 'elsene']);
    expect(idsOf('gent', 10)).toEqual(['brugge', 'elsene', 'oostende']);
  });

  it('gives at most as many as asked', () => {
    expect(idsOf('brugge', 1)).toEqual(['oostende']);
    expect(idsOf('brugge', 0)).toEqual([]);
    expect(nearestGemeenten(gemeente('brugge'), [gemeente('brugge')], 5)).toEqual([]);
  });

  it('leaves the list as it was', () => {
    const before = VOCABULARIA.gemeenten.map(({ id }) => id);
    idsOf('elsene', 3);
    expect(VOCABULARIA.gemeenten.map(({ id }) => id)).toEqual(before);
  });
});
