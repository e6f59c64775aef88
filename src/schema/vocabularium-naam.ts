/** The names of all vocabularies: the files in content/vocabularia, in the order in which they are read. */
export const VOCABULARIUM_NAMEN = [
  'doelgroepen',
  'aanpakken',
  'beleidsdomeinen',
  'organisatietypes',
  'schalen',
  'statussen',
  'ontwerpen',
  'erkenningsniveaus',
  'provincies',
  'gemeenten',
  'woordenlijst',
  'synoniemen',
  'wendingen',
] as const;

export type VocabulariumNaam = (typeof VOCABULARIUM_NAMEN)[number];

/** True when `name` is the name of a vocabulary file, without extension. */
export function isVocabulariumNaam(name: string): name is VocabulariumNaam {
  return VOCABULARIUM_NAMEN.some((known) => known === name);
}
