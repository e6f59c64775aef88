import type { Finding } from '../file/finding.ts';
import type { Rule, RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { SourceFile } from '../file/source-file.ts';

/**
 * All that the rules have to say about one file.
 * @param rules the rules to ask; all of them by default
 */
export function checkFile(file: SourceFile, context: RuleContext, rules: readonly Rule[] = RULES): Finding[] {
  return rules.flatMap((rule) => (rule.kinds.includes(file.kind) ? [...rule.check(file, context)] : []));
}
