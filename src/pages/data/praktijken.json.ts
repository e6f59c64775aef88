import type { APIRoute } from 'astro';
import { NIVEAUS } from '../../evidence/ladder-rules.ts';
import { getPraktijken, getWijzers } from '../../reading/praktijken.ts';

/** Every practice: its front matter, what came out of research on it, and its place on the evidence ladder. */
export const GET: APIRoute = async () => {
  const records = await Promise.all(
    (await getPraktijken()).map(async ({ id, praktijk }) => {
      const { uitkomst, bewijs } = await getWijzers(id);
      const { niveau, vlaggen, next } = bewijs;
      return {
        id,
        ...praktijk,
        uitkomst: uitkomst.uitkomst,
        meetwijze: uitkomst.meetwijze,
        ladder: { niveau, naam: NIVEAUS[niveau], vlaggen, ontbreekt: next },
      };
    }),
  );
  return new Response(JSON.stringify(records, null, 1));
};
