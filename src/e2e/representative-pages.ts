import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PROJECT_ROOT } from '../reading/project.ts';
import { type BuiltPage, contentPages } from './built-site.ts';
import { kindsOf, pagesOfEachStructure } from './structures.ts';

/** With `--alle-paginas`, as once a week: the slow checks look at every page, also as it is on a wide screen. */
export const ON_ALL_PAGES = process.env['ALL_PAGES'] === '1';

let representative: readonly BuiltPage[] | undefined;

function representativePages(): readonly BuiltPage[] {
  if (representative === undefined) {
    const pages = contentPages();
    const files = globSync('**/*.astro', { cwd: join(PROJECT_ROOT, 'src', 'pages') }).map((file) => file.split(sep).join('/'));
    const kinds = kindsOf(
      files,
      pages.map(({ path }) => path),
    );
    const chosen = new Set(pagesOfEachStructure(pages, kinds));
    representative = pages.filter(({ path }) => chosen.has(path));
  }
  return representative;
}

/** The pages for checks that take long: one of each structure (see structures.ts), or all when asked. */
export function slowlyCheckedPages(): readonly BuiltPage[] {
  return ON_ALL_PAGES ? contentPages() : representativePages();
}
