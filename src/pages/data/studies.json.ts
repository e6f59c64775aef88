import type { APIRoute } from 'astro';
import { toStudiesFile } from '../../evidence/open-data.ts';
import { assessStudy } from '../../evidence/study.ts';
import { getStudies } from '../../reading/evidence.ts';

/** Every study with its computed effect. */
export const GET: APIRoute = async () => new Response(JSON.stringify(toStudiesFile((await getStudies()).map(assessStudy)), null, 1));
