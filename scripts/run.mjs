/*
 * Starts the other scripts and Astro, after one check: is this Node new enough? Plain JavaScript, so that an
 * old Node can read it.
 *
 *   node scripts/run.mjs scripts/valideer.ts [...]
 *   node scripts/run.mjs astro build
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeComplaint } from './node-version.mjs';

const require = createRequire(import.meta.url);

const complaint = nodeComplaint(process.versions.node, require('../package.json').engines.node);
if (complaint !== null) {
  console.error(complaint);
  process.exit(1);
}

// Nothing leaves this machine during a build, also no usage data.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const [target, ...rest] = process.argv.slice(2);
if (target === undefined) {
  console.error('Gebruik: node scripts/run.mjs SCRIPT|astro [...]');
  process.exit(2);
}
const file = target === 'astro' ? resolve(require.resolve('astro/package.json'), '../bin/astro.mjs') : resolve(target);
process.argv = [process.execPath, file, ...rest];
await import(pathToFileURL(file).href);
