import { normaliseQuery } from '../query.ts';

const TYPING_PAUSE_MS = 150;
/** After this long without a key the last word counts as finished, and may be corrected. */
const FINISHED_MS = 1_200;

/** What the field tells. */
export interface SearchFieldListener {
  /** Someone paused while typing. */
  readonly typed: (query: string) => void;
  /** Someone stopped typing: the last word is whole. */
  readonly finished: () => void;
  /** Someone asked for it: Enter, or the button. */
  readonly submitted: (query: string) => void;
}

/** The search field of the page: tells what is typed, not key by key but when someone pauses. */
export class SearchField {
  private readonly input: HTMLInputElement;
  private readonly listener: SearchFieldListener;
  private pause = 0;
  private finish = 0;
  /** The query that was told last, or shown. */
  private told = '';

  constructor(input: HTMLInputElement, listener: SearchFieldListener) {
    this.input = input;
    this.listener = listener;
  }

  start(): void {
    const { input, listener } = this;
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.stopTimers();
      this.told = normaliseQuery(input.value);
      listener.submitted(this.told);
    });
    input.addEventListener('input', () => {
      this.stopTimers();
      this.pause = window.setTimeout(() => this.tell(), TYPING_PAUSE_MS);
    });
  }

  /** Shows a query that came from the address. */
  show(query: string): void {
    this.stopTimers();
    this.told = query;
    this.input.value = query;
  }

  private tell(): void {
    const query = normaliseQuery(this.input.value);
    if (query === this.told) return;
    this.told = query;
    this.listener.typed(query);
    this.finish = window.setTimeout(() => this.listener.finished(), FINISHED_MS);
  }

  private stopTimers(): void {
    window.clearTimeout(this.pause);
    window.clearTimeout(this.finish);
  }
}
