/*
 * Text of strangers inside Markdown that GitHub shows: reports, summaries, issues. Whatever goes in comes out as
 * plain words: no markup, links, mentions, references, formulas or emoji, and nothing that cannot be seen.
 */

/** Splits a word in two for GitHub's filters, which look for names, numbers and addresses in whole pieces of text. */
const SPLIT = '<!-- -->';

/** Signs that show nothing or turn the reading direction. The selector of coloured emoji (FE0F) is left alone. */
const UNSEEN = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** More marks on one letter than any language puts there; they would cover the lines around. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** The text with every invisible sign written out as ⟨U+202E⟩; tabs and line ends stay. */
export function showInvisible(text: string): string {
  return text
    .replace(UNSEEN, (sign) => {
      if (sign === '\n' || sign === '\t') return sign;
      return `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
    })
    .replace(PILED_MARKS, '$1⟨…⟩');
}

/** What a log of GitHub Actions would take as a command, broken up with a space. */
function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/gm, '$1: ');
}

/**
 * Text as one line of plain words in GitHub's Markdown, fit for a paragraph, list item, heading or table cell.
 * Line ends become spaces.
 */
export function escapeMarkdown(text: string): string {
  const line = showInvisible(text.replace(/\r\n?/g, '\n')).replace(/\s+/g, ' ').trim();
  return (
    line
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*_[\]|~#^]/g, '\\$&')
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // GitHub's own way to write a dollar that starts no formula.
      .replaceAll('$', '<span>$</span>')
      .replace(/@(?=\S)/g, `@${SPLIT}`)
      .replace(/\\#(?=\w)/g, `\\#${SPLIT}`)
      .replace(/(gh-)(?=\d)/gi, `$1${SPLIT}`)
      .replace(/([0-9a-f]{6})(?=[0-9a-f])/gi, `$1${SPLIT}`)
      .replace(/:(?=\/\/)/g, `:${SPLIT}`)
      .replace(/(www)(?=\.)/gi, `$1${SPLIT}`)
      .replace(/:(?=[\w+-]+:|:)/g, `:${SPLIT}`)
  );
}

/** The longest run of backticks in a text. */
function longestFence(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/**
 * Text as code within a line, such as a path or an address; not a link. In a table cell too: a bar is written as ¦,
 * since GitHub ends a cell at a bar in code.
 */
export function codeSpan(text: string): string {
  const line = withoutCommands(showInvisible(text.replace(/\s+/g, ' ').trim())).replaceAll('|', '¦');
  if (line === '') return '` `';
  const fence = '`'.repeat(longestFence(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Text as a block of code on lines of its own, without highlighting. */
export function codeBlock(text: string): string {
  const block = withoutCommands(showInvisible(text.replace(/\r\n?/g, '\n')));
  const fence = '`'.repeat(Math.max(3, longestFence(block) + 1));
  return `${fence}text\n${block}\n${fence}`;
}
