import type { AstroIntegration } from 'astro';
import { reportEmptySettings } from '../settings/settings.ts';
import { SETTINGS, SETTINGS_PROBLEMS } from '../settings/site.ts';

/** Refuses to build with a setting that cannot be used, and tells once which settings are empty. */
export function settingsReport(): AstroIntegration {
  return {
    name: 'praktijkdatabank:settings',
    hooks: {
      'astro:config:setup'() {
        if (SETTINGS_PROBLEMS.length > 0) throw new Error(`De site kan niet gebouwd worden.\n${SETTINGS_PROBLEMS.join('\n')}`);
      },
      'astro:build:start'({ logger }) {
        const report = reportEmptySettings(SETTINGS);
        if (report !== '') logger.warn(report);
      },
    },
  };
}
