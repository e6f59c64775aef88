/**
 * Prints a report for the person who decides on a proposal, as Markdown.
 *
 *   npm run -s nazicht -- --basis origin/main
 *   npm run -s nazicht -- --basis main --vergelijk BRANCH --voorbeeld-adres https://…
 *   npm run -s nazicht -- --map ../voorstel --basis COMMIT --annotaties --uit BESTAND
 *
 * --map is the folder of the proposal, this project by default: a trusted copy of the code can look at another
 * folder without running anything in it. --annotaties prints the new findings as workflow commands of GitHub;
 * --uit adds the report to a file instead of printing it.
 *
 * Exit code 0: the report is there, whatever it says; 2: wrong use, or git cannot give what was asked for.
 */
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT_ROOT } from '../src/reading/project.ts';
import { readProposal } from '../src/reading/proposal.ts';
import { RevisionError } from '../src/reading/revision.ts';
import { renderReport } from '../src/nazicht/render.ts';
import { reportOn } from '../src/nazicht/nazicht.ts';
import { reportGithub } from '../src/validation/reporters/github.ts';

const USAGE =
  'Gebruik: npm run -s nazicht -- --basis COMMIT [--vergelijk werkmap|COMMIT] [--map MAP] [--voorbeeld-adres ADRES] [--annotaties] [--uit BESTAND]';

/** GitHub shows ten errors and ten warnings a step; more only fill the log. */
const MOST_ANNOTATIONS = 20;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        basis: { type: 'string' },
        vergelijk: { type: 'string', default: 'werkmap' },
        map: { type: 'string', default: PROJECT_ROOT },
        'voorbeeld-adres': { type: 'string' },
        annotaties: { type: 'boolean', default: false },
        uit: { type: 'string' },
      },
    }).values;
  } catch {
    return fail(USAGE);
  }
}

/** The address of a preview, without anything that could end a link in Markdown. */
function readPreview(address: string | undefined): string | null {
  if (address === undefined || address === '') return null;
  if (!URL.canParse(address) || !/^https?:\/\/[^\s()<>]+$/.test(address)) {
    return fail('--voorbeeld-adres is geen adres. Geef het volledig, zoals https://voorbeeld.be/map/.');
  }
  return new URL(address).href;
}

const { basis, vergelijk, map, annotaties, uit, 'voorbeeld-adres': preview } = readArguments();
if (basis === undefined) fail(USAGE);
const previewBase = readPreview(preview);

try {
  const proposal = readProposal(resolve(map), basis, vergelijk === 'werkmap' ? undefined : vergelijk);
  const report = reportOn(proposal);
  const text = renderReport(report, { basis: proposal.basis.slice(0, 12), previewBase });
  if (annotaties && report.findings.fresh.length > 0) console.log(reportGithub(report.findings.fresh.slice(0, MOST_ANNOTATIONS)));
  if (uit === undefined) console.log(text);
  else appendFileSync(uit, text);
} catch (error) {
  if (!(error instanceof RevisionError)) throw error;
  fail(error.message);
}
