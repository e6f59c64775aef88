import { type AddressState, isState, withState } from '../state.ts';

/** How a state came: all at once, while somebody types, or with Enter at the end of that. */
export type Change = 'chosen' | 'typing' | 'typed';

/**
 * Keeps a state and the address of the page in step. The state stands in the fragment; an old link with a query is
 * rewritten before the page does anything else.
 */
export class AddressBar<S> {
  private readonly codec: AddressState<S>;
  private readonly changed: (state: S) => void;
  /** The state that the page shows, as it stands in the address. */
  private shown = '';
  /** True when the newest step is what somebody is typing. */
  private isTyping = false;

  /**
   * @param codec how the state is written
   * @param changed called when the visitor changes the address: back, forward, a link, by hand
   */
  constructor(codec: AddressState<S>, changed: (state: S) => void) {
    this.codec = codec;
    this.changed = changed;
  }

  /** Reads the state with which the page was opened, and from then on watches the address. */
  start(): S {
    this.adoptQuery();
    const state = this.codec.decode(location.hash);
    this.shown = this.codec.encode(state);
    // A browser tells some changes as one event, some as the other, and some as both.
    window.addEventListener('popstate', () => this.read());
    window.addEventListener('hashchange', () => this.read());
    return state;
  }

  /**
   * Puts a state in the address, as a step that the back button undoes. Something that is typed is one step, however
   * many keys and pauses it takes; what was asked before it stays behind.
   * @param path the page that the state belongs to; this one by default
   */
  write(state: S, how: Change, path: string = location.pathname): void {
    this.shown = this.codec.encode(state);
    const target = withState(path, this.shown);
    if (this.isTyping && how !== 'chosen') history.replaceState(null, '', target);
    else history.pushState(null, '', target);
    this.isTyping = how === 'typing';
  }

  /** An old link: what it says goes behind the #, unless something stands there already; the query goes. */
  private adoptQuery(): void {
    if (location.search === '') return;
    const asked = this.codec.encode(this.codec.decode(location.search));
    const isTaken = isState(location.hash) || asked === '';
    history.replaceState(null, '', isTaken ? location.pathname + location.hash : withState(location.pathname, asked));
  }

  private read(): void {
    const fragment = location.hash.slice(1);
    if (fragment !== '' && !isState(fragment)) {
      // A link within the page ("Naar de inhoud") has done its work; the address goes on telling what is shown.
      if (this.shown !== '') history.replaceState(null, '', withState(location.pathname, this.shown));
      return;
    }
    this.adoptQuery();
    this.isTyping = false;
    const state = this.codec.decode(location.hash);
    const text = this.codec.encode(state);
    if (text === this.shown) return;
    this.shown = text;
    this.changed(state);
  }
}
