import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { CONTENT_ROOT } from './reading/project.ts';
import { readVocabularia } from './reading/vocabularia.ts';
import { makeSchemas } from './schema/schemas.ts';

const schemas = makeSchemas(readVocabularia(CONTENT_ROOT));

// Studies, reviews and instruments have their schema too; they become collections with their first record.
export const collections = {
  praktijken: defineCollection({
    loader: glob({ base: './content/praktijken', pattern: '*.mdx' }),
    schema: schemas.praktijk,
  }),
  paginas: defineCollection({
    loader: glob({ base: './content/paginas', pattern: '*.mdx' }),
    schema: schemas.pagina,
  }),
};
