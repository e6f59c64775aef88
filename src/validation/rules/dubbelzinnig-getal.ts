import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, listOf } from '../../schema/untrusted.ts';

/** Three digits behind one point: thousands to who writes it in Dutch, a fraction to YAML. */
const POINT = /^([+-]?\d{1,3})\.(\d{3})$/;
/** Digits that programmers write in groups, or in another base. */
const PROGRAMMERS = /^[+-]?(?:\d+(?:_\d+)+|0[bxo][\da-f_]+|0\d+)$/i;

/** A figure that may be read two ways is asked, never guessed: 1.250 could be 1250 or 1,25. */
export const dubbelzinnigGetal: Rule = {
  id: 'dubbelzinnig-getal',
  kinds: ['praktijk', 'toepassing'],
  *check(file) {
    for (const index of listOf(fieldOf(file.data, 'cijfers')).keys()) {
      const path = ['cijfers', index, 'waarde'];
      const written = file.written(path) ?? '';
      const [, whole, fraction] = POINT.exec(written) ?? [];
      if (whole !== undefined && fraction !== undefined) {
        const boodschap = `"${written}" kan ${whole}${fraction} zijn of ${whole} met een breuk. Schrijf ${whole}${fraction} zonder punt, of "${whole},${fraction}" met een komma en tussen aanhalingstekens.`;
        yield atField(file, path, { regelId: this.id, boodschap });
      } else if (PROGRAMMERS.test(written)) {
        const boodschap = `"${written}" is niet te lezen als gewoon getal. Schrijf alleen cijfers, zonder nul vooraan en zonder streepjes.`;
        yield atField(file, path, { regelId: this.id, boodschap });
      }
    }
  },
};
