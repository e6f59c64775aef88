import type { FormField } from '../form-model.ts';
import type { Tell } from '../note.ts';
import { giveCells, type GivenCells, giveLine } from './give-cells.ts';
import { isSimple, readTyped, type SimpleField } from './read-value.ts';
import { tellReading } from './reading.ts';
import { readRows, type Row } from './rows.ts';
import { saysNothing } from './says-nothing.ts';

/** Values of one group, by key. */
export type Group = Record<string, unknown>;

/** The texts of a row by field; words for which there is no field are told. */
function textsOf(row: Row, fields: readonly SimpleField[], tell: Tell): ReadonlyMap<string, string> {
  const texts = new Map(row.labelled);
  const told: string[] = [];
  const take = ({ given, left }: GivenCells) => {
    for (const [name, text] of given) texts.set(name, text);
    told.push(...left);
  };
  if (row.cells !== null) take(giveCells(row.cells, fields, new Set(texts.keys())));
  for (const line of row.loose) take(giveLine(line, fields, new Set(texts.keys())));
  if (told.length > 0) tell('Hiervoor is geen veld gevonden.', told.join('\n'));
  return texts;
}

function readRow(row: Row, fields: readonly SimpleField[], tell: Tell): Group {
  const texts = textsOf(row, fields, tell);
  const group: Group = {};
  // In the order of the schema, whatever the order of the answer.
  for (const field of fields) {
    const text = texts.get(field.name);
    if (text === undefined) continue;
    const reading = readTyped(field, text);
    tellReading(reading, (boodschap, tekst) => {
      tell(`${field.label}: ${boodschap}`, tekst);
    });
    if (reading.value !== undefined) group[field.name] = reading.value;
  }
  return group;
}

/** The groups of a list, from an answer in any of the ways that people write lists. */
export function readGroups(text: string, fields: readonly FormField[], tell: Tell): Group[] {
  const simple = fields.filter(isSimple);
  return readRows(text, simple)
    .map((row) => readRow(row, simple, tell))
    .filter((group) => Object.keys(group).length > 0);
}

/** One group: `Label: waarde` lines, or lines without a label for the first text field. */
export function readOneGroup(text: string, fields: readonly FormField[], tell: Tell): Group {
  const simple = fields.filter(isSimple);
  const rows = readRows(text, simple);
  const merged: Row = { labelled: new Map(), cells: null, loose: [] };
  for (const { labelled, cells, loose } of rows) {
    for (const [name, value] of labelled) {
      if (!merged.labelled.has(name)) merged.labelled.set(name, value);
      else if (!saysNothing(value)) tell('Dit antwoord staat er twee keer; het eerste is genomen.', value);
    }
    merged.loose.push(...(cells ?? []), ...loose);
  }
  const words = merged.loose.filter((line) => !saysNothing(line)).join(' ');
  merged.loose.length = 0;
  const first = simple.find(({ kind, name }) => kind === 'text' && name !== 'land');
  if (words !== '' && first !== undefined && !merged.labelled.has(first.name)) merged.labelled.set(first.name, words);
  else if (words !== '') tell('Hiervoor is geen veld gevonden.', words);
  return readRow(merged, simple, tell);
}
