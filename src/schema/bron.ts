import { z } from 'zod';
import { dag, deelDatum } from './datum.ts';
import { httpsLink } from './link.ts';
import { slugSchema } from './slug.ts';
import { regelTekst } from './tekst.ts';

/** Why a source carries no link. */
const ZONDER_LINK = ['privacy', 'politiek', 'papier'] as const;

/** A source of facts, cited by its id. It has a link, or says why not. */
export const bronSchema = z
  .strictObject({
    id: slugSchema.meta({ title: 'Korte naam', description: 'Waarmee je in de tekst naar deze bron verwijst', examples: ['hln-2018'] }),
    titel: regelTekst(3, 250).meta({
      title: 'Titel',
      description: 'Titel van de bron',
      examples: ['Jaarverslag 2025 van het dienstencentrum'],
    }),
    uitgever: regelTekst(2, 150).meta({ title: 'Uitgever', description: 'Wie de bron uitgaf', examples: ['Stad Brugge'] }),
    url: httpsLink.optional().meta({ title: 'Adres', description: 'Adres van de bron (https)' }),
    zonderLink: z.enum(ZONDER_LINK).optional().meta({
      title: 'Waarom geen adres?',
      description: 'Alleen als er geen adres is: privacy (een naam in het adres), politiek of papier',
    }),
    datum: deelDatum.optional().meta({ title: 'Verschenen', description: 'Wanneer de bron verscheen: een jaar, een maand of een dag' }),
    geraadpleegd: dag.meta({ title: 'Gelezen op', description: 'Dag waarop iemand de bron las' }),
  })
  .refine((bron) => (bron.url === undefined) !== (bron.zonderLink === undefined), {
    path: ['url'],
    params: { rule: 'url-of-zonder-link' },
    // Runs beside the other checks of the object, so that all problems are told at once.
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

export type Bron = z.output<typeof bronSchema>;
