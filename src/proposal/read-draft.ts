import { isRecord } from '../schema/untrusted.ts';
import { SECTIES } from '../schema/secties.ts';
import { headingTree, sectionSources } from '../file/sections.ts';
import { fromMdxText } from './body-text.ts';
import type { Draft, DraftSection } from './draft.ts';

/** Cuts the text at its headings; text above the first one goes to the section that every page begins with. */
function sectionsOfBody(body: string): DraftSection[] {
  const found = sectionSources(headingTree(body), body).map(({ section, source }) => ({
    titel: section.heading === null ? SECTIES[0] : section.title,
    tekst: fromMdxText(source),
  }));
  const known = SECTIES.map((titel) => ({
    titel,
    tekst: found
      .filter((section) => section.titel === titel)
      .map(({ tekst }) => tekst)
      .join('\n\n'),
  }));
  // A heading that is not ours stays, at the end, so that nothing is lost; a rule tells what to do with it.
  const others = found.filter(({ titel }) => !SECTIES.some((known) => known === titel));
  return [...known, ...others];
}

/**
 * A file as draft, to go on with it in the form.
 * @param id file name without extension
 * @param data the parsed front matter
 * @param body the text below it
 * @param origineel the YAML of the front matter, of a page that is corrected
 */
export function readDraft(id: string, data: unknown, body: string, origineel?: string): Draft {
  return { id, velden: isRecord(data) ? data : {}, secties: sectionsOfBody(body), ...(origineel === undefined ? {} : { origineel }) };
}
