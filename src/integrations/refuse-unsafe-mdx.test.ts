import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT_ROOT } from '../reading/project.ts';
import { safeMdx } from './refuse-unsafe-mdx.ts';

const page = (body: string) => `---\ntitel: Proef\n---\n\n## Wat is het?\n\n${body}\n`;

describe('safeMdx', () => {
  test('lets the template pass', () => {
    const template = readFileSync(join(CONTENT_ROOT, '_sjablonen', 'praktijk.mdx'), 'utf8');
    expect(() => safeMdx(template, 'sjabloon')).not.toThrow();
  });

  test.each([
    ['an import', "import fs from 'node:fs'"],
    ['an export', 'export const x = 1'],
    ['an expression in the text', 'Tekst {process.exit()} tekst'],
    ['an expression on its own', '{globalThis.x = 1}'],
    ['an expression in an attribute', '<Bron id={x} />'],
    ['a spread attribute', '<Bron {...x} />'],
    ['an unknown component', '<Script src="x" />'],
    ['an element with an event', '<br onclick="x" />'],
    ['a fragment', '<>tekst</>'],
  ])('refuses %s, with its line', (_name, body) => {
    expect(() => safeMdx(page(body), 'proef.mdx')).toThrow(/^proef\.mdx:7: /);
  });

  test('refuses front matter that is code', () => {
    expect(() => safeMdx('---js\nprocess.exit()\n---\n', 'proef.mdx')).toThrow('Alleen YAML is toegelaten');
  });
});
