import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { findImports } from './find-imports.ts';
import { NODE_PACKAGES, type Reach, type Room } from './rooms.ts';

/** A file of the code: its path from the top of the project, and its text. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

/** A wall that a file goes through. */
export interface Breach {
  readonly path: string;
  /** Line, counted from 1. */
  readonly line: number;
  /** What is wrong and how to mend it, for a developer. */
  readonly message: string;
}

type Rooms = Readonly<Record<string, Room>>;

/** Where the table of rooms stands, for who has to change it. */
const TABLE = 'scripts/walls/rooms.ts';

/** Tests and what they lean on stand beside the code, and may reach for all of it. */
function isTest(path: string): boolean {
  return /\.test\.ts$|(?:^|\/)fixtures\.ts$/.test(path);
}

/** The deepest room that holds a file; undefined for a file that stands in none. */
export function roomOf(path: string, rooms: Rooms): string | undefined {
  if (path.startsWith('scripts/')) return 'scripts';
  if (!path.startsWith('src/')) return undefined;
  const folders = path.split('/').slice(1, -1);
  if (folders.length === 0) return 'src';
  for (let depth = folders.length; depth > 0; depth--) {
    const name = folders.slice(0, depth).join('/');
    if (rooms[name] !== undefined) return name;
  }
  return undefined;
}

/** What of the world outside a package or module brings with it; undefined for one that is pure. */
function reachOf(specifier: string): Reach | undefined {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (/^(?:astro:|astro$|@astrojs\/)/.test(specifier) || name === 'astro') return 'astro';
  // `node` alone is what `/// <reference types="node" />` names.
  return isBuiltin(specifier) || /^node(?::|$)/.test(specifier) || NODE_PACKAGES.includes(name) ? 'node' : undefined;
}

function breachOf(path: string, specifier: string | null, room: string, rooms: Rooms): string | undefined {
  const { uses, reach = [] } = rooms[room] ?? { uses: [] };
  if (specifier === null) {
    return reach.includes('address') ? undefined : `imports something that is only known when it runs. Write out what "${room}" imports.`;
  }
  if (/^(?:\/|[a-z]+:\/\/|file:)/.test(specifier)) return `imports "${specifier}" by an absolute path. Use a path that begins with a dot.`;
  if (!specifier.startsWith('.')) {
    const needed = reachOf(specifier);
    return needed === undefined || reach.includes(needed)
      ? undefined
      : `imports "${specifier}", but "${room}" may not touch ${needed}. Hand in what it needs from a room that may (${TABLE}).`;
  }
  const target = posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
  const to = roomOf(target, rooms);
  if (to === room || (to !== undefined && uses.includes(to))) return undefined;
  if (to !== undefined) return `imports "${specifier}", but "${room}" may not use "${to}" (${TABLE}).`;
  // Beside the code: what is no module (a stylesheet, a list of data) may be read where the disk may be.
  return reach.includes('node') ? undefined : `imports "${specifier}", which stands outside the code (${TABLE}).`;
}

/**
 * Every import that the table of rooms does not allow, and every file that stands in no room.
 * @param files the code; tests among them are passed over
 */
export function findBreaches(files: readonly CodeFile[], rooms: Rooms): Breach[] {
  return files.flatMap(({ path, text }): Breach[] => {
    if (isTest(path)) return [];
    const room = roomOf(path, rooms);
    if (room === undefined) return [{ path, line: 1, message: `stands in no room. Give its folder a row in ${TABLE}.` }];
    return findImports(path, text).flatMap(({ specifier, line }) => {
      const message = breachOf(path, specifier, room, rooms);
      return message === undefined ? [] : [{ path, line, message }];
    });
  });
}

/** Groups that import each other in a circle (Tarjan's strongly connected components of two or more, or of one that imports itself). */
export function findCircles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.get(node) ?? 0);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(node) !== order.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || graph.get(node)?.has(node) === true) circles.push(group.sort());
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}

/** Which file imports which, types included; tests are left out. */
export function importGraph(files: readonly CodeFile[]): Map<string, Set<string>> {
  const paths = new Set(files.map(({ path }) => path));
  return new Map(
    files
      .filter(({ path }) => !isTest(path))
      .map(({ path, text }) => {
        const targets = findImports(path, text).flatMap(({ specifier }) =>
          specifier?.startsWith('.') === true ? [posix.join(posix.dirname(path), specifier)] : [],
        );
        return [path, new Set(targets.filter((target) => paths.has(target)))];
      }),
  );
}

/** Which room uses which, from the imports as they stand. */
export function roomGraph(graph: ReadonlyMap<string, ReadonlySet<string>>, rooms: Rooms): Map<string, Set<string>> {
  const between = new Map<string, Set<string>>();
  for (const [from, targets] of graph) {
    const room = roomOf(from, rooms);
    if (room === undefined) continue;
    const used = between.get(room) ?? new Set<string>();
    for (const target of targets) {
      const to = roomOf(target, rooms);
      if (to !== undefined && to !== room) used.add(to);
    }
    between.set(room, used);
  }
  return between;
}

/** All that is wrong with the walls: breaches, circles of files, circles of rooms, rows of the table that name no room. */
export function judgeWalls(files: readonly CodeFile[], rooms: Rooms): Breach[] {
  const graph = importGraph(files);
  const circle = (group: readonly string[], what: string): Breach => ({
    path: group[0] ?? '',
    line: 1,
    message: `stands in a circle of ${what}: ${group.join(' → ')}. Move what they share to a place of its own.`,
  });
  const unknown = Object.entries(rooms).flatMap(([name, { uses }]) =>
    uses.filter((used) => rooms[used] === undefined).map((used) => [name, used]),
  );
  return [
    ...findBreaches(files, rooms),
    ...findCircles(graph).map((group) => circle(group, 'imports')),
    ...findCircles(roomGraph(graph, rooms)).map((group) =>
      circle(
        group.map((name) => `src/${name}`),
        'rooms',
      ),
    ),
    ...findCircles(new Map(Object.entries(rooms).map(([name, { uses }]) => [name, new Set(uses)]))).map((group) =>
      circle(group, 'rows of the table'),
    ),
    ...unknown.map(([name, used]) => ({ path: TABLE, line: 1, message: `lets "${name}" use "${used}", which is no room.` })),
  ];
}
