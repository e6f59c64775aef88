import type { Finding } from '../finding.ts';

/** Signs that would end a workflow command early or start another one. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Findings as workflow commands, which GitHub shows beside the line in a pull request.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(findings: readonly Finding[]): string {
  return findings
    .map(({ bestand, regel, kolom, veld, ernst, regelId, boodschap }) => {
      const command = ernst === 'fout' ? 'error' : 'warning';
      const place = `file=${escapeProperty(bestand)},line=${regel},col=${kolom},title=${escapeProperty(regelId)}`;
      return `::${command} ${place}::${escapeData(veld === '' ? boodschap : `${veld}: ${boodschap}`)}`;
    })
    .join('\n');
}
