import { formatField, type FieldPath } from '../../file/finding.ts';
import type { RuleContext } from '../../validation/rule.ts';
import { isRecord } from '../../schema/untrusted.ts';
import { checkDraft } from '../check-draft.ts';
import type { Draft } from '../draft.ts';
import { withValue } from '../draft-values.ts';

/** The draft with another value at a path of its front matter; groups and lists on the way are made. */
export function withField(draft: Draft, path: FieldPath, value: unknown): Draft {
  const velden = withValue(draft.velden, path, value);
  return { ...draft, velden: isRecord(velden) ? velden : {} };
}

/** What these rules find is mended by answers that come later. */
const LATER: ReadonlySet<string> = new Set(['ongebruikte-bron', 'een-bron', 'koppen']);

/**
 * What the validator says about one answer, the moment it is given.
 * @returns the message of the first error at this field; undefined when there is none
 */
export function problemWith(draft: Draft, path: FieldPath, value: unknown, rules: RuleContext): string | undefined {
  const field = formatField(path);
  const { findings } = checkDraft(withField(draft, path, value), rules, true);
  return findings.find(
    ({ ernst, veld, regelId }) =>
      ernst === 'fout' && !LATER.has(regelId) && (veld === field || veld.startsWith(`${field}[`) || veld.startsWith(`${field}.`)),
  )?.boodschap;
}

/** What the validator says about the text of one section. */
export function problemWithSection(draft: Draft, titel: string, tekst: string, rules: RuleContext): string | undefined {
  const secties = draft.secties.map((section) => (section.titel === titel ? { titel, tekst } : section));
  return checkDraft({ ...draft, secties }, rules, true).findings.find(
    ({ ernst, sectie, regelId }) => ernst === 'fout' && sectie === titel && !LATER.has(regelId),
  )?.boodschap;
}
