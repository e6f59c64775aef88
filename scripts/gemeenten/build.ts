import { readFileSync } from 'node:fs';
import { belgianPlaces, centreOf, type Place } from './geonames.ts';
import { applyMerger, type Municipality } from './merge.ts';
import { MERGERS_2019, MERGERS_2025 } from './mergers.ts';

const list = (text: string | undefined) => (text ?? '').split(',').filter((item) => item !== '');

/** Rows of a file beside this one, without the heading, as cells. */
function readRows(name: string): string[][] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(';'));
}

/** The municipalities of 2018: name, NIS and postal codes, villages. */
function municipalities2018(): Municipality[] {
  return readRows('./gemeenten-2018.csv').map(([nis = '', label = '', provincie = '', postcodes, villages]) => ({
    nis,
    label,
    provincie,
    postcodes: list(postcodes),
    places: list(villages),
    lat: undefined,
    lon: undefined,
    inhabitants: undefined,
  }));
}

/**
 * Adds the inhabitants of 1 January 2020, and the place on the map: the centre that GeoNames gives, else the
 * middle of the territory (many Brussels and merged municipalities are no town of their own in GeoNames).
 */
function withFigures(municipalities: readonly Municipality[], places: readonly Place[]): Municipality[] {
  const figures = new Map(readRows('./statbel-2020.csv').map(([nis = '', ...cells]) => [nis, cells.map(Number)]));
  return municipalities.map((municipality) => {
    const [inhabitants, middleLat, middleLon] = figures.get(municipality.nis) ?? [];
    const [lon, lat] = centreOf(places, municipality.nis, municipality.label)?.loc.coordinates ?? [middleLon, middleLat];
    return { ...municipality, inhabitants, lat, lon };
  });
}

/** The municipalities of Flanders and Brussels as of 1 January 2025, by name. */
export function buildMunicipalities(): Municipality[] {
  const of2020 = withFigures(MERGERS_2019.reduce(applyMerger, municipalities2018()), belgianPlaces());
  return MERGERS_2025.reduce(applyMerger, of2020).sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}
