import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    // A guard against a test that hangs, not a measure of speed: a busy machine may take its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
