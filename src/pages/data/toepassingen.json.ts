import type { APIRoute } from 'astro';
import { corpusOf } from '../../reading/corpus.ts';

/** Every municipality that does a practice by a file of its own, as in its file, with its id. */
export const GET: APIRoute = () => {
  const records = corpusOf().records.toepassingen.map(({ id, toepassing }) => ({ id, ...toepassing }));
  return new Response(JSON.stringify(records, null, 1));
};
