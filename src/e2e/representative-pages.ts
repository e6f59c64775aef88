import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PROJECT_ROOT } from '../reading/project.ts';
import { contentPages } from './built-site.ts';
import { kindsOf, pagesOfEachStructure } from './structures.ts';

let representative: readonly string[] | undefined;

/** Addresses of pages that stand for all, for checks that take too long on every page; see structures.ts. */
export function representativePages(): readonly string[] {
  if (representative === undefined) {
    const pages = contentPages();
    const files = globSync('**/*.astro', { cwd: join(PROJECT_ROOT, 'src', 'pages') }).map((file) => file.split(sep).join('/'));
    const kinds = kindsOf(
      files,
      pages.map(({ path }) => path),
    );
    representative = pagesOfEachStructure(pages, kinds);
  }
  return representative;
}
