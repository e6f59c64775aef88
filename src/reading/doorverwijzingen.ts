import { z } from 'zod';
import { type Doorverwijzing, REDACTIE_SCHEMAS } from '../schema/redactie.ts';
import { corpusOf } from './corpus.ts';

/**
 * The addresses that moved.
 * @throws Error when the list is missing or invalid; `npm run valideer` tells what is wrong with it
 */
export function readDoorverwijzingen(contentRoot: string): Doorverwijzing[] {
  const list = corpusOf(contentRoot).files.find(({ path }) => path === 'redactie/doorverwijzingen.yaml');
  return z.array(REDACTIE_SCHEMAS.doorverwijzingen).parse(list?.data);
}
