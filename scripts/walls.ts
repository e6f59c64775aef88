/**
 * Checks that imports stay within the walls of scripts/walls/rooms.ts; part of `npm run lint`.
 *
 *   node scripts/run.mjs scripts/walls.ts [--tekening]     prints which room uses which
 */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { importGraph, judgeWalls, roomGraph } from './walls/check-walls.ts';
import { ROOMS } from './walls/rooms.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { tekening: { type: 'boolean', default: false } } });

const files = globSync('{src,scripts}/**/*.{ts,mts,cts,js,mjs,cjs,tsx,jsx,astro}', { cwd: root })
  .map((path) => path.split(sep).join('/'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

if (values.tekening) {
  for (const [room, used] of roomGraph(importGraph(files), ROOMS)) console.log(`${room} → ${[...used].sort().join(', ')}`);
}
const breaches = judgeWalls(files, ROOMS);
for (const { path, line, message } of breaches) console.error(`${path}:${line} ${message}`);
if (breaches.length > 0) {
  console.error(`\n${breaches.length} keer gaat een import door een muur.`);
  process.exitCode = 1;
}
