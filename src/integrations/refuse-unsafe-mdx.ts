import type { Plugin } from 'vite';
import { readFields } from '../file/read-file.ts';
import { secondOpinion } from '../reading/second-parser.ts';

/**
 * The text of a page as the compiler of MDX gets it: checked once more with the compiler's own parser, and without its
 * front matter, which the validator has read already. Nobody reads that a second time in another way. The lines keep
 * their numbers.
 * @param source the file
 * @param name what to call it in the message
 * @throws Error that says where and why, when the text could run code
 */
export function safeMdx(source: string, name: string): string {
  // The reader goes by the folder, and a page of the editors is what this plugin is for.
  const { file, findings } = readFields({ path: 'paginas/pagina.mdx', bytes: new TextEncoder().encode(source) }, name);
  const [problem] = file === null ? findings : [...findings, secondOpinion(file, [])].filter((found) => found !== null);
  if (problem !== undefined) throw new Error(`${name}:${problem.regel}: ${problem.boodschap}`);
  return file === null ? '' : '\n'.repeat(file.bodyLine - 1) + file.body;
}

/** The last gate, at the very place where MDX becomes code. The validator has by then read the file with micromark. */
export function refuseUnsafeMdx(): Plugin {
  return {
    name: 'praktijkdatabank:refuse-unsafe-mdx',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        return { code: safeMdx(code, id), map: null };
      },
    },
  };
}
