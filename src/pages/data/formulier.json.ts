import type { APIRoute } from 'astro';
import { readFormData } from '../../reading/form-data.ts';

/** What the form for a proposal needs to know of the databank; loaded when someone opens the form. */
export const GET: APIRoute = () => new Response(JSON.stringify(readFormData()));
