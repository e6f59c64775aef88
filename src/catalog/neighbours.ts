import type { Gemeente } from '../schema/vocabularium.ts';

const EARTH_RADIUS_KM = 6371;
const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

/** Distance between two places over the ground, in kilometres (haversine formula). */
export function distanceKm(a: Pick<Gemeente, 'lat' | 'lon'>, b: Pick<Gemeente, 'lat' | 'lon'>): number {
  const dLat = toRadians(b.lat - a.lat);
  const dLon = toRadians(b.lon - a.lon);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(toRadians(a.lat)) * Math.cos(toRadians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The municipalities nearest to one, nearest first, without itself. */
export function nearestGemeenten(gemeente: Gemeente, all: readonly Gemeente[], most: number): Gemeente[] {
  return all
    .filter((other) => other.id !== gemeente.id)
    .map((other) => ({ other, km: distanceKm(gemeente, other) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, most)
    .map(({ other }) => other);
}
