import type { Finding } from '../../file/finding.ts';
import { monthsSince } from '../months.ts';
import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, textOf } from '../../schema/untrusted.ts';

/** After two years without review, links break and organisations move. */
const REVIEW_MONTHS = 24;

/** After three years, a source that says that a practice runs says little about today. */
const STATUS_MONTHS = 36;

/** Statuses that can change any day; what has ended stays ended. */
const CHANGING: ReadonlySet<unknown> = new Set(['lopend', 'in-opstart']);

/** What a page says about today was looked at not too long ago. */
export const verouderd: Rule = {
  id: 'verouderd',
  kinds: ['praktijk', 'pagina', 'toepassing'],
  *check(file, { today }) {
    const ageOf = (field: string) => monthsSince(textOf(fieldOf(file.data, field)) ?? '', today) ?? 0;
    const report = (field: string, boodschap: string): Finding =>
      atField(file, [field], { regelId: this.id, ernst: 'waarschuwing', boodschap });
    const reviewed = ageOf('nagekeken');
    if (reviewed > REVIEW_MONTHS) {
      yield report(
        'nagekeken',
        `Deze pagina is ${reviewed} maanden geleden nagekeken. Lees ze na, open de bronnen en zet hier de dag van vandaag.`,
      );
    }
    const status = fieldOf(file.data, 'status');
    const known = ageOf('status_per');
    // Of a municipality the newest news is often old; the site then says until when it ran, and the practice has newer news.
    if (file.kind === 'praktijk' && CHANGING.has(status) && known > STATUS_MONTHS) {
      yield report(
        'status_per',
        `De status "${String(status)}" is ${known} maanden oud. Zoek een bron van nu en pas status_per aan. Vind je er geen? Laat het dan zo: de pagina zegt dan tot wanneer het zeker liep.`,
      );
    }
  },
};
