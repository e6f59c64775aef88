import { BESTAND } from './bestand.ts';
import { BRONNEN } from './bronnen.ts';
import type { Explanations } from './explanation.ts';
import { REDACTIE } from './redactie.ts';
import { STUDIES } from './studies.ts';
import { TEKST } from './tekst.ts';
import { VELDEN } from './velden.ts';

/**
 * The explanation of every rule that can stand in a finding, by id. A test proves that none is missing, that none is
 * about a rule that is gone, and that each wrong example gives the finding and each right one none.
 */
export const EXPLANATIONS: Explanations = { ...BESTAND, ...VELDEN, ...BRONNEN, ...STUDIES, ...TEKST, ...REDACTIE };
