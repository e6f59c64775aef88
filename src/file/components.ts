/*
 * What may stand between < and > in a page. Everything else is refused: contributors are strangers, and MDX
 * that is not refused becomes code at build time.
 */

/** What is allowed of one element: its attributes, and which of them it cannot do without. */
export interface AllowedElement {
  readonly attributes: readonly string[];
  readonly required: readonly string[];
  /** True when nothing may stand inside it. */
  readonly isEmpty?: boolean;
}

const bare: AllowedElement = { attributes: [], required: [] };

/** Components that pages may use. `src/components/mdx` has one file for each. */
export const COMPONENTS: Readonly<Record<string, AllowedElement>> = {
  Bron: { attributes: ['id'], required: ['id'], isEmpty: true },
  Tip: bare,
  LetOp: bare,
  Stappen: bare,
};

/** The few HTML elements that Markdown has no sign for. */
export const HTML_ELEMENTS: Readonly<Record<string, AllowedElement>> = {
  abbr: { attributes: ['title'], required: ['title'] },
  br: { ...bare, isEmpty: true },
  sub: bare,
  sup: bare,
  span: { attributes: ['lang'], required: ['lang'] },
};

export const ALLOWED_ELEMENTS: Readonly<Record<string, AllowedElement>> = { ...COMPONENTS, ...HTML_ELEMENTS };
