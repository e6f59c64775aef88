import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

import { forbiddenGlobals, ROOMS } from './scripts/walls/rooms.ts';

/**
 * Which names of a page, of Node and of the network each room may use: by the same table as its imports, which
 * scripts/walls.ts checks. The deepest room comes last, for it has the last word on its files.
 */
const globalsPerRoom = Object.entries(ROOMS)
  .sort(([a], [b]) => a.split('/').length - b.split('/').length)
  .map(([room, row]) => ({
    files: [room === 'scripts' ? 'scripts/**/*.ts' : room === 'src' ? 'src/*.ts' : `src/${room}/**/*.ts`],
    // Scripts within a page are small, and run in the browser.
    ignores: ['**/*.test.ts', '**/fixtures.ts', '**/*.astro/*'],
    rules: { 'no-restricted-globals': ['error', ...forbiddenGlobals(row)] },
  }));

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'] ?? [],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // More ways through a function than this, and nobody can hold them all in mind.
      complexity: ['error', 15],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  ...globalsPerRoom,
);
