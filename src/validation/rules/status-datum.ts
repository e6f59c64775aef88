import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { isBefore } from '../../schema/datum.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';

/** A status is as old as what it was read in: the day on which somebody read it says nothing of the practice. */
export const statusDatum: Rule = {
  id: 'status-datum',
  kinds: ['praktijk', 'toepassing'],
  *check(file) {
    const datum = textOf(fieldOf(file.data, 'status_per'));
    // An organisation that says so itself is a source too.
    const bevestigd = textOf(fieldOf(fieldOf(file.data, 'bevestigd'), 'op'));
    const dates = [
      ...listOf(fieldOf(file.data, 'bronnen')).map((bron) => textOf(fieldOf(bron, 'datum'))),
      ...(bevestigd === undefined ? [] : [bevestigd]),
    ].filter((text) => text !== undefined);
    if (datum === undefined || dates.length === 0) return;
    const newest = dates.reduce((latest, next) => (isBefore(latest, next) ? next : latest));
    if (dates.every((date) => isBefore(date, datum))) {
      const boodschap = `De status is van ${datum}, maar de jongste bron met een datum is van ${newest}. Zet de datum van de bron die de status geeft, niet de dag waarop je ze las.`;
      yield atField(file, ['status_per'], { regelId: this.id, boodschap });
    }
  },
};
