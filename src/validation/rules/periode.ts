import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { isBefore } from '../../schema/datum.ts';
import { fieldOf, textOf } from '../../schema/untrusted.ts';

/** A practice ends after it began, and one that has ended is not running. */
export const periode: Rule = {
  id: 'periode',
  kinds: ['praktijk', 'toepassing'],
  *check(file, { today }) {
    const period = fieldOf(file.data, 'periode');
    const start = textOf(fieldOf(period, 'start'));
    const einde = textOf(fieldOf(period, 'einde'));
    if (einde === undefined) return;
    if (start !== undefined && isBefore(einde, start)) {
      const boodschap = `Het einde (${einde}) ligt voor de start (${start}). Wissel ze om of verbeter een van beide.`;
      yield atField(file, ['periode', 'einde'], { regelId: this.id, boodschap });
    }
    if (fieldOf(file.data, 'status') === 'lopend' && isBefore(einde, today)) {
      const boodschap = `De status is "lopend", maar het einde (${einde}) ligt in het verleden. Zet de status op "afgerond" of pas het einde aan.`;
      yield atField(file, ['status'], { regelId: this.id, boodschap });
    }
  },
};
