import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { CONTENT_ROOT } from './reading/project.ts';
import { readVocabularia } from './reading/vocabularia.ts';
import { makeSchemas } from './schema/schemas.ts';

const schemas = makeSchemas(readVocabularia(CONTENT_ROOT));

export const collections = {
  praktijken: defineCollection({
    loader: glob({ base: './content/praktijken', pattern: '*.mdx' }),
    schema: schemas.praktijk,
  }),
  studies: defineCollection({
    loader: glob({ base: './content/studies', pattern: '*.yaml' }),
    schema: schemas.studie,
  }),
  overzichten: defineCollection({
    loader: glob({ base: './content/overzichten', pattern: '*.yaml' }),
    schema: schemas.overzicht,
  }),
  instrumenten: defineCollection({
    loader: glob({ base: './content/instrumenten', pattern: '*.yaml' }),
    schema: schemas.instrument,
  }),
  paginas: defineCollection({
    loader: glob({ base: './content/paginas', pattern: '*.mdx' }),
    schema: schemas.pagina,
  }),
};
