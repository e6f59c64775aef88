import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/reading/project.ts';
import { readVocabularia } from '../../src/reading/vocabularia.ts';
import { makePractices, type PracticeFile } from './made-practices.ts';

const COPIED = ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** File with the stages, in the folder of a made project. */
export const STAGES_FILE = 'stages.json';

/** The configuration of the site itself, with its integrations wrapped so that each stage is measured. */
const MEASURED_CONFIG = `import config from './astro.config.site.mjs';
import { measureStages } from './scripts/bench-bouw/stages.ts';

export default { ...config, integrations: measureStages(config.integrations, '${STAGES_FILE}') };
`;

/** The packages, each by a link: what tools write beside them (a cache) belongs to the made project alone. */
function linkPackages(root: string): void {
  const [from, to] = [join(PROJECT_ROOT, 'node_modules'), join(root, 'node_modules')];
  mkdirSync(to);
  for (const { name } of readdirSync(from, { withFileTypes: true })) {
    if (name === '.bin' || !name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

/** True when git did what it was asked; a machine without git builds pages without a history. */
function git(root: string, day: string, args: readonly string[]): boolean {
  const time = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
  const settings = ['-c', 'user.name=Meting', '-c', 'user.email=meting@example.org', '-c', 'commit.gpgsign=false', '-c', 'gc.auto=0'];
  return spawnSync('git', ['-C', root, ...settings, ...args], { env, stdio: 'ignore' }).status === 0;
}

function writePractices(root: string, practices: readonly PracticeFile[]): void {
  for (const { id, text } of practices) writeFileSync(join(root, 'content', 'praktijken', `${id}.mdx`), text);
}

/**
 * Makes a project of its own with the code, the real content and more practices, with two days of history for each.
 * The real content is only read.
 * @param root where to; a folder that does not exist yet
 * @param count practices in all
 * @throws Error when fewer practices are asked than there are real ones
 */
export function makeProject(root: string, count: number): void {
  const folder = join(PROJECT_ROOT, 'content', 'praktijken');
  const originals = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => ({ id: name.replace(/\.mdx$/, ''), text: readFileSync(join(folder, name), 'utf8') }));
  const gemeenten = readVocabularia(join(PROJECT_ROOT, 'content')).gemeenten.map(({ id }) => id);
  const practices = makePractices(originals, count, gemeenten);

  mkdirSync(root);
  for (const name of COPIED) cpSync(join(PROJECT_ROOT, name), join(root, name), { recursive: true });
  renameSync(join(root, 'astro.config.mjs'), join(root, 'astro.config.site.mjs'));
  writeFileSync(join(root, 'astro.config.mjs'), MEASURED_CONFIG);
  linkPackages(root);
  git(root, '2026-01-01', ['init', '--quiet']);
  writePractices(
    root,
    practices.map(({ id, text }) => ({ id, text: `${text.trimEnd()}\n\n### Later bijgewerkt\n\nDit stond er eerst.\n` })),
  );
  git(root, '2026-01-01', ['add', 'content/praktijken']);
  git(root, '2026-01-01', ['commit', '--quiet', '-m', 'First version']);
  writePractices(root, practices);
  git(root, '2026-02-01', ['commit', '--quiet', '-a', '-m', 'Second version']);
}

/** Adds a sentence to one practice, as an editor would. */
export function changeOnePractice(root: string): void {
  const folder = join(root, 'content', 'praktijken');
  const name = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .at(-1);
  if (name === undefined) throw new Error('Er is geen praktijk om te wijzigen.');
  appendFileSync(join(folder, name), '\nDeze zin kwam er later bij.\n');
}
