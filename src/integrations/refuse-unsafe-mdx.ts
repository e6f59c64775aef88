import { mdxToMdast } from 'satteri';
import type { Plugin } from 'vite';
import { readFrontMatter } from '../file/read-front-matter.ts';
import { findUnsafeParts } from '../file/safe-mdx.ts';

/**
 * Refuses an MDX file that could run code.
 * @param source the file
 * @param name what to call it in the message
 * @throws Error that says where and why
 */
export function assertSafeMdx(source: string, name: string): void {
  const front = readFrontMatter(
    source
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n'),
  );
  if ('boodschap' in front) throw new Error(`${name}:${front.regel}: ${front.boodschap}`);
  const [unsafe] = findUnsafeParts(mdxToMdast(front.body));
  if (unsafe === undefined) return;
  const line = front.bodyLine + (unsafe.node.position?.start.line ?? 1) - 1;
  throw new Error(`${name}:${line}: ${unsafe.boodschap}`);
}

/**
 * The last gate, at the very place where MDX becomes code. The validator has by then read the file with
 * micromark; this reads it with the parser that compiles it, so that a text which the two understand
 * differently cannot slip through.
 */
export function refuseUnsafeMdx(): Plugin {
  return {
    name: 'praktijkdatabank:refuse-unsafe-mdx',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        assertSafeMdx(code, id);
      },
    },
  };
}
