import { describe, expect, it } from 'vitest';
import { pagesOfEachStructure, partsOf, kindsOf } from './structures.ts';

const FILES = [
  '[...oud].astro',
  '[pagina].astro',
  '404.astro',
  'index.astro',
  'dingen/[...deel].astro',
  'dingen/[soort]/[waarde].astro',
  'dingen/[id].astro',
  'dingen/[id]/vroeger.astro',
];

describe('kindsOf', () => {
  it.each([
    ['/', 'index.astro'],
    ['/404.html', '404.astro'],
    ['/over/', '[pagina].astro'],
    ['/dingen/', 'dingen/[...deel].astro'],
    ['/dingen/stoel/', 'dingen/[id].astro'],
    ['/dingen/stoel/vroeger/', 'dingen/[id]/vroeger.astro stoel'],
    ['/dingen/kleur/rood/', 'dingen/[soort]/[waarde].astro kleur'],
    ['/dingen/volgorde/naam/2/', 'dingen/[...deel].astro volgorde'],
    ['/elders/oud/', '[...oud].astro elders'],
  ])('%s is made by %s', (path, file) => {
    expect(kindsOf(FILES, [path]).get(path)).toBe(file);
  });

  it('does not take a placeholder with many values for a kind', () => {
    const paths = Array.from({ length: 13 }, (_, index) => `/dingen/${index}/vroeger/`);
    expect(new Set(kindsOf(FILES, paths).values())).toEqual(new Set(['dingen/[id]/vroeger.astro']));
    expect(new Set(kindsOf(FILES, paths.slice(1)).values()).size).toBe(12);
  });

  it('refuses an address that no file makes', () => {
    expect(() => kindsOf(['index.astro'], ['/over/'])).toThrow('Geen bestand in src/pages maakt het adres /over/.');
  });
});

describe('partsOf', () => {
  it('names elements, classes, kinds and attributes, and no text', () => {
    const parts = partsOf('<nav class="a b" role="list"><input type="search" name="q"><SVG viewBox="0 0 1 1"/></nav>');
    expect([...parts].sort()).toEqual(
      ['nav', 'nav.a', 'nav.b', 'nav[role=list]', 'input', 'input[type=search]', 'input[name]', 'svg', 'svg[viewBox]'].sort(),
    );
  });
});

describe('pagesOfEachStructure', () => {
  const page = (path: string, html: string) => ({ path, html });
  const kinds = (paths: readonly string[]) => kindsOf(FILES, paths);

  it('takes a page of every kind, also when its parts are elsewhere', () => {
    const pages = [page('/', '<p>a</p>'), page('/dingen/stoel/', '<p>a</p>')];
    expect(pagesOfEachStructure(pages, kinds(['/', '/dingen/stoel/']))).toEqual(['/', '/dingen/stoel/']);
  });

  it('takes the page with a part that no other of its kind has, and not two that are alike', () => {
    const pages = [
      page('/dingen/a/', '<p></p>'),
      page('/dingen/b/', '<p><em class="nieuw">x</em></p>'),
      page('/dingen/c/', '<p></p>'),
      page('/dingen/d/', '<p></p><hr>'),
    ];
    expect(pagesOfEachStructure(pages, kinds(pages.map(({ path }) => path)))).toEqual(['/dingen/b/', '/dingen/d/']);
  });

  it('takes the smaller of two that add as much', () => {
    const pages = [page('/dingen/a/', '<p>lange tekst</p>'), page('/dingen/b/', '<p>kort</p>')];
    expect(pagesOfEachStructure(pages, kinds(['/dingen/a/', '/dingen/b/']))).toEqual(['/dingen/b/']);
  });

  it('leaves out a page without a kind', () => {
    expect(pagesOfEachStructure([page('/dingen/a/', '<p></p>'), page('/oud/', '<meta>')], kinds(['/dingen/a/']))).toEqual(['/dingen/a/']);
  });
});
