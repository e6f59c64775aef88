/*
 * Loaded into every Node process of a measured build (NODE_OPTIONS=--import): at its end each tells what it used.
 * Plain JavaScript, so that any Node can load it.
 */
import { appendFileSync } from 'node:fs';

const file = process.env.BENCH_BOUW_VERBRUIK;
if (file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const use = { script: process.argv[1] ?? '', cpu: (userCPUTime + systemCPUTime) / 1e6, peakKib: maxRSS };
    appendFileSync(file, `${JSON.stringify(use)}\n`);
  });
}
