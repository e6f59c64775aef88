import type { APIRoute } from 'astro';
import { toEditorialCsv } from '../../catalog/editorial-csv.ts';
import { sortRows } from '../../catalog/editorial.ts';
import { getEditorialRows } from '../../reading/redactie.ts';

/** The editors' table: per practice completeness, age, level and findings. */
export const GET: APIRoute = async () => new Response(toEditorialCsv(sortRows(await getEditorialRows(), 'titel')));
