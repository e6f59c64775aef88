import type { APIRoute } from 'astro';
import { toStudieRecord } from '../../evidence/export.ts';
import { assessStudy } from '../../evidence/study.ts';
import { getStudies } from '../../reading/evidence.ts';

/** Every study with its computed effect. */
export const GET: APIRoute = async () => {
  const records = (await getStudies()).map(assessStudy).map(toStudieRecord);
  return new Response(JSON.stringify(records, null, 1));
};
