import { cutText } from '../text/wording.ts';
import { PROBABLE } from '../likeness/duplicates.ts';
import { codeSpan, escapeMarkdown } from '../text/markdown.ts';
import { formatEffect } from '../evidence/effect-words.ts';
import type { Migration } from '../changes/migration.ts';
import { wholeText } from '../changes/text-diff.ts';
import type { FileReport } from './file-report.ts';
import type { NewRecord } from './new-record.ts';
import { changeLines, diffLine, firstOf, plain, sectionLine, sectionName } from './render-change.ts';

/** Lines of a table or list; more is read in the file itself. */
const MOST_ITEMS = 40;

function recordLines(record: NewRecord): string[] {
  const { velden, cijfers, bronnen, secties } = record;
  const lines: string[] = [];
  if (velden.length > 0) {
    lines.push('', '| Veld | Waarde |', '| --- | --- |');
    lines.push(...velden.slice(0, MOST_ITEMS).map(([veld, waarde]) => `| ${plain(veld, 80)} | ${plain(waarde)} |`));
  }
  if (cijfers.length > 0) lines.push('', `**Cijfers (${cijfers.length})**`, '', ...firstOf(cijfers.map((cijfer) => `- ${plain(cijfer)}`)));
  if (bronnen.length > 0) {
    const sources = bronnen.map(({ id, omschrijving, adres, plaatsen }) => {
      const cited = plaatsen.length === 0 ? '**nergens naar verwezen**' : `verwezen bij ${plain(plaatsen.join(', '))}`;
      return `- ${codeSpan(cutText(id, 80))} ${plain(omschrijving)}: ${codeSpan(cutText(adres, 300))}; ${cited}`;
    });
    lines.push('', `**Bronnen (${bronnen.length})**`, '', ...firstOf(sources));
  }
  if (secties.length > 0) {
    const text = secties.map(({ titel, tekst }) => {
      const words = diffLine(wholeText('erbij', tekst).map((part) => ({ ...part, change: 'gelijk' })));
      return `- **${sectionName(titel)}**: ${words === '' ? '(leeg)' : words}`;
    });
    lines.push('', '<details><summary>De tekst, met de bronnen tussen haken</summary>', '', ...firstOf(text), '', '</details>');
  }
  return lines;
}

function completenessLine({ completeness: { before, after } }: FileReport): string[] {
  if (after === null || (before !== null && before.percent === after.percent)) return [];
  const was = before === null ? '' : ` (was ${before.percent} %)`;
  const missing = after.missing.map(({ deel }) => deel).join(', ');
  return [
    `- Volledigheid: ${after.percent} %${was}, ${after.done} van ${after.total} aanbevolen delen${missing === '' ? '.' : `. Ontbreekt: ${missing}.`}`,
  ];
}

function readabilityLine({ readability: { before, after } }: FileReport): string[] {
  if (after === null || after.words === 0) return [];
  const text = (measure: typeof after) =>
    `${measure.words} woorden, gemiddeld ${formatEffect(measure.averageSentence, 1)} per zin, langste zin ${measure.longestSentence}${measure.flesch === null ? '' : `, leesgemak ${formatEffect(measure.flesch, 0)} van 100`}`;
  if (before === null) return [`- Leesbaarheid: ${text(after)}.`];
  return text(before) === text(after) ? [] : [`- Leesbaarheid: ${text(after)}. Was: ${text(before)}.`];
}

function duplicateLines({ duplicates }: FileReport): string[] {
  return duplicates.slice(0, 3).map(({ id, titel, score, redenen }) => {
    const mark = score >= PROBABLE ? '**Waarschijnlijk dubbel**' : 'Lijkt op';
    return `- ${mark}: ${plain(titel, 150)} (${codeSpan(`praktijken/${id}.mdx`)}; ${redenen.join(', ')})`;
  });
}

/** Where to look at a page: a link below the address of the preview, or the path. */
function previewLink(address: string, base: string | null): string {
  return base === null ? codeSpan(address) : `[${escapeMarkdown(address)}](${base.replace(/\/$/, '')}${address})`;
}

function unchangedLine({ diff, record, isReadable, change }: FileReport): string[] {
  if (!isReadable) return ['- De velden kunnen niet gelezen worden; de fouten hierboven zeggen waarom.'];
  if (change === 'verwijderd' || record !== null || diff === null) return [];
  if (diff.fields.length + diff.sections.length + diff.migrations.length + diff.undone.length > 0 || diff.hasMovedSections) return [];
  return [
    change === 'hernoemd'
      ? '- De inhoud bleef dezelfde.'
      : '- Alleen de schrijfwijze verandert (spaties, aanhalingstekens, opmerkingen); de inhoud bleef dezelfde.',
  ];
}

function migrationLines({ diff }: FileReport): string[] {
  const named = (migrations: readonly Migration[]) => migrations.map(({ naam }) => plain(naam)).join('; ');
  const { migrations = [], undone = [] } = diff ?? {};
  return [
    ...(migrations.length > 0 ? [`- Ook omgezet naar de nieuwe vorm: ${named(migrations)}.`] : []),
    ...(undone.length > 0 ? [`- **Gaat terug naar een oude vorm**: ${named(undone)}.`] : []),
  ];
}

/** One file of the proposal, as Markdown. */
export function renderFile(file: FileReport, previewBase: string | null): string {
  const { path, oldPath, change, titel, address, diff, titles, record } = file;
  const { fields = [], sections = [], hasMovedSections = false } = diff ?? {};
  const fieldLines = fields.flatMap((field) => changeLines(field, titles));
  const sectionLines = [...sections.map(sectionLine), ...(hasMovedSections ? ['- De secties staan in een andere volgorde.'] : [])];
  const renamed = oldPath === null ? '' : `, was ${codeSpan(oldPath)}`;
  const preview = address === null || change === 'verwijderd' ? [] : [`- Voorbeeld: ${previewLink(address, previewBase)}`];
  return [
    `### ${codeSpan(cutText(path, 200))} (${change}${renamed})`,
    '',
    ...(titel === null ? [] : [`- ${plain(titel, 150)}`]),
    ...preview,
    ...duplicateLines(file),
    ...completenessLine(file),
    ...readabilityLine(file),
    ...unchangedLine(file),
    ...migrationLines(file),
    ...(fieldLines.length > 0 ? ['', '**Velden**', '', ...firstOf(fieldLines)] : []),
    ...(sectionLines.length > 0 ? ['', '**Tekst**', '', ...firstOf(sectionLines)] : []),
    ...(record === null ? [] : recordLines(record)),
  ].join('\n');
}
