/*
 * The text of a section, between the field of a form and the MDX file. In the field it is plain text: a < is a <
 * and a { is a {. In the file everything that MDX would read as code is a character reference (`&#123;`), which
 * shows as the sign itself and does nothing. Going there and back gives the same text.
 */
import { SLUG_PATTERN } from '../schema/slug.ts';
import { INVISIBLE } from '../schema/tekst.ts';
import { COMPONENTS } from '../file/components.ts';
import { parseMdx } from '../file/parse-mdx.ts';
import { findUnsafeParts } from '../file/safe-mdx.ts';

/** Signs that could start code, a heading of the page's own level, or hide text; each has its reference. */
const REFERENCE = /&(?=(?:#\d+|#x[0-9a-f]+|lt|gt|amp);)/gi;

function referenceTo(sign: string): string {
  return sign === '<' ? '&lt;' : sign === '&' ? '&amp;' : `&#${sign.codePointAt(0)};`;
}

/** Components that stand around text, each tag on a line of its own. */
const WRAPPERS = Object.keys(COMPONENTS).filter((name) => COMPONENTS[name]?.isEmpty !== true);

/** Tags that are written as they are: all else that starts with < becomes text. */
const ALLOWED_TAG = new RegExp(
  `^(?:</?(?:${WRAPPERS.join('|')})>|<Bron id="[a-z0-9]+(?:-[a-z0-9]+)*" ?/>|<br ?/>|</?su[bp]>|</(?:abbr|span)>|<span lang="[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*">|<abbr title="[^"<>{}&\\n]{1,200}">)`,
);

/** A citation as people type it. */
const CITATION = /\[bron: ?([a-z0-9-]{1,80})\]/g;

/**
 * Line starts that MDX reads as code, or that would end the section: `import`, `# kop`, a line under a title. However
 * far indented: MDX has no indented code.
 */
const LINE_START = /^([ \t]*)(?:([ie])(?=(?:mport|xport)\b)|(#)(?=#?(?:[ \t]|$))|([=-])(?=(?:\4)*[ \t]*$))/gm;

function escapeTags(text: string, allowTags: boolean): string {
  let result = '';
  let rest = text;
  for (let at = rest.indexOf('<'); at !== -1; at = rest.indexOf('<')) {
    const tag = allowTags ? ALLOWED_TAG.exec(rest.slice(at, at + 260))?.[0] : undefined;
    result += rest.slice(0, at) + (tag ?? referenceTo('<'));
    rest = rest.slice(at + (tag ?? '<').length);
  }
  return result + rest;
}

function invisibleAsReference(text: string): string {
  return text.replace(new RegExp(INVISIBLE.source, 'gu'), (sign) => (sign === '\n' || sign === '\t' ? sign : referenceTo(sign)));
}

function escape(text: string, allowTags: boolean): string {
  const escaped = escapeTags(text.replace(REFERENCE, referenceTo('&')), allowTags).replace(/[{}`~]/g, referenceTo);
  return invisibleAsReference(
    escaped.replace(
      LINE_START,
      (_, space: string, letter?: string, hash?: string, rule?: string) => space + referenceTo(letter ?? hash ?? rule ?? ''),
    ),
  );
}

/** True when nothing in the text is code and its tags are in pairs. */
function isInert(mdx: string): boolean {
  const { tree } = parseMdx(mdx);
  return tree !== null && findUnsafeParts(tree).length === 0;
}

/** Beyond this the validator refuses the file anyway; a paste of a megabyte is not parsed to find that out. */
const LONGEST_PARSED = 50_000;

/**
 * The text of a field as MDX that runs nothing.
 * @param text what a person typed
 */
export function toMdxText(text: string): string {
  const cited = text.trim().replace(CITATION, (whole, id: string) => (SLUG_PATTERN.test(id) ? `<Bron id="${id}" />` : whole));
  if (cited.length > LONGEST_PARSED) return escape(text.trim(), false);
  const mdx = escape(cited, true);
  // A tag that is never closed would make the whole page unreadable: then no tag is one.
  return isInert(mdx) ? mdx : escape(text.trim(), false);
}

/** The signs that `toMdxText` writes as reference, and no others: a `&nbsp;` of an author stays what it is. */
const WRITTEN = /&lt;|&amp;(?=(?:#\d+|#x[0-9a-f]+|lt|gt|amp);)|&#(\d+);/gi;

/** The other way round: the text of a section of a file as people edit it. */
export function fromMdxText(mdx: string): string {
  return mdx
    .trim()
    .replace(/<Bron id="([a-z0-9-]+)" ?\/>/g, '[bron: $1]')
    .replace(WRITTEN, (reference, code?: string) => {
      if (code === undefined) return reference === '&lt;' ? '<' : '&';
      const sign = String.fromCodePoint(Math.min(Number(code), 0x10ffff));
      return /[{}`~ie#=-]/.test(sign) || INVISIBLE.test(sign) ? sign : reference;
    });
}
