import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A running process, as `ps` knows it on Linux and macOS. */
interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly kib: number;
  readonly name: string;
}

/** Reads what `ps -A -o pid=,ppid=,rss=,comm=` prints. */
export function readProcesses(text: string): RunningProcess[] {
  return text.split('\n').flatMap((line) => {
    const [, pid, parent, kib, name] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*?)\s*$/.exec(line) ?? [];
    return name === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), kib: Number(kib), name: basename(name) }];
  });
}

/** All processes below one. */
export function descendantsOf(root: number, processes: readonly RunningProcess[]): RunningProcess[] {
  const own = processes.filter(({ parent }) => parent === root);
  return own.flatMap((child) => [child, ...descendantsOf(child.pid, processes)]);
}

/** The most that a process ever held, where the system remembers it (Linux); else what it holds now. KiB. */
function mostOf({ pid, kib }: RunningProcess): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? kib);
  } catch {
    return kib;
  }
}

/**
 * Memory of the largest process of a name below another one.
 * @param root id of the process to look below
 * @returns KiB; 0 when there is none
 */
export function peakOf(root: number, name: RegExp): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' });
  const named = descendantsOf(root, readProcesses(stdout)).filter((process) => name.test(process.name));
  return Math.max(0, ...named.map(mostOf));
}
