import { parseArgs } from 'node:util';

/** What a person can set for a run of the link checker. Times are in milliseconds. */
export interface Settings {
  readonly content: string | undefined;
  readonly paden: readonly string[];
  readonly hosts: readonly string[];
  readonly cache: string | undefined;
  readonly json: string | undefined;
  readonly markdown: string | undefined;
  readonly maxDays: number | undefined;
  readonly anew: boolean;
  readonly concurrency: number;
  readonly pause: number;
  readonly timeout: number;
  readonly deadline: number;
  readonly help: boolean;
}

/** How to use the command, in Dutch. */
export const USAGE = `Gebruik: npm run links -- [opties]

Kijkt elk adres op andere sites na dat in de inhoud staat.

Welke adressen
  --alleen PAD           alleen adressen in dit bestand, zoals praktijken/buurttafel.mdx (mag vaker)
  --host NAAM            alleen adressen op deze site, zoals www.hln.be (mag vaker)
  --content MAP          een andere map met inhoud
  --max-leeftijd DAGEN   een oordeel mag zo oud zijn (gewoon: 6); 0 kijkt alles opnieuw na
  --opnieuw              kijk alles opnieuw na

Hoe
  --gelijktijdig N       verzoeken tegelijk, 1 tot 32 (gewoon: 8)
  --pauze SECONDEN       rust tussen twee verzoeken aan één site (gewoon: 1)
  --wacht SECONDEN       langste tijd voor één verzoek (gewoon: 20)
  --hoogstens MINUTEN    langste tijd voor alles (gewoon: 60); de rest is voor een volgende keer
  --cache BESTAND        waar de resultaten bewaard worden (gewoon: .cache/links.json)

Verslag
  --json BESTAND         alles, voor een programma
  --markdown BESTAND     wat er te doen is, voor een issue

Stoppen mag altijd (Ctrl-C): start je opnieuw, dan gaat het verder waar het was.
Eindigt met 0 als er geen dode links zijn, 1 als er wel zijn, 2 bij verkeerd gebruik of zonder internet, 130 als je stopt.`;

/** Wrong use, told in Dutch. */
export class UsageError extends Error {}

function readNumber(text: string | undefined, name: string, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text.replace(',', '.'));
  if (text.trim() === '' || !(value >= least && value <= most)) {
    throw new UsageError(`--${name} is een getal van ${least} tot ${most}, niet "${text}".`);
  }
  return value;
}

/**
 * Reads the words behind the command.
 * @throws UsageError with a Dutch message when an option is unknown or has a value that it cannot have
 */
export function readSettings(words: readonly string[]): Settings {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    alleen: list,
    host: list,
    content: text,
    'max-leeftijd': text,
    opnieuw: flag,
    gelijktijdig: text,
    pauze: text,
    wacht: text,
    hoogstens: text,
    cache: text,
    json: text,
    markdown: text,
    help: flag,
  };
  let values;
  try {
    values = parseArgs({ args: [...words], options }).values;
  } catch (error) {
    // Node tells it in English, with the word that it stumbled on between quotes.
    const word = /'([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? words.join(' ');
    throw new UsageError(`Met "${word}" kan dit commando niets beginnen.`);
  }
  const concurrency = readNumber(values.gelijktijdig, 'gelijktijdig', 1, 32) ?? 8;
  if (!Number.isInteger(concurrency)) throw new UsageError('--gelijktijdig is een geheel getal.');
  return {
    content: values.content,
    paden: values.alleen ?? [],
    hosts: values.host ?? [],
    cache: values.cache,
    json: values.json,
    markdown: values.markdown,
    maxDays: readNumber(values['max-leeftijd'], 'max-leeftijd', 0, 365),
    anew: values.opnieuw ?? false,
    concurrency,
    pause: (readNumber(values.pauze, 'pauze', 0.2, 60) ?? 1) * 1000,
    timeout: (readNumber(values.wacht, 'wacht', 1, 120) ?? 20) * 1000,
    deadline: (readNumber(values.hoogstens, 'hoogstens', 0.05, 350) ?? 60) * 60_000,
    help: values.help ?? false,
  };
}
