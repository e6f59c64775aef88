import { fieldOf, isRecord, listOf, textOf } from '../schema/untrusted.ts';
import { type ChangeContext, isSame } from './change-context.ts';
import { formatValue } from '../text/wording.ts';

/** Two lists side by side: what came, what went, and what is the same thing with other contents. */
interface ListDiff {
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
  readonly changed: readonly { readonly old: unknown; readonly now: unknown }[];
}

/**
 * Compares lists of records.
 * @param keys in turn: what makes two records the same thing; the strictest first
 */
function compareLists(before: unknown, after: unknown, keys: readonly ((item: unknown) => string)[]): ListDiff {
  let removed = [...listOf(before)];
  let added = [...listOf(after)];
  const changed: { old: unknown; now: unknown }[] = [];
  const pairOff = (isPair: (old: unknown, now: unknown) => boolean) => {
    const unpaired: unknown[] = [];
    for (const now of added) {
      const index = removed.findIndex((old) => isPair(old, now));
      if (index === -1) unpaired.push(now);
      else changed.push({ old: removed[index], now });
      removed = removed.filter((_, other) => other !== index);
    }
    added = unpaired;
  };
  pairOff(isSame);
  for (const key of keys) pairOff((old, now) => key(old) !== '' && key(old) === key(now));
  return { added, removed, changed: changed.filter(({ old, now }) => !isSame(old, now)) };
}

const keyOf =
  (...fields: readonly string[]) =>
  (item: unknown) =>
    fields
      .map((field) => textOf(fieldOf(item, field)) ?? '')
      .join('\n')
      .trim();

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

function figureChanges(before: unknown, after: unknown, { isShown }: ChangeContext): string[] {
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
  const { added, removed, changed } = compareLists(fieldOf(before, 'cijfers'), fieldOf(after, 'cijfers'), [
    keyOf('wat', 'jaar', 'eenheid'),
    keyOf('wat'),
  ]);
  const changeOf = ({ old, now }: { old: unknown; now: unknown }) => {
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

function sourceChanges(before: unknown, after: unknown, { isShown }: ChangeContext): string[] {
  const { added, removed, changed } = compareLists(fieldOf(before, 'bronnen'), fieldOf(after, 'bronnen'), [keyOf('id'), keyOf('url')]);
  const nameOf = (bron: unknown) => [textOf(fieldOf(bron, 'titel'))].find((titel) => titel !== undefined && isShown(titel));
  const withoutReading = (bron: unknown) => (isRecord(bron) ? { ...bron, geraadpleegd: undefined } : bron);
  const updated = changed.filter(({ old, now }) => !isSame(withoutReading(old), withoutReading(now)));
  const reread = changed.length - updated.length;
  return [
    ...(added.length > 0 ? [countedLine(count(added.length, 'bron bij', 'bronnen bij'), added.map(nameOf))] : []),
    ...(updated.length > 0
      ? [
          countedLine(
            count(updated.length, 'bron bijgewerkt', 'bronnen bijgewerkt'),
            updated.map(({ now }) => nameOf(now)),
          ),
        ]
      : []),
    ...(reread > 0 ? [count(reread, 'bron opnieuw gelezen', 'bronnen opnieuw gelezen')] : []),
    ...(removed.length > 0 ? [count(removed.length, 'bron weg', 'bronnen weg')] : []),
  ];
}

/** A list of which only what came is named. */
function plainChanges(
  { added, removed, changed }: ListDiff,
  one: string,
  many: string,
  nameOf: (item: unknown) => string | undefined,
): string[] {
  const line = (items: readonly unknown[], what: string) =>
    items.length === 0 ? [] : [countedLine(`${count(items.length, one, many)} ${what}`, items.map(nameOf))];
  return [
    ...line(added, 'bij'),
    ...line(
      changed.map(({ now }) => now),
      'gewijzigd',
    ),
    ...(removed.length > 0 ? [`${count(removed.length, one, many)} weg`] : []),
  ];
}

/** What changed in the lists of a practice: organisations, figures, research, recognitions, relations and sources. */
export function listChanges(before: unknown, after: unknown, context: ChangeContext): string[] {
  const { vocabularia, isShown } = context;
  const shownField = (field: string) => (item: unknown) =>
    [textOf(fieldOf(item, field))].find((text) => text !== undefined && isShown(text));
  const design = (item: unknown) => {
    const label = vocabularia.ontwerpen.find(({ id }) => id === fieldOf(item, 'ontwerp'))?.label;
    return label === undefined ? undefined : withYear(label, fieldOf(item, 'jaar'));
  };
  const compare = (field: string, ...keys: readonly ((item: unknown) => string)[]) =>
    compareLists(fieldOf(before, field), fieldOf(after, field), keys);
  return [
    ...plainChanges(compare('organisaties', keyOf('naam')), 'organisatie', 'organisaties', shownField('naam')),
    ...figureChanges(before, after, context),
    ...plainChanges(compare('evaluaties', keyOf('ontwerp', 'jaar', 'bron'), keyOf('bron')), 'evaluatie', 'evaluaties', design),
    ...plainChanges(compare('studies'), 'studie', 'studies', () => undefined),
    ...plainChanges(compare('erkenningen', keyOf('door')), 'erkenning', 'erkenningen', shownField('door')),
    ...plainChanges(compare('relaties', keyOf('praktijk')), 'verwante praktijk', 'verwante praktijken', () => undefined),
    ...sourceChanges(before, after, context),
  ];
}
