import type { Plaats } from './link.ts';
import type { Verslag, VerslagRegel } from './report.ts';
import { KOPPEN, OORDELEN, type Oordeel, RAAD } from './verdict.ts';

/** GitHub refuses the body of an issue above 65,536 characters. */
export const LONGEST_BODY = 65_000;

/** Addresses that are longer are shown cut, without link. */
const LONGEST_ADDRESS = 600;

/** Places of one address that are named; a common address may stand on many pages. */
const MOST_PLACES = 8;

/** Verdicts in the report; with those that ask for nothing it only counts. */
const SHOWN: readonly Oordeel[] = OORDELEN.filter((oordeel) => oordeel !== 'goed');

/**
 * Text of a stranger as code: in it Markdown, HTML, @names and #numbers mean nothing. Signs that steer a terminal or
 * turn the direction of writing are left out.
 */
function asCode(text: string): string {
  const plain = text.replace(/[\p{C}\p{Z}`]+/gu, ' ').trim();
  return plain === '' ? '–' : `\`${plain}\``;
}

/** True for an address of which GitHub makes a note in the thread that it leads to: our report is no mention. */
function wouldBeMention({ hostname }: URL): boolean {
  return /(^|\.)github\.com$/.test(hostname);
}

/** An address as link, with each sign that could end the link or mean something in Markdown written as %XX. */
function asLink(adres: string): string {
  const safe = adres.replace(/[^\w\-.~:/?#[\]!$&'()*+,;=%@]/g, (sign) => encodeURIComponent(sign).replace(/^[^%]$/, '%7C'));
  const isLinkable =
    safe.length <= LONGEST_ADDRESS && /^https?:\/\/[^/]/.test(safe) && URL.canParse(safe) && !wouldBeMention(new URL(safe));
  return isLinkable ? `<${safe}>` : asCode(adres.length > LONGEST_ADDRESS ? `${adres.slice(0, LONGEST_ADDRESS)}…` : adres);
}

function placeOf({ bestand, regel, veld }: Plaats): string {
  const place = asCode(`${bestand}:${regel}`);
  return veld === '' ? place : `${place} (${asCode(veld)})`;
}

function entryOf(regel: VerslagRegel): string {
  const { adres, reden, naar, archief, plaatsen, oordeel, sinds } = regel;
  const more = plaatsen.length - MOST_PLACES;
  const places = plaatsen.slice(0, MOST_PLACES).map(placeOf).join(', ') + (more > 0 ? ` en nog ${more}` : '');
  const since = oordeel === 'even-niet-bereikbaar' && sinds !== null ? ` Sinds ${sinds}.` : '';
  const lines = [`- ${asLink(adres)}`, `  - ${reden.replace(/[^\p{L}\p{N} .,:;()"-]/gu, '')}${since}`, `  - In ${places}`];
  if (naar !== null) lines.push(`  - Nieuw adres: ${asLink(naar)}`);
  if (oordeel === 'dood' || oordeel === 'onveilig' || oordeel === 'verdacht') lines.push(`  - Webarchief: ${asLink(archief)}`);
  return `${lines.join('\n')}\n`;
}

function introOf(verslag: Verslag): string {
  const counts = OORDELEN.map((oordeel) => `- ${KOPPEN[oordeel]}: ${verslag.tellingen[oordeel]}`).join('\n');
  const todo =
    verslag.teDoen === 0
      ? 'Er is niets te doen.'
      : `Voor de redactie: ${verslag.teDoen} ${verslag.teDoen === 1 ? 'adres vraagt' : 'adressen vragen'} om een verbetering. Bij elk adres staat het bestand met de regel.`;
  const left =
    verslag.nietNagekeken.length === 0
      ? ''
      : `\nNog niet nagekeken: ${verslag.nietNagekeken.length}. Een volgende controle gaat daar verder.\n`;
  return `Controle van alle links naar andere sites, op ${verslag.gemaakt.slice(0, 10)}: ${verslag.adressen} adressen.\n\n${counts}\n${left}\n${todo}\n`;
}

/**
 * The report as Markdown for an issue. Whatever strangers put in an address or a file name stays plain text.
 * @param longest most characters; what does not fit is counted as "en nog N", the least urgent first
 */
export function reportMarkdown(verslag: Verslag, longest = LONGEST_BODY): string {
  let text = introOf(verslag);
  /** Room for the lines that count what is left out. */
  const room = longest - SHOWN.length * 200;
  for (const oordeel of SHOWN) {
    const regels = verslag.links.filter((regel) => regel.oordeel === oordeel);
    if (regels.length === 0) continue;
    const head = `\n## ${KOPPEN[oordeel]} (${regels.length})\n\n`;
    const full = `${head}${RAAD[oordeel]}\n\n`;
    let left = regels.length;
    if (text.length + full.length > room) {
      text += `${head}Hier is geen plaats meer voor. Alles staat in het verslag als JSON.\n`;
      continue;
    }
    text += full;
    for (const regel of regels) {
      const entry = entryOf(regel);
      if (text.length + entry.length > room) break;
      text += entry;
      left -= 1;
    }
    if (left > 0) text += `\nEn nog ${left}. Alles staat in het verslag als JSON.\n`;
  }
  return text;
}
