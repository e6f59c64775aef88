import { type ExplanationAddress, explanationPath } from '../explanation-path.ts';
import type { Finding } from '../../file/finding.ts';

/** "1 fout", "3 fouten". */
function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/**
 * Text of a stranger on one line: escape codes would steer the terminal, and on GitHub a line of its own that
 * begins with :: would be a command, and so would ##[ anywhere.
 */
function onOneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').replaceAll('##[', '## [');
}

/** The last line of a report: what was checked and what came out. */
export function summarise(findings: readonly Finding[], fileCount: number): string {
  const errors = findings.filter((finding) => finding.ernst === 'fout').length;
  const warnings = findings.length - errors;
  const files = count(fileCount, 'bestand', 'bestanden');
  if (findings.length === 0) return `In orde: ${files} nagekeken, niets gevonden.`;
  const parts = [count(errors, 'fout', 'fouten'), count(warnings, 'waarschuwing', 'waarschuwingen')];
  const verdict = errors === 0 ? 'Je kunt verder; kijk de waarschuwingen na.' : 'Los de fouten op; daarna kan de pagina op de site.';
  return `${files} nagekeken: ${parts.join(', ')}. ${verdict}`;
}

/**
 * Findings as text for a person: `bestand:regel:kolom`, the field, what is wrong and how to mend it, and where that is
 * explained.
 */
export function reportTerminal(findings: readonly Finding[], fileCount: number, addressOf: ExplanationAddress = explanationPath): string {
  const blocks = findings.map(({ bestand, regel, kolom, veld, ernst, regelId, boodschap }) => {
    const field = veld === '' ? '' : `${veld}: `;
    const mark = ernst === 'fout' ? 'FOUT' : 'let op';
    return `${onOneLine(bestand)}:${regel}:${kolom}\n  ${mark} ${onOneLine(`${field}${boodschap}`)} [${regelId}]\n  Uitleg: ${addressOf(regelId)}`;
  });
  return [...blocks, summarise(findings, fileCount)].join('\n\n');
}
