import { wordsOfPath } from '../path-words.ts';

/** On the page for an address that does not exist: offers what the address says as the query. */
export function offerLostPath(): void {
  const field = document.querySelector<HTMLInputElement>('#zoek-404');
  if (field) field.value = wordsOfPath(location.pathname);
}
