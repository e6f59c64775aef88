import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STAGES_FILE } from './made-project.ts';
import { peakOf } from './process-memory.ts';
import type { Stage } from './stages.ts';

/** What one build took. Seconds, and MiB. */
export interface BuildMeasure {
  /** Of the processor, user and system, of all processes together. */
  readonly cpu: number;
  readonly wall: number;
  /** Largest Node process. */
  readonly nodeMib: number;
  /** Largest Pagefind process, as seen from outside every quarter of a second. */
  readonly pagefindMib: number;
  /** Of the processor, by all that is not Node: Pagefind, and git. */
  readonly otherCpu: number;
  /** HTML pages. */
  readonly pages: number;
  readonly stages: readonly Stage[];
}

const USAGE_FILE = 'usage.jsonl';
const LOOK_EVERY_MS = 250;

/** What a Node process told at its end. */
interface NodeUse {
  readonly script: string;
  readonly cpu: number;
  readonly peakKib: number;
}

/** Reads what the shell's `times` prints: two lines of minutes and seconds, user and system, its own and its children's. */
export function secondsOfTimes(text: string): number {
  const times = [...text.matchAll(/(\d+)m([\d.,]+)s/g)].slice(-4);
  return times.reduce((sum, [, minutes = '0', seconds = '0']) => sum + Number(minutes) * 60 + Number(seconds.replace(',', '.')), 0);
}

function readUses(file: string): NodeUse[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as NodeUse);
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.name.endsWith('.html')).length;
}

/**
 * Builds a made project with the command that anyone uses, and measures it.
 * @param root its folder
 * @throws Error with what the build printed, when it fails
 */
export async function measureBuild(root: string): Promise<BuildMeasure> {
  const usageFile = join(root, USAGE_FILE);
  const stagesFile = join(root, STAGES_FILE);
  for (const file of [usageFile, stagesFile]) rmSync(file, { force: true });
  const preload = pathToFileURL(join(root, 'scripts', 'bench-bouw', 'usage-on-exit.mjs')).href;
  const start = performance.now();
  // The shell knows what all its children used, those of their children too, on any Unix.
  const shell = spawn('sh', ['-c', 'npm run build 2>&1; status=$?; times; exit $status'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: `--import=${preload}`, BENCH_BOUW_VERBRUIK: usageFile, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  shell.stdout.on('data', (part: Buffer) => (output += part.toString('utf8')));
  let pagefindKib = 0;
  const look = setInterval(() => (pagefindKib = Math.max(pagefindKib, peakOf(shell.pid ?? 0, /^pagefind/))), LOOK_EVERY_MS);
  const status = await new Promise<number | null>((resolve, reject) => shell.once('error', reject).once('close', resolve));
  clearInterval(look);
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`De bouw mislukte (${status}):\n${output}`);
  const uses = readUses(usageFile);
  const cpu = secondsOfTimes(output);
  return {
    cpu,
    wall,
    nodeMib: Math.max(0, ...uses.map(({ peakKib }) => peakKib)) / 1024,
    pagefindMib: pagefindKib / 1024,
    otherCpu: Math.max(0, cpu - uses.reduce((sum, use) => sum + use.cpu, 0)),
    pages: countPages(join(root, 'dist')),
    stages: JSON.parse(readFileSync(stagesFile, 'utf8')) as Stage[],
  };
}
