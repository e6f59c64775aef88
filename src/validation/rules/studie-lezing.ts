import { studyRule } from '../study-rule.ts';

/** A second reading says where it was done, and what it did not find again is not pooled. */
export const studieLezing = studyRule({
  id: 'studie-lezing',
  *problems({ tweede_lezing, uitkomst: { poolbaar }, invoer }) {
    if (tweede_lezing !== undefined && tweede_lezing.oordeel !== 'niet' && tweede_lezing.bron === undefined)
      yield [
        ['tweede_lezing'],
        'fout',
        `De tweede lezing heeft geen "bron". Schrijf waarin de tweede lezer de getallen zag, met "url" en "titel". Zonder bron is ze niet te controleren.`,
      ];
    if (tweede_lezing?.oordeel === 'niet' && poolbaar !== 'nee' && invoer !== undefined)
      yield [
        ['uitkomst', 'poolbaar'],
        'waarschuwing',
        `De tweede lezer vond de getallen niet terug, en toch staat "poolbaar" op "${poolbaar}". Zet het op "nee", of laat iemand de getallen opnieuw lezen.`,
      ];
    if (invoer === undefined && poolbaar !== 'nee')
      yield [
        ['uitkomst', 'poolbaar'],
        'waarschuwing',
        `"poolbaar" staat op "${poolbaar}", maar er is geen "invoer" om mee te rekenen. Vul ze in, of zet "poolbaar" op "nee".`,
      ];
  },
});
