import type { APIRoute } from 'astro';
import { toStudiesCsv } from '../../evidence/export.ts';
import { assessStudy } from '../../evidence/study.ts';
import { getStudies } from '../../reading/evidence.ts';

/** The pooled records, for anyone who wants to recompute our figures. */
export const GET: APIRoute = async () => new Response(toStudiesCsv((await getStudies()).map(assessStudy)));
