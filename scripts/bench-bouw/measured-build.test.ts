import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differingFiles } from './compare-sites.ts';
import { secondsOfTimes } from './measured-build.ts';
import { descendantsOf, readProcesses } from './process-memory.ts';
import { reportBuild } from './report-build.ts';

describe('secondsOfTimes', () => {
  it('adds what the shell and its children used, in the words of dash and of bash', () => {
    expect(secondsOfTimes('Build 12m0s\n0m0.000000s 0m0.010000s\n1m2.500000s 0m3.400000s\n')).toBeCloseTo(65.91);
    expect(secondsOfTimes('0m0,00s 0m0,01s\n0m2,50s 0m3,40s\n')).toBeCloseTo(5.91);
  });
});

describe('readProcesses', () => {
  it('finds all below a process', () => {
    const processes = readProcesses(
      '    1     0   100 init\n   20     1   300 sh\n   21    20   400 /usr/bin/node\n   22    21 50000 /x/pagefind_extended\n',
    );
    expect(descendantsOf(20, processes).map(({ name, kib }) => [name, kib])).toEqual([
      ['node', 400],
      ['pagefind_extended', 50000],
    ]);
  });
});

describe('reportBuild', () => {
  const build = {
    cpu: 3,
    wall: 4,
    nodeMib: 500.4,
    pagefindMib: 50,
    otherCpu: 1,
    pages: 7,
    stages: [{ name: 'bundelen', cpu: 2, wall: 2.5 }],
  };

  it('tells the build in the middle', () => {
    expect(reportBuild('Bouw', [{ ...build, cpu: 9 }, { ...build, cpu: 1 }, build])).toBe(`Bouw
  processor     3.0 s (van 1.0 s, 3.0 s, 9.0 s), waarvan Pagefind en git 1.0 s
  klok          4.0 s
  geheugen      Node 500 MiB, Pagefind 50 MiB
  pagina’s      7
  per stap in Astro (processor, klok)
    bundelen     2.0 s     2.5 s`);
  });
});

describe('differingFiles', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sites-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('names what is missing and what differs', () => {
    for (const [path, text] of Object.entries({ 'a/same': '1', 'b/same': '1', 'a/sub/other': '1', 'b/sub/other': '2', 'a/only': '1' })) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(differingFiles(join(folder, 'a'), join(folder, 'b'))).toEqual(['only', join('sub', 'other')]);
  });
});
