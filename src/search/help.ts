import { foldWords } from '../text/fold.ts';

/*
 * Who types "ik ben eenzaam" looks for somebody, and not for a project. For such a query the search page shows first whom
 * to call. Too often is better than once too little; but a question about others ("eenzame ouderen") is no cry for help.
 */

/** How somebody feels who says so of themselves. */
const FEELINGS =
  'eenzaam|alleen|verdrietig|triest|depressief|somber|wanhopig|ongelukkig|radeloos|hopeloos|slecht|leeg|bang|ellendig|verloren|in de steek gelaten|buitengesloten';

/** Nobody says this of a project. */
const CRISIS =
  /zelfmoord|zelfdoding|zelfdodings|suicid|zelfbeschadig|\b(wil|wou|wilde|zou)( ik)?( liever| gewoon)?( dood( zijn)?| sterven| niet meer leven)\b|\bik wil( echt| gewoon)? niet meer\b|\beinde aan (mijn|het) leven\b|\buit het leven stappen\b|\bmezelf iets aan ?doen\b|\bgeen zin meer in (het|mijn)? ?leven\b|\b(zie|zien) het niet meer zitten\b/;

const SELF = new RegExp(
  [
    `\\bik (ben|voel|voelde|zit|leef|woon|heb)\\b.*\\b(${FEELINGS})\\b`,
    `\\b(ben|voel|zit|leef|woon) ik\\b.*\\b(${FEELINGS})\\b`,
    `\\b(voel|voelen|voelt)( me| mij| mezelf)\\b.*\\b(${FEELINGS})\\b`,
    `^(me|mij|mezelf|ben|voel me|zo|heel|erg|altijd|vaak|zo vaak) .*\\b(eenzaam|alleen|verdrietig)( voelen| zijn)?$`,
    `^(zo |heel |erg |te )?(eenzaam|alleen|verdrietig|wanhopig)$`,
    `^niemand\\b.*\\b(mij|me|ik)\\b`,
    `\\bik (heb|ken|zie) (echt |helemaal |bijna )?(niemand|geen vrienden|geen familie|geen vriend)\\b`,
    `\\b(help me|help mij|ik heb hulp nodig|hulp nodig voor mezelf)\\b`,
    `\\b(iemand (om )?(mee|te)? ?(te )?praten|met iemand praten|met iemand bellen|iemand mee praten)\\b`,
  ].join('|'),
);

/** The lines themselves, by name or number. */
const LINES =
  /\b(106|102|1813|hulplijn|hulplijnen|luisterlijn|noodlijn|crisislijn|noodnummer|kindertelefoon|tele onthaal|teleonthaal|awel)\b/;

/** True when somebody seems to look for a person to talk to. */
export function asksForHelp(query: string): boolean {
  const text = foldWords(query);
  return CRISIS.test(text) || SELF.test(text) || LINES.test(text);
}
