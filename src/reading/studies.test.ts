import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import dossier from './dossier-figures.json' with { type: 'json' };
import { CONTENT_ROOT } from './project.ts';

/** Every number in a record, by its path: `uitkomst.effect.ci95.0`. */
function figuresOf(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => figuresOf(inner, path === '' ? key : `${path}.${key}`));
}

/**
 * dossier-figures.json was taken from the research dossiers by another program than the one that made these
 * files. A number that is corrected later, with a source, is corrected there too.
 */
describe.each(['studies', 'overzichten', 'instrumenten'] as const)('the figures in content/%s', (folder) => {
  const expected: Readonly<Record<string, Readonly<Record<string, number>>>> = dossier[folder];
  const ids = readdirSync(join(CONTENT_ROOT, folder)).map((name) => name.replace(/\.yaml$/, ''));

  it('has every record of the dossier', () => {
    expect(ids).toEqual(expect.arrayContaining(Object.keys(expected)));
  });

  it.each(Object.keys(expected))('%s: every figure is that of the dossier', (id) => {
    const record: unknown = parse(readFileSync(join(CONTENT_ROOT, folder, `${id}.yaml`), 'utf8'), { version: '1.2' });
    expect(Object.fromEntries(figuresOf(record))).toEqual(expected[id]);
  });
});
