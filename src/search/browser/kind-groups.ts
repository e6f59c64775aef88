/*
 * The part of the search page that shows hits of all kinds: which kinds there are and how many of each, the best of all,
 * and a group for each. The counts say what can be opened.
 */
import { type Kind, KIND_WORDS, KINDS } from '../kinds.ts';
import { formatValue } from '../../text/wording.ts';
import { pagePart } from './page-part.ts';
import { element } from './result-row.ts';

/** Number of hits of each kind. */
export type KindCounts = Readonly<Record<Kind, number>>;

/** A group of hits to show, with the first of them. */
export interface Group {
  readonly kind: Kind;
  readonly rows: readonly HTMLElement[];
}

/** "9 studies", "1 praktijk". */
export function countOfKind(kind: Kind, count: number): string {
  const { one, many } = KIND_WORDS[kind];
  const noun = kind === 'uitleg' ? (count === 1 ? 'pagina met uitleg' : 'pagina’s met uitleg') : (count === 1 ? one : many).toLowerCase();
  return `${formatValue(count)} ${noun}`;
}

/** "62 resultaten". */
export function countOfAll(total: number): string {
  return `${formatValue(total)} ${total === 1 ? 'resultaat' : 'resultaten'}`;
}

/** Draws that part. */
export class KindGroups {
  private readonly root: HTMLElement;
  /** Address of this search with another kind; null for all kinds. */
  private readonly addressOf: (kind: Kind | null) => string;

  constructor(root: HTMLElement, addressOf: (kind: Kind | null) => string) {
    this.root = root;
    this.addressOf = addressOf;
  }

  private part(name: string): HTMLElement {
    return pagePart(this.root, name);
  }

  /** Nothing is asked. */
  clear(): void {
    this.part('kinds').hidden = true;
    this.part('best').hidden = true;
    this.part('groups').replaceChildren();
    delete this.root.dataset['shown'];
  }

  /**
   * Draws which kinds there are. Links that stay keep their place in the page, and so the focus.
   * @param total how many there are without filters
   * @param shown the kind that is shown; null for all
   */
  drawKinds(counts: KindCounts, total: number, shown: Kind | null): void {
    this.root.dataset['shown'] = shown ?? 'alles';
    const nav = this.part('kinds');
    const list = nav.querySelector('ul');
    const found = KINDS.filter((kind) => counts[kind] > 0 || kind === shown);
    nav.hidden = found.length === 0 || (found.length === 1 && shown === null);
    const wanted = [
      { kind: null, label: 'Alles', count: total },
      ...found.map((kind) => ({ kind, label: KIND_WORDS[kind].many, count: counts[kind] })),
    ];
    const before = new Map([...(list?.children ?? [])].map((item) => [item.getAttribute('data-kind'), item]));
    const items = wanted.map(({ kind, label, count }) => {
      const name = kind ?? 'alles';
      const item = before.get(name) ?? element('li', '', element('a', 'tag'));
      item.setAttribute('data-kind', name);
      const link = item.querySelector('a');
      if (link === null) return item;
      link.href = this.addressOf(kind);
      link.replaceChildren(label, ' ', element('span', 'count', formatValue(count)));
      if (kind === shown) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      return item;
    });
    for (const [name, item] of before) if (!wanted.some(({ kind }) => (kind ?? 'alles') === name)) item.remove();
    // Only what is not there yet is put in: moving an element would take its focus.
    for (const [index, item] of items.entries()) if (list?.children[index] !== item) list?.insertBefore(item, list.children[index] ?? null);
  }

  /** Draws the best of all kinds; nothing where one kind is all there is. */
  drawBest(rows: readonly HTMLElement[]): void {
    this.part('best').hidden = rows.length === 0;
    this.part('best-list').replaceChildren(...rows);
  }

  /** The heading of the list that stands whole; hidden when it has nothing. */
  drawMain(kind: Kind, count: number): void {
    this.part('main').hidden = count === 0;
    this.part('main-heading').replaceChildren(KIND_WORDS[kind].many, ' ', element('span', 'count', formatValue(count)));
    const cards = this.part('cards');
    cards.className = kind === 'praktijk' ? 'grid' : 'hits';
    this.part('more').textContent = `Toon meer ${KIND_WORDS[kind].many.toLowerCase()}`;
  }

  /** Draws the groups of all other kinds, each with its first hits and the way to the rest. */
  drawGroups(groups: readonly Group[], counts: KindCounts): void {
    this.part('groups').replaceChildren(
      ...groups.map(({ kind, rows }) => {
        const heading = element('h3', '', KIND_WORDS[kind].many, ' ', element('span', 'count', formatValue(counts[kind])));
        heading.id = `groep-${kind}`;
        const list = element('ol', 'hits', ...rows);
        const section = element('section', 'group', element('div', 'group-head', heading), list);
        section.setAttribute('aria-labelledby', heading.id);
        section.dataset['group'] = kind;
        if (rows.length < counts[kind]) {
          const all = element('a', '', `Toon alle ${countOfKind(kind, counts[kind])}`);
          all.href = this.addressOf(kind);
          all.dataset['all'] = kind;
          section.append(element('p', 'group-more', all));
        }
        return section;
      }),
    );
  }
}
