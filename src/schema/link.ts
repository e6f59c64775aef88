import { z } from 'zod';

/** True for an absolute https address of a public host, without user name or password. */
export function isHttpsLink(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    url.protocol === 'https:' && url.username === '' && url.password === '' && /^[^.]+(\.[^.]+)+$/.test(url.hostname)
  );
}

/** Schema of a link to another site. */
export const httpsLink = z
  .string()
  .max(500)
  .refine(isHttpsLink, { params: { rule: 'https-link' } })
  .meta({ format: 'uri', pattern: '^https://', examples: ['https://www.voorbeeld.be/pagina'] });
