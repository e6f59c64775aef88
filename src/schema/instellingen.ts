import { z } from 'zod';
import { isHttpsLink } from './link.ts';
import { regelTekst } from './tekst.ts';

/** True for the address of a site: https, a host, and nothing behind it. */
function isSiteAddress(text: string): boolean {
  return isHttpsLink(text) && new URL(text).origin === text.replace(/\/$/, '');
}

/** True for a mail address as forms take it. */
export function isMailAddress(text: string): boolean {
  return z.email().safeParse(text).success;
}

/** What the site must know of itself: content/redactie/instellingen.yaml. What is not known yet is left empty. */
export const instellingenSchema = z.strictObject({
  redactie: regelTekst(3, 200).nullish(),
  mail: z
    .string()
    .refine(isMailAddress, { params: { rule: 'mailadres' } })
    .nullish(),
  betaler: regelTekst(3, 300).nullish(),
  site: z
    .string()
    .refine(isSiteAddress, { params: { rule: 'site-adres' } })
    .nullish(),
  repository: z.string().refine(isHttpsLink, { params: { rule: 'https-link' } }),
});

export type Instellingen = z.output<typeof instellingenSchema>;

/** Name of the file in content/redactie, without extension. */
export const INSTELLINGEN = 'instellingen';
