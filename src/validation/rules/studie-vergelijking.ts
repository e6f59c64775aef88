import { isControlled } from '../../evidence/study.ts';
import type { Studie } from '../../schema/studie.ts';
import type { RuleContext } from '../rule.ts';
import { reportedEffects, reportedMeans } from '../study-numbers.ts';
import { type Problem, studyRule } from '../study-rule.ts';

/** Design, allocation, comparison and what it isolates tell one story. */
export const studieVergelijking = studyRule({
  id: 'studie-vergelijking',
  *problems(studie, context) {
    yield* design(studie, context);
    yield* headToHead(studie);
    yield* isolates(studie);
    yield* withoutOthers(studie);
  },
});

function* design(studie: Studie, { vocabularia }: RuleContext): Iterable<Problem> {
  const { ontwerp, toewijzing, vergelijking_soort } = studie;
  const term = vocabularia.ontwerpen.find(({ id }) => id === ontwerp);
  if (term === undefined) return;
  if (term.loting !== (toewijzing !== 'geen-loting'))
    yield [
      ['toewijzing'],
      'fout',
      `Bij het ontwerp "${ontwerp}" ${term.loting ? 'beslist het lot' : 'beslist het lot niet'}, maar de toewijzing is "${toewijzing}". Kijk na hoe mensen in een groep kwamen.`,
    ];
  if (term.gecontroleerd !== isControlled(studie))
    yield [
      ['vergelijking_soort'],
      'fout',
      `Bij het ontwerp "${ontwerp}" is er ${term.gecontroleerd ? 'een' : 'geen'} groep om mee te vergelijken, maar "vergelijking_soort" is "${vergelijking_soort}". Kijk beide na.`,
    ];
}

function* headToHead({ vergelijking_soort, verschilt_in, tegenover, aanpakken }: Studie): Iterable<Problem> {
  const isOther = vergelijking_soort === 'andere-aanpak';
  if (isOther && tegenover === undefined)
    yield [['vergelijking_soort'], 'fout', 'De anderen kregen een andere aanpak. Schrijf bij "tegenover" welke.'];
  if (isOther && verschilt_in.length > 0)
    yield [
      ['verschilt_in'],
      'fout',
      'Twee aanpakken staan tegenover elkaar: dat zegt niet of een van beide helpt. Maak "verschilt_in" leeg, of kijk "vergelijking_soort" na.',
    ];
  if (!isOther && tegenover !== undefined)
    yield [
      ['tegenover'],
      'fout',
      `"tegenover" hoort bij "andere-aanpak", en "vergelijking_soort" is "${vergelijking_soort}". Kijk beide na.`,
    ];
  if (isOther && tegenover !== undefined && aanpakken.every((aanpak) => tegenover.includes(aanpak)))
    yield [
      ['tegenover'],
      'waarschuwing',
      'Beide groepen zouden hetzelfde krijgen. Dan is het "zelfde-aanpak", of staat er een aanpak te veel.',
    ];
}

function* isolates({ vergelijking_soort, verschilt_in, aanpakken, bundel, andere_codering, invoer }: Studie): Iterable<Problem> {
  for (const aanpak of verschilt_in.filter((id) => !aanpakken.includes(id)))
    yield [
      ['verschilt_in'],
      'waarschuwing',
      `De vergelijking zou "${aanpak}" afzonderen, maar dat staat niet bij "aanpakken". Voeg het daar toe, of haal het hier weg.`,
    ];
  if (bundel === true && verschilt_in.length < 2)
    yield [['bundel'], 'fout', 'Een bundel telt minstens twee aanpakken in "verschilt_in". Vul ze aan, of laat "bundel" weg.'];
  if (bundel === undefined && verschilt_in.length > 1 && invoer !== undefined)
    yield [
      ['verschilt_in'],
      'waarschuwing',
      'Er staan meer aanpakken in "verschilt_in". Kun je ze niet uit elkaar houden? Zet dan "bundel: true".',
    ];
  if (vergelijking_soort === 'geen-controlegroep' && verschilt_in.length > 0)
    yield [['verschilt_in'], 'fout', 'Zonder controlegroep zondert de studie geen aanpak af. Maak "verschilt_in" leeg.'];
  const other = andere_codering?.vergelijking_soort;
  if (other === 'geen-controlegroep' && vergelijking_soort !== 'geen-controlegroep')
    yield [
      ['andere_codering'],
      'waarschuwing',
      'Volgens de andere lezer was er geen controlegroep. Zoek dat uit in de bron voor je het getal gebruikt.',
    ];
}

/** What is called a comparison has another group in its numbers. */
function* withoutOthers(studie: Studie): Iterable<Problem> {
  const { invoer, uitkomst } = studie;
  if (!isControlled(studie)) {
    if (invoer !== undefined || uitkomst.poolbaar !== 'nee')
      yield [
        invoer === undefined ? ['uitkomst', 'poolbaar'] : ['invoer'],
        'fout',
        'Zonder controlegroep is er geen verschil tussen groepen om mee te rekenen. Laat "invoer" weg en zet "poolbaar" op "nee".',
      ];
    return;
  }
  if (hasOthers(studie)) return;
  const means = reportedMeans(studie);
  const isBeforeAfter =
    means.some(({ side }) => side === 'interventie') || reportedEffects(studie).some(({ effect }) => effect.soort === 'binnen-groep');
  if (isBeforeAfter)
    yield [
      ['vergelijking_soort'],
      invoer === undefined ? 'waarschuwing' : 'fout',
      `Alle getallen gaan over één groep. Was er geen andere? Dan is "vergelijking_soort" "geen-controlegroep" en het ontwerp "voor-nameting". Was die er wel? Schrijf dan "n_controle" of de getallen van die groep.`,
    ];
}

/** True when a number tells of a second group: its size, its mean, or a difference with it. */
function hasOthers({ n_controle, uitkomst: { effect, groepen }, effecten_overig = [] }: Studie): boolean {
  if (n_controle !== undefined || groepen?.controle !== undefined) return true;
  return [effect, ...effecten_overig].some((one) => one?.soort === 'tussen-groepen' || one?.waarde_controle !== undefined);
}
