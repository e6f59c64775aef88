import { blocksOf, shortSentence } from '../../file/blocks.ts';
import { effectClaimsIn } from '../effect-claims.ts';
import type { FieldPath, Finding } from '../../file/finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { foundByPractice } from '../studied-practices.ts';
import { atField, atNode, type SourceFile } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';

/** Outcomes of an evaluation or a study that can bear a claim. */
const FAVOURABLE: ReadonlySet<unknown> = new Set(['minder-eenzaam', 'gemengd']);

function hasEvidence({ id, data }: SourceFile, { published }: RuleContext): boolean {
  if ([...(foundByPractice(published).get(id) ?? [])].some((richting) => FAVOURABLE.has(richting))) return true;
  return listOf(fieldOf(data, 'evaluaties')).some((evaluatie) => FAVOURABLE.has(fieldOf(evaluatie, 'uitkomst')));
}

/** Who says that something helps, shows a study. */
export const effectclaim: Rule = {
  id: 'effectclaim',
  kinds: ['praktijk'],
  *check(file, context) {
    if (hasEvidence(file, context)) return;
    const report = (sentence: string) => ({
      regelId: this.id,
      ernst: 'waarschuwing' as const,
      boodschap: `Dit zegt dat het helpt, maar er staat geen onderzoek bij dat dit vond: "${shortSentence(sentence)}" Voeg de studie of de evaluatie toe, of schrijf wie het zegt en wat niet gemeten is.`,
    });
    const mechanisme = fieldOf(file.data, 'mechanisme');
    const fields: FieldPath[] = [['titel'], ['samenvatting']];
    // An explanation that rests on a review may say what the review found.
    if (fieldOf(mechanisme, 'grond') !== 'overzicht') fields.push(['mechanisme', 'tekst']);
    for (const path of fields) {
      const text = textOf(path.reduce<unknown>((data, key) => fieldOf(data, String(key)), file.data)) ?? '';
      for (const claim of effectClaimsIn(text)) yield atField(file, path, report(claim));
    }
    if (file.tree === null) return;
    const findings: Finding[] = blocksOf(file.tree).flatMap(({ node, text }) =>
      effectClaimsIn(text).map((claim) => atNode(file, node, report(claim))),
    );
    yield* findings;
  },
};
