import { defineCollection } from 'astro:content';
import { corpusOf } from './reading/corpus.ts';
import { corpusLoader } from './reading/corpus-loader.ts';
import { makeSchemas } from './schema/schemas.ts';

const schemas = makeSchemas(corpusOf().vocabularia);

export const collections = {
  praktijken: defineCollection({ loader: corpusLoader('praktijken'), schema: schemas.praktijk }),
  studies: defineCollection({ loader: corpusLoader('studies'), schema: schemas.studie }),
  overzichten: defineCollection({ loader: corpusLoader('overzichten'), schema: schemas.overzicht }),
  instrumenten: defineCollection({ loader: corpusLoader('instrumenten'), schema: schemas.instrument }),
  toepassingen: defineCollection({ loader: corpusLoader('toepassingen'), schema: schemas.toepassing }),
  paginas: defineCollection({ loader: corpusLoader('paginas'), schema: schemas.pagina }),
};
