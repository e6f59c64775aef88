import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

import { PURE_FILES } from './scripts/walls/pure-files.ts';

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
  {
    // What may know the page or the process stands in the table of the walls, and nowhere else.
    files: PURE_FILES,
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...PAGE_GLOBALS] },
  },
);
