import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Imports go one way: pages → components → domain → schema. `folders` may not be imported from here. */
const mayNotImport = (files, folders, reason) => ({
  files,
  ignores: ['**/*.test.ts', '**/fixtures.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: folders.map((folder) => `**/${folder}/**`), message: reason }, ...NO_ASTRO_CONTENT] },
    ],
  },
});
const NO_ASTRO_CONTENT = [{ group: ['astro:*'], message: 'Only pages, content.config.ts and reading/ know Astro content.' }];

const UPPER = ['pages', 'layouts', 'components', 'integrations', 'e2e'];

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'] ?? [],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  mayNotImport(['src/schema/**'], [...UPPER, 'validation', 'catalog', 'search', 'evidence', 'reading'], 'The schema stands on nothing.'),
  mayNotImport(['src/catalog/**', 'src/evidence/**'], [...UPPER, 'reading', 'validation', 'search'], 'Domain code is pure.'),
  mayNotImport(['src/search/**'], [...UPPER, 'reading', 'validation'], 'Domain code is pure.'),
  mayNotImport(
    ['src/links/**'],
    [...UPPER, 'reading', 'catalog', 'search', 'evidence'],
    'The link checker knows validation and nothing above it.',
  ),
  {
    // Judging and reporting know no network, disk or Node: they are tested without, and could run in a browser.
    files: ['src/links/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', '**/network/**', '**/command/**', 'p-queue', '@clack/*'],
              message: 'This part of the link checker is pure.',
            },
            {
              group: [...UPPER, 'reading', 'catalog', 'search', 'evidence'].map((folder) => `**/${folder}/**`),
              message: 'The link checker knows validation and nothing above it.',
            },
            ...NO_ASTRO_CONTENT,
          ],
        },
      ],
    },
  },
  mayNotImport(['src/validation/**'], [...UPPER, 'reading', 'catalog', 'search'], 'Validation knows the schema and nothing above it.'),
  mayNotImport(['src/review/**', 'src/reporting/**'], [...UPPER, 'reading', 'search'], 'The review is pure: reading/ hands it the files.'),
  // Whether two practices are one is told by the catalogue: the form asks it too, without the rules.
  mayNotImport(
    ['src/validation/rules/mogelijk-dubbel.ts'],
    [...UPPER, 'reading', 'search'],
    'Of the catalogue, this rule needs the duplicates.',
  ),
  mayNotImport(['src/components/**'], ['pages', 'layouts', 'integrations', 'e2e', 'reading'], 'Components take plain props.'),
  {
    // Whole pages that two routes share need the layout.
    files: ['src/components/TermPage.astro'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/{schema,catalog,evidence,review,reporting}/**', 'src/validation/**', 'src/links/*.ts'],
    ignores: ['**/*.test.ts', 'src/catalog/browser/**'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'process'],
    },
  },
);
