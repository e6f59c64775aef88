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
 * Adds the inhabitants of 1 January 2020, which tell the largest part of a merger, and the place on the map: the centre
 * that GeoNames gives, else the middle of the territory (many Brussels and merged municipalities are no town of their
 * own in GeoNames).
 */
function withPlaces(municipalities: readonly Municipality[], places: readonly Place[]): Municipality[] {
  const figures = new Map(readRows('./statbel-2020.csv').map(([nis = '', ...cells]) => [nis, cells.map(Number)]));
  return municipalities.map((municipality) => {
    const [inhabitants, middleLat, middleLon] = figures.get(municipality.nis) ?? [];
    const [lon, lat] = centreOf(places, municipality.nis, municipality.label)?.loc.coordinates ?? [middleLon, middleLat];
    return { ...municipality, inhabitants, lat, lon };
  });
}

/**
 * Replaces the inhabitants by those of another day, as published for the municipalities of now.
 * @param year its file is statbel-<year>.csv
 * @throws Error when the file does not have a municipality: then it is of before or after a merger
 */
function withInhabitants(municipalities: readonly Municipality[], year: string): Municipality[] {
  const figures = new Map(readRows(`./statbel-${year}.csv`).map(([nis = '', inhabitants]) => [nis, Number(inhabitants)]));
  return municipalities.map((municipality) => {
    const inhabitants = figures.get(municipality.nis);
    if (inhabitants === undefined) throw new Error(`No inhabitants of ${year} for ${municipality.label} (${municipality.nis}).`);
    return { ...municipality, inhabitants };
  });
}

/**
 * The municipalities of Flanders and Brussels as of 1 January 2025, by name.
 * @param year the year of the inhabitants, counted on 1 January
 */
export function buildMunicipalities(year: string): Municipality[] {
  const of2020 = withPlaces(MERGERS_2019.reduce(applyMerger, municipalities2018()), belgianPlaces());
  const now = MERGERS_2025.reduce(applyMerger, of2020);
  return withInhabitants(now, year).sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}
