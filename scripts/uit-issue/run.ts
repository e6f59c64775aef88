import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDraft } from '../../src/proposal/check-draft.ts';
import { proposalReport } from '../../src/proposal/issue/proposal-report.ts';
import { readIssue } from '../../src/proposal/issue/read-issue.ts';
import { decodeBytes } from '../../src/proposal/repair-file.ts';
import { reportTerminal } from '../../src/validation/reporters/terminal.ts';
import type { RuleContext } from '../../src/validation/rule.ts';

const USAGE = 'Gebruik: npm run uit-issue -- --tekst BESTAND --uit MAP [--titel BESTAND] [--rapport BESTAND]';

/** What the command stands on. */
interface Surroundings {
  readonly standardInput: () => Uint8Array;
  /** What a new page is checked against; only asked for when there is something to check. */
  readonly rules: () => RuleContext;
}

interface Arguments {
  readonly tekst: string;
  readonly uit: string;
  readonly titel: string | undefined;
  readonly rapport: string | undefined;
}

/** The arguments; null for wrong use. */
function readArguments(args: readonly string[]): Arguments | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { tekst: { type: 'string' }, uit: { type: 'string' }, titel: { type: 'string' }, rapport: { type: 'string' } },
    });
    const { tekst, uit, titel, rapport } = values;
    return tekst === undefined || uit === undefined ? null : { tekst, uit, titel, rapport };
  } catch {
    return null;
  }
}

function makeFile({ tekst, uit, titel, rapport }: Arguments, { standardInput, rules }: Surroundings): string {
  const read = (path: string) => decodeBytes(path === '-' ? standardInput() : readFileSync(path));
  const [words, title] = [read(tekst), titel === undefined ? '' : read(titel).trim()];
  const known = rules();
  const result = readIssue(words, { titel: title, rules: known });
  // Without any title the file still has a name, so that nothing is lost.
  const named = result.draft.id === '' ? { ...result, draft: { ...result.draft, id: 'voorstel-zonder-titel' } } : result;
  const checked = checkDraft(named.draft, known, true);
  const target = join(uit, checked.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, checked.text, { flag: 'wx' });
  if (rapport !== undefined) writeFileSync(rapport, proposalReport(named, checked));
  const where = rapport === undefined ? '. Vraag ze met --rapport BESTAND.' : `; ze staan in ${rapport}.`;
  return [
    reportTerminal(checked.findings, 1),
    `\nGeschreven: ${target}`,
    ...(named.notes.length > 0 ? [`Opmerkingen bij het lezen: ${named.notes.length}${where}`] : []),
  ].join('\n');
}

/**
 * Makes a file of a practice from the text of an issue.
 * @param args as on the command line; see scripts/uit-issue.ts
 * @returns exit code 0 when the file is written, 2 for wrong use or when nothing could be; and what to tell
 */
export function uitIssue(args: readonly string[], surroundings: Surroundings): { readonly code: 0 | 2; readonly said: string } {
  const asked = readArguments(args);
  if (asked === null) return { code: 2, said: USAGE };
  try {
    return { code: 0, said: makeFile(asked, surroundings) };
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const said = isThere
      ? 'Er staat al een bestand met die naam. Er is niets overschreven; kies een andere map.'
      : `Er kon geen bestand gemaakt worden: ${error instanceof Error ? error.message : String(error)}`;
    return { code: 2, said };
  }
}
