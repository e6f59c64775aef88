import { describe, expect, test } from 'vitest';
import { isFull, isKeepable, saveFiles } from './save-files.ts';

const PATHS = ['/a/', '/b/', '/c/', '/d/'];
const signal = () => new AbortController().signal;
const full = () => Promise.reject(new DOMException('vol', 'QuotaExceededError'));

/** A cache that remembers what was put in it. */
function shelf(room = Number.POSITIVE_INFINITY) {
  const kept: string[] = [];
  return {
    kept,
    put: async (path: RequestInfo | URL) => {
      if (kept.length >= room) await full();
      kept.push(String(path));
    },
  };
}
const tasks = (cache: ReturnType<typeof shelf>) => PATHS.map((path) => ({ path, bytes: 10, cache }));

describe('saveFiles', () => {
  test('keeps all, each once, and tells about each', async () => {
    const cache = shelf();
    const told: string[] = [];
    const fetchFile = async () => new Response('tekst');
    const outcome = await saveFiles(tasks(cache), { fetchFile, signal: signal(), parallel: 3, onSaved: ({ path }) => told.push(path) });
    expect(outcome).toEqual({ end: 'finished', missing: [] });
    expect([...cache.kept].sort()).toEqual(PATHS);
    expect(told.sort()).toEqual(PATHS);
  });

  test('does not keep errors or redirects, and goes on', async () => {
    const cache = shelf();
    const fetchFile = async (path: string) => new Response('', { status: path === '/b/' ? 404 : 200 });
    const { end, missing } = await saveFiles(tasks(cache), { fetchFile, signal: signal() });
    expect(end).toBe('finished');
    expect(missing.map(({ path }) => path)).toEqual(['/b/']);
  });

  test('stops when there is no room left, and tells what is missing', async () => {
    const cache = shelf(2);
    const { end, missing } = await saveFiles(tasks(cache), { fetchFile: async () => new Response(''), signal: signal(), parallel: 1 });
    expect(end).toBe('full');
    expect(missing.map(({ path }) => path)).toEqual(['/c/', '/d/']);
  });

  test('stops on request', async () => {
    const cache = shelf();
    const controller = new AbortController();
    const onSaved = () => controller.abort();
    const { end, missing } = await saveFiles(tasks(cache), {
      fetchFile: async () => new Response(''),
      signal: controller.signal,
      parallel: 1,
      onSaved,
    });
    expect(end).toBe('stopped');
    expect(missing).toHaveLength(3);
  });

  test('tells a lost connection from storage that refuses', async () => {
    const lost = await saveFiles(tasks(shelf()), { fetchFile: () => Promise.reject(new TypeError('Failed to fetch')), signal: signal() });
    expect(lost.end).toBe('unreachable');
    const refusing = { ...shelf(), put: () => Promise.reject(new DOMException('nee', 'SecurityError')) };
    expect((await saveFiles(tasks(refusing), { fetchFile: async () => new Response(''), signal: signal() })).end).toBe('blocked');
  });
});

test('only whole responses of this site may be kept', () => {
  expect(isKeepable(new Response(''))).toBe(true);
  expect(isKeepable(new Response('', { status: 206 }))).toBe(false);
  expect(isKeepable(new Response('', { status: 500 }))).toBe(false);
  expect(isKeepable(Response.error())).toBe(false);
});

test('knows a full device by the name of the error', () => {
  expect(isFull(new DOMException('', 'QuotaExceededError'))).toBe(true);
  expect(isFull(new TypeError('x'))).toBe(false);
  expect(isFull('QuotaExceededError')).toBe(false);
});
