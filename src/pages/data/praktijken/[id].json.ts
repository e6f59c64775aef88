import type { APIRoute, GetStaticPaths } from 'astro';
import { readDrafts } from '../../../reading/form-data.ts';
import type { Draft } from '../../../proposal/draft.ts';

export const getStaticPaths: GetStaticPaths = () => readDrafts().map((draft) => ({ params: { id: draft.id }, props: { draft } }));

/** A published practice as draft: the form opens it when someone proposes a correction. */
export const GET: APIRoute<{ draft: Draft }> = ({ props }) => new Response(JSON.stringify(props.draft));
