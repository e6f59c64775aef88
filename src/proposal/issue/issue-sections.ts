/*
 * The running text of a practice from an issue: one section per question about the story.
 */
import { SECTIES } from '../../schema/secties.ts';
import { citeSources } from '../answers/cite-sources.ts';
import { saysNothing } from '../answers/says-nothing.ts';
import type { DraftSection } from '../draft.ts';
import { tellFor, type TellOf } from '../note.ts';
import type { IssueQuestion } from './issue-questions.ts';

function sectionText(text: string): string {
  return saysNothing(text) ? '' : text.trim();
}

/**
 * The sections, in the order of the questions, with their citations as `[bron: id]`.
 * @param answers by id of the question
 * @param before what stands above all answers, or a story without any heading: the beginning of the text
 * @param find the name of the source that some words mean
 */
export function answeredSections(
  questions: readonly IssueQuestion[],
  { answers, before }: { readonly answers: ReadonlyMap<string, string>; readonly before: string },
  find: (words: string) => string | undefined,
  tell: TellOf,
): DraftSection[] {
  const sections = questions.flatMap(({ id, target, label }) =>
    target.kind === 'section'
      ? [{ titel: target.titel, tekst: citeSources(sectionText(answers.get(id) ?? ''), find, tellFor(tell, label)) }]
      : [],
  );
  const intro = sectionText(before);
  const [first, ...others] = sections;
  if (intro === '' || first === undefined) return sections;
  tell(SECTIES[0], 'Deze tekst stond niet onder een vraag. Hij staat nu bij "Wat is het?"; zet hem waar hij hoort.', intro);
  const cited = citeSources(intro, find, () => undefined);
  return [{ ...first, tekst: [cited, first.tekst].filter((part) => part !== '').join('\n\n') }, ...others];
}
