import { z } from 'zod';
import { field } from './field.ts';
import { INVISIBLE } from './tekst.ts';

/** True for an absolute https address of a public host, without user name or password. */
export function isHttpsLink(text: string): boolean {
  // `https:naam` and `https:/naam` parse as addresses too, but in a page they lead to the page's own site.
  if (/\s/.test(text) || INVISIBLE.test(text) || !/^https:\/\/[^/\\]/.test(text) || !URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  // A name that ends in letters: no bare name such as localhost, and no number such as 127.0.0.1.
  return username === '' && password === '' && /^([^.]+\.)+[a-z][a-z0-9-]*$/.test(hostname);
}

/** Schema of a link to another site. */
export const httpsLink = field(
  z
    .string()
    .max(500)
    .refine(isHttpsLink, { params: { rule: 'https-link' } })
    .meta({ format: 'uri', pattern: '^https://' }),
  { kind: 'link', examples: ['https://www.voorbeeld.be/pagina'] },
);
