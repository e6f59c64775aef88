import type { z } from 'zod';
import type { onderzoeksbron } from '../schema/onderzoeksbron.ts';

type Onderzoeksbron = z.output<typeof onderzoeksbron>;

/** Copies of pages at other people's addresses: good to have read a number, not to send visitors to. */
const MIRRORS =
  /prox(?:y|ies)|weglot|netlify|biocloudy|zhixidata|wilddata|paperexplained|\/\/(?:preview|stag(?:e|ing))|-qa\.|docksci|pdfslide|scribd|docslib|coek|fdocuments|tomesphere|medluna|scholarhub|aimedicalcompendium|x-mol|suppr\./i;

/** The address to send people to: the doi, which never moves; else the page itself; null where that is a copy elsewhere. */
export function sourceAddress({ doi, url }: Onderzoeksbron): string | null {
  if (doi !== undefined) return `https://doi.org/${doi}`;
  return MIRRORS.test(url) || !url.startsWith('https://') ? null : url;
}
