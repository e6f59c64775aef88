/** What can be set on an element: attributes as HTML has them; `true` for one without value, `false` for none. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element from text and other elements; never from HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(attribute, value === true ? '' : String(value));
  }
  node.append(...children);
  return node;
}

/** A button that does something on this page. */
export function button(text: string, className: string, action: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button', class: className }, text);
  node.addEventListener('click', action);
  return node;
}
