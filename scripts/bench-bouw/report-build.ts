import type { BuildMeasure } from './measured-build.ts';

const seconds = (value: number) => `${value.toFixed(1)} s`;

/**
 * Tells what a build took, in Dutch.
 * @param title what was built
 * @param builds of the same; the one in the middle by processor time counts. At least one.
 */
export function reportBuild(title: string, builds: readonly BuildMeasure[]): string {
  const sorted = [...builds].sort((a, b) => a.cpu - b.cpu);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('Er is geen bouw om over te vertellen.');
  const spread = sorted.length === 1 ? '' : ` (van ${sorted.map(({ cpu }) => seconds(cpu)).join(', ')})`;
  const width = Math.max(...middle.stages.map(({ name }) => name.length));
  return [
    title,
    `  processor     ${seconds(middle.cpu)}${spread}, waarvan Pagefind en git ${seconds(middle.otherCpu)}`,
    `  klok          ${seconds(middle.wall)}`,
    `  geheugen      Node ${Math.round(middle.nodeMib)} MiB, Pagefind ${Math.round(middle.pagefindMib)} MiB`,
    `  pagina’s      ${middle.pages}`,
    '  per stap in Astro (processor, klok)',
    ...middle.stages.map(({ name, cpu, wall }) => `    ${name.padEnd(width)}  ${seconds(cpu).padStart(8)}  ${seconds(wall).padStart(8)}`),
  ].join('\n');
}
