import { z } from 'zod';
import { onderzoeksbron } from './onderzoeksbron.ts';
import { slugSchema } from './slug.ts';
import { regelTekst } from './tekst.ts';

/** One measuring instrument for loneliness: content/instrumenten/<id>.yaml. */
export const instrumentSchema = z.strictObject({
  id: slugSchema,
  naam: regelTekst(3, 200),
  /** Whether research showed that it measures loneliness, and reliably; a source of this file says so. */
  gevalideerd: z.enum(['ja', 'nee', 'onbekend']),
  items: z.int().positive().optional(),
  subschalen: z.array(regelTekst(2, 100)).optional(),
  antwoorden: z.array(regelTekst(1, 100)).optional(),
  inhoud: regelTekst(5, 1000).optional(),
  score: regelTekst(3, 400).optional(),
  /** Lowest and highest sum score. */
  bereik: z
    .tuple([z.number(), z.number()])
    .refine(([lowest, highest]) => lowest < highest, { params: { rule: 'interval' } })
    .optional(),
  hoger_is_eenzamer: z.boolean().optional(),
  /** Meaning of score ranges, such as niet_eenzaam: "0-2". */
  afkappunten: z.record(z.string().regex(/^[a-z]+(_[a-z]+)*$/), regelTekst(1, 300)).optional(),
  betrouwbaarheid: regelTekst(3, 600).optional(),
  nederlands: z.boolean().optional(),
  voorbeelditems_vindplaats: regelTekst(5, 500).optional(),
  opmerking: regelTekst(3, 2000).optional(),
  bron: onderzoeksbron,
  bron_gids: onderzoeksbron.optional(),
  bron_origineel: onderzoeksbron.optional(),
  bron_validatie: onderzoeksbron.optional(),
  bron_vragen: onderzoeksbron.optional(),
});

export type Instrument = z.output<typeof instrumentSchema>;
