import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBreaches, findCircles, judgeWalls, roomOf } from './check-walls.ts';
import { findImports } from './find-imports.ts';
import { forbiddenGlobals, ROOMS } from './rooms.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The code as it stands, for circles through files that exist. */
const CODE = globSync('{src,scripts}/**/*.{ts,mjs,astro}', { cwd: ROOT })
  .map((path) => path.split(sep).join('/'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

const breachesOf = (path: string, text: string) => findBreaches([{ path, text }], ROOMS);

describe('the walls', () => {
  it('stand: no import of today goes through one, and nothing goes in a circle', () => {
    expect(CODE.length).toBeGreaterThan(300);
    expect(judgeWalls(CODE, ROOMS)).toEqual([]);
  });

  it.each([
    ['src/schema/x.ts', "import '../proposal/draft.ts';"],
    ['src/schema/x.ts', "import type { A } from '../nazicht/nazicht.ts';"],
    ['src/schema/x.ts', "export * from '../offline/addresses.ts';"],
    ['src/schema/x.ts', "export { a } from '../links/link.ts';"],
    ['src/schema/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/text/x.ts', "import '../schema/slug.ts';"],
    ['src/proposal/x.ts', "import '../reading/records.ts';"],
    ['src/proposal/x.ts', "import { getCollection } from 'astro:content';"],
    ['src/proposal/x.ts', "import fs from 'fs';"],
    ['src/proposal/x.ts', "import Card from '../components/PraktijkCard.astro';"],
    ['src/proposal/x.ts', "import '../links/command/run.ts';"],
    ['src/proposal/x.ts', "import '@clack/prompts';"],
    ['src/proposal/browser/x.ts', "import './../terminal/interview.ts';"],
    ['src/offline/x.ts', "await import('../reading/records.ts');"],
    ['src/offline/x.ts', "import('astro:content');"],
    ['src/evidence/x.ts', "import '../proposal/draft.ts';"],
    ['src/evidence/x.ts', "const later = import('../reading/evidence.ts');"],
    ['src/evidence/x.ts', "let later: import('../reading/evidence.ts').Evidence;"],
    ['src/evidence/x.ts', "const later = import(`../reading/${'x'}.ts`);"],
    ['src/evidence/x.ts', 'import fs = require("node:fs");'],
    ['src/catalog/x.ts', "const fs = require('node:fs');"],
    ['src/catalog/x.ts', "const all = import.meta.glob('../reading/*.ts');"],
    ['src/catalog/x.ts', "import { z } from 'astro/zod';"],
    ['src/validation/x.ts', "import '../links/link.ts';"],
    ['src/validation/rules/x.ts', "import '../../nazicht/remarks.ts';"],
    ['src/search/x.ts', "import './browser/engine.ts';"],
    ['src/links/x.ts', "import './network/request.ts';"],
    ['src/links/network/x.ts', "import '../command/run.ts';"],
    ['src/components/X.astro', "---\nimport { praktijken } from '../reading/praktijken.ts';\n---\n<p />"],
    ['src/components/X.astro', "<p />\n<script>\n  import '../pages/404.astro';\n</script>"],
    ['src/components/X.astro', '<script src="../reading/project.ts"></script>'],
    ['src/components/x.ts', "import Base from '../layouts/BaseLayout.astro';"],
    ['src/pages/x.ts', "import { run } from '../integrations/build-id.ts';"],
    ['src/pages/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/pages/x.ts', "import '../../scripts/chromium.ts';"],
    ['src/nazicht/x.ts', "import '../search/planner.ts';"],
    ['src/nazicht/x.ts', "import '/src/reading/records.ts';"],
    ['src/changes/x.ts', "import '../../package.json';"],
    ['src/changes/x.ts', "const beside = new URL('../reading/records.ts', import.meta.url);"],
    ['src/likeness/x.ts', '/// <reference types="node" />\n/// <reference path="../reading/records.ts" />'],
  ])('refuse in %s: %s', (path, text) => {
    expect(breachesOf(path, text)).toHaveLength(text.includes('reference types') ? 2 : 1);
  });

  it.each([
    ['src/evidence/x.ts', "import type { Studie } from '../schema/studie.ts';"],
    ['src/evidence/x.ts', "import cdf from '@stdlib/stats-base-dists-normal-cdf';"],
    [
      'src/pages/x/[id].astro',
      "---\nimport Base from '../../layouts/BaseLayout.astro';\nimport { getCollection } from 'astro:content';\n---",
    ],
    ['src/reading/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/evidence/x.test.ts', "import { readFileSync } from 'node:fs';\nimport '../reading/records.ts';"],
  ])('let through in %s: %s', (path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });

  it('tell the file, the line and the way out', () => {
    const text = "---\nconst a = 1;\nimport '../reading/records.ts';\n---\n<p />\n<script>\n  import '../e2e/built-site.ts';\n</script>\n";
    expect(breachesOf('src/components/X.astro', text)).toEqual([
      {
        path: 'src/components/X.astro',
        line: 3,
        message: 'imports "../reading/records.ts", but "components" may not use "reading" (scripts/walls/rooms.ts).',
      },
      {
        path: 'src/components/X.astro',
        line: 7,
        message: 'imports "../e2e/built-site.ts", but "components" may not use "e2e" (scripts/walls/rooms.ts).',
      },
    ]);
  });

  it('know every room', () => {
    expect(roomOf('src/links/network/request.ts', ROOMS)).toBe('links/network');
    expect(roomOf('src/validation/rules/x.ts', ROOMS)).toBe('validation');
    expect(roomOf('src/content.config.ts', ROOMS)).toBe('src');
    expect(breachesOf('src/nieuw/x.ts', 'export const a = 1;')).toEqual([
      { path: 'src/nieuw/x.ts', line: 1, message: 'stands in no room. Give its folder a row in scripts/walls/rooms.ts.' },
    ]);
  });

  it('see a circle of files, also of types alone, and of rows of the table', () => {
    const circle = [
      { path: 'src/schema/a.ts', text: "import type { B } from './b.ts';" },
      { path: 'src/schema/b.ts', text: "import type { C } from './c.ts';" },
      { path: 'src/schema/c.ts', text: "export type { A } from './a.ts';" },
      { path: 'src/schema/d.ts', text: "import './a.ts';" },
    ];
    expect(judgeWalls(circle, { schema: { uses: [] } })).toEqual([
      {
        path: 'src/schema/a.ts',
        line: 1,
        message:
          'stands in a circle of imports: src/schema/a.ts → src/schema/b.ts → src/schema/c.ts. Move what they share to a place of its own.',
      },
    ]);
    const rows = { a: { uses: ['b'] }, b: { uses: ['c', 'd'] }, c: { uses: ['a'] } };
    expect(judgeWalls([], rows).map(({ message }) => message)).toEqual([
      'stands in a circle of rows of the table: a → b → c. Move what they share to a place of its own.',
      'lets "b" use "d", which is no room.',
    ]);
  });
});

describe('findCircles', () => {
  it('gives each circle once, and none where there is none', () => {
    const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges).map(([node, next]) => [node, new Set(next)]));
    expect(findCircles(graph({ a: ['b', 'c'], b: ['c'], c: [] }))).toEqual([]);
    expect(findCircles(graph({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'], e: ['e'] }))).toEqual([['c', 'd'], ['a', 'b'], ['e']]);
  });
});

describe('findImports', () => {
  it('is not misled by words in texts and comments', () => {
    expect(findImports('x.ts', "// import './a.ts'\nconst text = \"import './b.ts'\";\n/* import('./c.ts') */")).toEqual([]);
  });
});

describe('forbiddenGlobals', () => {
  it('keeps the page, Node and the network from pure rooms', () => {
    expect(forbiddenGlobals(ROOMS['evidence'] ?? { uses: [] })).toEqual(expect.arrayContaining(['document', 'process', 'fetch']));
    expect(forbiddenGlobals(ROOMS['search/browser'] ?? { uses: [] })).not.toContain('document');
    expect(forbiddenGlobals(ROOMS['links/network'] ?? { uses: [] })).not.toContain('fetch');
  });
});
