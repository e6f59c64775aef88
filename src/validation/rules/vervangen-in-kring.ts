import { atField } from '../../file/source-file.ts';
import { fieldOf, textOf } from '../../schema/untrusted.ts';
import type { Rule, RuleContext } from '../rule.ts';

const KEY = 'vervangen_door';

/** Which review took the place of which, by id. */
function successorsIn({ published }: RuleContext): ReadonlyMap<string, string> {
  return new Map(
    published.flatMap(({ kind, id, data }) => {
      const next = kind === 'overzicht' ? textOf(fieldOf(data, KEY)) : undefined;
      return next === undefined ? [] : [[id, next] as const];
    }),
  );
}

/** The reviews from one to the next until it comes back at the first; null when it does not. */
function circleOf(id: string, successors: ReadonlyMap<string, string>): string[] | null {
  const passed = [id];
  for (let next = successors.get(id); next !== undefined; next = successors.get(next)) {
    if (next === id) return passed;
    if (passed.includes(next)) return null;
    passed.push(next);
  }
  return null;
}

/** Of reviews that replace each other one is the newest. That each exists, and none names itself, is said by another rule. */
export const vervangenInKring: Rule = {
  id: 'vervangen-in-kring',
  kinds: ['overzicht'],
  comparesFiles: true,
  *check(file, context) {
    const circle = circleOf(file.id, successorsIn(context));
    if (circle === null || circle.length < 2) return;
    const boodschap = `Deze overzichten vervangen elkaar in een kring: ${circle.join(', ')}. Het nieuwste heeft geen "${KEY}": haal het daar weg.`;
    yield atField(file, [KEY], { regelId: this.id, boodschap });
  },
};
