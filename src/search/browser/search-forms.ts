import { withState } from '../../address/state.ts';
import { queryAddress } from '../question.ts';

/**
 * Lets every search form lead to the search page with what was typed behind the #, so that it is never sent. Without
 * this script the forms lead to the catalogue. The form of the search page itself has a script of its own.
 */
export function startSearchForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    const searchPage = form.dataset['zoeken'];
    if (searchPage === undefined) return;
    event.preventDefault();
    const query = form.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
    location.assign(withState(searchPage, queryAddress(query)));
  });
}
