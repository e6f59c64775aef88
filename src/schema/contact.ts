import { z } from 'zod';
import { dag } from './datum.ts';
import { field } from './field.ts';
import { httpsLink } from './link.ts';
import { regelTekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';

/**
 * How an organisation can be reached, as it says so itself on its own site: a page, an address of a function or a
 * number of a desk. Never of a person; the rule `persoonsgegevens` guards that.
 */
export const contactSchema = z
  .strictObject({
    pagina: field(httpsLink.optional(), { title: 'Contactpagina', help: 'Adres van de pagina waar contact staat (https)' }),
    mail: field(regelTekst(6, 120).optional(), {
      title: 'Mailadres van een dienst',
      help: 'Niet van een persoon: info@ of welzijn@',
      examples: ['info@voorbeeld.be'],
    }),
    telefoon: field(regelTekst(3, 40).optional(), {
      title: 'Telefoon van een dienst',
      help: 'Zoals het op de eigen site staat; geen gsm',
      examples: ['050 12 34 56'],
      otherNames: ['nummer', 'tel'],
    }),
    bron: field(verwijzing('bron').optional(), { title: 'Bron', help: 'Waar het staat; niet nodig als de contactpagina het zelf zegt' }),
  })
  .refine(({ pagina, mail, telefoon }) => pagina !== undefined || mail !== undefined || telefoon !== undefined, {
    params: { rule: 'contact-leeg' },
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

/** Who of the organisation said that the page is right, and when. */
export const bevestigdSchema = z.strictObject({
  door: field(regelTekst(2, 150), {
    title: 'Door',
    help: 'De organisatie of dienst, geen naam van een persoon',
    examples: ['OCMW Deerlijk'],
  }),
  op: field(dag, { title: 'Op', past: true, fallback: 'today' }),
});
