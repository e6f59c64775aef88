/**
 * A part of a page that a script needs.
 * @throws when the page does not have it: a mistake of ours
 */
export function part<T extends HTMLElement = HTMLElement>(root: HTMLElement, name: string): T {
  const found = root.querySelector<T>(`[data-${name}]`);
  if (found === null) throw new Error(`data-${name} is missing`);
  return found;
}
