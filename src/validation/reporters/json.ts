import { type ExplanationAddress, explanationPath } from '../explanation-path.ts';
import type { Finding } from '../../file/finding.ts';

/** All findings as a JSON array, for other programs: the keys of a finding, and `uitleg` with the address of its explanation. */
export function reportJson(findings: readonly Finding[], addressOf: ExplanationAddress = explanationPath): string {
  return JSON.stringify(
    findings.map((finding) => ({ ...finding, uitleg: addressOf(finding.regelId) })),
    null,
    2,
  );
}
