/**
 * A part of the search page by its data attribute.
 * @throws Error when the page does not have it
 */
export function pagePart(root: HTMLElement, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`De zoekpagina mist het onderdeel data-${name}.`);
  return found;
}
