/*
 * Finds what belongs to a person in running text: mail addresses, phone numbers, a national register number, a bank
 * account, a profile. Addresses of a function (info@…) and helplines are public; those of a person are not ours to
 * publish. Home addresses are not looked for: a street with a number is as often that of an organisation.
 */
import { findMails, isOfFunction, isOnlyOfFunction } from './mails.ts';
import { findAccountNumbers, findRegisterNumbers, type Stretch, withoutOtherNumbers } from './numbers.ts';
import { findPhones } from './phones.ts';
import { findProfiles } from './profiles.ts';
import { readable } from './readable.ts';

/** What may be found: a mail address, a mobile number, another phone number, and so on. */
export type PersonalDataKind = 'mail' | 'mobiel' | 'vast' | 'rijksregister' | 'rekening' | 'profiel';

/** Something of a person in a text. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** As it stands in the text. Never for a report that others read: see `masked`. */
  readonly text: string;
}

/** The same, with where it starts in the text. */
export interface LocatedData extends PersonalData {
  readonly start: number;
}

/** How to look. */
export interface PersonalDataOptions {
  /**
   * True for what an organisation publishes as its own contact: then a phone line is fine, and a mail address when it
   * is that of a function and nothing else. A mobile number, a profile and an address with a name stay what they are.
   */
  readonly isPublishedContact?: boolean;
}

/** As `findPersonalData`, with the place of each. */
export function locatePersonalData(original: string, { isPublishedContact = false }: PersonalDataOptions = {}): LocatedData[] {
  const { text, places } = readable(original);
  const located = (kind: PersonalDataKind, { start, end }: Stretch): LocatedData => {
    const from = places[start] ?? 0;
    // The last sign itself, without what does not show behind it.
    const last = places[end - 1] ?? from;
    return { kind, text: original.slice(from, last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)), start: from };
  };
  const isPublic = isPublishedContact ? isOnlyOfFunction : isOfFunction;
  const mails = findMails(text).filter((mail) => !isPublic(mail));
  const profiles = findProfiles(text);
  const registerNumbers = findRegisterNumbers(text);
  const accounts = findAccountNumbers(text);
  const phones = findPhones(withoutOtherNumbers(text, [...profiles, ...registerNumbers, ...accounts]));
  return [
    ...mails.map((found) => located('mail', found)),
    ...phones.filter(({ kind }) => !isPublishedContact || kind === 'mobiel').map((found) => located(found.kind, found)),
    ...registerNumbers.map((found) => located('rijksregister', found)),
    ...accounts.map((found) => located('rekening', found)),
    ...profiles.map((found) => located('profiel', found)),
  ];
}

/**
 * All that is of a person in a text: mail addresses, then phone numbers, register numbers, bank accounts and
 * profiles, each in order. Takes time in step with the length of the text.
 */
export function findPersonalData(text: string, options: PersonalDataOptions = {}): PersonalData[] {
  return locatePersonalData(text, options).map(({ kind, text: found }) => ({ kind, text: found }));
}

/** What was found, in a form that anyone may read: enough to know it again, too little to use it. */
export function masked({ kind, text }: PersonalData): string {
  return kind === 'profiel' ? (/^(?:https?:\/\/)?([^/]+)/i.exec(text)?.[1] ?? '') + '/…' : `${[...text].slice(0, 2).join('')}…`;
}
