import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { checkDraft } from '../../src/proposal/check-draft.ts';
import { type Draft, emptyDraft, freeId, idFromTitle } from '../../src/proposal/draft.ts';
import { readIssue } from '../../src/proposal/issue/read-issue.ts';
import { decodeBytes, takeIn } from '../../src/proposal/repair-file.ts';
import { type Asker, Stopped } from '../../src/proposal/terminal/asker.ts';
import { interview, type Progress } from '../../src/proposal/terminal/interview.ts';
import { nextSteps } from '../../src/proposal/terminal/next-steps.ts';
import { CONTENT_ROOT } from '../../src/reading/project.ts';
import { readRuleContext } from '../../src/reading/rule-context.ts';
import { validateDirectory } from '../../src/reading/validate-directory.ts';
import { fieldOf, isRecord, listOf, textOf } from '../../src/schema/untrusted.ts';
import { REPOSITORY_BRANCH, REPOSITORY_URL } from '../../src/settings/site.ts';
import type { Finding } from '../../src/file/finding.ts';
import { hasErrors } from '../../src/file/finding.ts';
import { reportTerminal } from '../../src/validation/reporters/terminal.ts';

/** Name of the file that keeps the answers of someone who stopped. Git does not see it. */
export const PROGRESS_FILE = '.nieuw-concept.json';

type Print = (text: string) => void;

/** Writes the file, checks the folder with it, and prints what was found and what to do next. */
function writeAndCheck(draft: Draft, contentRoot: string, print: Print): number {
  const rules = readRuleContext(contentRoot);
  const { text } = checkDraft(draft, rules, true);
  const target = join(contentRoot, 'praktijken', `${draft.id}.mdx`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  const all = validateDirectory(contentRoot).findings;
  const own: Finding[] = all.filter(({ bestand }) => resolve(bestand) === resolve(target));
  print(`Geschreven: ${relative(process.cwd(), target)}\n`);
  print(reportTerminal(own, 1));
  print(`\n${nextSteps(`content/praktijken/${draft.id}.mdx`, hasErrors(own), { repository: REPOSITORY_URL, branch: REPOSITORY_BRANCH })}`);
  return hasErrors(own) ? 1 : 0;
}

function readProgress(path: string): Progress | null {
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const draft = fieldOf(data, 'draft');
    const velden = fieldOf(draft, 'velden');
    const secties = listOf(fieldOf(draft, 'secties')).flatMap((section) => {
      const titel = textOf(fieldOf(section, 'titel'));
      return titel === undefined ? [] : [{ titel, tekst: textOf(fieldOf(section, 'tekst')) ?? '' }];
    });
    if (!isRecord(velden) || secties.length === 0) return null;
    return { draft: { id: textOf(fieldOf(draft, 'id')) ?? '', velden, secties }, done: listOf(fieldOf(data, 'done')).map(String) };
  } catch {
    return null;
  }
}

/**
 * Asks for a new practice and writes its file.
 * @param options `verder`: go on with the answers that were kept; `content`: another content folder
 * @returns the exit code
 */
export async function askNew(
  asker: Asker,
  options: { readonly verder: boolean; readonly content?: string | undefined },
  print: Print = console.log,
): Promise<number> {
  const contentRoot = resolve(options.content ?? CONTENT_ROOT);
  const kept = join(dirname(contentRoot), PROGRESS_FILE);
  const rules = readRuleContext(contentRoot);
  const fresh = emptyDraft(rules.today);
  const before = existsSync(kept) ? readProgress(kept) : null;
  if (options.verder && before === null) print('Er is niets om mee verder te gaan; we beginnen opnieuw.');
  const start = options.verder && before !== null ? before : { draft: fresh, done: [] };
  if (
    !options.verder &&
    before !== null &&
    !(await asker.confirm({
      message:
        'Er staan nog antwoorden van een vorige keer. Wil je opnieuw beginnen? Dan gaan die verloren. (Verdergaan kan met "npm run nieuw -- --verder".)',
      initial: false,
    }))
  ) {
    return 1;
  }
  asker.say('Een nieuwe praktijk. Stoppen kan altijd met Ctrl-C: je antwoorden blijven bewaard.');
  try {
    const draft = await interview(asker, start, rules, (progress) => {
      writeFileSync(kept, `${JSON.stringify(progress, null, 2)}\n`);
    });
    const code = writeAndCheck(draft, contentRoot, print);
    rmSync(kept, { force: true });
    return code;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    print(
      existsSync(kept)
        ? 'Gestopt. Je antwoorden zijn bewaard. Ga verder met: npm run nieuw -- --verder'
        : 'Gestopt. Er was nog niets te bewaren.',
    );
    return 1;
  }
}

/** The draft in a mailed file: a file of a practice, or any text in which answers can be found. */
function draftIn(text: string, name: string, contentRoot: string, print: Print): Draft {
  const rules = readRuleContext(contentRoot);
  const taken = takeIn(text, name);
  const { draft, notes } = taken.draft === null ? readIssue(text, { titel: '', rules }) : { draft: taken.draft, notes: taken.notes };
  if (taken.draft === null) print('Dit is geen bestand van een praktijk. De tekst is zo goed mogelijk gelezen.');
  for (const { vraag, boodschap, tekst } of notes)
    print(`Let op, ${vraag}: ${boodschap}${tekst === '' ? '' : `\n  ${tekst.replaceAll('\n', '\n  ')}`}`);
  const titel = textOf(draft.velden['titel']) ?? '';
  const wanted = draft.id !== '' && taken.draft !== null ? draft.id : idFromTitle(titel);
  const id = freeId(wanted === '' ? 'voorstel-zonder-titel' : wanted, rules.ids.praktijk);
  if (id !== wanted && wanted !== '')
    print(
      `Er bestaat al een praktijk met de naam "${wanted}". Dit bestand heet daarom "${id}". Is het een verbetering? Neem de wijzigingen dan over in het bestaande bestand.`,
    );
  return { ...draft, id };
}

/**
 * Takes in a file that came by mail or from a stick, also when the mail mangled it.
 * @param path the file; `-` for standard input
 * @returns the exit code
 */
export function takeInFile(path: string, content: string | undefined, print: Print = console.log): number {
  const contentRoot = resolve(content ?? CONTENT_ROOT);
  const text = decodeBytes(readFileSync(path === '-' ? 0 : path));
  return writeAndCheck(draftIn(text, path === '-' ? '' : basename(path), contentRoot, print), contentRoot, print);
}
