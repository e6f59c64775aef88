import { describe, expect, it } from 'vitest';
import { hostsIn } from './hosts.ts';
import { rankOf, reasonToLook } from './other-paths.ts';

describe('hostsIn', () => {
  it('names every host once, and shows letters of another script', () => {
    expect(hostsIn('"https://www.b.be/x" [a](http://a.be/y) https://b.be https://раypal.com')).toEqual([
      'a.be',
      'b.be',
      'xn--ypal-43d9g.com',
    ]);
  });

  it('reads through what is no address', () => {
    expect(hostsIn('https:// http://[ https://%% tekst')).toEqual([]);
  });
});

describe('reasonToLook', () => {
  it.each([
    '.github/workflows/x.yml',
    '.ci/run',
    'package.json',
    'package-lock.json',
    '.npmrc',
    'scripts/serve.ts',
    'astro.config.mjs',
    '.gitattributes',
    'src/validation/rule.ts',
    'src/pages/index.astro',
    'public/x.svg',
  ])('asks for two at %s', (path) => expect(reasonToLook(path)).not.toBeNull());

  it.each(['README.md', 'public/icon-192.png', 'LICENSE'])('leaves %s to one', (path) => expect(reasonToLook(path)).toBeNull());

  it('names what decides on what is refused and told', () => {
    for (const path of ['src/validation/rule.ts', 'src/nazicht/nazicht.ts', 'src/file/safe-mdx.ts', 'src/changes/migrations.ts'])
      expect(reasonToLook(path)).toBe('bepaalt wat er geweigerd en gemeld wordt');
    expect(reasonToLook('src/pages/index.astro')).toBe('is code van de site');
  });

  it('puts workflows before code, and code before the rest', () => {
    const rank = (path: string) => rankOf(reasonToLook(path) ?? '');
    expect(rank('.github/workflows/x.yml')).toBeLessThan(rank('src/pages/x.astro'));
    expect(rank('src/pages/x.astro')).toBeLessThan(rank('README.md'));
  });
});
