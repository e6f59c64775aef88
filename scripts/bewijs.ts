/**
 * Prints the evidence as a table, or what changes against another commit.
 *
 *   npm run bewijs
 *   npm run bewijs -- --tegen main
 *
 * Exit code 0: done; 2: wrong use, or a commit that git does not know.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cellName, compareCells, comparePlaces, type EvidenceChange } from '../src/evidence/compare.ts';
import type { BewijsRecord } from '../src/evidence/export.ts';
import { formatEffect, formatInterval } from '../src/evidence/effect-words.ts';
import { evidenceOfFolder } from '../src/reading/evidence-of-folder.ts';
import { CONTENT_ROOT, PROJECT_ROOT } from '../src/reading/project.ts';
import { RevisionError, withCheckout } from '../src/reading/revision.ts';
import { readVocabularia } from '../src/reading/vocabularia.ts';

const USAGE = 'Gebruik: npm run bewijs -- [--tegen COMMIT]';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments(): string | undefined {
  try {
    return parseArgs({ options: { tegen: { type: 'string' } } }).values.tegen;
  } catch {
    return fail(USAGE);
  }
}

const HEADS = [
  'aanpak × doelgroep',
  'k',
  'n',
  'g',
  '95 %-interval',
  'voorspelling',
  'τ²',
  'I²',
  'Q',
  'zekerheid',
  'minder/geen/meer',
  'overzichten',
];

function lineOf(cell: BewijsRecord): string[] {
  const number = (value: number | null, digits: number) => (value === null ? '–' : formatEffect(value, digits));
  const { minder, geen, meer } = cell.richting;
  return [
    cellName(cell),
    String(cell.k),
    String(cell.n),
    number(cell.g, 3),
    cell.ci95 === null ? '–' : formatInterval(cell.ci95),
    cell.pi95 === null ? '–' : formatInterval(cell.pi95),
    number(cell.tau2, 3),
    number(cell.i2, 0),
    number(cell.q, 1),
    cell.zekerheid ?? '–',
    `${minder}/${geen}/${meer}`,
    String(cell.overzichten.length),
  ];
}

function printTable(cells: readonly BewijsRecord[]): void {
  const lines = [HEADS, ...cells.map(lineOf)];
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines)
    console.log(
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  console.log(`\n${cells.length} vakjes en randen. g is Hedges' g; negatief is minder eenzaam.`);
}

function printChanges(title: string, changes: readonly EvidenceChange[]): void {
  console.log(`\n${title}`);
  if (changes.length === 0) console.log('  niets');
  for (const { about, text } of changes) console.log(`  ${about}\n    ${text}`);
}

const revision = readArguments();
const now = evidenceOfFolder(CONTENT_ROOT);
if (revision === undefined) {
  printTable(now.cells);
} else {
  try {
    // Read by today's vocabularies, so that a new term does not look like a change in the evidence.
    const then = withCheckout(PROJECT_ROOT, revision, (folder) => evidenceOfFolder(join(folder, 'content'), readVocabularia(CONTENT_ROOT)));
    const cells = compareCells(then.cells, now.cells);
    const places = comparePlaces(then.places, now.places);
    console.log(
      `Wat er in het bewijs verandert tegenover ${revision}: ${cells.length} wijzigingen op de kaart, ${places.length} op de ladder.`,
    );
    printChanges('Vakjes en randen van de kaart', cells);
    printChanges('Praktijken op de ladder', places);
  } catch (error) {
    if (!(error instanceof RevisionError)) throw error;
    fail(error.message);
  }
}
