/** The kinds of pages that the search knows, in the order in which they stand when nothing else decides. */
export const KINDS = ['praktijk', 'aanpak', 'doelgroep', 'gemeente', 'studie', 'overzicht', 'instrument', 'uitleg'] as const;
export type Kind = (typeof KINDS)[number];

/** What one and more of a kind are called. */
interface KindWords {
  readonly one: string;
  readonly many: string;
}

/** The words for each kind. Provinces stand among the municipalities: both are places. */
export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  praktijk: { one: 'Praktijk', many: 'Praktijken' },
  aanpak: { one: 'Aanpak', many: 'Aanpakken' },
  doelgroep: { one: 'Doelgroep', many: 'Doelgroepen' },
  gemeente: { one: 'Plaats', many: 'Gemeenten en provincies' },
  studie: { one: 'Studie', many: 'Studies' },
  overzicht: { one: 'Overzicht', many: 'Overzichten' },
  instrument: { one: 'Vragenlijst', many: 'Vragenlijsten' },
  uitleg: { one: 'Uitleg', many: 'Uitleg' },
};

/** Kinds whose pages have a text of their own: in these it is counted how common a word is. */
export const TEXT_KINDS: readonly Kind[] = ['praktijk', 'studie', 'overzicht'];

/** Name of the order of the index that lists the pages of one kind. A page that does not have it is left out by the index. */
export function kindOrder(kind: Kind): string {
  return `soort-${kind}`;
}

/** Something for each kind. */
export function byKind<V>(make: (kind: Kind) => V): Readonly<Record<Kind, V>> {
  return {
    praktijk: make('praktijk'),
    aanpak: make('aanpak'),
    doelgroep: make('doelgroep'),
    gemeente: make('gemeente'),
    studie: make('studie'),
    overzicht: make('overzicht'),
    instrument: make('instrument'),
    uitleg: make('uitleg'),
  };
}
