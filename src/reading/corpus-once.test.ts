import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { CONTENT_ROOT } from './project.ts';

// The readers work as ever; only how often they are called is kept.
vi.mock('../file/read-yaml.ts', { spy: true });
vi.mock('../file/parse-mdx.ts', { spy: true });

const reads = new Map<string, number>();

beforeAll(() => {
  // Other tests in this process may have loaded the readers already, without the count.
  vi.resetModules();
  const { readFileSync } = fs;
  vi.spyOn(fs, 'readFileSync').mockImplementation((path, options) => {
    if (typeof path === 'string' && path.startsWith(CONTENT_ROOT)) reads.set(path, (reads.get(path) ?? 0) + 1);
    return readFileSync(path, options);
  });
  syncBuiltinESMExports();
});

afterAll(async () => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  (await import('./corpus.ts')).forgetCorpora();
  vi.resetModules();
});

it('reads and parses the content of the project once, however many ask for it', async () => {
  const { parseMdx } = await import('../file/parse-mdx.ts');
  const { parseYaml } = await import('../file/read-yaml.ts');
  const { corpusOf, forgetCorpora } = await import('./corpus.ts');
  const { entriesOf } = await import('./corpus-loader.ts');
  const { readDoorverwijzingen } = await import('./doorverwijzingen.ts');
  const { readDrafts, readFormData, readTemplate } = await import('./form-data.ts');
  const { buildId } = await import('../integrations/build-id.ts');
  forgetCorpora();
  // What modules read while they loaded belongs to them; from here on each file counts.
  reads.clear();
  vi.mocked(parseYaml).mockClear();
  vi.mocked(parseMdx).mockClear();

  const { fileCount, texts, findings } = corpusOf();
  for (const name of ['praktijken', 'studies', 'overzichten', 'instrumenten', 'paginas'] as const) {
    expect(entriesOf(name, corpusOf()).length).toBeGreaterThan(0);
  }
  expect(readFormData().praktijken.length).toBe(readDrafts().length);
  expect(readTemplate()).toContain('## Wat is het?');
  expect(readDoorverwijzingen(CONTENT_ROOT)).toBeInstanceOf(Array);
  expect(buildId()).toMatch(/^[0-9a-f]{10}$/);
  expect(findings.filter(({ ernst }) => ernst === 'fout')).toEqual([]);

  expect(reads.size).toBe(fileCount);
  expect([...reads].filter(([, times]) => times !== 1)).toEqual([]);
  expect(vi.mocked(parseYaml).mock.calls.length).toBe(fileCount);
  expect(vi.mocked(parseMdx).mock.calls.length).toBe([...texts.keys()].filter((path) => path.endsWith('.mdx')).length);
});
