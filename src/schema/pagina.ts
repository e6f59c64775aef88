import { z } from 'zod';
import { bronSchema } from './bron.ts';
import { dag } from './datum.ts';
import { field } from './field.ts';
import { regelTekst } from './tekst.ts';

/** A guide or about page: content/paginas/<id>.mdx. */
export const paginaSchema = z.strictObject({
  titel: regelTekst(3, 110),
  samenvatting: regelTekst(20, 240),
  bronnen: field(z.array(bronSchema).default([]), {
    title: 'Bronnen',
    help: 'Waar de feiten op deze pagina vandaan komen',
    singular: 'bron',
    role: 'sources',
  }),
  nagekeken: field(dag, { past: true }),
});

export type Pagina = z.output<typeof paginaSchema>;
