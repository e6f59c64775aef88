import { cutText } from '../text/wording.ts';
import { PROBABLE } from '../likeness/duplicates.ts';
import { codeSpan, escapeMarkdown } from '../text/markdown.ts';
import { formatEffect } from '../evidence/effect-words.ts';
import type { FieldChange } from '../changes/field-diff.ts';
import type { FileReview } from './file-review.ts';
import type { NewRecord } from './new-record.ts';
import type { SectionChange } from '../changes/section-diff.ts';
import { type TextPart, wholeText } from '../changes/text-diff.ts';

/** Longer values and texts are read in the file itself. */
const LONGEST_VALUE = 400;
const LONGEST_TEXT = 3000;
const MOST_ITEMS = 40;

/** A value of a stranger, cut and inert. */
export function plain(text: string, most = LONGEST_VALUE): string {
  return text.trim() === '' ? '(leeg)' : escapeMarkdown(cutText(text, most));
}

/** The first items of a list, and how many more there are. */
export function firstOf(lines: readonly string[], most: number = MOST_ITEMS): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `- … en nog ${lines.length - most}`];
}

const TAGS = { gelijk: ['', ''], erbij: ['<ins>', '</ins>'], weg: ['<del>', '</del>'] } as const;

/** A changed text as one line: what went is struck through, what came is underlined. */
function diffLine(parts: readonly TextPart[], most = LONGEST_TEXT): string {
  let left = most;
  const pieces: string[] = [];
  for (const { change, text } of parts) {
    if (left <= 0) break;
    const [open, close] = TAGS[change];
    const [lead = '', tail = ''] = [/^\s/.exec(text)?.[0], /\s$/.exec(text)?.[0]].map((space) => (space === undefined ? '' : ' '));
    const cut = text.length > left ? `${text.slice(0, left)} … (ingekort)` : text;
    const words = escapeMarkdown(cut);
    pieces.push(words === '' ? ' ' : `${lead}${open}${words}${close}${tail}`);
    left -= text.length;
  }
  return pieces.join('').replaceAll('</del><ins>', '</del> <ins>').replace(/ {2,}/g, ' ').trim();
}

function fieldLine(change: FieldChange): string {
  const name = `**${plain(change.veld === '' ? 'het hele bestand' : change.veld, 120)}**`;
  switch (change.soort) {
    case 'erbij':
      return `- ${name}: nieuw: <ins>${plain(change.waarde)}</ins>`;
    case 'weg':
      return `- ${name}: weg: <del>${plain(change.waarde)}</del>`;
    case 'waarde':
      return `- ${name}: <del>${plain(change.van)}</del> → <ins>${plain(change.naar)}</ins>`;
    case 'tekst':
      return `- ${name}: ${diffLine(change.delen)}`;
    case 'lijst': {
      const came = change.erbij.slice(0, MOST_ITEMS).map((item) => `<ins>${plain(item, 200)}</ins>`);
      const went = change.weg.slice(0, MOST_ITEMS).map((item) => `<del>${plain(item, 200)}</del>`);
      return `- ${name}: ${[...(came.length > 0 ? [`erbij ${came.join(', ')}`] : []), ...(went.length > 0 ? [`weg ${went.join(', ')}`] : [])].join('; ')}`;
    }
    case 'volgorde':
      return `- ${name}: andere volgorde`;
  }
}

function sectionLine({ titel, change, delen }: SectionChange): string {
  const name = `**${titel === '' ? 'Begin van de tekst' : plain(titel, 120)}**`;
  const mark = change === 'nieuw' ? ' (nieuw)' : change === 'weg' ? ' (weg)' : '';
  return `- ${name}${mark}: ${delen.length === 0 ? 'alleen de kop' : diffLine(delen)}`;
}

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
      return `- **${titel === '' ? 'Begin van de tekst' : plain(titel, 120)}**: ${words === '' ? '(leeg)' : words}`;
    });
    lines.push('', '<details><summary>De tekst, met de bronnen tussen haken</summary>', '', ...firstOf(text), '', '</details>');
  }
  return lines;
}

function completenessLine({ completeness: { before, after } }: FileReview): string[] {
  if (after === null || (before !== null && before.percent === after.percent)) return [];
  const was = before === null ? '' : ` (was ${before.percent} %)`;
  const missing = after.missing.map(({ deel }) => deel).join(', ');
  return [
    `- Volledigheid: ${after.percent} %${was}, ${after.done} van ${after.total} aanbevolen delen${missing === '' ? '.' : `. Ontbreekt: ${missing}.`}`,
  ];
}

function readabilityLine({ readability: { before, after } }: FileReview): string[] {
  if (after === null || after.words === 0) return [];
  const text = (measure: typeof after) =>
    `${measure.words} woorden, gemiddeld ${formatEffect(measure.averageSentence, 1)} per zin, langste zin ${measure.longestSentence}${measure.flesch === null ? '' : `, leesgemak ${formatEffect(measure.flesch, 0)} van 100`}`;
  if (before === null) return [`- Leesbaarheid: ${text(after)}.`];
  return text(before) === text(after) ? [] : [`- Leesbaarheid: ${text(after)}. Was: ${text(before)}.`];
}

function duplicateLines({ duplicates }: FileReview): string[] {
  return duplicates.slice(0, 3).map(({ id, titel, score, redenen }) => {
    const mark = score >= PROBABLE ? '**Waarschijnlijk dubbel**' : 'Lijkt op';
    return `- ${mark}: ${plain(titel, 150)} (${codeSpan(`praktijken/${id}.mdx`)}; ${redenen.join(', ')})`;
  });
}

/** Where to look at a page: a link below the address of the preview, or the path. */
function previewLink(address: string, base: string | null): string {
  return base === null ? codeSpan(address) : `[${escapeMarkdown(address)}](${base.replace(/\/$/, '')}${address})`;
}

function measuredNothing({ fields, sections, record, isReadable, change }: FileReview): string[] {
  if (!isReadable) return ['- De velden kunnen niet gelezen worden; de fouten hierboven zeggen waarom.'];
  if (change === 'verwijderd' || record !== null || fields.length + sections.length > 0) return [];
  return [
    change === 'hernoemd'
      ? '- De inhoud bleef dezelfde.'
      : '- Alleen de schrijfwijze verandert (spaties, aanhalingstekens, opmerkingen); de inhoud bleef dezelfde.',
  ];
}

/** One file of the proposal, as Markdown. */
export function renderFile(file: FileReview, previewBase: string | null): string {
  const { path, oldPath, change, titel, address, fields, sections, record } = file;
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
    ...measuredNothing(file),
    ...(fields.length > 0 ? ['', '**Velden**', '', ...firstOf(fields.map(fieldLine))] : []),
    ...(sections.length > 0 ? ['', '**Tekst**', '', ...firstOf(sections.map(sectionLine))] : []),
    ...(record === null ? [] : recordLines(record)),
  ].join('\n');
}
