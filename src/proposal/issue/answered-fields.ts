/*
 * The answers of an issue as fields of the front matter.
 */
import { fallbackValue } from '../../schema/field-info.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';
import { readPeriod } from '../answers/date-answer.ts';
import { placeNotes, readPlaces } from '../answers/place-answer.ts';
import { readGroups, readOneGroup } from '../answers/read-group.ts';
import { isSimple, readTyped } from '../answers/read-value.ts';
import { tellReading } from '../answers/reading.ts';
import { saysNothing } from '../answers/says-nothing.ts';
import type { FormField } from '../form-model.ts';
import { type Tell, tellFor, type TellOf } from '../note.ts';

/** A line that says which part of a place it holds. */
const PLACE_LINE = /^[\s*-]*(?:land|gemeenten?|gewest|provincies?|plaats(?:en)?)\**\s*[:=]/i;

/** Where it takes place: `Land: …` lines as they are, all else as names of places. */
function readArea(fields: readonly FormField[], text: string, tell: Tell): unknown {
  const lines = text.split('\n');
  const optionsOf = (name: string) => {
    const field = fields.find((each) => each.name === name);
    return field?.kind === 'choices' ? field.options : [];
  };
  const labelled = lines.filter((line) => PLACE_LINE.test(line));
  const free = lines.filter((line) => !PLACE_LINE.test(line)).join('\n');
  const value: Record<string, unknown> = labelled.length === 0 ? {} : readOneGroup(labelled.join('\n'), fields, tell);
  const places = readPlaces(free, { gemeenten: optionsOf('gemeenten'), provincies: optionsOf('provincies') });
  for (const { boodschap, tekst } of placeNotes(places)) tell(boodschap, tekst);
  for (const { vraag, tekst } of places.questions) tell(vraag, tekst);
  for (const [key, found] of Object.entries(places.value)) {
    const known = value[key];
    value[key] = Array.isArray(known) && Array.isArray(found) ? [...new Set([...known, ...found])] : (known ?? found);
  }
  const { land = 'BE', ...rest } = value;
  return { land, ...rest };
}

/** The value of a field from its answer; undefined when it says nothing. */
function readField(field: FormField, text: string, tell: Tell): unknown {
  if (field.kind === 'list') {
    if (saysNothing(text)) return undefined;
    const groups = readGroups(text, field.fields, tell);
    return groups.length === 0 ? undefined : groups;
  }
  if (field.kind === 'group') {
    if (saysNothing(text)) return undefined;
    if (field.role === 'place') return readArea(field.fields, text, tell);
    if (field.role === 'period') {
      const period = readPeriod(text.trim());
      if (period !== null) return period;
    }
    const group = readOneGroup(text, field.fields, tell);
    return Object.keys(group).length === 0 ? undefined : group;
  }
  if (!isSimple(field)) return undefined;
  const reading = readTyped(field, text);
  tellReading(reading, tell);
  return reading.value;
}

/**
 * The fields that were answered, and those that have a value of their own when nobody answers.
 * @param fields in the order of the schema, so that the file reads like the others
 * @param answers by name of the field
 * @param today the day that counts when a date was left open, `2026-11-29`
 */
export function answeredFields(
  fields: readonly FormField[],
  answers: ReadonlyMap<string, string>,
  today: string,
  tell: TellOf,
): Record<string, unknown> {
  const velden: Record<string, unknown> = {};
  for (const field of fields) {
    const answer = answers.get(field.name);
    const value = answer === undefined ? undefined : readField(field, answer, tellFor(tell, field.label));
    if (value !== undefined) velden[field.name] = value;
    // A story without a single answer says nothing of a status, so of no date either.
    else if (field.fallback === 'today' || (field.fallback !== undefined && answers.size > 0)) {
      // Kept in its place; the sources come after it.
      velden[field.name] = fallbackValue(field.fallback, today);
    }
  }
  const dates = listOf(velden['bronnen']).flatMap((bron) => textOf(fieldOf(bron, 'datum')) ?? []);
  for (const field of fields) {
    if (field.fallback !== 'newest-source' || answers.has(field.name) || velden[field.name] === undefined) continue;
    const value = fallbackValue(field.fallback, today, dates);
    velden[field.name] = value;
    const what = dates.length > 0 ? 'De datum van de jongste bron' : 'Deze maand';
    tell(field.label, `Er stond geen antwoord. ${what} is ingevuld (${value}).`);
  }
  return velden;
}
