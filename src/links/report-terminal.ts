import type { Verslag, VerslagRegel } from './report.ts';
import { KOPPEN, OORDELEN, RAAD } from './verdict.ts';

/** Text on one line, without signs that would steer the terminal. */
function onOneLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
}

function entryOf({ adres, reden, naar, archief, plaatsen, oordeel }: VerslagRegel): string {
  const lines = [
    `  ${adres}`,
    `    ${reden}`,
    ...plaatsen.map(({ bestand, regel, kolom, veld }) => `    ${bestand}:${regel}:${kolom}${veld === '' ? '' : ` ${veld}`}`),
  ];
  if (naar !== null) lines.push(`    nieuw adres: ${naar}`);
  if (oordeel === 'dood' || oordeel === 'onveilig' || oordeel === 'verdacht') lines.push(`    webarchief: ${archief}`);
  return lines.map(onOneLine).join('\n');
}

/** The last lines of a report: how many of each verdict. */
export function summariseLinks({ adressen, nuNagekeken, tellingen, nietNagekeken }: Verslag): string {
  const counts = OORDELEN.filter((oordeel) => tellingen[oordeel] > 0).map(
    (oordeel) => `${tellingen[oordeel]} ${KOPPEN[oordeel].toLowerCase()}`,
  );
  const left = nietNagekeken.length === 0 ? '' : ` ${nietNagekeken.length} nog niet nagekeken.`;
  const found = counts.length === 0 ? 'geen oordeel' : counts.join(', ');
  return `${adressen} ${adressen === 1 ? 'adres' : 'adressen'}, waarvan ${nuNagekeken} nu nagekeken: ${found}.${left}`;
}

/** The report as text for a person: what is not good, grouped by verdict with the advice, then the counts. */
export function reportTerminal(verslag: Verslag): string {
  const groups = OORDELEN.filter((oordeel) => oordeel !== 'goed').flatMap((oordeel) => {
    const regels = verslag.links.filter((regel) => regel.oordeel === oordeel);
    return regels.length === 0 ? [] : [`${KOPPEN[oordeel].toUpperCase()} (${regels.length}). ${RAAD[oordeel]}`, ...regels.map(entryOf)];
  });
  return [...groups, summariseLinks(verslag)].join('\n\n');
}
