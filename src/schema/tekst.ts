import { z } from 'zod';

/** Control characters, line ends and marks that turn the reading direction: invisible, and never meant. */
export const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;

/**
 * Schema of one line of plain text, without markup.
 * @param min shortest length in characters, after trimming
 * @param max longest length in characters
 */
export function regelTekst(min: number, max: number) {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((value) => !INVISIBLE.test(value), { params: { rule: 'onzichtbaar-teken' } })
    .refine((value) => !/<\/?[a-z!]/i.test(value), { params: { rule: 'opmaak-in-tekst' } });
}
