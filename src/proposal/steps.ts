import type { FormField } from './form-model.ts';

/** One page of the form. */
export interface Step {
  readonly id: string;
  readonly titel: string;
  /** What this step is about, in a sentence or two. */
  readonly uitleg: string;
  readonly fields: readonly FormField[];
  /** True for the step with the sections of the text. */
  readonly hasText: boolean;
}

interface Plan {
  readonly id: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly velden: readonly string[];
  readonly hasText?: boolean;
}

/** Which fields people are asked together. What the schema has and this list does not, comes in the last step. */
const PLAN: readonly Plan[] = [
  {
    id: 'praktijk',
    titel: 'De praktijk',
    uitleg: 'Wat is het, en loopt het nog? Schrijf zoals je het aan een collega van een andere gemeente zou vertellen.',
    velden: ['titel', 'samenvatting', 'status', 'status_per', 'periode'],
  },
  {
    id: 'wie-en-waar',
    titel: 'Wie en waar',
    uitleg: 'Wie draagt de praktijk, en waar vindt ze plaats?',
    velden: ['organisaties', 'website', 'contact', 'gebied', 'schaal'],
  },
  {
    id: 'voor-wie',
    titel: 'Voor wie en hoe',
    uitleg: 'Hiermee vinden anderen je praktijk terug. Kies wat het best past, niet zoveel mogelijk.',
    velden: ['doelgroepen', 'aanpakken', 'eenzaamheid', 'beleidsdomeinen'],
  },
  {
    id: 'bronnen',
    titel: 'Bronnen',
    uitleg:
      'Waar kan iemand nalezen wat je schrijft? Een webpagina, een jaarverslag, een artikel. Je verwijst er in de volgende stappen naar.',
    velden: ['bronnen'],
  },
  {
    id: 'verhaal',
    titel: 'Het verhaal',
    uitleg: 'Alleen “Wat is het?” is nodig. Wat je niet weet, laat je leeg. Zet achter wat je ergens las een verwijzing naar de bron.',
    velden: [],
    hasText: true,
  },
  {
    id: 'inzet',
    titel: 'Wat het vraagt',
    uitleg: 'Wat heeft een andere gemeente nodig om hetzelfde te doen? Alles hier mag leeg blijven.',
    velden: ['kosten', 'financiering', 'personeel', 'vrijwilligers', 'opstarttijd', 'opleiding', 'materiaal'],
  },
  {
    id: 'resultaten',
    titel: 'Cijfers en onderzoek',
    uitleg: 'Alles hier mag leeg blijven. Ook onderzoek waar niets uitkwam, is welkom: daar leren anderen van.',
    velden: ['cijfers', 'evaluaties', 'mechanisme'],
  },
  {
    id: 'meer',
    titel: 'Nog meer',
    uitleg: 'Alleen als het van toepassing is.',
    velden: ['relaties', 'erkenningen', 'bevestigd', 'nagekeken'],
  },
];

/** The steps of the form. Every field of the schema stands in exactly one. */
export function formSteps(fields: readonly FormField[]): Step[] {
  const planned = new Set(PLAN.flatMap(({ velden }) => velden));
  const unplanned = fields.filter(({ name }) => !planned.has(name));
  return PLAN.map(({ id, titel, uitleg, velden, hasText = false }, index) => ({
    id,
    titel,
    uitleg,
    hasText,
    fields: [...velden.flatMap((name) => fields.filter((field) => field.name === name)), ...(index === PLAN.length - 1 ? unplanned : [])],
  }));
}
