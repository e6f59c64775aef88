import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { openBuildMemory, saveBuildMemory } from '../reading/build-memory.ts';
import { corpusOf, forgetCorpora } from '../reading/corpus.ts';
import { CONTENT_ROOT } from '../reading/project.ts';
import { BASE_PATH, SITE_URL } from '../settings/site.ts';
import { explanationAddress } from '../validation/explanation-path.ts';
import { hasErrors } from '../file/finding.ts';
import { reportTerminal } from '../validation/reporters/terminal.ts';
import { collectEarlier } from './lean-memory.ts';
import { refuseUnsafeMdx } from './refuse-unsafe-mdx.ts';

/** What is said of the content, and how a build ends on it: as `npm run valideer` says it and ends. */
function judgement(): { readonly report: string; readonly exitCode: 0 | 1 | 2 } {
  try {
    const { findings, fileCount } = corpusOf();
    const report = reportTerminal(findings, fileCount, explanationAddress(SITE_URL, BASE_PATH));
    return { report, exitCode: hasErrors(findings) ? 1 : 0 };
  } catch (error) {
    return { report: `De inhoud kan niet nagekeken worden: ${error instanceof Error ? error.message : String(error)}`, exitCode: 2 };
  }
}

/**
 * Nothing is built from content with errors. A build tells what the validator finds and stops at an error, without the
 * stack that a thrown one would bring along: it says nothing to the person who wrote the page. While editing
 * (`npm run dev`) the findings are told once at the start; code is refused at any time.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'praktijkdatabank:content-gate',
    hooks: {
      'astro:config:setup'({ command, updateConfig, logger }) {
        updateConfig({ vite: { plugins: [refuseUnsafeMdx()] } });
        if (command !== 'build' && command !== 'dev') return;
        // A server that starts again, after a change in the configuration, reads again.
        if (command === 'dev') forgetCorpora();
        else {
          collectEarlier(join(CONTENT_ROOT, 'praktijken'));
          openBuildMemory();
        }
        const { report, exitCode } = judgement();
        if (command === 'dev') {
          if (exitCode > 0) logger.warn(`De inhoud heeft fouten:\n\n${report}`);
          return;
        }
        if (exitCode === 2) console.error(report);
        else console.log(report);
        if (exitCode > 0) process.exit(exitCode);
      },
      'astro:build:done': () => saveBuildMemory(),
    },
  };
}
