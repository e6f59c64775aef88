import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';

/** The sections of a practice page, in reading order. The first one is obligatory. */
export const SECTIES = [
  'Wat is het?',
  'Voor wie?',
  'Hoe werkt het?',
  'Wat heb je nodig?',
  'Wat levert het op?',
  'Lessen',
  'Zelf starten',
] as const;

/** A heading of level 2 and what stands below it; heading null for text before the first one. */
export interface Section {
  readonly heading: Heading | null;
  readonly title: string;
  readonly content: readonly RootContent[];
}

/** Cuts the text at its headings of level 2. */
export function sectionsOf(tree: Root): Section[] {
  const sections: { heading: Heading | null; title: string; content: RootContent[] }[] = [
    { heading: null, title: '', content: [] },
  ];
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
