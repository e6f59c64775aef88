/**
 * Proves the first command of the README: `npm start` builds, serves, and answers on its port with the home page; then it
 * is stopped.
 *
 *   npm run startproef
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PROJECT_ROOT } from '../src/reading/project.ts';

/** The address that `npm start` says at the end. */
const SAID = /De site staat klaar op (http:\/\/\S+)/;

// A group of its own, so that all that npm started can be stopped.
const child = spawn('npm', ['start'], { cwd: PROJECT_ROOT, stdio: ['ignore', 'pipe', 'inherit'], detached: true });

/** The address, once the site stands ready. */
async function addressOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    console.log(line);
    const address = SAID.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('npm start stopt zonder te zeggen waar de site staat.');
}

try {
  const address = await addressOf(createInterface({ input: child.stdout }));
  const response = await fetch(address);
  const html = await response.text();
  if (!response.ok || !html.includes('<h1')) throw new Error(`${address} antwoordt met ${response.status} en geen pagina.`);
  console.log(`npm start antwoordt op ${address} met een pagina.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
}
