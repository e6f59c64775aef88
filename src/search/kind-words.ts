import { foldWords } from '../text/fold.ts';
import type { Kind } from './kinds.ts';

/** Words by which somebody says what kind of page is looked for. */
const SAYING: readonly (readonly [Kind, RegExp])[] = [
  ['studie', /\b(studies?|onderzoek(en)?|onderzocht|proef|artikel|19\d\d|20\d\d)\b/],
  ['overzicht', /\b(overzicht(en)?|reviews?|meta analyses?|literatuurstudie|19\d\d|20\d\d)\b/],
  ['instrument', /\b(vragenlijst(en)?|schaal|meetinstrument(en)?|meten|items)\b/],
  ['gemeente', /\b(gemeenten?|stad|steden|provincie|postcode)\b/],
  ['aanpak', /\b(aanpak(ken)?|methodes?|methodiek(en)?|manieren)\b/],
  ['doelgroep', /\b(doelgroep(en)?|wat (helpt|werkt) (voor|bij|tegen eenzaamheid bij))\b/],
  ['uitleg', /\b(betekent|betekenis|definitie|verschil|uitleg|site|website|wat (is|zijn)|hoe meet|downloaden|aanmelden)\b/],
];

/** The kinds of page that a query asks for by name: "studie robothond", "wat betekent outreachend". */
export function kindsNamed(query: string): ReadonlySet<Kind> {
  const text = foldWords(query);
  return new Set(SAYING.filter(([, words]) => words.test(text)).map(([kind]) => kind));
}
