/*
 * How a value of the front matter stands in a field of the form. What people type is read in answers/.
 */

/** A number as text that is read as the same number: 3,5. With three decimals a nought follows, since "1,125" may be 1125. */
export function shownNumber(value: number): string {
  const text = String(value).replace('.', ',');
  return /^-?[1-9]\d{0,2},\d{3}$/.test(text) ? `${text}0` : text;
}

/** A value of the front matter as it stands in a field. */
export function shownText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return shownNumber(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return '';
}

/** One value or a list of them as list of texts: `gewest: brussel` is a list of one. */
export function textList(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map(shownText).filter((text) => text !== '');
}
