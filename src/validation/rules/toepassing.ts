import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, textOf } from '../../schema/untrusted.ts';

/** Statuses of what has not stopped. */
const GOING_ON: ReadonlySet<unknown> = new Set(['lopend', 'in-opstart']);

/** A municipality has one file for a practice, named after both, and does not say why it stopped what it still does. */
export const toepassing: Rule = {
  id: 'toepassing',
  kinds: ['toepassing'],
  *check(file) {
    const [gemeente, praktijk] = [textOf(fieldOf(file.data, 'gemeente')), textOf(fieldOf(file.data, 'praktijk'))];
    const name = `${gemeente}-${praktijk}`;
    if (!file.isTemplate && gemeente !== undefined && praktijk !== undefined && file.id !== name) {
      const boodschap = `Dit bestand gaat over "${praktijk}" in "${gemeente}" en heet ${file.id}.yaml. Noem het ${name}.yaml, of verbeter de gemeente of de praktijk.`;
      yield atField(file, ['gemeente'], { regelId: this.id, boodschap });
    }
    const status = fieldOf(file.data, 'status');
    if (fieldOf(file.data, 'gestopt') !== undefined && GOING_ON.has(status)) {
      const boodschap = `Er staat waarom het stopte, maar de status is "${String(status)}". Zet de status op "afgerond", of haal gestopt weg.`;
      yield atField(file, ['status'], { regelId: this.id, boodschap });
    }
  },
};
