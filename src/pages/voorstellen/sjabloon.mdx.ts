import type { APIRoute } from 'astro';
import { readTemplate } from '../../reading/form-data.ts';

/** The template of a practice, for who rather writes in a text editor. */
export const GET: APIRoute = () => new Response(readTemplate(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
