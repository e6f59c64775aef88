import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { codeBlock, codeSpan, escapeMarkdown, showInvisible } from './markdown.ts';

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function kinds(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Pieces of what people write to get more than words on a page. */
const HOSTILE = fc
  .array(
    fc.constantFrom(
      '<script>',
      '</td>',
      '<!--',
      '-->',
      '<',
      '>',
      '&lt;',
      '&',
      '[a](https://x.be)',
      '![a](b)',
      '[^1]',
      '[',
      ']',
      '(',
      '`',
      '```',
      '*',
      '_',
      '~~',
      '@naam',
      '@',
      'org/repo#12',
      '#12',
      '# ',
      'GH-3',
      'https://x.be',
      'http://',
      'www.x.be',
      'mailto:a@b.be',
      'a@b.be',
      ':+1:',
      ':',
      '::',
      '::error::x',
      '##[error]',
      '|',
      '---',
      '- ',
      '+ ',
      '1. ',
      '1)',
      '=',
      '$',
      '$x$',
      '\\',
      '\u202e',
      '\u200b',
      '\u0000',
      '\n',
      '\n\n',
      '\t',
      '    ',
      'a',
      ' ',
      'deadbeef1',
      '{x}',
      '"',
      "'",
      '^',
      '!',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('showInvisible', () => {
  it('writes out what cannot be seen', () => {
    expect(showInvisible('a\u202eb\u200bc\u00add\u2028e\u{e0041}f\u0007')).toBe('a⟨U+202E⟩b⟨U+200B⟩c⟨U+00AD⟩d⟨U+2028⟩e⟨U+E0041⟩f⟨U+0007⟩');
  });

  it('leaves letters of every script, accents and emoji alone', () => {
    expect(showInvisible('Zoë, naïef, ‘n café, Ελλάδα, ❤️ 🙂 é')).toBe('Zoë, naïef, ‘n café, Ελλάδα, ❤️ 🙂 é');
  });

  it('cuts a pile of marks on one letter', () => {
    expect(showInvisible(`a${'\u0301'.repeat(50)}b`)).toBe('a\u0301\u0301\u0301⟨…⟩b');
  });

  it('shows half a sign', () => {
    expect(showInvisible('a\ud800')).toBe('a⟨U+D800⟩');
  });
});

describe('escapeMarkdown', () => {
  it('leaves plain Dutch as it is', () => {
    expect(escapeMarkdown("Buren eten samen (elke maand); 80% komt terug: 'leuk!' – 3,5 uur.")).toBe(
      "Buren eten samen (elke maand); 80% komt terug: 'leuk!' – 3,5 uur.",
    );
  });

  it.each([
    ['@iemand', '@<!-- -->iemand'],
    ['zie #12', 'zie \\#<!-- -->12'],
    ['org/repo#7', 'org/repo\\#<!-- -->7'],
    ['GH-4', 'GH-<!-- -->4'],
    ['https://spam.example/x', 'https:<!-- -->//spam.example/x'],
    ['www.spam.be', 'www<!-- -->.spam.be'],
    ['_www.spam.be', '\\_www<!-- -->.spam.be'],
    ['deadbeefcafe', 'deadbe<!-- -->efcafe'],
    ['kost $5', 'kost <span>$</span>5'],
    [':tada:', ':<!-- -->tada:'],
    ['::error::x', ':<!-- -->:<!-- -->error:<!-- -->:x'],
    ['##[error]x', '\\#\\#\\[error\\]x'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['a\n# b', 'a \\# b'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('is nothing but words, in a list, a table and a heading, whatever goes in', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const escaped = escapeMarkdown(text);
        const shown = showInvisible(text.replace(/\r\n?/g, '\n')).replace(/\s+/g, ' ').trim();
        for (const [before, after] of [
          ['- x ', ''],
          ['| a |\n| - |\n| x ', ' |'],
          ['# x ', ''],
          ['x ', ''],
        ] as const) {
          const tree = parse(`${before}${escaped}${after}`);
          const allowed = ['root', 'list', 'listItem', 'paragraph', 'heading', 'table', 'tableRow', 'tableCell', 'text', 'html'];
          expect(kinds(tree).filter((kind) => !allowed.includes(kind))).toEqual([]);
          expect(wordsOf(tree).replace(/^a/, '').trim()).toBe(`x ${shown}`.trim().replace(/^a/, ''));
        }
        expect((escaped.match(/<[^>]*>/g) ?? []).filter((tag) => !['<!-- -->', '<span>', '</span>'].includes(tag))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('stands at the beginning of a line without becoming a list, heading or rule', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        expect(kinds(parse(escapeMarkdown(text))).filter((kind) => !['root', 'paragraph', 'text', 'html'].includes(kind))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('codeSpan', () => {
  it('is one piece of code, whatever goes in', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const span = codeSpan(text);
        expect(kinds(parse(`x ${span} y`))).toEqual(['root', 'paragraph', 'text', 'inlineCode', 'text']);
        expect(kinds(parse(`| a |\n| - |\n| ${span} |`)).filter((kind) => kind === 'tableCell')).toHaveLength(2);
        expect(span).not.toContain('##[');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps backticks and shows what is invisible', () => {
    expect(codeSpan('a`b')).toBe('``a`b``');
    expect(codeSpan('`')).toBe('`` ` ``');
    expect(codeSpan('a\u202e.mdx')).toBe('`a⟨U+202E⟩.mdx`');
  });
});

describe('codeBlock', () => {
  it('is one block, whatever goes in, and no line of it is a command', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const block = codeBlock(text);
        expect(kinds(parse(`x\n\n${block}\n\ny`))).toEqual(['root', 'paragraph', 'text', 'code', 'paragraph', 'text']);
        expect(block).not.toMatch(/^\s*::/m);
        expect(block).not.toContain('##[');
      }),
      { numRuns: 300 },
    );
  });

  it('takes a longer fence than the text has', () => {
    expect(codeBlock('a\n````\nb')).toBe('`````text\na\n````\nb\n`````');
  });
});
