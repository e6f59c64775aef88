import { z } from 'zod';
import { dag, deelDatum } from './datum.ts';
import { field } from './field.ts';
import { httpsLink } from './link.ts';
import { slugSchema } from './slug.ts';
import { regelTekst } from './tekst.ts';

/** Why a source carries no link. */
const ZONDER_LINK = ['privacy', 'politiek', 'papier'] as const;

/** A source of facts, cited by its id. It has a link, or says why not. */
export const bronSchema = z
  .strictObject({
    id: field(slugSchema, {
      title: 'Korte naam',
      help: 'Waarmee je in de tekst naar deze bron verwijst',
      examples: ['hln-2018'],
      role: 'name',
      otherNames: ['korte naam', 'kenmerk', 'code'],
    }),
    titel: field(regelTekst(3, 250), {
      title: 'Titel',
      help: 'Titel van de bron',
      examples: ['Jaarverslag 2025 van het dienstencentrum'],
      otherNames: ['naam', 'bron', 'naam van de bron', 'document'],
    }),
    uitgever: field(regelTekst(2, 150), {
      title: 'Uitgever',
      help: 'Wie de bron uitgaf',
      examples: ['Stad Brugge'],
      otherNames: ['auteur', 'auteurs', 'van', 'uitgegeven door', 'door', 'medium', 'krant'],
    }),
    url: field(httpsLink.optional(), {
      title: 'Adres',
      help: 'Adres van de bron (https)',
      otherNames: ['link', 'website', 'webadres', 'hyperlink'],
    }),
    zonder_link: field(z.enum(ZONDER_LINK).optional(), {
      title: 'Waarom geen adres?',
      help: 'Alleen als er geen adres is: privacy (een naam in het adres), politiek of papier',
      unless: 'url',
      otherNames: ['zonder link', 'geen adres', 'zonder adres'],
    }),
    datum: field(deelDatum.optional(), {
      title: 'Verschenen',
      help: 'Wanneer de bron verscheen: een jaar, een maand of een dag',
      past: true,
      otherNames: ['jaar', 'gepubliceerd', 'publicatiedatum', 'verschenen in', 'verschenen op'],
    }),
    geraadpleegd: field(dag, {
      title: 'Gelezen op',
      help: 'Dag waarop iemand de bron las',
      past: true,
      fallback: 'today',
      otherNames: ['gelezen', 'bekeken', 'geraadpleegd op', 'bekeken op', 'laatst bekeken'],
    }),
  })
  .refine((bron) => (bron.url === undefined) !== (bron.zonder_link === undefined), {
    path: ['url'],
    params: { rule: 'url-of-zonder-link' },
    // Runs beside the other checks of the object, so that all problems are told at once.
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

export type Bron = z.output<typeof bronSchema>;
