import { isLandcode, landNaam } from '../schema/land.ts';
import type { FieldInfo } from '../schema/field-info.ts';
import { fieldOf, isRecord, listOf, textOf } from '../schema/untrusted.ts';
import { formatDate } from '../text/wording.ts';
import { type Change, changeAt } from './diff.ts';
import type { HistoryContext } from './history-context.ts';
import { hasValue, isSame } from './same.ts';

type Show = (value: unknown) => string | undefined;

const asDate: Show = (value) => (/^\d{4}(-\d{2}){0,2}$/.test(textOf(value) ?? '') ? formatDate(textOf(value) ?? '') : undefined);

const asCountry: Show = (land) => (typeof land === 'string' && isLandcode(land) ? landNaam(land) : undefined);

/** The label of a term; undefined for what is no term of the list. */
const asTerm =
  (terms: readonly object[]): Show =>
  (value) => {
    const term = terms.find((each) => fieldOf(each, 'id') === value);
    return textOf(fieldOf(term, 'label'));
  };

/**
 * The fields that are told of first, most telling first. The other fields of the schema follow, so that a new key is
 * told of without a line here. How a field is told of, follows from its kind.
 */
const ORDER = [
  'samenvatting',
  'status',
  'status_per',
  'periode.start',
  'periode.einde',
  'gebied.land',
  'gebied.gemeenten',
  'gebied.provincies',
  'gebied.gewest',
  'gebied.plaatsen',
  'schaal',
  'doelgroepen',
  'aanpakken',
  'beleidsdomeinen',
  'eenzaamheid',
  'mechanisme',
  'financiering',
  'vrijwilligers',
  'opstarttijd',
  'opleiding',
  'website',
  'contact',
  'bevestigd',
];

/** Told of elsewhere: the title above all, the lists that history-lists.ts words, and the last check below all. */
const ELSEWHERE = [
  'titel',
  'organisaties',
  'kosten',
  'personeel',
  'materiaal',
  'cijfers',
  'evaluaties',
  'erkenningen',
  'relaties',
  'bronnen',
  'nagekeken',
];

/** A field with one value: what it was and what it is now. */
function valueLine(label: string, { before, after }: Change, show: Show): string {
  const [old, now] = [show(before), show(after)];
  if (now === undefined) return `${label}: ${hasValue(after) ? 'gewijzigd' : 'weggehaald'}`;
  return old === undefined ? `${label}: ${now}` : `${label}: ${old} → ${now}`;
}

/** A list of terms: which came and which went. */
function termLines(label: string, { before, after }: Change, show: Show): string[] {
  const [old, now] = [listOf(before), listOf(after)];
  const named = (values: readonly unknown[]) => values.map((value) => show(value) ?? 'een andere term').join(', ');
  const added = now.filter((value) => !old.includes(value));
  const removed = old.filter((value) => !now.includes(value));
  const parts = [...(added.length > 0 ? [`${named(added)} bij`] : []), ...(removed.length > 0 ? [`${named(removed)} weg`] : [])];
  return parts.length === 0 ? [] : [`${label}: ${parts.join('; ')}`];
}

/** A text: that it changed, not how. */
function textLine(label: string, { kind }: Change): string {
  return `${label}: ${kind === 'added' ? 'toegevoegd' : kind === 'removed' ? 'weggehaald' : 'gewijzigd'}`;
}

/** An explanation rests on experience unless it says otherwise: saying so changes nothing. */
function isSameExplanation({ before, after }: Change): boolean {
  const full = (value: unknown) => (isRecord(value) ? { grond: 'ervaring', ...value } : value);
  return isSame(full(before), full(after));
}

function linesFor(field: FieldInfo, change: Change, { vocabularia }: HistoryContext): string[] {
  if (field.name === 'mechanisme' && isSameExplanation(change)) return [];
  if (field.kind === 'date') return [valueLine(field.label, change, asDate)];
  if (field.role === 'country') return [valueLine(field.label, change, asCountry)];
  const terms = 'vocabulary' in field && field.vocabulary !== undefined ? asTerm(vocabularia[field.vocabulary]) : undefined;
  if (terms !== undefined && field.kind === 'choice') return [valueLine(field.label, change, terms)];
  if (terms !== undefined && field.kind === 'choices') return termLines(field.label, change, terms);
  return [textLine(field.label, change)];
}

/** The field at a place such as `periode.start`. */
function fieldAt(fields: readonly FieldInfo[], place: string): FieldInfo | undefined {
  const [name, ...rest] = place.split('.');
  const field = fields.find((each) => each.name === name);
  if (rest.length === 0) return field;
  return field?.kind === 'group' ? fieldAt(field.fields, rest.join('.')) : undefined;
}

/** What changed in the fields that hold one value, one text or a list of terms. */
export function fieldLines(changes: readonly Change[], context: HistoryContext): string[] {
  const titel = changeAt(changes, 'titel');
  const newTitle = textOf(titel?.after) ?? '';
  const title = titel === undefined ? [] : [context.isShown(newTitle) ? `Nieuwe titel: ${newTitle}` : 'Titel: gewijzigd'];
  const told = new Set([...ELSEWHERE, ...ORDER.map((place) => place.split('.')[0])]);
  const others = context.fields.map(({ name }) => name).filter((name) => !told.has(name));
  const lines = [...ORDER, ...others].flatMap((place) => {
    const [field, change] = [fieldAt(context.fields, place), changeAt(changes, place)];
    return field === undefined || change === undefined ? [] : linesFor(field, change, context);
  });
  return [...title, ...lines];
}

/** When the editors last looked at the page. */
export function checkedLines(changes: readonly Change[]): string[] {
  const dag = asDate(changeAt(changes, 'nagekeken')?.after);
  return dag === undefined ? [] : [`Nagekeken op ${dag}`];
}
