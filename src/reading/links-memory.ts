import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { collectLinks } from '../links/collect.ts';
import { bevindingSchema, type Bevinding, type Geheugen } from '../links/memory.ts';
import type { Link } from '../links/link.ts';
import { readFile } from '../file/read-file.ts';
import { readContentDirectory } from './content-directory.ts';
import { PROJECT_ROOT } from './project.ts';

/** Where the results of earlier runs are kept: outside node_modules, which `npm ci` empties. */
export const LINKS_MEMORY = join(PROJECT_ROOT, '.cache', 'links.json');

/** A memory that is larger is not one of ours. */
const LARGEST_MEMORY = 20_000_000;

const memorySchema = z.strictObject({ versie: z.literal(1), adressen: z.record(z.string().max(5000), bevindingSchema) });

/**
 * Every external address in a content folder. Files that cannot be read are left out; `npm run valideer` tells
 * about those.
 * @throws Error when the folder itself cannot be listed
 */
export function readLinks(contentRoot: string): Link[] {
  const root = resolve(contentRoot);
  const files = readContentDirectory(root).flatMap((raw) => {
    const shown = relative(process.cwd(), resolve(root, raw.path));
    const { file } = readFile(raw, (shown.startsWith('..') ? resolve(root, raw.path) : shown).split(sep).join('/'));
    return file === null ? [] : [file];
  });
  return collectLinks(files);
}

/** Reads what earlier runs found. A file that is broken counts as none: `problem` then says so, in Dutch. */
export function readMemory(path: string): { geheugen: Map<string, Bevinding>; problem: string | null } {
  try {
    if (statSync(path).size > LARGEST_MEMORY) throw new Error('te groot');
    const { adressen } = memorySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return { geheugen: new Map(Object.entries(adressen)), problem: null };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const problem = isMissing ? null : `De resultaten van vroeger in ${path} zijn niet bruikbaar; we beginnen opnieuw.`;
    return { geheugen: new Map(), problem };
  }
}

/**
 * Writes what is known, all or nothing: a run that is stopped leaves the old file or the new one, never half of one.
 * @throws Error when the file cannot be written
 */
export function writeMemory(path: string, geheugen: Geheugen): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.nieuw`;
  writeFileSync(draft, `${JSON.stringify({ versie: 1, adressen: Object.fromEntries(geheugen) })}\n`);
  renameSync(draft, path);
}
