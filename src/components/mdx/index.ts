import LetOp from './LetOp.astro';
import Stappen from './Stappen.astro';
import Tip from './Tip.astro';

/** The components that stand around a part of the text; `src/file/components.ts` lists all names. */
const boxes = { Tip, LetOp, Stappen };

function isBox(name: string): name is keyof typeof boxes {
  return Object.hasOwn(boxes, name);
}

/**
 * The component of that name that stands around a part of the text.
 * @throws Error for a name that no page may use (the validator refuses such a page earlier)
 */
export function boxNamed(name: string): (typeof boxes)[keyof typeof boxes] {
  if (!isBox(name)) throw new Error(`De component <${name}> bestaat niet.`);
  return boxes[name];
}
