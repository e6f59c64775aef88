import { sentencesOf } from '../file/blocks.ts';

/*
 * Finds sentences that say that something helps against loneliness. Careful rather than complete: who gets a warning
 * for "werkt samen met" stops reading warnings.
 */

/** Words that may stand between a verb and what it is about. */
const BETWEEN = String.raw`(?:\s+(?:de|het|hun|hun gevoel van|gevoelens van|echt|goed|ook|sterk|duidelijk|flink|heel|sociale|emotionele|existentiële|bij ouderen|bij jongeren|bij deelnemers)){0,3}\s+`;

const CLAIMS: readonly RegExp[] = [
  // Proof, in as many words.
  /(?<![\p{L}-])(?:bewezen|aangetoond(?:e)?)\s+(?:effectie(?:f|ve)|doeltreffende?|werkzame?|resultaat|resultaten|effect|effecten|succes|aanpak|methode|methodiek|interventie)(?![\p{L}])/iu,
  /(?<![\p{L}-])(?:wetenschappelijk|onderzoek(?:ers)?(?:\s+(?:heeft|hebben))?)\s+(?:bewezen|aangetoond|bewijst|bewijzen)(?![\p{L}])/iu,
  /(?<![\p{L}-])(?:is|zijn|werd|was|waren)\s+(?:intussen\s+|ondertussen\s+|duidelijk\s+|al\s+)?(?:bewezen|wetenschappelijk (?:bewezen|aangetoond|onderbouwd))(?![\p{L}])/iu,
  /(?<![\p{L}-])(?:het|de)\s+(?:werking|effect|nut)\s+(?:is|werd|staat)\s+(?:bewezen|aangetoond|vast)(?![\p{L}])/iu,
  /(?<![\p{L}-])evidence[- ]based(?![\p{L}])/iu,
  // In Flemish "effectief" also means "really": only as a quality of the thing.
  /(?<![\p{L}-])(?:is|zijn|was|waren|blijkt|blijken|bleek|bleken)\s+(?:zeer\s+|heel\s+|erg\s+|bijzonder\s+)?(?:effectief|doeltreffend)(?=\s*(?:[.,;!]|$|tegen\s|bij\s))/iu,
  /(?<![\p{L}-])(?:effectieve|doeltreffende)\s+(?:aanpak|methode|methodiek|manier|interventie|werking|formule|strategie|remedie|oplossing)(?![\p{L}])/iu,
  /(?<![\p{L}-])(?:effectief|doeltreffend)\s+tegen\s/iu,
  // It works, it helps.
  /(?<![\p{L}-])(?:werkt|werken|werkte|werkten|helpt|helpen|hielp|hielpen)(?:\s+(?:echt|goed|heel|snel|ook|sterk)){0,2}\s+tegen\s+(?:de\s+)?(?:sociale\s+|emotionele\s+)?eenzaamheid(?![\p{L}])/iu,
  /(?:^|[,:;]\s+)(?:dit|dat|het|ze|het project|de aanpak|de methode|de methodiek|de formule)\s+werkt(?:\s+(?:echt|goed|heel goed))?\s*[.!]?$/iu,
  // Less lonely.
  new RegExp(
    String.raw`(?<![\p{L}-])(?:vermindert|verminderen|verminderde|verminderden|verlaagt|verlagen|verlaagde|verlaagden|voorkomt|voorkwam|voorkwamen|doorbreekt|doorbrak|doorbraken|verhelpt|verkleint|verkleinde|geneest)${BETWEEN}eenzaamheid(?![\p{L}-])`,
    'iu',
  ),
  /(?<![\p{L}-])eenzaamheid\s+(?:(?:daardoor|zo|erdoor|duidelijk|sterk|aantoonbaar|met \d+ procent)\s+){0,2}(?:daalt|daalde|vermindert|verminderde|verdwijnt|verdween|neemt\s+(?:\p{L}+\s+)?af|nam\s+(?:\p{L}+\s+)?af)(?![\p{L}])/iu,
  /(?<![\p{L}-])(?:deelnemers|ouderen|jongeren|mensen|bewoners|bezoekers|ze|zij|iedereen|wie meedoet|wie meedeed)\s+(?:(?:zich|er|daardoor|zo|erdoor|nu|achteraf)\s+){0,3}(?:is|zijn|was|waren|wordt|worden|werd|werden|voelt|voelen|voelde|voelden)\s+(?:(?:zich|er|daardoor|zo|erdoor|nu|achteraf)\s+){0,3}minder eenzaam(?![\p{L}])/iu,
  /(?<![\p{L}-])maakt(?:e|en)?\s+(?:\p{L}+\s+){1,3}minder eenzaam(?![\p{L}])/iu,
];

/** Who doubts, hopes, asks or reports, does not claim. */
const NO_CLAIM =
  /(?<![\p{L}])(?:niet|geen|nooit|noch|niemand|zonder|on(?:bekend|bewezen|duidelijk|zeker)|nauwelijks|amper|evenmin|weinig|of|als|indien|wil|willen|wilde|wilden|wou|moet|moeten|moest|moesten|zou|zouden|kan|kunnen|kon|konden|mag|mogelijk|misschien|wellicht|hoopt|hopen|hoopte|hoopten|doel|doelen|bedoeling|bedoeld|streeft|streven|beoogt|beogen|om|volgens|zegt|zeggen|zei|zeiden|meldt|melden|meldde|schrijft|schrijven|schreef|noemt|noemen|vindt|vinden|vertelt|vertellen|vertelde|vertelden|spreekt|denkt|denken|verwacht|verwachten|gelooft|geloven|vraagt|vragen|vroeg|onderzoekt|onderzoeken|belooft)(?![\p{L}])/iu;

/** Words within quotation marks are someone else's. */
const QUOTED = /["“‘«][^"“”‘’«»]{1,300}["”’»]/g;

/**
 * The sentences of a text that claim an effect, without those that deny it, doubt it, ask after it, name it as an aim,
 * or tell that somebody says it.
 */
export function effectClaimsIn(text: string): string[] {
  return sentencesOf(text).filter((sentence) => {
    const own = sentence.replace(QUOTED, ' … ').trim();
    return !/\?$/.test(own) && !NO_CLAIM.test(own) && CLAIMS.some((claim) => claim.test(own));
  });
}
