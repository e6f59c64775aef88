/*
 * The rules of the ladder in words, and the limits that they name. The pages of practices show them and the page on
 * method holds the same text; `scripts/methode.test.ts` keeps them the same.
 */

/** Fewer people per group say little about the practice. */
export const FEWEST_PER_ARM = 20;
/** What was measured this long after the start tells whether it lasts. */
export const LONG_FOLLOW_UP_WEEKS = 26;
/** From here on studies contradict each other, in per cent. */
export const LARGEST_I2 = 75;
/** A practice that studies found nothing for stays here at most. */
export const HIGHEST_WHEN_CAPPED = 2;

/** Names of the levels, by number; 0 is a practice that has not been applied yet. */
export const NIVEAUS = [
  'Nog niet toegepast',
  'Beschreven',
  'Onderbouwd',
  'Eerste aanwijzing',
  'Goede aanwijzing',
  'Sterke aanwijzing',
] as const;
export type Niveau = 0 | 1 | 2 | 3 | 4 | 5;

/** What makes a study count, behind a colon: without it a page would ask for a study that stands just below. */
const COUNTS = `nagelezen, met een gevalideerde vragenlijst en minstens ${FEWEST_PER_ARM} mensen in elke groep`;

/** What each level from 1 on asks, as a sentence, and what is missing where it is not met, behind a colon. */
export const RULES: Readonly<Record<Exclude<Niveau, 0>, { readonly rule: string; readonly missing: string }>> = {
  1: {
    rule: 'De praktijk is minstens één keer toegepast en elk feit heeft een bron.',
    missing: 'de praktijk is nog in opstart; ze moet eerst toegepast zijn',
  },
  2: {
    rule: 'Een theorie of een overzicht van onderzoek legt uit waarom ze zou helpen, of een nationale commissie erkende dat.',
    missing: 'een uitleg waarom ze zou helpen, met een theorie of een overzicht van onderzoek als bron, of een nationale erkenning daarvan',
  },
  3: {
    rule: 'Een meting vooraf en achteraf vond minder eenzaamheid, of de meeste studies met een controlegroep vonden dat, ook zonder getal.',
    missing: `een onderzoek dat minder eenzaamheid vindt, met een controlegroep of met een meting vooraf en achteraf, en dat meetelt: ${COUNTS}`,
  },
  4: {
    rule: 'Onderzoek met een controlegroep vond minder eenzaamheid, volgens dezelfde regels als op de kaart, en geen enkel vond meer.',
    missing: `een vergelijking met een controlegroep die minder eenzaamheid vindt, met een getal waarvan het interval nul uitsluit, en die meetelt: ${COUNTS}`,
  },
  5: {
    rule: 'Bovendien vonden twee studies zonder gemeenschappelijke auteur elk minder eenzaamheid. Minstens één daarvan werkte met loting en minstens één mat een half jaar of langer na de start. Ze spreken elkaar niet sterk tegen.',
    missing:
      'twee studies zonder gemeenschappelijke auteur die elk minder eenzaamheid vinden en elkaar niet sterk tegenspreken, één met loting en één met een meting een half jaar of langer na de start',
  },
};

/** Which studies count on the ladder. */
export const COUNTING_RULE = `Een studie telt hier alleen mee als een tweede lezer ze nakeek, de vragenlijst gevalideerd is en er minstens ${FEWEST_PER_ARM} mensen in elke groep zaten. Andere studies helpen een praktijk niet vooruit en houden haar niet tegen.`;

/** Remarks that go with a level. */
export const VLAGGEN = {
  'geen-effect-aangetoond': 'Geen effect aangetoond',
  tegenstrijdig: 'Studies spreken elkaar tegen',
  'mogelijk-schadelijk': 'Mogelijk schadelijk',
  'niet-in-vlaanderen-getest': 'Nog niet in Vlaanderen getest',
} as const;
export type Vlag = keyof typeof VLAGGEN;

/** When studies hold a practice down. */
export const CAP_RULE = `Soms vonden studies geen aantoonbaar verschil of meer eenzaamheid, tegenover een wachtlijst, niets, gewone zorg of iets wat we niet zagen. Dan blijft een praktijk hoogstens op niveau ${HIGHEST_WHEN_CAPPED}, met het merk "${VLAGGEN['geen-effect-aangetoond']}".`;

/** What does not hold it down. */
export const CAP_EXCEPTION = 'Een gelijke stand tegenover een andere aanpak telt daarvoor niet.';
