/* Rules find these beside the rest of what they use; the catalogue reads drafts with the same ones. */
export { fieldOf, isRecord, listOf, textOf } from '../schema/untrusted.ts';
