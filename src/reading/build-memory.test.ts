import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildMemory, remembered } from './build-memory.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geheugen-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const fileIn = () => join(folder, 'diep', 'bouw.bin');

/** Asks for the length of a text, and counts how often it was worked out. */
function ask(memory: BuildMemory, texts: readonly string[]): { readonly answers: readonly number[]; readonly worked: number } {
  let worked = 0;
  const answers = texts.map((text) =>
    memory.answer('lengte', [text], () => {
      worked += 1;
      return text.length;
    }),
  );
  return { answers, worked };
}

describe('BuildMemory', () => {
  it('gives the next build the answers of this one, and works out what is new', () => {
    const first = new BuildMemory(fileIn(), 'code');
    expect(ask(first, ['een', 'twee'])).toEqual({ answers: [3, 4], worked: 2 });
    first.save();
    expect(ask(new BuildMemory(fileIn(), 'code'), ['een', 'vier5'])).toEqual({ answers: [3, 5], worked: 1 });
  });

  it('knows nothing once the code has changed', () => {
    const first = new BuildMemory(fileIn(), 'code');
    ask(first, ['een']);
    first.save();
    expect(ask(new BuildMemory(fileIn(), 'andere code'), ['een']).worked).toBe(1);
  });

  it('keeps two questions about one text apart', () => {
    const memory = new BuildMemory(fileIn(), 'code');
    expect(memory.answer('lengte', ['een'], () => 3)).toBe(3);
    expect(memory.answer('letter', ['een'], () => 'e')).toBe('e');
    expect(memory.answer('lengte', ['e', 'en'], () => 'two')).toBe('two');
  });

  it('forgets what a build did not use', () => {
    const first = new BuildMemory(fileIn(), 'code');
    ask(first, ['een', 'twee']);
    first.save();
    const second = new BuildMemory(fileIn(), 'code');
    ask(second, ['een']);
    second.save();
    expect(ask(new BuildMemory(fileIn(), 'code'), ['een', 'twee']).worked).toBe(1);
  });

  it('keeps answers as they are: nothing, lists and objects', () => {
    const values = [undefined, null, [], { a: [1, { b: undefined }] }, Number.NaN];
    const first = new BuildMemory(fileIn(), 'code');
    values.forEach((value, index) => first.answer('waarde', [String(index)], () => value));
    first.save();
    const second = new BuildMemory(fileIn(), 'code');
    expect(values.map((_value, index) => second.answer<unknown>('waarde', [String(index)], () => 'new'))).toEqual(values);
  });

  it('begins anew when the file is broken', () => {
    const file = join(folder, 'bouw.bin');
    writeFileSync(file, 'geen geheugen');
    expect(ask(new BuildMemory(file, 'code'), ['een']).answers).toEqual([3]);
  });
});

describe('remembered', () => {
  it('works everything out when no build runs', () => {
    expect([remembered('lengte', ['een'], () => 3), remembered('lengte', ['een'], () => 4)]).toEqual([3, 4]);
  });
});
