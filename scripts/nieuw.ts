/**
 * Makes a new practice: asks the questions in the terminal, or takes in a file that came by mail.
 *
 *   npm run nieuw                          asks the questions
 *   npm run nieuw -- --verder              goes on where you stopped
 *   npm run nieuw -- --uit bestand.mdx     takes in a file; --uit - reads standard input
 *   npm run nieuw -- --content MAP         writes in another content folder
 *
 * Exit code 0: written, no errors; 1: written, with errors to mend, or stopped; 2: wrong use, or nothing written.
 */
import { parseArgs } from 'node:util';
import { clackAsker } from '../src/proposal/terminal/clack-asker.ts';
import { askNew, takeInFile } from './nieuw/commands.ts';

const USAGE = 'Gebruik: npm run nieuw -- [--uit BESTAND] [--verder] [--content MAP]';

const NO_TERMINAL = [
  'Hier is geen terminal waarin je kunt antwoorden. Zo kan het ook:',
  '  - start "npm run nieuw" in een gewoon terminalvenster;',
  '  - neem een bestand in met "npm run nieuw -- --uit bestand.mdx" (of --uit - voor standaardinvoer);',
  '  - kopieer content/_sjablonen/praktijk.mdx naar content/praktijken/ en vul het in.',
].join('\n');

function readArguments() {
  try {
    return parseArgs({ options: { uit: { type: 'string' }, verder: { type: 'boolean' }, content: { type: 'string' } } }).values;
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

const { uit, verder = false, content } = readArguments();
try {
  if (uit !== undefined) {
    process.exitCode = takeInFile(uit, content);
  } else if (process.stdin.isTTY && process.stdout.isTTY) {
    process.exitCode = await askNew(clackAsker({ input: process.stdin, output: process.stdout }), { verder, content });
  } else {
    console.error(NO_TERMINAL);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(`Er is niets geschreven: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
