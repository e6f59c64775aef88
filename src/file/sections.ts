import type { Heading, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';

/** A heading of level 2 and what stands below it; heading null for text before the first one. */
export interface Section {
  readonly heading: Heading | null;
  readonly title: string;
  readonly content: readonly RootContent[];
}

/** Cuts the text at its headings of level 2. */
export function sectionsOf(tree: Root): Section[] {
  const sections: { heading: Heading | null; title: string; content: RootContent[] }[] = [{ heading: null, title: '', content: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ heading: node, title: toString(node), content: [] });
    } else {
      sections.at(-1)?.content.push(node);
    }
  }
  return sections.filter((section) => section.heading !== null || section.content.length > 0);
}

/** A section with its text as it stands in the file. */
export interface SectionSource {
  readonly section: Section;
  /** All that stands below the heading, without white space around. */
  readonly source: string;
}

/** As `sectionsOf`, with the text of each section as it was written. `tree` is that of `body`. */
export function sectionSources(tree: Root, body: string): SectionSource[] {
  const sections = sectionsOf(tree);
  return sections.map((section, index) => {
    const start = section.heading?.position?.end.offset ?? 0;
    const end = sections[index + 1]?.heading?.position?.start.offset;
    return { section, source: body.slice(start, end).trim() };
  });
}

/** All of Markdown that is not needed to find headings: it takes time, and would change the words in a title. */
const NOT_FOR_HEADINGS = [
  'htmlFlow',
  'htmlText',
  'codeIndented',
  'list',
  'blockQuote',
  'definition',
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

/**
 * The headings of a text and what stands between them, of broken MDX as well: nothing else is read. A title is as it
 * was typed, marks included. Never throws.
 */
export function headingTree(body: string): Root {
  return fromMarkdown(body, { extensions: [{ disable: { null: NOT_FOR_HEADINGS } }] });
}

/** The words of a section, without its heading. */
export function textOfSection(section: Section): string {
  return section.content.map((node) => toString(node)).join('\n');
}

/** Titles of the sections that have text below them; a heading alone says nothing. */
export function titlesWithText(tree: Root): string[] {
  return sectionsOf(tree)
    .filter((section) => section.heading !== null && textOfSection(section).trim() !== '')
    .map(({ title }) => title);
}

/** True when a `<Bron />` stands in the section. */
export function hasCitation(section: Section): boolean {
  let found = false;
  for (const node of section.content) {
    visit(node, (child) => {
      if ((child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement') && child.name === 'Bron') {
        found = true;
        return EXIT;
      }
      return undefined;
    });
  }
  return found;
}
