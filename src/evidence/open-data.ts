import { type BewijsRecord, type StudieRecord, toBewijsRecord, toStudieRecord } from './export.ts';
import type { EvidenceCell } from './evidence-map.ts';
import type { AssessedStudy } from './study.ts';

/** Version of the keys of studies.json and bewijs.json: one higher each time that a key goes, moves or changes meaning. */
export const OPEN_DATA_VERSIE = 2;

/** A change of keys in the open data, in Dutch. */
interface Wijziging {
  readonly versie: number;
  readonly bestand: 'studies.json' | 'bewijs.json';
  readonly wat: string;
  /** How it was; null for something new. */
  readonly van: string | null;
  /** How it is now; null for something that went. */
  readonly naar: string | null;
}

/** Every change of keys since version 1, newest first. Who reads the files with a program finds here what to mend. */
export const WIJZIGINGEN: readonly Wijziging[] = [
  {
    versie: 2,
    bestand: 'studies.json',
    wat: 'De studies staan onder een sleutel, naast de versie.',
    van: '[…]',
    naar: '{ versie, studies: […] }',
  },
  { versie: 2, bestand: 'studies.json', wat: 'Een studie kan meer dan één aanpak hebben.', van: 'aanpak', naar: 'aanpakken' },
  { versie: 2, bestand: 'studies.json', wat: 'De gemelde samenhang binnen plaatsen.', van: null, naar: 'icc' },
  { versie: 2, bestand: 'studies.json', wat: 'Het oordeel over vertekening.', van: null, naar: 'risico' },
  {
    versie: 2,
    bestand: 'studies.json',
    wat: 'Clusters staan bij de studie. Een standaardfout die er rekening mee houdt, is een gewone standaardfout met een kenmerk.',
    van: 'invoer.cluster, invoer.clusters, invoer.interval_clustering, invoer.se_uit_p',
    naar: 'clusters, icc, invoer.se, invoer.se_met_clusters',
  },
  {
    versie: 2,
    bestand: 'bewijs.json',
    wat: 'De vakjes staan onder een sleutel, naast de versie.',
    van: '[…]',
    naar: '{ versie, cellen: […] }',
  },
  { versie: 2, bestand: 'bewijs.json', wat: 'De stappen die naar de zekerheid leidden.', van: null, naar: 'redenen' },
];

/** What each key of a study means, in the order of the file. */
export const STUDIE_VELDEN: Readonly<Record<keyof StudieRecord, string>> = {
  id: 'Naam van de studie, en van haar bestand en pagina.',
  g: 'Hedges’ g. Negatief is minder eenzaam. null: er is geen bruikbaar getal.',
  v: 'Variantie van g, met de correctie voor clusters erin.',
  gepoold: 'true: het getal telt mee in de berekeningen.',
  reden: 'Waarom het niet meetelt. null: het telt mee.',
  ontwerp: 'Soort onderzoek.',
  richting: 'Wat de studie vond: minder-eenzaam, geen-verschil, meer-eenzaam of gemengd. null: niet bekend.',
  aanpakken: 'De aanpakken in wat de deelnemers kregen.',
  verschilt_in: 'De aanpakken waarin de twee groepen verschilden. Hiermee maken we de vakjes.',
  bundel: 'true: die aanpakken kwamen samen en zijn niet uit elkaar te halen.',
  vergelijking_soort: 'Wat de anderen kregen. niet-gezien: er was een groep, maar we zagen niet wat die kreeg.',
  toewijzing: 'Hoe mensen in een groep kwamen: individu, cluster of geen-loting.',
  clusters: 'Hoeveel plaatsen er verdeeld zijn. null: niet per plaats verdeeld, of niet bekend.',
  icc: 'Hoe sterk mensen van één plaats op elkaar lijken, zoals gemeld. null: niet gemeld; waar nodig rekenen we met 0,05.',
  vorm: 'Hoe het aanbod gebeurde, zoals in groep of aan de telefoon.',
  doelgroepen: 'Groepen waarvoor het resultaat geldt.',
  instrument: 'De vragenlijst.',
  trial: 'Verslagen van één proef hebben dezelfde sleutel. In een vakje telt een proef één keer.',
  hoofdcontrast: 'true: deze vergelijking staat voor haar proef. Anders is dat de vergelijking met de meeste mensen.',
  risico:
    'Het oordeel over vertekening: loting, uitval, meting en selectief, elk laag, enige, hoog of niet-beoordeeld. null: niet beoordeeld.',
  invoer: 'De getallen uit de studie waaruit we g en v berekenen. De vormen staan in het sjabloon van een studie.',
  n: 'Mensen in de vergelijking waarover het getal gaat. null: niet bekend.',
  auteurs: 'Wie de studie schreef. null: niet bekend.',
  jaar: 'Jaar van verschijnen.',
  praktijk: 'De praktijk op deze site die onderzocht is.',
};

/** What each key of a cell means, in the order of the file. */
export const BEWIJS_VELDEN: Readonly<Record<keyof BewijsRecord, string>> = {
  aanpak: 'De aanpak. null: alle aanpakken samen.',
  doelgroep: 'De doelgroep. null: alle doelgroepen samen.',
  k: 'Hoeveel studies meetellen.',
  n: 'Hoeveel mensen in die studies zaten.',
  g: 'Hedges’ g van die studies samen, of van de ene studie. null bij twee studies in een vakje: die tonen we elk apart.',
  ci95: '95 %-interval van g. null waar g null is.',
  pi95: 'Waar het werkelijke effect op een volgende plaats kan liggen. null bij minder dan vijf studies.',
  tau2: 'Variantie van de werkelijke effecten tussen studies. null bij minder dan twee studies.',
  i2: 'Deel van de spreiding dat tussen studies zit, in procent.',
  q: 'Cochrans Q.',
  staat: 'Wat de studies toelaten om te zeggen. null voor alle aanpakken of alle doelgroepen samen: zo’n gemiddelde beschrijft alleen.',
  zekerheid: 'Hoe zeker het getal is. null zonder getal, en voor alle aanpakken of alle doelgroepen samen.',
  redenen: 'De stappen die naar de zekerheid leidden. null waar zekerheid null is.',
  studies: 'Alle studies van het vakje, ook die niet meetellen.',
  richting: 'Hoeveel proeven met een controlegroep minder, geen aantoonbaar verschil of meer vonden.',
  overzichten: 'Overzichten die over het vakje gaan.',
};

/** What /data/studies.json holds. */
export function toStudiesFile(studies: readonly AssessedStudy[]): { readonly versie: number; readonly studies: readonly StudieRecord[] } {
  return { versie: OPEN_DATA_VERSIE, studies: studies.map(toStudieRecord) };
}

/** What /data/bewijs.json holds. */
export function toBewijsFile(cells: readonly EvidenceCell[]): { readonly versie: number; readonly cellen: readonly BewijsRecord[] } {
  return { versie: OPEN_DATA_VERSIE, cellen: cells.map(toBewijsRecord) };
}
