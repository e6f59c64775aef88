import { z } from 'zod';
import { deelDatum } from './datum.ts';
import { field } from './field.ts';

/** When something began and, where it is known, when it ended. */
export const periodeSchema = z.strictObject({
  start: field(deelDatum.optional(), {
    title: 'Begin',
    help: 'Een jaar, een maand of een dag',
    otherNames: ['van', 'sinds', 'begonnen'],
  }),
  einde: field(deelDatum.optional(), { title: 'Einde', help: 'Alleen als het voorbij is', otherNames: ['tot', 'gestopt'] }),
});
