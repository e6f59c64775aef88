/*
 * The search field in the header: a combobox with a list of suggestions in groups, after the ARIA Authoring
 * Practices (editable combobox with list autocomplete). Without this script it is a plain search form.
 */
import styles from './combobox.css?url';
import { startSearchForms } from './search-forms.ts';
import { suggest, SUGGESTION_LABELS, type SuggestionEntry, type SuggestionGroup } from '../suggestions.ts';

const LIST_ID = 'kop-voorstellen';

class HeaderSearch {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly root: string;
  private readonly address: string;
  private entries: Promise<readonly SuggestionEntry[]> | undefined;
  private active = -1;
  private turn = 0;

  constructor(form: HTMLFormElement, input: HTMLInputElement) {
    this.input = input;
    this.root = form.dataset['root'] ?? '/';
    this.address = form.dataset['voorstellen'] ?? '';
    this.list = Object.assign(document.createElement('div'), { id: LIST_ID, className: 'suggestions', hidden: true });
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'Voorstellen');
    form.append(this.list);
  }

  start(): void {
    const { input } = this;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', LIST_ID);
    input.addEventListener('input', () => void this.offer());
    input.addEventListener('keydown', (event) => this.press(event));
    input.addEventListener('blur', () => this.close());
    // A press on an option would take the focus away before the click arrives.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  private options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  private async offer(): Promise<void> {
    const turn = ++this.turn;
    if (this.entries === undefined)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }));
    this.entries ??= fetch(this.address).then(async (response) => (response.ok ? ((await response.json()) as SuggestionEntry[]) : []));
    const entries = await this.entries.catch((): SuggestionEntry[] => {
      this.entries = undefined;
      return [];
    });
    if (turn === this.turn) this.draw(suggest(this.input.value, entries));
  }

  private draw(groups: readonly SuggestionGroup[]): void {
    let number = 0;
    const sections = groups.map(({ kind, entries }) => {
      const heading = Object.assign(document.createElement('p'), { id: `${LIST_ID}-${kind}`, textContent: SUGGESTION_LABELS[kind] });
      const group = document.createElement('div');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-labelledby', heading.id);
      const options = entries.map(([, label, path]) => {
        const option = Object.assign(document.createElement('a'), {
          id: `${LIST_ID}-${number}`,
          href: `${this.root}${path.slice(1)}`,
          textContent: label,
          tabIndex: -1,
        });
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        number += 1;
        return option;
      });
      group.append(heading, ...options);
      return group;
    });
    this.list.replaceChildren(...sections);
    this.active = -1;
    this.input.removeAttribute('aria-activedescendant');
    this.show(sections.length > 0);
  }

  private show(isOpen: boolean): void {
    this.list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
  }

  private close(): void {
    this.turn += 1;
    this.move(-1);
    this.show(false);
  }

  private move(to: number): void {
    const options = this.options();
    this.active = to;
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === to));
    const current = options[to];
    if (current === undefined) {
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    this.input.setAttribute('aria-activedescendant', current.id);
    current.scrollIntoView({ block: 'nearest' });
  }

  private press(event: KeyboardEvent): void {
    const isOpen = !this.list.hidden;
    const last = this.options().length - 1;
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault();
        if (isOpen) this.move(this.active >= last ? 0 : this.active + 1);
        else void this.offer();
        break;
      case 'ArrowUp':
        if (!isOpen) break;
        event.preventDefault();
        this.move(this.active <= 0 ? last : this.active - 1);
        break;
      case 'Enter': {
        const chosen = isOpen ? this.options()[this.active] : undefined;
        if (chosen === undefined) break;
        event.preventDefault();
        chosen.click();
        break;
      }
      case 'Escape':
        if (!isOpen) break;
        event.preventDefault();
        this.close();
        break;
    }
  }
}

/** True where a "/" belongs to what someone is writing. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
}

/** Starts the search in the header, and lets "/" jump to the search field of the page. */
export function startHeaderSearch(): void {
  startSearchForms();
  const form = document.querySelector<HTMLFormElement>('[data-kop-zoeken]');
  const input = form?.querySelector('input');
  if (form && input) new HeaderSearch(form, input).start();
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    // The field of the page itself goes before the one in the header.
    const fields = ['main input[type=search]', '[data-kop-zoeken] input'].map((selector) =>
      document.querySelector<HTMLInputElement>(selector),
    );
    const field = fields.find((candidate) => candidate !== null && candidate.offsetParent !== null) ?? undefined;
    if (field === undefined) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
