/**
 * Checks all content and tells what is wrong, in Dutch.
 *
 *   npm run valideer
 *   npm run -s valideer -- --content MAP --format json
 *
 * Exit code 0: no errors (warnings may be there); 1: at least one error, in the content or in a variable of the build; 2: wrong use.
 */
import { parseArgs } from 'node:util';
import { validateDirectory } from '../src/reading/validate-directory.ts';
import { BASE_PATH, SETTINGS_PROBLEMS, SITE_URL } from '../src/settings/site.ts';
import { type ExplanationAddress, explanationAddress } from '../src/validation/explanation-path.ts';
import { type Finding, hasErrors } from '../src/file/finding.ts';
import { reportGithub } from '../src/validation/reporters/github.ts';
import { reportJson } from '../src/validation/reporters/json.ts';
import { reportTerminal } from '../src/validation/reporters/terminal.ts';

type Reporter = (findings: readonly Finding[], fileCount: number, addressOf: ExplanationAddress) => string;

const REPORTERS: Readonly<Record<string, Reporter>> = {
  terminal: reportTerminal,
  github: (findings, _fileCount, addressOf) => reportGithub(findings, addressOf),
  json: (findings, _fileCount, addressOf) => reportJson(findings, addressOf),
};

const USAGE = `Gebruik: npm run valideer -- [--content MAP] [--format ${Object.keys(REPORTERS).join('|')}]`;

function readArguments(): { content?: string | undefined; format: string } {
  try {
    const { values } = parseArgs({ options: { content: { type: 'string' }, format: { type: 'string' } } });
    return { content: values.content, format: values.format ?? 'terminal' };
  } catch {
    console.error(USAGE);
    process.exit(2);
  }
}

const { content, format } = readArguments();
const report = REPORTERS[format];
if (report === undefined) {
  console.error(USAGE);
  process.exit(2);
}

try {
  const { findings, fileCount } = validateDirectory(content);
  const text = report(findings, fileCount, explanationAddress(SITE_URL, BASE_PATH));
  if (text !== '') console.log(text);
  for (const problem of SETTINGS_PROBLEMS) console.error(problem);
  process.exitCode = hasErrors(findings) || SETTINGS_PROBLEMS.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`De inhoud kan niet nagekeken worden: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
