/** Words that only researchers know, and what to write instead. */
interface Jargon {
  /** As they are written; a space may be missing in the text, and a capital counts. */
  readonly words: readonly string[];
  /** Completes "Schrijf …": what a reader understands. */
  readonly instead: string;
}

/**
 * Words of statistics and of articles that keep turning up in what a study found. Words with a plain meaning as well
 * ("arm", "interactie") are not here.
 */
export const JARGON: readonly Jargon[] = [
  {
    words: ['significant', 'significante', 'statistisch', 'statistische', 'p =', 'p <', 'p >', 'p-waarde', 'p-waarden'],
    instead: 'dat er een verschil was, of dat de studie "geen verschil kon aantonen"; het getal hoort in "p"',
  },
  {
    words: [
      'd =',
      'g =',
      'Cohen',
      'Cohens',
      'Hedges',
      'SMD',
      'MD',
      'gestandaardiseerd',
      'gestandaardiseerde',
      'effectgrootte',
      'effectgrootten',
      'effectgroottes',
      'effect size',
    ],
    instead: 'hoe groot het verschil was: klein, matig of groot, of een aantal punten op een schaal; het getal hoort in "waarde"',
  },
  {
    words: ['SD', 'SE', 'BI', 'CI', 'betrouwbaarheidsinterval', 'standaarddeviatie', 'standaardafwijking', 'standaardfout'],
    instead: 'hoe zeker het is, bijvoorbeeld "het echte verschil kan bijna nul zijn"; de getallen horen in "ci95", "sd" of "se"',
  },
  {
    words: [
      'b =',
      'k =',
      'n =',
      't =',
      't(',
      'F =',
      'F(',
      'beta',
      'bèta',
      'I²',
      'ICC',
      'GEE',
      'ANOVA',
      'ANCOVA',
      'regressie',
      'eta-kwadraat',
      'chi-kwadraat',
      'heterogeniteit',
      't-waarde',
      'F-waarde',
      'df',
      'dppc2',
      'ongestandaardiseerd',
      'ongestandaardiseerde',
      'multilevelregressie',
      'gemengd model',
      'hoofdeffect',
      'prevalentieratio',
      'odds ratio',
      'post-hoc',
    ],
    instead: 'wat dat voor de lezer betekent; het getal hoort in een veld',
  },
  {
    words: ['gerandomiseerd', 'gerandomiseerde', 'randomisatie', 'RCT', 'RCT’s', "RCT's"],
    instead: 'dat er geloot is, of "studie met loting"',
  },
  {
    words: [
      'interventiegroep',
      'controleconditie',
      'actieve controle',
      'usual care',
      'voormeting',
      'nameting',
      'follow-up',
      'baseline',
      'voor-na',
    ],
    instead: 'wie het was ("wie meedeed", "wie op de wachtlijst stond") en wanneer ("bij de start", "na drie maanden")',
  },
  {
    words: ['versus', 't.o.v.', 'items', 'mean', 'response', 'outcome', 'standardized'],
    instead: 'het in gewone Nederlandse woorden: "tegen", "tegenover", "vragen", "gemiddelde", "uitkomst"',
  },
];
