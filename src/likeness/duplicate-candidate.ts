import { fieldOf, listOf, textOf } from '../schema/untrusted.ts';

/** What is known of a practice that may stand in the databank already. Parts may be empty: in a form, most are at first. */
export interface DuplicateCandidate {
  readonly id: string;
  readonly titel: string;
  readonly samenvatting: string;
  /** Names of organisations. */
  readonly organisaties: readonly string[];
  /** Ids or names of municipalities. */
  readonly plaatsen: readonly string[];
  /** The running text, without markup. */
  readonly tekst: string;
}

/**
 * A practice as the search for duplicates wants it, from whatever a stranger wrote: any part may be missing.
 * @param data the front matter
 * @param tekst the running text without markup; empty where it is not known
 */
export function candidateOf(id: string, data: unknown, tekst: string): DuplicateCandidate {
  const texts = (list: unknown) => listOf(list).flatMap((item) => textOf(item) ?? []);
  const gebied = fieldOf(data, 'gebied');
  return {
    id,
    titel: textOf(fieldOf(data, 'titel')) ?? '',
    samenvatting: textOf(fieldOf(data, 'samenvatting')) ?? '',
    organisaties: texts(listOf(fieldOf(data, 'organisaties')).map((organisatie) => fieldOf(organisatie, 'naam'))),
    plaatsen: [...texts(fieldOf(gebied, 'gemeenten')), ...texts(fieldOf(gebied, 'plaatsen'))],
    tekst,
  };
}
