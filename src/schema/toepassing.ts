import { z } from 'zod';
import { bronSchema } from './bron.ts';
import { cijferSchema } from './cijfer.ts';
import { bevestigdSchema, contactSchema } from './contact.ts';
import { dag, deelDatum } from './datum.ts';
import { field } from './field.ts';
import { kostSchema, zinSchema } from './inzet.ts';
import { httpsLink } from './link.ts';
import { periodeSchema } from './periode.ts';
import { regelTekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';
import { termId, type Vocabularia } from './vocabularium.ts';

/**
 * One municipality that does a practice that has a page: content/toepassingen/<gemeente>-<praktijk>.yaml. The sources
 * are the ground of the whole file; what can be compared names its own. Keys that a practice has too mean the same.
 */
export function toepassingSchema(vocabularia: Vocabularia) {
  return z.strictObject({
    praktijk: field(verwijzing('praktijk'), { title: 'Praktijk', help: 'Welke praktijk van deze site' }),
    gemeente: field(termId(vocabularia, 'gemeenten'), { title: 'Gemeente', help: 'Gemeente in Vlaanderen of Brussel' }),
    waar: field(regelTekst(2, 120).optional(), {
      title: 'Waar precies?',
      help: 'Dorpen, wijken of gebouwen in de gemeente',
      examples: ['Pervijze en acht andere dorpen'],
    }),
    door: field(regelTekst(2, 150).optional(), {
      title: 'Door',
      help: 'De organisatie of dienst die het doet, geen naam van een persoon',
      examples: ['OCMW Deerlijk'],
    }),
    website: field(httpsLink.optional(), { title: 'Website', help: 'Eigen pagina in deze gemeente (https)' }),
    contact: field(contactSchema.optional(), { title: 'Contact', help: 'Waar een andere gemeente terechtkan' }),
    bevestigd: field(bevestigdSchema.optional(), {
      title: 'Bevestigd',
      help: 'Alleen als de organisatie zelf zei dat dit klopt',
    }),
    status: field(termId(vocabularia, 'statussen'), { title: 'Status', help: 'Hoe het er voor stond op de datum van de status' }),
    status_per: field(deelDatum, {
      title: 'Datum van de status',
      help: 'Op welke datum de status gold: een jaar, een maand of een dag',
      past: true,
      fallback: 'newest-source',
    }),
    periode: field(periodeSchema.optional(), { title: 'Periode', help: 'Begin en, als dat gekend is, einde', role: 'period' }),
    aangepast: field(zinSchema.optional(), {
      title: 'Wat is hier anders?',
      help: 'Wat deze gemeente anders doet dan de pagina van de praktijk zegt',
    }),
    cijfers: field(z.array(cijferSchema).default([]), {
      title: 'Bereik',
      help: 'Wat er geteld is, elk met jaar en bron',
      singular: 'cijfer',
    }),
    kosten: field(z.array(kostSchema).default([]), {
      title: 'Kosten',
      help: 'Wat het kost, wat iemand ervoor geeft, of wat een deelnemer betaalt',
      singular: 'bedrag',
    }),
    gestopt: field(zinSchema.optional(), { title: 'Waarom gestopt?', help: 'Alleen als het voorbij is en een bron zegt waarom' }),
    bronnen: field(z.array(bronSchema).min(1), { title: 'Bronnen', help: 'Waar alles vandaan komt', singular: 'bron', role: 'sources' }),
    nagekeken: field(dag, { title: 'Nagekeken', help: 'Dag waarop iemand alles laatst nakeek', past: true, fallback: 'today' }),
  });
}

export type Toepassing = z.output<ReturnType<typeof toepassingSchema>>;
