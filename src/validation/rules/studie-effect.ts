import { effectOf, hasEffect } from '../../evidence/effect.ts';
import { inWords, studyRule } from '../study-rule.ts';

/** No programme against loneliness that a second reader confirmed came near: beyond this only a confirmed number counts. */
const LARGEST_UNCONFIRMED = 3;
/** From here on a number is usually a slip, such as a standard error typed as a standard deviation. */
const SUSPECT = 1.5;

/** What is computed from the input is a difference that there can be between people. */
export const studieEffect = studyRule({
  id: 'studie-effect',
  *problems(studie) {
    if (studie.invoer === undefined) return;
    const effect = effectOf(studie);
    if (!hasEffect(effect)) {
      yield [['invoer'], 'fout', `Hiermee kunnen we niet rekenen: ${effect.reden}. Kijk elk getal na in de bron, of laat "invoer" weg.`];
      return;
    }
    const size = Math.abs(effect.g);
    if (size <= SUSPECT) return;
    const isConfirmed = studie.tweede_lezing?.oordeel === 'bevestigd';
    const ernst = size > LARGEST_UNCONFIRMED && !isConfirmed ? 'fout' : 'waarschuwing';
    yield [
      ['invoer'],
      ernst,
      `Het effect (${inWords(effect.g)}) is onwaarschijnlijk groot. Vaak is dan een standaardfout ingevuld in plaats van een standaarddeviatie. Kijk de spreiding na in de bron.`,
    ];
  },
});
