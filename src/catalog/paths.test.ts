import { describe, expect, it } from 'vitest';
import { CONTEXT, paginaText, sourceFile, VOCABULARIA } from '../validation/fixtures.ts';
import { links } from '../validation/rules/links.ts';
import { allFacetValues, FACETS } from './facets.ts';
import { cataloguePath, facetPath, LISTED_FACETS } from './paths.ts';

describe('facetPath', () => {
  it.each([
    ['doelgroep', 'ouderen', '/doelgroepen/ouderen/'],
    ['aanpak', 'samen-eten', '/aanpakken/samen-eten/'],
    ['gemeente', 'brugge', '/gemeenten/brugge/'],
    ['gemeente', 'niet-bekend', '/praktijken/gemeente/niet-bekend/'],
    ['grootte', '15000-tot-30000', '/praktijken/grootte/15000-tot-30000/'],
    ['provincie', 'west-vlaanderen', '/praktijken/provincie/west-vlaanderen/'],
    ['schaal', 'buurt', '/praktijken/schaal/buurt/'],
    ['status', 'lopend', '/praktijken/status/lopend/'],
    ['uitkomst', 'minder', '/praktijken/uitkomst/minder/'],
    ['onderzoek', 'geen-onderzoek', '/praktijken/onderzoek/geen-onderzoek/'],
  ] as const)('of %s %s is %s', (facet, id, path) => {
    expect(facetPath(facet, id)).toBe(path);
  });

  it('lies below the catalogue for the listed facets only', () => {
    expect(FACETS.filter((facet) => facetPath(facet, 'x').startsWith('/praktijken/'))).toEqual([...LISTED_FACETS]);
  });

  it('is an address of its own for every value', () => {
    const paths = FACETS.flatMap((facet) => allFacetValues(facet, VOCABULARIA).map(({ id }) => facetPath(facet, id)));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('is an address that a page may link to', () => {
    for (const facet of FACETS) {
      for (const { id } of allFacetValues(facet, VOCABULARIA)) {
        const page = sourceFile(paginaText({}, `Zie [deze lijst](${facetPath(facet, id)}).`), 'paginas/over.mdx');
        expect([...links.check(page, CONTEXT)]).toEqual([]);
      }
    }
  });
});

describe('cataloguePath', () => {
  it.each([
    ['uitkomst', 1, '/praktijken/'],
    ['uitkomst', 2, '/praktijken/bladzijde/2/'],
    ['nieuwste', 1, '/praktijken/volgorde/nieuwste/'],
    ['bevestigd', 1, '/praktijken/volgorde/bevestigd/'],
    ['alfabet', 12, '/praktijken/volgorde/alfabet/12/'],
  ] as const)('of order %s, page %i', (order, page, path) => {
    expect(cataloguePath(order, page)).toBe(path);
  });
});
