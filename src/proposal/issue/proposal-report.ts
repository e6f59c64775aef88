/*
 * What a proposal became, in Markdown for GitHub: for the person who proposed it and for the editors. All words of
 * the proposer are made inert.
 */
import { codeBlock, codeSpan, escapeMarkdown } from '../../text/markdown.ts';
import type { Note } from '../note.ts';
import type { CheckedDraft, DraftFinding } from '../check-draft.ts';
import type { IssueRead } from './read-issue.ts';

/** Longest piece of someone's words that the report repeats; the whole stays in the issue. */
const LONGEST_QUOTE = 600;

/** More than this nobody reads; the rest is counted. */
const MOST_LINES = 60;

/** GitHub takes at most 65,536 characters in a comment. */
const LONGEST_REPORT = 60_000;

function quote(text: string): string {
  if (text === '') return '';
  const short = text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)} […]`;
  return `\n${codeBlock(short).replace(/^/gm, '  ')}`;
}

function findingLine({ veld, sectie, boodschap }: DraftFinding): string {
  const place = veld !== '' ? codeSpan(veld) : sectie !== null ? escapeMarkdown(sectie) : 'Het bestand';
  return `- ${place}: ${escapeMarkdown(boodschap)}`;
}

function noteLine({ vraag, boodschap, tekst }: Note): string {
  return `- ${escapeMarkdown(vraag)}: ${escapeMarkdown(boodschap)}${quote(tekst)}`;
}

function part(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LINES;
  return [`### ${title}`, [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`- … en nog ${more}.`] : [])].join('\n')];
}

const MADE_OF: Readonly<Record<IssueRead['from'], string>> = {
  bestand: 'het bestand in het voorstel',
  antwoorden: 'de antwoorden in het voorstel',
  tekst: 'de vrije tekst van het voorstel; de vragen zijn dus nog niet beantwoord',
};

/**
 * The report on a proposal.
 * @param checked the draft as the validator sees it
 */
export function proposalReport(read: IssueRead, checked: CheckedDraft): string {
  const errors = checked.findings.filter(({ ernst }) => ernst === 'fout');
  const warnings = checked.findings.filter(({ ernst }) => ernst !== 'fout');
  const state =
    errors.length === 0
      ? 'De controle vindt geen fouten.'
      : `De controle vindt ${errors.length === 1 ? '1 fout' : `${errors.length} fouten`}. Tot die opgelost zijn, kan de pagina niet op de site.`;
  const text = [
    '## Nagekeken door de controle',
    `Het bestand ${codeSpan(checked.path)} is gemaakt van ${MADE_OF[read.from]}. ${state}`,
    ...part('Op te lossen', errors.map(findingLine)),
    ...part('Kijk na', warnings.map(findingLine)),
    ...part('Niet begrepen, geraden of weggelaten', read.notes.map(noteLine)),
  ].join('\n\n');
  return text.length <= LONGEST_REPORT
    ? `${text}\n`
    : `${text.slice(0, LONGEST_REPORT).replace(/\n[^\n]*$/, '')}\n\n… Het verslag was te lang en is hier afgebroken.\n`;
}
