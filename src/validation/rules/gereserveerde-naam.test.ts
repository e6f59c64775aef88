import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { facetPath, LISTED_FACETS } from '../../catalog/paths.ts';
import { check, finding, paginaText, praktijkText } from '../fixtures.ts';
import { gereserveerdeNaam } from './gereserveerde-naam.ts';

const message = (name: string) => `De naam "${name}" is van de site zelf. Geef het bestand een andere naam.`;

/** The names that the site's own pages take directly below the root. */
const OWN_PAGES = readdirSync(join(import.meta.dirname, '..', '..', 'pages'))
  .map((name) => name.replace(/\..*$/, ''))
  .filter((name) => !name.startsWith('['));

describe('rule gereserveerde-naam', () => {
  it.each(['praktijken/buurttafel.mdx', 'praktijken/zoeken.mdx', 'praktijken/schaal-model.mdx', '_sjablonen/praktijk.mdx'])(
    'accepts %s',
    (path) => {
      expect(check(gereserveerdeNaam, praktijkText(), path)).toEqual([]);
    },
  );

  it.each(['paginas/over.mdx', 'paginas/schaal.mdx'])('accepts %s', (path) => {
    expect(check(gereserveerdeNaam, paginaText(), path)).toEqual([]);
  });

  it.each(['index', ...LISTED_FACETS])('refuses a practice named %s, at the top of the file', (name) => {
    const bestand = `praktijken/${name}.mdx`;
    expect(check(gereserveerdeNaam, praktijkText(), bestand)).toEqual([
      finding({ bestand, regelId: 'gereserveerde-naam', boodschap: message(name) }),
    ]);
  });

  it.each([...OWN_PAGES, 'pagefind', 'afbeeldingen'])('refuses a guide page named %s', (name) => {
    const bestand = `paginas/${name}.mdx`;
    expect(check(gereserveerdeNaam, paginaText(), bestand)).toEqual([
      finding({ bestand, regelId: 'gereserveerde-naam', boodschap: message(name) }),
    ]);
  });

  it('knows every list of practices that would lie at the address of a practice', () => {
    for (const facet of LISTED_FACETS) {
      const [, , name = ''] = facetPath(facet, 'x').split('/');
      expect(check(gereserveerdeNaam, praktijkText(), `praktijken/${name}.mdx`)).toHaveLength(1);
    }
  });
});
