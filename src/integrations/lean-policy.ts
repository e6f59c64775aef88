import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const INLINE = /<(script|style)(\s[^>]*)?>([\s\S]*?)<\/\1>/g;

/** The hash of an inline script or style, as a policy names it. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * A page whose policy names only the inline scripts and styles that it has. Astro names those of the whole site in every
 * page: nothing that can be compressed, and more room for code than the page needs.
 * @param html a built page
 */
export function withLeanPolicy(html: string): string {
  const inline = [...html.matchAll(INLINE)].filter(([, , attributes = '']) => !/\ssrc[=\s]/.test(attributes));
  const needed = new Set(inline.map(([, , , text = '']) => hashOf(text)));
  return html.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const kept = policy
      .split(/(;\s*)/)
      .map((part) =>
        part
          .split(' ')
          .filter((source) => !source.startsWith("'sha256-") || needed.has(source))
          .join(' '),
      )
      .join('');
    return `${start}${kept}${end}`;
  });
}

/** Trims the policy of every built page. */
export function leanPolicy(): AstroIntegration {
  return {
    name: 'praktijkdatabank:lean-policy',
    hooks: {
      async 'astro:build:done'({ dir }) {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          const html = await readFile(path, 'utf8');
          const lean = withLeanPolicy(html);
          if (lean !== html) await writeFile(path, lean);
        }
      },
    },
  };
}
