import { createHash } from 'node:crypto';
import { codeDigest } from '../reading/code-digest.ts';
import { corpusOf } from '../reading/corpus.ts';

/**
 * A short name for what is built: it changes when the content or the code does. It stands in the address of the
 * index, so that a page from before a deployment never reads an index from after it, and in the names of what the
 * browser keeps.
 */
export function buildId(): string {
  return createHash('sha256').update(corpusOf().digest).update(codeDigest()).digest('hex').slice(0, 10);
}
