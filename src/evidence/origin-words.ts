import type { Studie } from '../schema/studie.ts';
import { formatValue } from '../text/wording.ts';
import { accountsForClusters, type DesignEffect, designEffectOf } from './design-effect.ts';
import { ASSUMED_R } from './effect-forms.ts';
import { type Effect, effectsAtOtherR, intervalOf } from './effect.ts';
import { formatEffect, formatInterval } from './effect-words.ts';
import { startDifferenceOf } from './start-difference.ts';

/*
 * How the number of one study was made, in plain Dutch: what was compared, and what we assumed where a study is silent.
 */

/** "−0,41 (−0,62 tot −0,20)". */
function withInterval(effect: Effect): string {
  return `${formatEffect(effect.g)} (${formatInterval(intervalOf(effect))})`;
}

/** What the number compares, where that is not simply the scores after the end. */
function comparedSentence({ invoer }: Studie): string | null {
  switch (invoer?.vorm) {
    case 'armen':
      return 'Groepen van dezelfde soort namen we samen.';
    case 'verandering':
      return 'We vergelijken hoeveel de scores van de twee groepen veranderden, niet alleen de scores na afloop.';
    case 'verschil':
      return 'Het verschil komt uit een berekening van de studie die met andere kenmerken rekening houdt. We delen het door de spreiding tussen mensen.';
    default:
      return null;
  }
}

function correlationSentence(studie: Studie): string | null {
  const { invoer } = studie;
  if (invoer?.vorm !== 'verandering') return null;
  if (invoer.r !== undefined) return `De scores voor en na hangen samen met r = ${formatEffect(invoer.r)}, zoals de studie vermeldt.`;
  const others = effectsAtOtherR(studie)?.map(({ r, effect }) => `met ${formatEffect(r, 1)} is het getal ${withInterval(effect)}`) ?? [];
  const start = `Hoe sterk de scores voor en na samenhangen, vermeldt de studie niet. We rekenen met r = ${formatEffect(ASSUMED_R, 1)}`;
  return `${start}; ${others.join(' en ')}.`;
}

function startSentence(studie: Studie): string | null {
  const start = startDifferenceOf(studie);
  if (start === null) return null;
  const who = start.d > 0 ? 'Wie meedeed, was toen eenzamer' : 'Wie meedeed, was toen minder eenzaam';
  return (
    `De groepen verschilden al bij de start. ${who}, met ${formatEffect(Math.abs(start.d))} standaarddeviaties verschil. ` +
    `Omdat het lot de groepen maakte, rekenen we toch met de scores na afloop. In verandering zou het getal ${withInterval(start.inChange)} zijn.`
  );
}

function assumptionsOf({ icc, isIccAssumed, size, isSizeAssumed }: DesignEffect): string {
  const unknown = [
    ...(isSizeAssumed ? ['hoeveel mensen er per plaats waren'] : []),
    ...(isIccAssumed ? ['hoe sterk mensen van één plaats op elkaar lijken'] : []),
  ];
  if (unknown.length === 0) return '';
  const used = [
    ...(isSizeAssumed ? [`${formatValue(size)} mensen per plaats`] : []),
    ...(isIccAssumed ? [`een samenhang (ICC) van ${formatEffect(icc)}`] : []),
  ];
  return ` De studie vermeldt niet ${unknown.join(' en ')}. We rekenen met ${used.join(' en ')}.`;
}

function placesSentence(studie: Studie): string | null {
  const { clusters, toewijzing } = studie;
  if (clusters === undefined && toewijzing !== 'cluster') return null;
  const places = clusters === undefined ? '' : ` (${formatValue(clusters)} ${clusters === 1 ? 'plaats' : 'plaatsen'})`;
  const start = `De mensen zijn per plaats verdeeld${places}, zoals per huis, school of buurt.`;
  if (accountsForClusters(studie)) return `${start} Het interval houdt daar al rekening mee.`;
  const design = designEffectOf(studie);
  if (design === null) return start;
  return (
    `${start} Mensen van één plaats lijken op elkaar. Daarom rekenen we met een breder interval: ` +
    `de variantie is ${formatEffect(design.factor)} keer zo groot.${assumptionsOf(design)}`
  );
}

/** People who got it together come to resemble each other; that is said, and not corrected for. */
function groupSentence(studie: Studie): string | null {
  const isTogether = studie.invoer?.groepsbehandeling !== undefined || studie.vorm.includes('groep');
  if (!isTogether || accountsForClusters(studie) || designEffectOf(studie) !== null) return null;
  return 'Mensen deden in groep mee, en groepsgenoten gaan op elkaar lijken. Het interval kan daardoor wat te smal zijn.';
}

/**
 * How the number of a study was made and what we assumed, a sentence or more for each thing that a reader should know.
 * Empty for a number that is taken as reported, and without a number.
 */
export function originSentences(studie: Studie): string[] {
  const { invoer } = studie;
  if (invoer === undefined) return [];
  const sentences = [
    invoer.afgeleid === true ? 'We leidden het getal af uit andere getallen van de studie.' : null,
    comparedSentence(studie),
    correlationSentence(studie),
    startSentence(studie),
    invoer.armen_gelijk_verondersteld === true
      ? 'Hoeveel mensen in elke groep zaten, lazen we niet; we rekenden met twee even grote groepen.'
      : null,
    placesSentence(studie),
    groupSentence(studie),
  ];
  return sentences.filter((sentence) => sentence !== null);
}
