import type { APIRoute } from 'astro';
import { toEditorialCsv } from '../../editorial/editorial-csv.ts';
import { sortRows } from '../../editorial/editorial.ts';
import { getEditorialRows } from '../../reading/redactie.ts';

/** The editors' table: per practice completeness, age, level and findings. */
export const GET: APIRoute = async () => new Response(toEditorialCsv(sortRows(await getEditorialRows(), 'titel')));
