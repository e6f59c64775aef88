/**
 * Checks every address on another site that stands in the content.
 *
 *   npm run links
 *   npm run links -- --alleen praktijken/buurttafel.mdx --markdown links.md
 *
 * Exit code 0: no dead links; 1: dead links; 2: wrong use, or this machine is offline; 130: stopped by a person.
 */
import { startProgress } from '../src/links/command/progress.ts';
import { runLinks, writeReports } from '../src/links/command/run.ts';
import { readSettings, type Settings, USAGE, UsageError } from '../src/links/command/settings.ts';
import { reportTerminal } from '../src/links/report-terminal.ts';
import { LINKS_MEMORY, readLinks, readMemory, writeMemory } from '../src/reading/links-memory.ts';
import { CONTENT_ROOT } from '../src/reading/project.ts';
import { REPOSITORY_URL } from '../src/settings/site.ts';

const STOPPED = 130;

function readArguments(): Settings {
  try {
    return readSettings(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

async function main(settings: Settings): Promise<number> {
  const memoryPath = settings.cache ?? LINKS_MEMORY;
  const links = readLinks(settings.content ?? CONTENT_ROOT);
  const { geheugen, problem } = readMemory(memoryPath);
  if (problem !== null) console.error(problem);

  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  // On a terminal the progress bar takes Ctrl-C and leaves at once; what was saved until then is kept.
  let isDone = false;
  process.once('exit', () => {
    if (isDone) return;
    process.exitCode = STOPPED;
    console.error('Gestopt. Start het commando opnieuw om verder te gaan.');
  });

  const run = runLinks(links, geheugen, settings, {
    userAgent: `PraktijkdatabankLinks/1.0 (+${REPOSITORY_URL})`,
    controlHost: new URL(REPOSITORY_URL).hostname,
    signal: stop.signal,
    save: (known) => writeMemory(memoryPath, known),
    startProgress,
  });
  const { end, verslag } = await run.finally(() => (isDone = true));
  if (end === 'offline') {
    console.error(
      'Deze computer lijkt niet met het internet verbonden: namen van sites worden niet gevonden, of geen enkele site antwoordt. ' +
        'Geen link is daarom dood genoemd. Probeer opnieuw als er internet is.',
    );
    return 2;
  }
  writeReports(verslag, settings);
  console.log(reportTerminal(verslag));
  if (end === 'gestopt') {
    console.error('Gestopt. Start het commando opnieuw om verder te gaan.');
    return STOPPED;
  }
  if (end === 'tijd-om') console.error('De tijd is om. Start het commando opnieuw om verder te gaan.');
  return verslag.tellingen.dood > 0 ? 1 : 0;
}

const settings = readArguments();
if (settings.help) {
  console.log(USAGE);
} else {
  try {
    process.exitCode = await main(settings);
  } catch (error) {
    console.error(`De links kunnen niet nagekeken worden: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  }
}
