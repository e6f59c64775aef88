import { type ExplanationAddress, explanationPath } from '../explanation-path.ts';
import type { Finding } from '../../file/finding.ts';

/** Signs that would end a workflow command early or start another one. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Findings as workflow commands, which GitHub shows beside the line in a pull request, with the address of the explanation.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(findings: readonly Finding[], addressOf: ExplanationAddress = explanationPath): string {
  return findings
    .map(({ bestand, regel, kolom, veld, ernst, regelId, boodschap }) => {
      const command = ernst === 'fout' ? 'error' : 'warning';
      const place = `file=${escapeProperty(bestand)},line=${regel},col=${kolom},title=${escapeProperty(regelId)}`;
      const field = veld === '' ? '' : `${veld}: `;
      return `::${command} ${place}::${escapeData(`${field}${boodschap} Uitleg: ${addressOf(regelId)}`)}`;
    })
    .join('\n');
}
