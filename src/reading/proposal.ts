import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Proposal, Side } from '../nazicht/nazicht.ts';
import { listPublicFiles, readContentDirectory } from './content-directory.ts';
import { CONTENT_ROOT } from './project.ts';
import { changedPaths, mergeBase, resolveCommit, RevisionError, withCheckout } from './revision.ts';
import { readVocabularia } from './vocabularia.ts';

/** A proposal with the commit that it is compared with. */
export interface ReadProposal extends Proposal {
  readonly basis: string;
}

/** True for a folder that is there itself; a symbolic link could lead anywhere on this computer. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function readSide(folder: string): Side {
  const [content, publicFolder] = [join(folder, 'content'), join(folder, 'public')];
  if (!isFolder(content)) throw new RevisionError(`In ${folder} staat geen map content. Zet ze terug, of geef een andere map.`);
  return { files: readContentDirectory(content), publicFiles: isFolder(publicFolder) ? listPublicFiles(publicFolder) : null };
}

/**
 * Reads both sides of a proposal.
 * @param repository folder of the repository
 * @param basis what to compare with; changes there since the two went apart do not count
 * @param to the proposal as branch, tag or commit; the working tree with all that is not committed by default
 * @throws RevisionError when git cannot give it, in Dutch and with what to do
 */
export function readProposal(repository: string, basis: string, to?: string): ReadProposal {
  const base = mergeBase(repository, basis, to ?? 'HEAD');
  const after = to === undefined ? readSide(repository) : withCheckout(repository, to, readSide);
  return {
    basis: base,
    before: withCheckout(repository, base, readSide),
    after,
    otherPaths: changedPaths(repository, base, to === undefined ? undefined : resolveCommit(repository, to)).filter(
      ({ path }) => !path.startsWith('content/'),
    ),
    vocabularia: readVocabularia(CONTENT_ROOT),
  };
}
