import { peopleIn } from '../../evidence/arms.ts';
import { accountsForClusters } from '../../evidence/design-effect.ts';
import { varianceOfG } from '../../evidence/hedges-g.ts';
import { armsOf } from '../../evidence/arms.ts';
import type { Studie } from '../../schema/studie.ts';
import { plainEffect } from '../study-numbers.ts';
import { inWords, type Problem, studyRule } from '../study-rule.ts';

/** The design in which places are allocated as a whole. */
const PER_PLACE = 'cluster-rct';

/** A standard error that accounts for places is not smaller than without them; a model that adjusts can halve it. */
const SMALLER = { suspect: 0.9, wrong: 0.6 };

/** Allocation, places and the standard error belong together: people of one place do not count as strangers. */
export const studieClusters = studyRule({
  id: 'studie-clusters',
  *problems(studie) {
    const { ontwerp, toewijzing, clusters, icc, invoer } = studie;
    if ((ontwerp === PER_PLACE) !== (toewijzing === 'cluster'))
      yield [
        ['toewijzing'],
        'fout',
        `Het ontwerp is "${ontwerp}", maar de toewijzing "${toewijzing}". Lootte men per plaats? Dan is het ontwerp "${PER_PLACE}" en de toewijzing "cluster". Lootte men per persoon? Dan is het geen van beide.`,
      ];
    if (clusters !== undefined) yield* places(studie, clusters);
    else if (toewijzing === 'cluster' && invoer !== undefined && !accountsForClusters(studie))
      yield [
        ['toewijzing'],
        'waarschuwing',
        'Er is per plaats toegewezen, maar "clusters" ontbreekt. De site rekent dan met 20 mensen per plaats. Zoek hoeveel plaatsen er waren.',
      ];
    if (icc !== undefined && clusters === undefined && toewijzing !== 'cluster')
      yield [
        ['icc'],
        'waarschuwing',
        'Er is een "icc", maar niets zegt dat er per plaats is toegewezen. Vul "clusters" en "toewijzing" in, of laat "icc" weg.',
      ];
    if (icc !== undefined && icc > 0.3)
      yield [
        ['icc'],
        'waarschuwing',
        `Een ICC van ${inWords(icc)} is heel hoog: voor eenzaamheid ligt ze meestal onder 0,1. Kijk ze na in de bron.`,
      ];
    if (accountsForClusters(studie)) yield* corrected(studie);
  },
});

function* places(studie: Studie, clusters: number): Iterable<Problem> {
  const people = studie.n ?? peopleIn(studie);
  if (people !== null && clusters > people / 2)
    yield [
      ['clusters'],
      clusters >= people ? 'fout' : 'waarschuwing',
      `Er zijn ${clusters} plaatsen voor ${people} mensen. "clusters" telt plaatsen, groepen of huizen, geen mensen. Kijk het na in de bron.`,
    ];
  if (clusters < 2) yield [['clusters'], 'fout', 'Met één plaats is er geen tweede om mee te vergelijken. Kijk "clusters" na.'];
  if (studie.toewijzing === 'individu')
    yield [
      ['clusters'],
      'waarschuwing',
      'Er zijn "clusters", maar de toewijzing was per persoon. Laat "clusters" weg, of zet de toewijzing op "cluster".',
    ];
}

/** A standard error that is said to account for places. */
function* corrected(studie: Studie): Iterable<Problem> {
  if (studie.toewijzing === 'individu' && studie.clusters === undefined) {
    yield [
      ['invoer', 'se_met_clusters'],
      'waarschuwing',
      'De standaardfout zou rekening houden met plaatsen, maar er is per persoon toegewezen. Kijk "toewijzing" en "clusters" na.',
    ];
    return;
  }
  const [effect, arms] = [plainEffect(studie), armsOf(studie)];
  if (effect === null || arms === null) return;
  const expected = Math.sqrt(varianceOfG(effect.g, arms.interventie, arms.controle));
  const share = Math.sqrt(effect.v) / expected;
  if (share >= SMALLER.suspect) return;
  yield [
    ['invoer', 'se_met_clusters'],
    share < SMALLER.wrong ? 'fout' : 'waarschuwing',
    `De standaardfout (${inWords(Math.sqrt(effect.v))}) is kleiner dan zonder plaatsen (${inWords(expected)}). Dan houdt ze daar geen rekening mee. Kijk ze na, of laat "se_met_clusters" weg.`,
  ];
}
