import { monthsSince } from '../months.ts';
import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';

/** Ten years. */
const OLDEST_MONTHS = 120;

/** What may still exist does not rest on old sources alone. A source without date may be recent, and what has ended may be old. */
export const oudeBronnen: Rule = {
  id: 'oude-bronnen',
  kinds: ['praktijk'],
  *check(file, { today }) {
    if (fieldOf(file.data, 'status') === 'afgerond') return;
    const dates = listOf(fieldOf(file.data, 'bronnen')).map((bron) => textOf(fieldOf(bron, 'datum')) ?? '');
    const ages = dates.map((date) => monthsSince(date, today));
    if (ages.length === 0 || ages.some((age) => age === undefined || age <= OLDEST_MONTHS)) return;
    const youngest = [...dates].sort().at(-1) ?? '';
    const boodschap = `De jongste bron van deze pagina is van ${youngest}, meer dan tien jaar geleden. Zoek een jongere bron, of zet de status op "afgerond" als het voorbij is.`;
    yield atField(file, ['bronnen'], { regelId: this.id, ernst: 'waarschuwing', boodschap }, 'key');
  },
};
