import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { CONTENT_ROOT } from '../reading/project.ts';
import { corpusOf, forgetCorpora } from '../reading/corpus.ts';
import { VOCABULARIUM_NAMEN } from '../schema/vocabularium-naam.ts';
import { BASE_PATH, SITE_URL } from '../settings/site.ts';
import { explanationAddress } from '../validation/explanation-path.ts';
import { hasErrors } from '../file/finding.ts';
import { reportTerminal } from '../validation/reporters/terminal.ts';
import { refuseUnsafeMdx } from './refuse-unsafe-mdx.ts';

/**
 * Nothing is built from content with errors, also when someone runs `astro build` alone. While editing
 * (`npm run dev`) the findings are told once at the start; code is refused at any time.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'praktijkdatabank:content-gate',
    hooks: {
      'astro:config:setup'({ command, updateConfig, addWatchFile, logger }) {
        updateConfig({ vite: { plugins: [refuseUnsafeMdx()] } });
        if (command !== 'build' && command !== 'dev') return;
        // The schema is made from the vocabularies, so a change in one restarts the server.
        for (const name of VOCABULARIUM_NAMEN) addWatchFile(join(CONTENT_ROOT, 'vocabularia', `${name}.yaml`));
        // A server that starts again, after a change in a vocabulary, reads again.
        if (command === 'dev') forgetCorpora();
        const { findings, fileCount } = corpusOf();
        if (!hasErrors(findings)) return;
        const report = reportTerminal(findings, fileCount, explanationAddress(SITE_URL, BASE_PATH));
        if (command === 'build') throw new Error(`De inhoud heeft fouten; er wordt niets gepubliceerd.\n\n${report}`);
        logger.warn(`De inhoud heeft fouten:\n\n${report}`);
      },
    },
  };
}
