/*
 * Phone numbers in text. Groups of digits are counted off to a whole number and no further: what comes after it ("0478
 * 12 34 56. 95 % …", "… 56/57", a second number) never hides it.
 */
import { isOrganisationNumber, type Stretch } from './numbers.ts';

/** A phone number: of a mobile phone, or of a line that may be anyone's. */
export interface Phone extends Stretch {
  readonly kind: 'mobiel' | 'vast';
}

interface Group extends Stretch {
  readonly digits: string;
}

/** Some groups from the first on, as one number. */
interface Candidate {
  readonly digits: string;
  readonly groups: readonly Group[];
  readonly gaps: readonly string[];
}

/** No phone number has more digits, country included. */
const MOST_DIGITS = 16;

/** What may stand between the digits of any number. */
const GAP = /^[\s.()/-]{1,4}$/;
/** A mobile number is known by its first digits, so it may be written in stranger ways. */
const STRANGE_GAP = /^[\s.()/\-,:;_|*~'\\]{1,4}$/;

const LABEL = /(?:\bBE|\bKBO|\bBTW|\bTVA|\bVAT|\bRPR|ondernemingsnummer|btw-nummer)[\s.:-]{0,3}(?:BE)?[\s.:-]{0,3}$/i;

function groupsOf(text: string): Group[] {
  // The letter O before a digit is read as a zero.
  return [...text.matchAll(/(?<![\p{L}\d])O(?=\d{3})\d+|\d+/giu)].map((match) => ({
    digits: match[0].replace(/^o/i, '0'),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Every row of groups from `first` on that may be one number, shortest first. */
function candidatesFrom(text: string, groups: readonly Group[], first: number, gap: RegExp): Candidate[] {
  const candidates: Candidate[] = [];
  let taken: readonly Group[] = [];
  let gaps: readonly string[] = [];
  let digits = '';
  for (let index = first; index < groups.length; index += 1) {
    const group = groups[index];
    const last = taken.at(-1);
    if (group === undefined || digits.length + group.digits.length > MOST_DIGITS) break;
    if (last !== undefined) {
      const between = text.slice(last.end, group.start);
      if (!gap.test(between)) break;
      gaps = [...gaps, between];
    }
    digits += group.digits;
    taken = [...taken, group];
    candidates.push({ digits, groups: taken, gaps });
  }
  return candidates;
}

/** Free and shared-cost numbers belong to organisations, never to a person. */
function isPublicService(national: string): boolean {
  return /^0(?:800|70|78|90)/.test(national);
}

function isMobile(national: string): boolean {
  return /^0(?:4\d{8}|6\d{8})$/.test(national);
}

/** Groups as people write a line: not the pieces of a list of figures. */
function looksLikeLine({ groups, gaps }: Candidate): boolean {
  const [first, ...others] = groups.map(({ digits }) => digits.length);
  if (first === undefined) return false;
  if (others.length === 0) return true;
  const isSpelt = [first, ...others].every((length) => length === 1) && new Set(gaps).size === 1;
  const isPairs = first === 2 && others.length === 4 && others.every((length) => length === 2) && new Set(gaps).size === 1;
  const total = first + others.reduce((sum, length) => sum + length, 0);
  // A Belgian number has nine digits, a Dutch one ten, of which at least three for the place.
  return isSpelt || isPairs || (first >= (total === 10 ? 3 : 2) && first <= 4 && others.every((length) => length >= 2));
}

/** A number of an organisation looks like a mobile number; then only a word before it tells. */
function isOrganisation(candidate: Candidate, before: string): boolean {
  if (!isOrganisationNumber(candidate.digits)) return false;
  if (LABEL.test(before)) return true;
  return !isMobile(candidate.digits) && candidate.groups.map(({ digits }) => digits.length).join() === '4,3,3';
}

/** The kind of a number that starts with a 0. */
function nationalKind(candidate: Candidate, before: string): Phone['kind'] | undefined {
  const { digits } = candidate;
  if (isPublicService(digits) || isOrganisation(candidate, before)) return undefined;
  if (isMobile(digits)) return 'mobiel';
  const isLine = (digits.length === 9 || digits.length === 10) && /^0[1-9]/.test(digits) && looksLikeLine(candidate);
  return isLine && !/\p{L}$/u.test(before) ? 'vast' : undefined;
}

/** The kind of a number with its country before it (after the + or 00). */
function internationalKind({ digits, gaps }: Candidate): Phone['kind'] | undefined {
  const home = /^(?:32|31)0?(\d+)$/.exec(digits)?.[1];
  if (home !== undefined) {
    const national = `0${home}`;
    if (isPublicService(national)) return undefined;
    if (isMobile(national)) return 'mobiel';
    return national.length === (digits.startsWith('32') ? 9 : 10) ? 'vast' : undefined;
  }
  if (!/^[1-9]\d{8,14}$/.test(digits) || /^\d{2,3}800/.test(digits)) return undefined;
  // "+1.250.000.000" is an amount.
  return gaps.length > 0 && gaps.every((gap) => gap === '.') ? undefined : 'vast';
}

/** Where a number may start: not in the middle of a decimal, a code or a longer number. */
function mayStart(text: string, { start }: Group, lastEnd: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return !/\d[.,:-]$/.test(before) || start - lastEnd <= 2;
}

function plusBefore(text: string, { start }: Group): number | undefined {
  const found = /(?<![\d+])\(?\+\s?$/.exec(text.slice(Math.max(0, start - 4), start));
  return found === null ? undefined : start - found[0].length;
}

/** Cuts the 00 that stands for a + off. */
function afterDoubleZero(candidate: Candidate): Candidate {
  return { ...candidate, digits: candidate.digits.slice(2) };
}

/** The number at a group, if there is one. */
function phoneAt(text: string, groups: readonly Group[], index: number): (Phone & { readonly used: number }) | undefined {
  const group = groups[index];
  if (group === undefined) return undefined;
  const before = text.slice(Math.max(0, group.start - 28), group.start);
  const plus = plusBefore(text, group);
  // Ten times as common as all the rest: a text of figures costs nothing.
  const isMaybe = plus !== undefined || group.digits.startsWith('0') || group.digits.startsWith('32');
  if (!isMaybe) return undefined;
  const start = plus ?? (/\($/.test(before) && text.charAt(group.end) === ')' ? group.start - 1 : group.start);
  const kindOf = (candidate: Candidate): Phone['kind'] | undefined => {
    if (plus !== undefined) return internationalKind(candidate);
    if (/^00[1-9]/.test(candidate.digits)) return internationalKind(afterDoubleZero(candidate));
    if (candidate.digits.startsWith('0')) return nationalKind(candidate, before);
    // The country without its +: only a mobile number is plain enough to be known.
    return /^324[5-9]\d{7}$/.test(candidate.digits) && (candidate.groups[1]?.digits.length ?? 3) >= 3 ? 'mobiel' : undefined;
  };
  const pick = (candidates: readonly Candidate[], kind: Phone['kind']) => candidates.find((candidate) => kindOf(candidate) === kind);
  const plain = candidatesFrom(text, groups, index, GAP);
  const found =
    pick(candidatesFrom(text, groups, index, STRANGE_GAP), 'mobiel') ??
    (plus === undefined ? pick(plain, 'vast') : pick([...plain].reverse(), 'vast'));
  if (found === undefined) return undefined;
  const kind = kindOf(found);
  const last = found.groups.at(-1);
  return kind === undefined || last === undefined ? undefined : { kind, start, end: last.end, used: found.groups.length };
}

/** All phone numbers in a readable text, in order. Free numbers and those of help lines are left out. */
export function findPhones(text: string): Phone[] {
  const groups = groupsOf(text);
  const phones: Phone[] = [];
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index];
    if (group === undefined || !mayStart(text, group, phones.at(-1)?.end ?? -10)) continue;
    const phone = phoneAt(text, groups, index);
    if (phone === undefined) continue;
    phones.push({ kind: phone.kind, start: phone.start, end: phone.end });
    index += phone.used - 1;
  }
  return phones;
}
