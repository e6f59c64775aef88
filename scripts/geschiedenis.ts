/**
 * Prints what the site tells of the history of every practice, as text, to compare before and after a change of the
 * schema or of the code: both must be the same.
 *
 *   npm run -s geschiedenis > voor.txt
 *   npm run -s geschiedenis > na.txt
 *   git diff --no-index voor.txt na.txt
 *
 * Exit code 0: done; 2: the history is not known here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentDirectory } from '../src/reading/content-directory.ts';
import { readHistories } from '../src/reading/histories.ts';
import { CONTENT_ROOT, PROJECT_ROOT } from '../src/reading/project.ts';
import { readVocabularia } from '../src/reading/vocabularia.ts';

const REASONS = {
  'geen-git': 'Deze map is geen git-repository. Haal het project op met "git clone".',
  onvolledig: 'Alleen de laatste commits zijn opgehaald. Haal de rest op met "git fetch --unshallow".',
} as const;

const historyOf = readHistories(PROJECT_ROOT, readVocabularia(CONTENT_ROOT), (id) =>
  readFileSync(join(PROJECT_ROOT, 'content', 'praktijken', `${id}.mdx`)),
);
const ids = readContentDirectory(CONTENT_ROOT).flatMap(({ path }) => /^praktijken\/(.+)\.mdx$/.exec(path)?.[1] ?? []);

for (const id of ids.sort()) {
  const history = historyOf(id);
  if (history.isKnown) {
    console.log(id);
    for (const { dag, wijzigingen } of history.days) for (const line of wijzigingen) console.log(`  ${dag} ${line}`);
  } else if (history.reason === 'nog-niet-vastgelegd') {
    console.log(`${id}\n  nog niet vastgelegd`);
  } else {
    console.error(REASONS[history.reason]);
    process.exit(2);
  }
}
