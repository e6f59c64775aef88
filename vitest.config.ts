import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Starting a process anew for each file took more time than most of them; no test changes what modules share.
    isolate: false,
    // By default one core is kept for watching, which leaves one of two.
    maxWorkers: '100%',
    // A guard against a test that hangs, not a measure of speed: a busy machine may take its time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
