import type { APIRoute } from 'astro';
import { NIVEAUS } from '../../evidence/ladder-rules.ts';
import { getPlace } from '../../reading/evidence.ts';
import { getPraktijken } from '../../reading/praktijken.ts';

/** Every practice: its front matter and its place on the evidence ladder. */
export const GET: APIRoute = async () => {
  const records = await Promise.all(
    (await getPraktijken()).map(async (entry) => {
      const { niveau, vlaggen, next } = await getPlace(entry);
      return { id: entry.id, ...entry.praktijk, ladder: { niveau, naam: NIVEAUS[niveau], vlaggen, ontbreekt: next } };
    }),
  );
  return new Response(JSON.stringify(records, null, 1));
};
