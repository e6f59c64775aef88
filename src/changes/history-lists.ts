import { fieldOf, isRecord, textOf } from '../schema/untrusted.ts';
import { formatValue, sentence } from '../text/wording.ts';
import { type Change, changeAt } from './diff.ts';
import type { HistoryContext } from './history-context.ts';
import { isSame } from './same.ts';

/** What came, what went, and what is the same thing with other contents. */
interface ListChanges {
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
  readonly changed: readonly { readonly before: unknown; readonly after: unknown }[];
}

/** What changed in a list of the record, item by item; another order is no change. */
function changesIn(changes: readonly Change[], list: string): ListChanges {
  const { parts = [] } = changeAt(changes, list) ?? {};
  const of = (kind: Change['kind']) => parts.filter((part) => part.kind === kind);
  return {
    added: of('added').map(({ after }) => after),
    removed: of('removed').map(({ before }) => before),
    changed: of('changed'),
  };
}

const count = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`;

/** "2 bronnen bij: A · B"; names that may not be shown are left out. */
function countedLine(label: string, names: readonly (string | undefined)[]): string {
  const shown = names.filter((name) => name !== undefined && name !== '');
  return shown.length === 0 ? label : `${label}: ${shown.join(' · ')}`;
}

function withYear(text: string, jaar: unknown): string {
  const year = textOf(jaar);
  return year === undefined || !/^\d{4}$/.test(year) ? text : `${text} (${year})`;
}

function figureLines(changes: readonly Change[], { isShown }: HistoryContext): string[] {
  const shown = (value: unknown) => {
    if (typeof value === 'number') return formatValue(value);
    return typeof value === 'string' && isShown(value) ? value : undefined;
  };
  const nameOf = (cijfer: unknown) => {
    const [wat, waarde, eenheid] = [shown(fieldOf(cijfer, 'wat')), shown(fieldOf(cijfer, 'waarde')), shown(fieldOf(cijfer, 'eenheid'))];
    if (wat === undefined) return undefined;
    return withYear(
      [wat, [waarde, eenheid].filter((part) => part !== undefined).join(' ')].filter((part) => part !== '').join(', '),
      fieldOf(cijfer, 'jaar'),
    );
  };
  const { added, removed, changed } = changesIn(changes, 'cijfers');
  const changeOf = ({ before: old, after: now }: ListChanges['changed'][number]) => {
    const [was, is, wat] = [shown(fieldOf(old, 'waarde')), shown(fieldOf(now, 'waarde')), shown(fieldOf(now, 'wat'))];
    if (wat === undefined) return undefined;
    const eenheid = shown(fieldOf(now, 'eenheid')) ?? '';
    const values = was !== undefined && is !== undefined && was !== is ? `, ${was} → ${is} ${eenheid}`.trimEnd() : '';
    return withYear(`${wat}${values}`, fieldOf(now, 'jaar'));
  };
  return [
    ...(added.length > 0 ? [countedLine(count(added.length, 'cijfer bij', 'cijfers bij'), added.map(nameOf))] : []),
    ...(changed.length > 0 ? [countedLine(count(changed.length, 'cijfer gewijzigd', 'cijfers gewijzigd'), changed.map(changeOf))] : []),
    ...(removed.length > 0 ? [count(removed.length, 'cijfer weg', 'cijfers weg')] : []),
  ];
}

function sourceLines(changes: readonly Change[], { isShown }: HistoryContext): string[] {
  const { added, removed, changed } = changesIn(changes, 'bronnen');
  const nameOf = (bron: unknown) => [textOf(fieldOf(bron, 'titel'))].find((titel) => titel !== undefined && isShown(titel));
  const withoutReading = (bron: unknown) => (isRecord(bron) ? { ...bron, geraadpleegd: undefined } : bron);
  const updated = changed.filter(({ before, after }) => !isSame(withoutReading(before), withoutReading(after)));
  const reread = changed.length - updated.length;
  return [
    ...(added.length > 0 ? [countedLine(count(added.length, 'bron bij', 'bronnen bij'), added.map(nameOf))] : []),
    ...(updated.length > 0
      ? [
          countedLine(
            count(updated.length, 'bron bijgewerkt', 'bronnen bijgewerkt'),
            updated.map(({ after }) => nameOf(after)),
          ),
        ]
      : []),
    ...(reread > 0 ? [count(reread, 'bron opnieuw gelezen', 'bronnen opnieuw gelezen')] : []),
    ...(removed.length > 0 ? [count(removed.length, 'bron weg', 'bronnen weg')] : []),
  ];
}

/** A list that was a text before: "Kosten: gewijzigd" for what happened to it in that time. */
function wordsOnceLine(changes: readonly Change[], list: string): string[] {
  const { before, after } = changeAt(changes, list) ?? {};
  const isText = typeof before === 'string' || typeof after === 'string';
  return isText ? [`${sentence(list)}: gewijzigd`] : [];
}

/** A list of which only what came is named. */
function plainLines(
  { added, removed, changed }: ListChanges,
  one: string,
  many: string,
  nameOf: (item: unknown) => string | undefined,
): string[] {
  const line = (items: readonly unknown[], what: string) =>
    items.length === 0 ? [] : [countedLine(`${count(items.length, one, many)} ${what}`, items.map(nameOf))];
  return [
    ...line(added, 'bij'),
    ...line(
      changed.map(({ after }) => after),
      'gewijzigd',
    ),
    ...(removed.length > 0 ? [`${count(removed.length, one, many)} weg`] : []),
  ];
}

/** What changed in the lists of a practice: organisations, figures, research, recognitions, relations and sources. */
export function listLines(changes: readonly Change[], context: HistoryContext): string[] {
  const { vocabularia, isShown } = context;
  const shownField = (field: string) => (item: unknown) =>
    [textOf(fieldOf(item, field))].find((text) => text !== undefined && isShown(text));
  const design = (item: unknown) => {
    const label = vocabularia.ontwerpen.find(({ id }) => id === fieldOf(item, 'ontwerp'))?.label;
    return label === undefined ? undefined : withYear(label, fieldOf(item, 'jaar'));
  };
  const lines = (list: string, one: string, many: string, nameOf: (item: unknown) => string | undefined = () => undefined) => [
    ...wordsOnceLine(changes, list),
    ...plainLines(changesIn(changes, list), one, many, nameOf),
  ];
  return [
    ...lines('organisaties', 'organisatie', 'organisaties', shownField('naam')),
    ...figureLines(changes, context),
    ...lines('kosten', 'bedrag', 'bedragen', shownField('wat')),
    ...lines('personeel', 'functie', 'functies', shownField('functie')),
    ...lines('materiaal', 'stuk materiaal', 'stukken materiaal', shownField('wat')),
    ...lines('evaluaties', 'evaluatie', 'evaluaties', design),
    ...lines('erkenningen', 'erkenning', 'erkenningen', shownField('door')),
    ...lines('relaties', 'verwante praktijk', 'verwante praktijken'),
    ...sourceLines(changes, context),
  ];
}
