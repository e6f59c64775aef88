import Bron from './Bron.astro';
import LetOp from './LetOp.astro';
import Stappen from './Stappen.astro';
import Tip from './Tip.astro';

/** The components that pages may use, by name; `src/file/components.ts` lists the same names. */
export const mdxComponents = { Bron, Tip, LetOp, Stappen };
