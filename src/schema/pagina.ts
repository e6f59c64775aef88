import { z } from 'zod';
import { dag } from './datum.ts';
import { field } from './field.ts';
import { regelTekst } from './tekst.ts';

/** A guide or about page: content/paginas/<id>.mdx. */
export const paginaSchema = z.strictObject({
  titel: regelTekst(3, 110),
  samenvatting: regelTekst(20, 240),
  nagekeken: field(dag, { past: true }),
});

export type Pagina = z.output<typeof paginaSchema>;
