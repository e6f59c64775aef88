import { z } from 'zod';
import { jaar } from './datum.ts';
import { field } from './field.ts';
import { regelTekst } from './tekst.ts';
import { bronVerwijzing as bron } from './verwijzing.ts';

/** How a year that lies behind us is asked for. */
export const JAAR = { title: 'Jaar', past: true, otherNames: ['wanneer', 'in'] } as const;

/** Something that was counted, with its year and source. */
export const cijferSchema = z.strictObject({
  wat: field(regelTekst(3, 200), { title: 'Wat is er geteld?', examples: ['deelnemers per maand'], otherNames: ['omschrijving'] }),
  waarde: field(z.union([z.number(), regelTekst(1, 40)]), {
    title: 'Getal',
    help: 'Alleen het getal; een bereik mag ook',
    examples: [40, '30 tot 40'],
    otherNames: ['aantal', 'hoeveel', 'cijfer'],
  }),
  eenheid: field(regelTekst(1, 60), { title: 'Eenheid', examples: ['personen'] }),
  jaar: field(jaar, JAAR),
  bron,
});
