/**
 * Makes a file of a practice from the text of an issue, with a report of what is wrong or unclear.
 *
 *   npm run uit-issue -- --tekst FILE --uit MAP [--titel FILE] [--rapport FILE]
 *
 * `--tekst -` reads from standard input. MAP gets content/praktijken/<id>.mdx; a file that is there is never
 * overwritten. The text of a stranger comes from a file, never from the command line.
 *
 * Exit code 0: the file is written (its findings are in the report); 2: wrong use, or nothing could be written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDraft } from '../src/proposal/check-draft.ts';
import { proposalReport } from '../src/proposal/issue/proposal-report.ts';
import { readIssue } from '../src/proposal/issue/read-issue.ts';
import { decodeBytes } from '../src/proposal/repair-file.ts';
import { readRuleContext } from '../src/reading/rule-context.ts';
import { reportTerminal } from '../src/validation/reporters/terminal.ts';

const USAGE = 'Gebruik: npm run uit-issue -- --tekst BESTAND --uit MAP [--titel BESTAND] [--rapport BESTAND]';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { tekst: { type: 'string' }, uit: { type: 'string' }, titel: { type: 'string' }, rapport: { type: 'string' } },
    });
    const { tekst, uit, titel, rapport } = values;
    if (tekst === undefined || uit === undefined) return fail(USAGE);
    return { tekst, uit, titel, rapport };
  } catch {
    return fail(USAGE);
  }
}

const { tekst, uit, titel, rapport } = readArguments();
try {
  const read = (path: string) => decodeBytes(readFileSync(path === '-' ? 0 : path));
  const rules = readRuleContext();
  const result = readIssue(read(tekst), { titel: titel === undefined ? '' : read(titel).trim(), rules });
  // Without any title the file still has a name, so that nothing is lost.
  const named = result.draft.id === '' ? { ...result, draft: { ...result.draft, id: 'voorstel-zonder-titel' } } : result;
  const checked = checkDraft(named.draft, rules, true);
  const target = join(uit, checked.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, checked.text, { flag: 'wx' });
  if (rapport !== undefined) writeFileSync(rapport, proposalReport(named, checked));
  console.log(reportTerminal(checked.findings, 1));
  console.log(`\nGeschreven: ${target}`);
  if (named.notes.length > 0)
    console.log(
      `Opmerkingen bij het lezen: ${named.notes.length}${rapport === undefined ? '. Vraag ze met --rapport BESTAND.' : `; ze staan in ${rapport}.`}`,
    );
} catch (error) {
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  fail(
    isThere
      ? 'Er staat al een bestand met die naam. Er is niets overschreven; kies een andere map.'
      : `Er kon geen bestand gemaakt worden: ${error instanceof Error ? error.message : String(error)}`,
  );
}
