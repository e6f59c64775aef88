import { bodyCitations } from '../file/citations.ts';
import { headingTree, type SectionSource, sectionSources, textOfSection } from '../file/sections.ts';
import type { SourceFile } from '../file/source-file.ts';
import type { Version, VersionSection } from './version.ts';

function sectionOf({ section, source }: SectionSource): VersionSection {
  const citations = bodyCitations({ type: 'root', children: [...section.content] }).map(({ id }) => id);
  return { title: section.title, text: textOfSection(section), citations, source };
}

/** A file as a version of its record. Of a text that cannot be read, the headings and what stands between them. */
export function versionOf({ kind, id, data, body, tree }: SourceFile): Version {
  return { kind, id, data, sections: sectionSources(tree ?? headingTree(body), body).map(sectionOf) };
}
