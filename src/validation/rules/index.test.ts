import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from './index.ts';

describe('RULES', () => {
  it('holds every rule of this folder, once', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !/^index\.|\.test\.ts$/.test(name));
    expect(RULES.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('has a test for every rule', () => {
    const files = readdirSync(import.meta.dirname);
    expect(RULES.filter(({ id }) => !files.includes(`${id}.test.ts`))).toEqual([]);
  });

  it('gives every rule at least one kind of file to look at', () => {
    expect(RULES.filter(({ kinds }) => kinds.length === 0)).toEqual([]);
  });
});
