import type { APIRoute } from 'astro';
import { toBewijsRecord } from '../../evidence/export.ts';
import { getEvidence } from '../../reading/evidence.ts';

/** Every cell and margin of the evidence map. */
export const GET: APIRoute = async () => new Response(JSON.stringify((await getEvidence()).map(toBewijsRecord), null, 1));
