/**
 * Serves the built site and says where. Astro's own command refuses to run twice on one project; this one
 * may, so that the browser tests can run beside a site that someone is looking at.
 *
 *   node scripts/run.mjs scripts/serve.ts --port 4321
 */
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { BASE_PATH } from '../src/settings/site.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const server = await preview({ root: PROJECT_ROOT, logLevel: 'error', server: { port: Number(values.port) } });
console.log(`\nDe site staat klaar op http://localhost:${server.port}${BASE_PATH}\nStoppen: Ctrl+C.`);
