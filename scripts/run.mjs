/*
 * Starts the other scripts and Astro, after one check: is this Node new enough? Plain JavaScript, so that an
 * old Node can read it and say so in a sentence instead of failing on syntax it does not know.
 *
 *   node scripts/run.mjs scripts/valideer.ts [...]
 *   node scripts/run.mjs astro build
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const NEEDED = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `Dit project heeft Node ${NEEDED.join('.')} of nieuwer nodig, en hier draait Node ${process.versions.node}. ` +
      'Installeer de LTS-versie van https://nodejs.org en start het commando opnieuw.',
  );
  process.exit(1);
}

// Nothing leaves this machine during a build, also no usage data.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const [target, ...rest] = process.argv.slice(2);
if (target === undefined) {
  console.error('Gebruik: node scripts/run.mjs SCRIPT|astro [...]');
  process.exit(2);
}
const require = createRequire(import.meta.url);
const file = target === 'astro' ? resolve(require.resolve('astro/package.json'), '../bin/astro.mjs') : resolve(target);
process.argv = [process.execPath, file, ...rest];
await import(pathToFileURL(file).href);
