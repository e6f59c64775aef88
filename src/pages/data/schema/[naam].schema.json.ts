import type { APIRoute } from 'astro';
import { vocabularia } from '../../../reading/praktijken.ts';
import { jsonSchemas } from '../../../schema/json-schema.ts';

const schemas = jsonSchemas(vocabularia);

export function getStaticPaths() {
  return Object.keys(schemas).map((naam) => ({ params: { naam } }));
}

/** The JSON Schema of one kind of file. */
export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(schemas[params['naam'] ?? '']));
