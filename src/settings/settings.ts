/*
 * The settings of the site: what the editors wrote in content/redactie/instellingen.yaml, and the variables of a build,
 * which go before it. Nothing here reads a file or stops a build; it says what is wrong and what is missing.
 */
import { type Instellingen, isMailAddress } from '../schema/instellingen.ts';

/** What the site knows of itself. */
export interface Settings {
  /** Who the editors are; null when not known yet. */
  readonly editors: string | null;
  /** Mail address of the editors. */
  readonly mail: string | null;
  /** Who pays. */
  readonly payer: string | null;
  /** Address of the host of the published site, without folder: https://naam.github.io. */
  readonly site: string | null;
  readonly repository: string;
  /** Folder of the site below its host: "/" or, on a project page, "/eenzaamheid/". */
  readonly basePath: string;
}

/** Variables of the build, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A folder with one slash before and after it: GitHub Pages gives "" or "/eenzaamheid", people also "eenzaamheid/". */
export function asFolder(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** True for an address that pages can be published at; a site on one's own machine may do without https. */
function isPublishable(text: string): boolean {
  return /^https?:\/\/[^/\\\s]/.test(text) && URL.canParse(text);
}

interface Variable<T> {
  readonly name: string;
  readonly isGood: (value: string) => boolean;
  readonly read: (value: string) => T;
  /** What is wrong with it and how to write it. */
  readonly advice: string;
}

const SITE_URL: Variable<string> = {
  name: 'SITE_URL',
  isGood: isPublishable,
  read: (value) => value,
  advice: 'geen adres van een site. Schrijf het volledige adres met https:// vooraan, zoals SITE_URL=https://naam.github.io',
};
const BASE_PATH: Variable<string> = {
  name: 'BASE_PATH',
  isGood: (value) => /^[\w\-.~/]*$/.test(value) && !value.includes('..'),
  read: asFolder,
  advice: 'geen map van een site. Schrijf alleen de map, zoals BASE_PATH=/eenzaamheid/',
};
const MAIL: Variable<string> = {
  name: 'REDACTIE_MAIL',
  isGood: isMailAddress,
  read: (value) => value,
  advice: 'geen mailadres. Schrijf het zo: REDACTIE_MAIL=info@voorbeeld.be',
};
const REPOSITORY: Variable<string> = {
  name: 'GITHUB_REPOSITORY',
  isGood: (value) => /^[\w.-]+\/[\w.-]+$/.test(value),
  read: (value) => `https://github.com/${value}`,
  advice: 'geen naam van een repository. Schrijf eigenaar en naam, zoals GITHUB_REPOSITORY=praktijkdatabank/eenzaamheid',
};

/**
 * Puts file and variables together.
 * @param file what the editors wrote; what is wrong in it is told by the validator
 * @returns the settings, and per variable that cannot be used one sentence in Dutch; such a variable counts as not set
 */
export function makeSettings(file: Instellingen, environment: Environment): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  const variable = <T>({ name, isGood, read, advice }: Variable<T>): T | undefined => {
    const value = environment[name];
    // An empty variable is how a workflow says that there is none.
    if (value === undefined || value === '') return undefined;
    if (isGood(value)) return read(value);
    problems.push(`De variabele ${name} is "${value}". Dat is ${advice}.`);
    return undefined;
  };
  const settings: Settings = {
    editors: file.redactie ?? null,
    mail: variable(MAIL) ?? file.mail ?? null,
    payer: file.betaler ?? null,
    site: variable(SITE_URL) ?? file.site ?? null,
    repository: variable(REPOSITORY) ?? file.repository,
    basePath: variable(BASE_PATH) ?? '/',
  };
  return { settings, problems };
}

interface Emptiness {
  readonly key: keyof Settings;
  /** How the editors know it. */
  readonly name: string;
  readonly missing: string;
  readonly how: string;
}

const FILE = 'content/redactie/instellingen.yaml';

const EMPTY: readonly Emptiness[] = [
  {
    key: 'editors',
    name: 'redactie',
    missing: 'de pagina "Over de databank" zegt dat nog niet bekend is wie de redactie is',
    how: `vul "redactie" aan in ${FILE}`,
  },
  {
    key: 'mail',
    name: 'mail',
    missing: 'wie geen GitHub gebruikt, weet niet naar wie een voorstel kan',
    how: `vul "mail" aan in ${FILE}, of zet de variabele REDACTIE_MAIL`,
  },
  {
    key: 'payer',
    name: 'betaler',
    missing: 'de pagina "Over de databank" zegt dat nog niet bekend is wie betaalt',
    how: `vul "betaler" aan in ${FILE}`,
  },
  {
    key: 'site',
    name: 'site',
    missing: "pagina's zeggen niet wat hun vaste adres is, en meldingen verwijzen met een half adres",
    how: `vul "site" aan in ${FILE}, of zet de variabele SITE_URL`,
  },
];

/** Tells which settings are empty, what the site lacks by it and how to fill them in; empty when all are there. */
export function reportEmptySettings(settings: Settings): string {
  const lines = EMPTY.filter(({ key }) => settings[key] === null).map(
    ({ name, missing, how }) => `- ${name}: ${missing}. Zo los je het op: ${how}.`,
  );
  if (lines.length === 0) return '';
  return `${lines.length === 1 ? 'Eén instelling is' : `${lines.length} instellingen zijn`} nog leeg:\n${lines.join('\n')}`;
}
