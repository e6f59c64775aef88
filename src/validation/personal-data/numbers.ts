/*
 * Numbers that prove themselves by their check digits: a national register number, a bank account, the number of an
 * organisation and of a book.
 */

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The remainder of a row of digits of any length. */
function modulo(digits: string, by: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % by;
  return rest;
}

const REGISTER = /(?<!\d)\d{2}[\s./-]{0,3}\d{2}[\s./-]{0,3}\d{2}[\s./-]{0,3}\d{3}[\s./-]{0,3}\d{2}(?!\d)/g;

/**
 * True for a Belgian national register number (or bis number): a day that can exist and check digits that fit.
 * Those of people born from 2000 on are reckoned with a 2 before them.
 */
function isRegisterNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  // A bis number adds 20 or 40 to the month; an unknown month or day is 0.
  const month = Number(digits.slice(2, 4)) % 20;
  if (month > 12 || Number(digits.slice(2, 4)) > 52 || Number(digits.slice(4, 6)) > 31) return false;
  const own = digits.slice(0, 9);
  const check = Number(digits.slice(9));
  return check === 97 - modulo(own, 97) || check === 97 - modulo(`2${own}`, 97);
}

/** National register numbers in a text. */
export function findRegisterNumbers(text: string): Stretch[] {
  return [...text.matchAll(REGISTER)].flatMap((match) =>
    isRegisterNumber(match[0].replace(/\D/g, '')) ? [{ start: match.index, end: match.index + match[0].length }] : [],
  );
}

/** Length of an account number in the countries that people here pay to. */
const ACCOUNT_LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  DE: 22,
  DK: 18,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  IE: 22,
  IT: 27,
  LU: 20,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  SE: 24,
};

const ACCOUNT_START = /(?<![\p{L}\d])(?:AT|BE|CH|DE|DK|ES|FI|FR|GB|IE|IT|LU|NL|NO|PL|PT|SE)[\s.-]?\d[\s.-]?\d/giu;

/** True when the check digits of an account number (IBAN) fit; letters count from A = 10. */
function isAccountNumber(iban: string): boolean {
  const moved = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return /^\d+$/.test(moved) && modulo(moved, 97) === 1;
}

/** Bank account numbers in a text. */
export function findAccountNumbers(text: string): Stretch[] {
  return [...text.matchAll(ACCOUNT_START)].flatMap(({ index }) => {
    const length = ACCOUNT_LENGTHS[text.slice(index, index + 2).toUpperCase()] ?? 0;
    let iban = '';
    let end = index;
    let gap = 0;
    while (iban.length < length && end < text.length && gap < 3) {
      const sign = text.charAt(end);
      if (/[a-z\d]/i.test(sign)) {
        iban += sign.toUpperCase();
        gap = 0;
      } else if (/[\s./-]/.test(sign)) gap += 1;
      else break;
      end += 1;
    }
    const isWhole = !/[a-z\d]/i.test(text.charAt(end));
    return iban.length === length && isWhole && isAccountNumber(iban) ? [{ start: index, end }] : [];
  });
}

/** True for a number in the register of organisations (KBO): ten digits, the last two reckoned from the rest. */
export function isOrganisationNumber(digits: string): boolean {
  return /^[01]\d{9}$/.test(digits) && Number(digits.slice(8)) === 97 - modulo(digits.slice(0, 8), 97);
}

const NO_PHONES: readonly RegExp[] = [
  // Addresses of pages and documents.
  /(?:https?:\/\/|www\.)\S+/gi,
  /(?<!\d)10\.\d{4,9}\/\S+/g,
  /\bISBN(?:-1[03])?[\s:]{0,3}\d[\dX -]{8,16}/gi,
  // Days, and hours from and to.
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d(?!\d)/g,
  /(?<![\d.])(?:[01]\d|2[0-4])[.:u][0-5]\d\s?-\s?(?:[01]\d|2[0-4])[.:u][0-5]\d(?!\.?\d)/g,
];

/** The text with what has digits but is certainly no phone number blotted out, each sign by one sign. */
export function withoutOtherNumbers(text: string, known: readonly Stretch[]): string {
  const blot = (length: number) => '\u0001'.repeat(length);
  let rest = text;
  for (const { start, end } of known) rest = rest.slice(0, start) + blot(end - start) + rest.slice(end);
  for (const pattern of NO_PHONES) rest = rest.replace(pattern, (found) => blot(found.length));
  return rest;
}
