import type { APIRoute } from 'astro';
import { toBewijsFile } from '../../evidence/open-data.ts';
import { getEvidence } from '../../reading/evidence.ts';

/** Every cell and margin of the evidence map. */
export const GET: APIRoute = async () => new Response(JSON.stringify(toBewijsFile(await getEvidence()), null, 1));
