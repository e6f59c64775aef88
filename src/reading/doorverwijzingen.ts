import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Doorverwijzing, REDACTIE_SCHEMAS } from '../schema/redactie.ts';

/**
 * The addresses that moved.
 * @throws Error when the list is missing or invalid; `npm run valideer` tells what is wrong with it
 */
export function readDoorverwijzingen(contentRoot: string): Doorverwijzing[] {
  const text = readFileSync(join(contentRoot, 'redactie', 'doorverwijzingen.yaml'), 'utf8');
  return z.array(REDACTIE_SCHEMAS.doorverwijzingen).parse(parse(text, { version: '1.2', schema: 'core', maxAliasCount: 0 }));
}
