/*
 * Mail addresses in text, also those written so that robots do not see them: "jan [at] voorbeeld punt be".
 */
import type { Stretch } from './numbers.ts';

/** A mail address in a text. */
export interface Mail extends Stretch {
  /** What stands before the @. */
  readonly name: string;
  /** What stands after it, with plain dots. */
  readonly host: string;
}

const AT_WORD = '(?:at|apenstaart(?:je)?|@|arroba)';
/** The @ and all that people write for it; the bare word "at" counts only where the rest leaves no doubt. */
const AT = new RegExp(
  String.raw`\s{0,2}@\s{0,2}|\s{0,2}[[({<]\s?${AT_WORD}\s?[\])}>]\s{0,2}|\s(?:apenstaart(?:je)?)\s|\s(at)\s|[_*]${AT_WORD}[_*]`,
  'giu',
);
const NAME = /[\p{L}\d][\p{L}\d._%+'-]{0,63}$/u;
const DOT = String.raw`(?:\.|\s?[[({<]\s?(?:dot|punt|\.)\s?[\])}>]\s?|\s(?:dot|punt|\.)\s|[_*](?:dot|punt)[_*])`;
const LABEL = String.raw`[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?`;
const HOST = new RegExp(String.raw`^${LABEL}(?:${DOT}${LABEL}){1,4}`, 'iu');
const LONGEST_HOST = 260;

/** All mail addresses in a readable text, in order. */
export function findMails(text: string): Mail[] {
  return [...text.matchAll(AT)].flatMap((match) => {
    const name = NAME.exec(text.slice(Math.max(0, match.index - 65), match.index))?.[0];
    const after = match.index + match[0].length;
    const host = HOST.exec(text.slice(after, after + LONGEST_HOST))?.[0];
    if (name === undefined || host === undefined) return [];
    const plainHost = host.replace(new RegExp(DOT, 'giu'), '.');
    // "We were at nature.com": without another sign of an address, "at" is a word.
    const isWord = match[1] !== undefined;
    if (isWord && plainHost === host && !/[._\d]/.test(name)) return [];
    return [{ name, host: plainHost, start: match.index - name.length, end: after + host.length }];
  });
}

/** Names of a function: an address with such a name is read by whoever has the job. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'info infos contact onthaal welkom hallo hello welzijn sociaal socialedienst socialehuis huis ocmw cpas gemeente stad lokaalbestuur secretariaat ' +
    'redactie pers vrijwilliger vrijwilligers zorg thuiszorg buurtzorg zorgzamebuurt zorgzamebuurten eenzaamheid meldpunt dienstencentrum ' +
    'lokaaldienstencentrum ldc wzc bib bibliotheek jeugd senioren ouderen project projecten team mail post support webmaster privacy hulp dienst ' +
    'communicatie burgerzaken cultuur sport onderwijs wonen gezondheid diversiteit samenleving preventie buurt buurtwerk wijk wijkwerking loket aanmelding ' +
    'gebiedsgerichtewerking vrijwilligerswerk buurtzorgers'
  ).split(' '),
);

/** As the first part of a name these say what the rest is about. */
const FIRST_FUNCTION =
  /^(info|contact|onthaal|welkom|hallo|hello|welzijn|sociaal|socialedienst|ocmw|gemeente|stad|secretariaat|redactie|pers|vrijwilligers?|zorg|thuiszorg|buurtzorg|eenzaamheid|meldpunt|dienstencentrum|ldc|bib|jeugd|senioren|ouderen|project|team|mail|post|support|webmaster|privacy|hulp)([._-].*)?$/i;

const PRIVATE_HOST =
  /^(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|proton|protonmail|telenet|skynet|proximus|scarlet|pandora|belgacom|ziggo|kpnmail|gmx)\./i;

/** True for the address of a function at an organisation: info@voorbeeld.be. */
export function isOfFunction({ name, host }: Mail): boolean {
  return (FIRST_FUNCTION.test(name) || FUNCTIONS.has(name.toLowerCase())) && !PRIVATE_HOST.test(host);
}

/** True for a function, also when it is written together with a whole label of the host: "gentinfo@stad.gent". */
function isFunction(part: string, host: string): boolean {
  if (FUNCTIONS.has(part)) return true;
  return host.split('.').some((label) => {
    const rest = part.startsWith(label) ? part.slice(label.length) : part.endsWith(label) ? part.slice(0, -label.length) : '';
    return FUNCTIONS.has(rest);
  });
}

/**
 * The strict reading, for what is published as the contact of an organisation: every part of the name must be that
 * of a function or stand in the name of the host, so that "info.jan@…" is no way round.
 */
export function isOnlyOfFunction(mail: Mail): boolean {
  const host = mail.host.toLowerCase();
  const parts = mail.name
    .toLowerCase()
    .split(/[._+-]/)
    .map((part) => part.replace(/\d+$/, ''))
    .filter((part) => part !== '');
  return (
    !PRIVATE_HOST.test(host) &&
    parts.some((part) => isFunction(part, host)) &&
    parts.every((part) => isFunction(part, host) || host.includes(part))
  );
}
