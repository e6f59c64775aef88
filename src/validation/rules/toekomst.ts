import type { FieldPath } from '../../file/finding.ts';
import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';

/** Dates in lists that tell of something that has happened. */
const PAST_IN_LISTS: Readonly<Record<string, readonly string[]>> = {
  bronnen: ['datum', 'geraadpleegd'],
  cijfers: ['jaar'],
  evaluaties: ['jaar'],
  erkenningen: ['datum'],
};

function* pastDates(data: unknown): Iterable<{ path: FieldPath; text: string }> {
  for (const key of ['statusPer', 'nagekeken']) {
    const text = textOf(fieldOf(data, key));
    if (text !== undefined) yield { path: [key], text };
  }
  for (const [list, keys] of Object.entries(PAST_IN_LISTS)) {
    for (const [index, item] of listOf(fieldOf(data, list)).entries()) {
      for (const key of keys) {
        const text = textOf(fieldOf(item, key));
        if (text !== undefined) yield { path: [list, index, key], text };
      }
    }
  }
}

/** What has been read, measured or checked lies in the past. */
export const toekomst: Rule = {
  id: 'toekomst',
  kinds: ['praktijk', 'pagina'],
  *check(file, { today }) {
    for (const { path, text } of pastDates(file.data)) {
      if (!/^\d{4}(-\d{2}){0,2}$/.test(text) || text <= today.slice(0, text.length)) continue;
      const boodschap = `${text} ligt in de toekomst (vandaag is het ${today}). Kijk de datum na.`;
      yield atField(file, path, { regelId: this.id, boodschap });
    }
  },
};
