import { codeSpan, escapeMarkdown } from '../text/markdown.ts';
import type { Finding } from '../file/finding.ts';
import { cutText } from '../text/wording.ts';
import type { EvidenceChange } from '../evidence/compare.ts';
import type { FilePair } from './file-pairs.ts';
import { rankOf, reasonToLook } from './other-paths.ts';
import { isOnlyMigrated } from './file-report.ts';
import { firstOf, plain } from './render-change.ts';
import { renderFile } from './render-file.ts';
import type { Report } from './nazicht.ts';

/** How to render. */
export interface RenderOptions {
  /** What the proposal is compared with, for the first line. */
  readonly basis: string;
  /** Address below which the proposed site can be seen; null when there is none. */
  readonly previewBase: string | null;
}

/** A job summary of GitHub holds 1 MiB; nobody reads a fifth of that. In bytes. */
const LARGEST_REPORT = 200_000;
const LARGEST_FILE_PART = 40_000;

const MOST_FINDINGS = 50;

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

const CHANGE_ORDER: readonly FilePair['change'][] = ['nieuw', 'hernoemd', 'gewijzigd', 'verwijderd'];

function verdict({ files, findings, cells, places, otherPaths }: Report): string[] {
  const errors = findings.fresh.filter(({ ernst }) => ernst === 'fout').length;
  const warnings = findings.fresh.length - errors;
  if (files.length + otherPaths.length === 0) return ['**Er verandert niets.**'];
  const first =
    errors > 0
      ? `**Nog niet klaar: ${count(errors, 'fout houdt', 'fouten houden')} dit voorstel tegen.**`
      : `**Geen nieuwe fouten${warnings > 0 ? `, ${count(warnings, 'waarschuwing', 'waarschuwingen')} om na te kijken` : ''}.** Lees de bronnen na voor je aanvaardt.`;
  const kinds = CHANGE_ORDER.flatMap((change) => {
    const number = files.filter((file) => file.change === change && !isOnlyMigrated(file)).length;
    return number === 0 ? [] : [`${number} ${change}`];
  });
  const migrated = files.filter(isOnlyMigrated).length;
  if (migrated > 0) kinds.push(`${migrated} alleen omgezet`);
  const content = files.length === 0 ? 'Aan de inhoud verandert niets.' : `Bestanden met inhoud: ${kinds.join(', ')}.`;
  const evidence =
    cells.length + places.length === 0
      ? 'Het bewijs blijft gelijk.'
      : `Het bewijs verandert: ${count(places.length, 'plaats', 'plaatsen')} op de ladder, ${count(new Set(cells.map(({ about }) => about)).size, 'vak', 'vakken')} van de kaart.`;
  const sensitive = otherPaths.filter(({ path }) => reasonToLook(path) !== null).length;
  const code =
    sensitive === 0
      ? []
      : ['', `⚠️ **Er wijzigt ook code, een workflow of een instelling (${count(sensitive, 'bestand', 'bestanden')}): kijk met twee.**`];
  return [first, '', `${content} ${evidence}`, ...code];
}

function findingLine({ bestand, regel, veld, regelId, boodschap }: Finding): string {
  return `- ${codeSpan(`${cutText(bestand, 160)}:${regel}`)} ${veld === '' ? '' : `**${plain(veld, 100)}**: `}${plain(boodschap, 600)} ${codeSpan(regelId)}`;
}

function findingParts({ findings: { fresh, existing, solved } }: Report): string[] {
  const part = (title: string, ernst: Finding['ernst']) => {
    const lines = fresh.filter((finding) => finding.ernst === ernst).map(findingLine);
    return lines.length === 0 ? [] : ['', `## ${title} (${lines.length})`, '', ...firstOf(lines, MOST_FINDINGS)];
  };
  const rest = [
    ...(existing > 0 ? [`${count(existing, 'melding stond', 'meldingen stonden')} er al, los van dit voorstel.`] : []),
    ...(solved > 0 ? [`Dit voorstel lost ${count(solved, 'melding', 'meldingen')} op.`] : []),
  ];
  return [...part('Fouten', 'fout'), ...part('Waarschuwingen', 'waarschuwing'), ...(rest.length > 0 ? ['', rest.join(' ')] : [])];
}

function remarkParts({ remarks, newHosts }: Report): string[] {
  const lines = remarks.map(({ path, tekst }) => `- ${codeSpan(cutText(path, 160))} ${plain(tekst, 600)}`);
  if (newHosts.length > 0) {
    const names = newHosts
      .slice(0, 30)
      .map((host) => `${codeSpan(cutText(host, 100))}${host.includes('xn--') ? ' (**letters uit een ander schrift**)' : ''}`);
    lines.push(
      `- Sites waar de databank nog niet naar verwees: ${names.join(', ')}${newHosts.length > 30 ? ` en nog ${newHosts.length - 30}` : ''}. Ken je ze niet, open ze dan voor je aanvaardt.`,
    );
  }
  return lines.length === 0 ? [] : ['', '## Beslis zelf', '', ...firstOf(lines)];
}

function evidenceParts({ cells, places, findings }: Report): string[] {
  if (cells.length + places.length === 0) return [];
  const invalid = findings.fresh.some(({ ernst }) => ernst === 'fout') ? ['', 'Een bestand met fouten telt hier niet mee.'] : [];
  const placeLines = places.map(({ about, text }: EvidenceChange) => `- ${codeSpan(about)} ${escapeMarkdown(text)}`);
  // First the cells in which a reader would see another number or another word.
  const weight = (changes: readonly EvidenceChange[]) => (changes.some(({ text }) => !/^(studies|overzichten): /.test(text)) ? 0 : 1);
  const byCell = [...Map.groupBy(cells, ({ about }) => about)].sort(([, a], [, b]) => weight(a) - weight(b));
  const cellLines = byCell.map(
    ([about, changes]) => `- **${escapeMarkdown(about)}**: ${changes.map(({ text }) => plain(text, 300)).join('; ')}`,
  );
  return [
    '',
    '## Wat er met het bewijs verandert',
    ...invalid,
    ...(placeLines.length > 0 ? ['', '**Op de ladder**', '', ...firstOf(placeLines)] : []),
    ...(cellLines.length > 0 ? ['', '**Op de kaart** (g: negatief is minder eenzaam)', '', ...firstOf(cellLines)] : []),
  ];
}

function otherParts({ otherPaths }: Report): string[] {
  if (otherPaths.length === 0) return [];
  const byReason = Map.groupBy(otherPaths, ({ path }) => reasonToLook(path) ?? 'tekst of gegevens');
  const lines = [...byReason]
    .sort(([one], [other]) => rankOf(one) - rankOf(other))
    .map(([reason, paths]) => {
      const names = paths
        .slice(0, 30)
        .map(({ path, change }) => `${codeSpan(cutText(path, 160))}${change === 'gewijzigd' ? '' : ` (${change})`}`);
      return `- **${reason}**: ${names.join(', ')}${paths.length > 30 ? ` … en nog ${paths.length - 30}` : ''}`;
    });
  return ['', '## Buiten de inhoud', '', 'Dit rapport leest deze bestanden niet. Lees ze zelf, regel per regel.', '', ...lines];
}

/** What went to a newer schema: told once, however many files it is about. */
function migrationParts({ files }: Report): string[] {
  const byName = Map.groupBy(
    files.flatMap((file) => (file.diff?.migrations ?? []).map((migration) => ({ file, migration }))),
    ({ migration }) => migration,
  );
  if (byName.size === 0) return [];
  const lines = [...byName].map(([{ naam, dag }, found]) => {
    const edited = found.filter(({ file }) => !isOnlyMigrated(file)).length;
    const more =
      edited === 0
        ? 'Meer verandert er niet in.'
        : `In ${count(edited, 'bestand', 'bestanden')} verandert er ook iets anders; dat staat hieronder.`;
    return `- **${plain(naam)}** (${dag}): ${count(found.length, 'bestand', 'bestanden')}. ${more}`;
  });
  return ['', '## Omgezet naar de nieuwe vorm', '', 'De velden staan anders geschreven en zeggen hetzelfde.', '', ...lines];
}

/** The files one by one, as far as the report may grow. */
function fileParts(report: Report, previewBase: string | null, room: number): string[] {
  const files = report.files.filter((file) => !isOnlyMigrated(file));
  if (files.length === 0) return [];
  const parts: string[] = ['', '## Bestand per bestand'];
  let left = room;
  for (const [index, file] of files.entries()) {
    let part = renderFile(file, previewBase);
    if (bytesIn(part) > LARGEST_FILE_PART) {
      const lines = part.split('\n');
      const kept: string[] = [];
      for (const line of lines) if (bytesIn(kept.join('\n')) + bytesIn(line) < LARGEST_FILE_PART / 2) kept.push(line);
      const open = kept.filter((line) => line.startsWith('<details>')).length > kept.filter((line) => line === '</details>').length;
      part = [
        ...kept,
        ...(open ? ['', '</details>'] : []),
        '',
        '**Ingekort**: er verandert te veel om hier te tonen. Lees het bestand zelf.',
      ].join('\n');
    }
    left -= bytesIn(part);
    if (left < 0) {
      const rest = files.slice(index).map(({ path, change }) => `- ${codeSpan(cutText(path, 120))} ${change}`);
      return [...parts, '', `**Ingekort**: nog ${count(rest.length, 'bestand', 'bestanden')}.`, '', ...firstOf(rest, 200)];
    }
    parts.push('', part);
  }
  return parts;
}

/** The report as Markdown for GitHub: what matters first, then file by file. Holds no markup of strangers. */
export function renderReport(report: Report, { basis, previewBase }: RenderOptions): string {
  const top = [
    '# Nazicht',
    '',
    ...verdict(report),
    ...findingParts(report),
    ...remarkParts(report),
    ...migrationParts(report),
    ...evidenceParts(report),
    ...otherParts(report),
  ];
  const how =
    previewBase === null
      ? "Bekijk de pagina's met `npm start`; het adres staat bij elk bestand."
      : 'De adressen bij elk bestand leiden naar het voorbeeld.';
  const end = ['', '---', '', `Vergeleken met ${codeSpan(basis)}. ${how} Dit rapport helpt lezen; het beslist niets.`, ''];
  return [...top, ...fileParts(report, previewBase, LARGEST_REPORT - bytesIn([...top, ...end].join('\n'))), ...end].join('\n');
}
