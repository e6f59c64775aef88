import { armsOf } from '../../evidence/arms.ts';
import { trialOf } from '../../evidence/study.ts';
import type { FileRecord } from '../../file/source-file.ts';
import type { Studie } from '../../schema/studie.ts';
import { foldWords } from '../../text/fold.ts';
import { plainEffect } from '../study-numbers.ts';
import type { RuleContext } from '../rule.ts';
import { type Problem, publishedStudies, studyRule } from '../study-rule.ts';

/** Numbers this near are one number, rounded in two ways. */
const SAME_EFFECT = 0.03;

/** Why two records would be the same study. */
type Soort = 'titel' | 'artikel' | 'mensen' | 'groep' | 'getallen';

const REDEN: Readonly<Record<Soort, string>> = {
  titel: 'dezelfde titel',
  artikel: 'hetzelfde artikel (doi)',
  mensen: 'dezelfde auteurs, hetzelfde jaar en evenveel mensen',
  groep: 'dezelfde controlegroep (aantal, gemiddelde en spreiding)',
  getallen: 'evenveel mensen per groep en bijna hetzelfde effect',
};

/** Where the study itself appeared; a review that its numbers were read in is about many studies. */
function ownDoi({ bron, bron_primair, jaar }: Studie): string | undefined {
  if (bron_primair !== undefined) return bron_primair.doi;
  const isOfReview = jaar !== undefined && bron.datum !== undefined && Number(bron.datum.slice(0, 4)) > jaar + 1;
  return isOfReview ? undefined : bron.doi;
}

/** The control group of the input, as one text; rounded, for tables round differently. */
function controlGroup({ invoer }: Studie): string | undefined {
  if (invoer?.vorm === 'gemiddelden') return `${invoer.controle.n} ${invoer.controle.gem.toFixed(1)} ${invoer.controle.sd.toFixed(1)}`;
  if (invoer?.vorm === 'armen' && invoer.controle.length === 1 && invoer.controle[0] !== undefined) {
    const { n, gem, sd } = invoer.controle[0];
    return `${n} ${gem.toFixed(1)} ${sd.toFixed(1)}`;
  }
  if (invoer?.vorm !== 'verandering') return undefined;
  const { n, gem_na, sd_voor, verandering, sd_verandering } = invoer.controle;
  return `verandering ${n} ${(gem_na ?? verandering ?? 0).toFixed(1)} ${(sd_voor ?? sd_verandering ?? 0).toFixed(1)}`;
}

/** The words by which a study can be found again: each one a reason to look whether it is the same. */
function fingerprints(studie: Studie): (readonly [Soort, string])[] {
  const { titel, auteurs, jaar, n, invoer } = studie;
  const prints: [Soort, string][] = titel === undefined ? [] : [['titel', `${foldWords(titel)} ${jaar ?? ''}`]];
  const doi = ownDoi(studie);
  if (doi !== undefined) prints.push(['artikel', doi.toLowerCase()]);
  const [firstAuthor] = foldWords(auteurs ?? '').split(' ');
  if (firstAuthor !== undefined && firstAuthor !== '' && jaar !== undefined && n !== undefined)
    prints.push(['mensen', `${firstAuthor} ${jaar} ${n}`]);
  const group = controlGroup(studie);
  if (group !== undefined) prints.push(['groep', group]);
  const arms = invoer === undefined ? null : armsOf(studie);
  if (arms !== null) prints.push(['getallen', `${arms.interventie} ${arms.controle}`]);
  return prints;
}

/** The studies of a collection by what makes them the same; made once for all its files. */
const prints = new WeakMap<readonly FileRecord[], ReadonlyMap<string, readonly Studie[]>>();

function studiesByPrint(context: RuleContext): ReadonlyMap<string, readonly Studie[]> {
  const known = prints.get(context.published);
  if (known !== undefined) return known;
  const byPrint = new Map<string, Studie[]>();
  for (const studie of publishedStudies(context)) {
    for (const print of fingerprints(studie)) {
      const key = print.join(' ');
      const list = byPrint.get(key) ?? [];
      list.push(studie);
      byPrint.set(key, list);
    }
  }
  prints.set(context.published, byPrint);
  return byPrint;
}

/** True when two records that share a fingerprint are one study, or count the same people. */
function isSame(soort: Soort, one: Studie, other: Studie): boolean {
  if (soort === 'titel') return true;
  if (one.invoer === undefined || other.invoer === undefined || trialOf(one) === trialOf(other)) return false;
  if (soort !== 'getallen') return true;
  const [g, otherG] = [plainEffect(one)?.g, plainEffect(other)?.g];
  return g !== undefined && otherG !== undefined && Math.abs(g - otherG) <= SAME_EFFECT;
}

/** A study stands in the database once: twice, it would count twice. */
export const dubbeleStudie = studyRule({
  id: 'dubbele-studie',
  comparesFiles: true,
  *problems(studie, context) {
    const byPrint = studiesByPrint(context);
    const found = new Map<string, Soort>();
    for (const [soort, print] of fingerprints(studie)) {
      for (const other of byPrint.get(`${soort} ${print}`) ?? []) {
        // Told at one of the two: the later by name.
        if (other.id < studie.id && !found.has(other.id) && isSame(soort, studie, other)) found.set(other.id, soort);
      }
    }
    for (const [id, soort] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) yield twice(id, soort);
    yield* mainContrast(studie, context);
  },
});

function twice(id: string, soort: Soort): Problem {
  const boodschap =
    soort === 'titel'
      ? `Dit is dezelfde studie als "${id}". Houd er één; andere uitkomsten van dezelfde studie horen onder effecten_overig.`
      : `Dit lijkt dezelfde studie als "${id}": ${REDEN[soort]}. Houd er één. Gaat het om twee vergelijkingen van één onderzoek? Geef beide dezelfde "trial", dan telt het één keer.`;
  return [['id'], 'fout', boodschap];
}

/** One record stands for its trial, and it has a number. */
function* mainContrast({ id, trial, hoofdcontrast, invoer }: Studie, context: RuleContext): Iterable<Problem> {
  if (hoofdcontrast === undefined) return;
  const siblings = trial === undefined ? [] : publishedStudies(context).filter((other) => other.id !== id && other.trial === trial);
  const other = siblings.find((sibling) => sibling.hoofdcontrast === true && sibling.id < id);
  if (other !== undefined)
    yield [
      ['hoofdcontrast'],
      'fout',
      `Ook "${other.id}" is hoofdcontrast van dit onderzoek. Laat er één staan: dat staat voor het hele onderzoek.`,
    ];
  if (trial === undefined)
    yield [
      ['hoofdcontrast'],
      'waarschuwing',
      'Een hoofdcontrast hoort bij een "trial" met meer vergelijkingen. Vul "trial" in, of laat "hoofdcontrast" weg.',
    ];
  if (invoer === undefined && siblings.some((sibling) => sibling.invoer !== undefined))
    yield [
      ['hoofdcontrast'],
      'waarschuwing',
      'Dit hoofdcontrast heeft geen getal om mee te rekenen, en een andere vergelijking van hetzelfde onderzoek wel. Kijk na welke ervoor staat.',
    ];
}
