import type { z } from 'zod';
import type { onderzoeksbron } from '../schema/onderzoeksbron.ts';

type Onderzoeksbron = z.output<typeof onderzoeksbron>;

/**
 * Copies of pages at other people's addresses, and test sites of publishers (`uom-qa.qa.elsevierpure.com` is where a
 * university tries out its own): good to have read a number. Visitors are only sent there when nothing else is known.
 */
const MIRRORS =
  /prox(?:y|ies)|weglot|netlify|biocloudy|zhixidata|wilddata|paperexplained|\/\/(?:preview|stag(?:e|ing))|-qa\.|docksci|pdfslide|scribd|docslib|coek|fdocuments|tomesphere|medluna|scholarhub|aimedicalcompendium|x-mol|suppr\./i;

/** An address to send people to. */
export interface SourceLink {
  readonly address: string;
  /** True when it is a copy at another site: people should know. */
  readonly isCopy: boolean;
}

/** The address of one source: the doi, which never moves; else the page where it was read. */
export function sourceLink({ doi, url }: Onderzoeksbron): SourceLink {
  if (doi !== undefined) return { address: `https://doi.org/${doi}`, isCopy: false };
  // Older addresses were noted without encryption; sites that still answer do so with it.
  return { address: url.replace(/^http:/, 'https:'), isCopy: MIRRORS.test(url) };
}

/** What a record says of the article itself; the original one where its own source is about another. */
interface WithSources {
  readonly bron: Onderzoeksbron;
  readonly bron_primair?: Onderzoeksbron | undefined;
}

/**
 * Where to read a study or review itself. A doi goes first, then the original article, then the address where it was
 * read; a copy elsewhere only when there is nothing better. There always is one.
 */
export function articleLink({ bron, bron_primair }: WithSources): SourceLink {
  const links = [bron_primair, bron].flatMap((source) => (source === undefined ? [] : [sourceLink(source)]));
  const withDoi = [bron, bron_primair].find((source) => source?.doi !== undefined);
  if (withDoi !== undefined) return sourceLink(withDoi);
  return links.find(({ isCopy }) => !isCopy) ?? sourceLink(bron);
}
