import type { Studie } from '../schema/studie.ts';
import { formatDate } from '../text/wording.ts';

const TOEWIJZINGEN: Readonly<Record<Studie['toewijzing'], string>> = {
  individu: 'Loting',
  cluster: 'Loting per groep',
  'geen-loting': 'Vergelijking zonder loting',
};

/** The design of a study in plain words: how people came into the groups, if there was a group to compare with. */
export function designLabel({ toewijzing, vergelijking_soort }: Pick<Studie, 'toewijzing' | 'vergelijking_soort'>): string {
  return vergelijking_soort === 'geen-controlegroep' ? 'Vooraf en achteraf' : TOEWIJZINGEN[toewijzing];
}

/** Directions of a study: the sign that stands for it, and what it means. */
export const STUDIE_RICHTINGEN = {
  'minder-eenzaam': { sign: '▼', label: 'Minder eenzaam' },
  'geen-verschil': { sign: '○', label: 'Geen aantoonbaar verschil' },
  'meer-eenzaam': { sign: '▲', label: 'Eenzamer' },
  gemengd: { sign: '◐', label: 'Gemengd' },
  onbekend: { sign: '?', label: 'Niet bekend' },
} as const;

/** A kind of comparison: a label, what the others got, and the phrases after "minder eenzaam" and "minder eenzaamheid". */
interface VergelijkingWords {
  readonly label: string;
  readonly toelichting: string;
  readonly dan: string;
  /** Left out where it is `dan` with "bij". */
  readonly danBij?: string;
}

/** What stands after "minder eenzaam" where the others cannot be named: nobody saw what they got, or it differed. */
export const DAN_VERGELIJKINGSGROEP = { dan: 'dan de vergelijkingsgroep', danBij: 'dan in de vergelijkingsgroep' } as const;

/** Kinds of comparison in words. */
export const VERGELIJKINGEN: Readonly<Record<Studie['vergelijking_soort'], VergelijkingWords>> = {
  wachtlijst: {
    label: 'Wachtlijst',
    toelichting: 'De anderen kregen hetzelfde aanbod, maar pas later.',
    dan: 'dan wie nog moest wachten',
  },
  geen: { label: 'Niets extra', toelichting: 'De anderen kregen in die tijd niets extra.', dan: 'dan wie niets extra kreeg' },
  'gebruikelijke-zorg': {
    label: 'Gewone zorg',
    toelichting: 'De anderen kregen wat ze altijd al kregen, zoals gewone zorg, lessen of activiteiten.',
    dan: 'dan wie gewone zorg kreeg',
  },
  aandacht: {
    label: 'Alleen aandacht',
    toelichting: 'De anderen kregen ook tijd, aandacht of uitleg, maar niet het deel dat moet werken.',
    dan: 'dan wie alleen aandacht of uitleg kreeg',
  },
  'andere-aanpak': {
    label: 'Andere aanpak',
    toelichting: 'De anderen kregen een andere aanpak, dus je ziet alleen welke van de twee meer helpt.',
    dan: 'dan wie een andere aanpak kreeg',
  },
  'zelfde-aanpak': {
    label: 'Zelfde aanpak, andere vorm',
    toelichting: 'Beide groepen kregen dezelfde aanpak, maar elk in een andere vorm.',
    dan: 'dan wie dezelfde aanpak in een andere vorm kreeg',
  },
  'niet-gezien': {
    label: 'Niet gezien',
    toelichting: 'Er was een groep om mee te vergelijken, maar we zagen niet wat die kreeg.',
    ...DAN_VERGELIJKINGSGROEP,
  },
  'geen-controlegroep': {
    label: 'Geen vergelijking',
    toelichting: 'Er was geen groep om mee te vergelijken, dus je weet niet of het door het aanbod komt.',
    dan: 'dan voordien',
  },
};

/** How something was delivered, in plain words. */
export const VORM_LABELS: Readonly<Record<Studie['vorm'][number], string>> = {
  'online-zelfstandig': 'Online, alleen',
  'online-begeleid': 'Online, met begeleiding',
  videobellen: 'Beeldbellen',
  telefoon: 'Telefoon',
  groep: 'In groep',
  individueel: 'Eén op één',
  huisbezoek: 'Aan huis',
  'robot-of-toestel': 'Robot of toestel',
  brief: 'Per brief',
};

/** Whether somebody else read the numbers of a record again in a source, and what came of it. */
export function readingSentence(lezing: Studie['tweede_lezing']): string {
  if (lezing === undefined) return 'Een tweede lezer keek deze gegevens nog niet na. Ze tellen niet mee in een berekening.';
  const on = formatDate(lezing.datum);
  if (lezing.oordeel === 'bevestigd') return `Een tweede lezer vond de getallen op ${on} terug in een bron.`;
  if (lezing.oordeel === 'deels') return `Een tweede lezer vond op ${on} een deel van de gegevens terug in een bron.`;
  return `Een tweede lezer vond de getallen op ${on} niet terug in een bron. Ze tellen niet mee in een berekening.`;
}
