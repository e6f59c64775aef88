/** A merger of municipalities: those of before, and what they became. */
export interface Merger {
  /** NIS codes of the municipalities that merged. */
  readonly from: readonly string[];
  /** NIS code and name of the new municipality. */
  readonly nis: string;
  readonly label: string;
  readonly provincie: string;
}

/** 1 January 2019: fifteen Flemish municipalities became seven (https://www.vvsg.be/kennisitem/vvsg/fusies). */
export const MERGERS_2019: readonly Merger[] = [
  { from: ['12030', '12034'], nis: '12041', label: 'Puurs-Sint-Amands', provincie: 'antwerpen' },
  { from: ['44011', '44049'], nis: '44083', label: 'Deinze', provincie: 'oost-vlaanderen' },
  { from: ['44001', '44029'], nis: '44084', label: 'Aalter', provincie: 'oost-vlaanderen' },
  { from: ['44036', '44072', '44080'], nis: '44085', label: 'Lievegem', provincie: 'oost-vlaanderen' },
  { from: ['45017', '45057'], nis: '45068', label: 'Kruisem', provincie: 'oost-vlaanderen' },
  { from: ['71047', '72040'], nis: '72042', label: 'Oudsbergen', provincie: 'limburg' },
  { from: ['72025', '72029'], nis: '72043', label: 'Pelt', provincie: 'limburg' },
];

/**
 * 1 January 2025: 28 Flemish municipalities became thirteen (Digitaal Vlaanderen, news of 3 December 2024).
 * Zwijndrecht moved from the province of Antwerpen to Oost-Vlaanderen.
 */
export const MERGERS_2025: readonly Merger[] = [
  { from: ['11002', '11007'], nis: '11002', label: 'Antwerpen', provincie: 'antwerpen' },
  { from: ['23023', '23024', '23032'], nis: '23106', label: 'Pajottegem', provincie: 'vlaams-brabant' },
  { from: ['37012', '37018'], nis: '37021', label: 'Wingene', provincie: 'west-vlaanderen' },
  { from: ['37007', '37015'], nis: '37022', label: 'Tielt', provincie: 'west-vlaanderen' },
  { from: ['44012', '44048'], nis: '44086', label: 'Nazareth-De Pinte', provincie: 'oost-vlaanderen' },
  { from: ['44034', '44073'], nis: '44087', label: 'Lochristi', provincie: 'oost-vlaanderen' },
  { from: ['44040', '44043'], nis: '44088', label: 'Merelbeke-Melle', provincie: 'oost-vlaanderen' },
  { from: ['44045', '46014'], nis: '46029', label: 'Lokeren', provincie: 'oost-vlaanderen' },
  { from: ['11056', '46003', '46013'], nis: '46030', label: 'Beveren-Kruibeke-Zwijndrecht', provincie: 'oost-vlaanderen' },
  { from: ['71057', '71069'], nis: '71071', label: 'Tessenderlo-Ham', provincie: 'limburg' },
  { from: ['71022', '73040'], nis: '71072', label: 'Hasselt', provincie: 'limburg' },
  { from: ['73006', '73032'], nis: '73110', label: 'Bilzen-Hoeselt', provincie: 'limburg' },
  { from: ['73009', '73083'], nis: '73111', label: 'Tongeren-Borgloon', provincie: 'limburg' },
];
