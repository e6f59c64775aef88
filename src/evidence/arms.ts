import type { Invoer } from '../schema/invoer.ts';
import type { Studie } from '../schema/studie.ts';

type Counted = Pick<Studie, 'invoer' | 'n' | 'n_interventie' | 'n_controle'>;

/** How many people the two groups of a comparison count. */
export interface Arms {
  readonly interventie: number;
  readonly controle: number;
}

const sum = (arms: readonly { readonly n: number }[]) => arms.reduce((total, { n }) => total + n, 0);

/** The people per group behind the number of a record; null when its input does not tell. */
function armsOfInput(invoer: Invoer): Arms | null {
  switch (invoer.vorm) {
    case 'gemiddelden':
    case 'verandering':
      return { interventie: invoer.interventie.n, controle: invoer.controle.n };
    case 'armen':
      return { interventie: sum(invoer.interventie), controle: sum(invoer.controle) };
    default: {
      const { n_interventie, n_controle } = invoer;
      return n_interventie === undefined || n_controle === undefined ? null : { interventie: n_interventie, controle: n_controle };
    }
  }
}

/** People per group in the comparison that the effect is about: those behind its number, else as reported; null when unknown. */
export function armsOf({ invoer, n_interventie, n_controle }: Counted): Arms | null {
  const behindNumber = invoer === undefined ? null : armsOfInput(invoer);
  if (behindNumber !== null) return behindNumber;
  return n_interventie === undefined || n_controle === undefined ? null : { interventie: n_interventie, controle: n_controle };
}

/** People in the comparison that the effect is about: both groups, else as many as the study reports; null when unknown. */
export function peopleIn(studie: Counted): number | null {
  const arms = armsOf(studie);
  return arms === null ? (studie.n ?? null) : arms.interventie + arms.controle;
}

/** People in the smaller of the two groups, or in the one that was measured; null when unknown. */
export function smallestArm(studie: Counted & Pick<Studie, 'vergelijking_soort'>): number | null {
  const arms = armsOf(studie);
  if (arms !== null) return Math.min(arms.interventie, arms.controle);
  if (studie.n === undefined) return null;
  return studie.vergelijking_soort === 'geen-controlegroep' ? studie.n : studie.n / 2;
}
