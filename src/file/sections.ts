import type { Heading, Root, RootContent } from 'mdast';
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
