import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from './index.ts';

describe('RULES', () => {
  it('holds every rule of this folder, once', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !/^index\.|\.test\.ts$/.test(name));
    expect(RULES.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('has a test for every rule: its own, or real records made false', () => {
    const files = readdirSync(import.meta.dirname);
    const tampered = readFileSync(join(import.meta.dirname, '../../reading/tampered-studies.test.ts'), 'utf8');
    expect(RULES.filter(({ id }) => !files.includes(`${id}.test.ts`) && !tampered.includes(`'${id}'`))).toEqual([]);
  });

  it('gives every rule at least one kind of file to look at', () => {
    expect(RULES.filter(({ kinds }) => kinds.length === 0)).toEqual([]);
  });
});
