import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** What a stage of the build took, in seconds of the processor (user and system) and of the clock. */
export interface Stage {
  readonly name: string;
  readonly cpu: number;
  readonly wall: number;
}

/** The part of the build that begins when a hook of this name begins, or ends when it has ended. */
const STAGE_OF_SETUP: Readonly<Record<string, string>> = { 'praktijkdatabank:content-gate': 'inhoud lezen en nakijken' };
const STAGE_OF_DONE: Readonly<Record<string, string>> = {
  'praktijkdatabank:search-index': 'zoekindex (zonder Pagefind zelf)',
  'praktijkdatabank:offline-worker': 'service worker',
};

/**
 * Wraps the integrations of the site, so that the build tells what each of its stages took.
 * @param integrations those of the configuration, in order
 * @param file where to write the stages, as JSON, when the build is done
 */
export function measureStages(integrations: readonly AstroIntegration[], file: string): AstroIntegration[] {
  const stages = new Map<string, Stage>();
  // Both clocks start with the process.
  let last = { cpu: 0, at: 0 };
  const close = (name: string) => {
    const { user, system } = process.cpuUsage();
    const now = { cpu: user + system, at: performance.now() };
    const known = stages.get(name) ?? { name, cpu: 0, wall: 0 };
    stages.set(name, { name, cpu: known.cpu + (now.cpu - last.cpu) / 1e6, wall: known.wall + (now.at - last.at) / 1000 });
    last = now;
  };
  const first: AstroIntegration = {
    name: 'bench:begin',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        close('Node en Astro starten');
        updateConfig({ vite: { plugins: [{ name: 'bench:bundled', writeBundle: () => close('bundelen') }] } });
      },
      'astro:config:done': () => close('klaarzetten'),
      'astro:build:start': () => close('inhoud naar Astro (sync)'),
      'astro:build:generated': () => close('pagina’s'),
      'astro:build:done': () => close('afwerken door Astro'),
    },
  };
  const wrapped = integrations.map((integration): AstroIntegration => {
    const { 'astro:config:setup': setup, 'astro:build:done': done } = integration.hooks;
    return {
      ...integration,
      hooks: {
        ...integration.hooks,
        'astro:config:setup': async (options) => {
          await setup?.(options);
          close(STAGE_OF_SETUP[integration.name] ?? 'klaarzetten');
        },
        'astro:build:done': async (options) => {
          await done?.(options);
          close(STAGE_OF_DONE[integration.name] ?? 'afwerken door Astro');
        },
      },
    };
  });
  const write: AstroIntegration = {
    name: 'bench:end',
    hooks: { 'astro:build:done': () => writeFileSync(file, JSON.stringify([...stages.values()])) },
  };
  return [first, ...wrapped, write];
}
