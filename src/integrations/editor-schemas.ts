import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { corpusOf } from '../reading/corpus.ts';
import { PROJECT_ROOT } from '../reading/project.ts';
import { jsonSchemas } from '../schema/json-schema.ts';

/**
 * Writes the JSON Schemas to .astro/schema, where .vscode/settings.json points: editors then complete and
 * check the YAML files while someone types. (Front matter in MDX gets the same from Astro's own extension.)
 */
export function editorSchemas(): AstroIntegration {
  return {
    name: 'praktijkdatabank:editor-schemas',
    hooks: {
      'astro:config:setup'() {
        const folder = join(PROJECT_ROOT, '.astro', 'schema');
        mkdirSync(folder, { recursive: true });
        for (const [name, schema] of Object.entries(jsonSchemas(corpusOf().vocabularia))) {
          writeFileSync(join(folder, `${name}.schema.json`), JSON.stringify(schema));
        }
      },
    },
  };
}
