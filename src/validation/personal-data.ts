/*
 * Finds mail addresses and phone numbers in running text. Addresses of a function (info@…) and helplines
 * are public; those of a person are not ours to publish.
 */

/** A mail address or phone number in a text. */
export interface PersonalData {
  readonly kind: 'mail' | 'mobiel' | 'vast';
  readonly text: string;
}

const MAIL = /[\p{L}\d][\p{L}\d._%+-]{0,63}\s?(?:@|\[at\]|\(at\))\s?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/giu;

/** Addresses with such a name are read by whoever has the job. */
const FUNCTION_NAMES =
  /^(info|contact|onthaal|welkom|hallo|hello|welzijn|sociaal|socialedienst|ocmw|gemeente|stad|secretariaat|redactie|pers|vrijwilligers?|zorg|thuiszorg|buurtzorg|eenzaamheid|meldpunt|dienstencentrum|ldc|bib|jeugd|senioren|ouderen|project|team|mail|post|support|webmaster|privacy|hulp)([._-].*)?$/i;
const PRIVATE_HOSTS =
  /(?:@|\[at\]|\(at\))\s?(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|proton|protonmail|telenet|skynet|proximus|scarlet|pandora|belgacom|ziggo|kpnmail|gmx)\./i;

/** Runs of digits with the separators that people put in phone numbers. */
const PHONE = /(?<![\d.,/-])(?:\+|00|0)\d(?:[\s./()\u2010-\u2015-]{0,3}\d){6,13}(?![\d/-])/g;

function phoneKind(text: string): PersonalData['kind'] | undefined {
  let digits = text.replace(/\(0\)/, '').replace(/\D/g, '');
  const isInternational = /^\+|^00/.test(text);
  if (isInternational) {
    digits = digits.replace(/^00/, '');
    const national = /^(32|31)(\d+)$/.exec(digits)?.[2];
    if (national === undefined) return digits.length >= 9 ? 'vast' : undefined;
    digits = `0${national}`;
  }
  // Free and shared-cost numbers belong to organisations, never to a person.
  if (/^0(800|70|78|90)/.test(digits)) return undefined;
  if (/^0(4\d{8}|6\d{8})$/.test(digits)) return 'mobiel';
  // A date such as 01.02.2018 has eight digits; a Belgian number nine, a Dutch one ten.
  return digits.length === 9 || digits.length === 10 ? 'vast' : undefined;
}

/** All mail addresses of persons and all phone numbers in a text, in order. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const [mail] of text.matchAll(MAIL)) {
    const [local = ''] = mail.split(/\s?(?:@|\[at\]|\(at\))/i);
    if (!FUNCTION_NAMES.test(local) || PRIVATE_HOSTS.test(mail)) found.push({ kind: 'mail', text: mail });
  }
  for (const [phone] of text.matchAll(PHONE)) {
    const kind = phoneKind(phone);
    if (kind !== undefined) found.push({ kind, text: phone });
  }
  return found;
}
