import type { Finding } from '../finding.ts';

/** All findings as a JSON array, for other programs. */
export function reportJson(findings: readonly Finding[]): string {
  return JSON.stringify(findings, null, 2);
}
