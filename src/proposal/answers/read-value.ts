import { isHttpsLink } from '../../schema/link.ts';
import { withoutInvisible } from '../draft.ts';
import type { FormField, Option } from '../form-model.ts';
import { type Chosen, piecesOf, readChoices } from './choice-answer.ts';
import { readDate } from './date-answer.ts';
import { foldWords } from '../../text/fold.ts';
import { saysNothing } from './says-nothing.ts';
import { readLink } from './link-answer.ts';
import type { Tell } from '../note.ts';
import { readNumber, readRoughNumber } from './number-answer.ts';
import { readCountry } from './place-answer.ts';

/** Fields that hold one value or a list of plain values: all but groups. */
export type SimpleField = Exclude<FormField, { readonly kind: 'group' | 'list' }>;

/** True for a field that is no group. */
export function isSimple(field: FormField): field is SimpleField {
  return field.kind !== 'group' && field.kind !== 'list';
}

/** One line of plain text: lines joined, bullets and signs that nobody sees left out. */
export function oneLine(text: string, tell: Tell): string {
  const clean = withoutInvisible(text, true);
  if (clean !== text && withoutInvisible(text.replaceAll('\t', ' '), true) !== text.replaceAll('\t', ' ')) {
    tell('Er stonden onzichtbare tekens in. Die zijn weggelaten.');
  }
  return clean.replace(/\s+/g, ' ').trim();
}

function tellChosen({ unknown, guessed }: Chosen, tell: Tell): void {
  for (const { typed, label } of guessed) tell(`Gelezen als "${label}". Kijk na of dat klopt.`, typed);
  if (unknown.length > 0) tell('Dit staat niet in de lijst. Kies zelf wat past.', unknown.join('\n'));
}

function chosen(text: string, options: readonly Option[], tell: Tell): readonly string[] {
  const read = readChoices(text, options);
  tellChosen(read, tell);
  return read.values;
}

/** Ids as they stand in an answer: `buurttafel, belronde`, with or without address around. */
function idsIn(text: string): string[] {
  return piecesOf(text).flatMap((piece) => (saysNothing(piece) ? [] : [piece.trim()]));
}

/**
 * The value of one field, from what a person typed. What cannot be understood is told; what is not valid yet
 * (a text that is too short, a day that does not exist) is kept for the validator to tell of.
 * @returns undefined when there is no value
 */
export function readValue(field: SimpleField, text: string, tell: Tell): unknown {
  if (saysNothing(text) && !(field.kind === 'choice' || field.kind === 'choices')) return undefined;
  if (text.trim() === '') return undefined;
  switch (field.kind) {
    case 'text': {
      // The only text that is a code is the one of a country.
      if (field.name === 'land') return readCountry(text) ?? oneLine(text, tell);
      return oneLine(text, tell);
    }
    case 'link': {
      const read = readLink(text);
      if (read === null) {
        const bare = oneLine(text, tell);
        // "brugge.be" without anything before it.
        if (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(bare) && isHttpsLink(`https://${bare}`)) {
          tell('Er stond geen https:// voor het adres. Kijk na of het zo werkt.', bare);
          return `https://${bare}`;
        }
        return bare;
      }
      if (read.madeSecure) tell(`Het adres is gelezen als ${read.value}. Kijk na of het zo werkt.`, text.trim());
      if (read.rest !== '') tell('Naast het adres stond nog tekst.', read.rest);
      return read.value;
    }
    case 'date': {
      const read = readDate(text);
      if (read === null) return oneLine(text, tell);
      if (read.rest !== '') tell(`Gelezen als ${read.value}. Kijk na of dat klopt.`, read.rest);
      return read.value;
    }
    case 'number': {
      const read =
        readRoughNumber(text) ?? (readDate(text) === null ? null : { value: Number(readDate(text)?.value.slice(0, 4)), rest: text.trim() });
      if (read === null) {
        tell('Hier hoort een getal.', text.trim());
        return undefined;
      }
      if (read.rest !== '') tell(`Gelezen als ${read.value}.`, text.trim());
      return read.value;
    }
    case 'number-or-text': {
      const read = readNumber(text);
      return read !== null && read.rest === '' ? read.value : oneLine(text, tell);
    }
    case 'yes-no': {
      const word = foldWords(text);
      if (['ja', 'yes', 'waar', 'true', 'j'].includes(word)) return true;
      if (['nee', 'neen', 'no', 'false', 'n'].includes(word)) return false;
      tell('Hier hoort ja of nee.', text.trim());
      return undefined;
    }
    case 'choice': {
      // "Geen" and "niet bekend" may be options.
      const values = chosen(saysNothing(text) && readChoices(text, field.options).values.length === 0 ? '' : text, field.options, tell);
      const [first, ...more] = values;
      if (more.length > 0)
        tell(
          `Hier kan één antwoord. Het eerste is genomen: ${field.options.find(({ value }) => value === first)?.label ?? ''}.`,
          text.trim(),
        );
      return first;
    }
    case 'choices': {
      const values = saysNothing(text) && readChoices(text, field.options).values.length === 0 ? [] : chosen(text, field.options, tell);
      return values.length === 0 ? undefined : values;
    }
    case 'lines': {
      const lines = text.split(/\n|[;,](?=\s)/).flatMap((line) => {
        const words = oneLine(line.replace(/^\s*(?:[-*+•]\s+|\d{1,2}[.)]\s+)/, ''), tell);
        return words === '' ? [] : [words];
      });
      return lines.length === 0 ? undefined : lines;
    }
    case 'reference': {
      const ids = idsIn(text);
      return field.many ? (ids.length === 0 ? undefined : ids) : oneLine(text, tell);
    }
  }
}
