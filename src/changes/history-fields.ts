import { isLandcode, landNaam } from '../schema/land.ts';
import { fieldOf, isRecord, listOf, textOf } from '../schema/untrusted.ts';
import type { Term } from '../schema/vocabularium.ts';
import { type ChangeContext, hasValue, isSame } from './change-context.ts';
import { formatDate } from '../text/wording.ts';

type Show = (value: unknown) => string | undefined;

const asDate: Show = (value) => (/^\d{4}(-\d{2}){0,2}$/.test(textOf(value) ?? '') ? formatDate(textOf(value) ?? '') : undefined);

const asTerm =
  (terms: readonly Pick<Term, 'id' | 'label'>[]): Show =>
  (value) =>
    terms.find(({ id }) => id === value)?.label;

const at = (data: unknown, path: string): unknown => path.split('.').reduce(fieldOf, data);

/** A field with one value: what it was and what it is now. */
function valueChange(label: string, before: unknown, after: unknown, show: Show): string[] {
  if (isSame(before, after)) return [];
  const [old, now] = [show(before), show(after)];
  if (now === undefined) return [`${label}: ${hasValue(after) ? 'gewijzigd' : 'weggehaald'}`];
  return [old === undefined ? `${label}: ${now}` : `${label}: ${old} → ${now}`];
}

/** A text: that it changed, not how. */
function textChange(label: string, before: unknown, after: unknown): string[] {
  if (isSame(before, after)) return [];
  if (!hasValue(before)) return [`${label}: toegevoegd`];
  return [`${label}: ${hasValue(after) ? 'gewijzigd' : 'weggehaald'}`];
}

/** A list of terms: which came and which went. */
function termChange(label: string, before: unknown, after: unknown, show: Show): string[] {
  const [old, now] = [listOf(before), listOf(after)];
  const named = (values: readonly unknown[]) => values.map((value) => show(value) ?? 'een andere term').join(', ');
  const added = now.filter((value) => !old.includes(value));
  const removed = old.filter((value) => !now.includes(value));
  const parts = [...(added.length > 0 ? [`${named(added)} bij`] : []), ...(removed.length > 0 ? [`${named(removed)} weg`] : [])];
  return parts.length === 0 ? [] : [`${label}: ${parts.join('; ')}`];
}

function explanationOf(data: unknown): unknown {
  const mechanisme = fieldOf(data, 'mechanisme');
  return isRecord(mechanisme) ? { grond: 'ervaring', ...mechanisme } : mechanisme;
}

/** What changed in the fields that hold one value, one text or a list of terms. */
export function fieldChanges(before: unknown, after: unknown, { vocabularia, isShown }: ChangeContext): string[] {
  const value = (label: string, path: string, show: Show) => valueChange(label, at(before, path), at(after, path), show);
  const text = (label: string, path: string) => textChange(label, at(before, path), at(after, path));
  const terms = (label: string, path: string, list: readonly Pick<Term, 'id' | 'label'>[]) =>
    termChange(label, at(before, path), at(after, path), asTerm(list));
  const titel = textOf(fieldOf(after, 'titel')) ?? '';
  const isOtherTitle = !isSame(fieldOf(before, 'titel'), fieldOf(after, 'titel'));
  return [
    ...(isOtherTitle ? [isShown(titel) ? `Nieuwe titel: ${titel}` : 'Titel: gewijzigd'] : []),
    ...text('Samenvatting', 'samenvatting'),
    ...value('Status', 'status', asTerm(vocabularia.statussen)),
    ...value('Status geldt voor', 'statusPer', asDate),
    ...value('Begin', 'periode.start', asDate),
    ...value('Einde', 'periode.einde', asDate),
    ...value('Land', 'gebied.land', (land) => (typeof land === 'string' && isLandcode(land) ? landNaam(land) : undefined)),
    ...terms('Gemeenten', 'gebied.gemeenten', vocabularia.gemeenten),
    ...terms('Provincies', 'gebied.provincies', vocabularia.provincies),
    ...text('Gewest', 'gebied.gewest'),
    ...text('Plaatsen', 'gebied.plaatsen'),
    ...value('Schaal', 'schaal', asTerm(vocabularia.schalen)),
    ...terms('Doelgroepen', 'doelgroepen', vocabularia.doelgroepen),
    ...terms('Aanpakken', 'aanpakken', vocabularia.aanpakken),
    ...terms('Beleidsdomeinen', 'beleidsdomeinen', vocabularia.beleidsdomeinen),
    ...text('Soort eenzaamheid', 'eenzaamheid'),
    ...textChange('Waarom het zou helpen', explanationOf(before), explanationOf(after)),
    ...text('Kosten', 'inzet.kosten'),
    ...text('Personeel', 'inzet.personeel'),
    ...text('Vrijwilligers', 'inzet.vrijwilligers'),
  ];
}

/** When the editors last looked at the page. */
export function reviewChange(before: unknown, after: unknown): string[] {
  const nagekeken = fieldOf(after, 'nagekeken');
  const dag = asDate(nagekeken);
  return isSame(fieldOf(before, 'nagekeken'), nagekeken) || dag === undefined ? [] : [`Nagekeken op ${dag}`];
}
