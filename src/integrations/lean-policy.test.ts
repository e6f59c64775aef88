import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withLeanPolicy } from './lean-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) => `<meta http-equiv="content-security-policy" content="${policy}">${body}`;

describe('withLeanPolicy', () => {
  const [used, style, other] = [hash('start()'), hash('a{}'), hash('elders()')];

  it('keeps the hashes of what stands in the page, and no others', () => {
    const body = '<script type="module">start()</script><style>a{}</style>';
    expect(withLeanPolicy(page(`script-src 'self' ${used} ${other}; style-src 'self' ${other} ${style};`, body))).toBe(
      page(`script-src 'self' ${used}; style-src 'self' ${style};`, body),
    );
  });

  it('leaves all hashes out of a page whose scripts are files, and everything else in', () => {
    const body = '<script type="module" src="/a.js"></script>';
    expect(withLeanPolicy(page(`default-src 'none';script-src 'self' 'wasm-unsafe-eval' ${hash('')} ${other};base-uri 'none'`, body))).toBe(
      page(`default-src 'none';script-src 'self' 'wasm-unsafe-eval';base-uri 'none'`, body),
    );
  });

  it('changes nothing in a page without a policy', () => {
    expect(withLeanPolicy('<script>start()</script>')).toBe('<script>start()</script>');
  });
});
