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
import { readFileSync } from 'node:fs';
import { readRuleContext } from '../src/reading/rule-context.ts';
import { uitIssue } from './uit-issue/run.ts';

const { code, said } = uitIssue(process.argv.slice(2), { standardInput: () => readFileSync(0), rules: () => readRuleContext() });
if (code === 0) console.log(said);
else console.error(said);
process.exitCode = code;
