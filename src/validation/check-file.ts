import type { Finding } from '../file/finding.ts';
import type { RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { SourceFile } from '../file/source-file.ts';

/** All that the rules have to say about one file. */
export function checkFile(file: SourceFile, context: RuleContext): Finding[] {
  return RULES.flatMap((rule) => (rule.kinds.includes(file.kind) ? [...rule.check(file, context)] : []));
}
