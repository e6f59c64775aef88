import type { z } from 'zod';
import type { FieldPath } from '../file/finding.ts';
import { fieldInfoAt, keysAt } from '../schema/field-at.ts';
import { chooseFrom, didYouMean, nearest, show } from '../text/suggest.ts';

/** A schema problem, told in Dutch, with the field to point at. */
export interface SchemaMessage {
  readonly regelId: string;
  readonly path: FieldPath;
  readonly at: 'key' | 'value';
  readonly boodschap: string;
}

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een lijst van twee getallen',
  object: 'een groep velden',
  record: 'een groep velden',
};

/** How to write a value of the expected type. */
const HOW_TO: Readonly<Record<string, string>> = {
  string: 'Zet de tekst zo nodig tussen aanhalingstekens.',
  number: 'Schrijf alleen cijfers, met een punt voor de decimalen en zonder eenheid.',
  int: 'Schrijf alleen cijfers.',
  array: 'Zet de waarden tussen [ ], of onder elkaar met telkens een streepje.',
  object: 'Schrijf de velden als { naam: waarde }.',
};

/** Messages of our own refinements, by the name that the schema gives them. */
const OWN_RULES: Readonly<Record<string, { readonly regelId: string; readonly text: string }>> = {
  datum: {
    regelId: 'datum',
    text: 'is geen geldige datum. Schrijf jjjj, jjjj-mm of jjjj-mm-dd, bijvoorbeeld 2024-05-17.',
  },
  dag: { regelId: 'datum', text: 'is geen geldige dag. Schrijf jjjj-mm-dd, bijvoorbeeld 2024-05-17.' },
  'https-link': {
    regelId: 'link',
    text: 'is geen bruikbaar adres. Schrijf het volledige adres van de pagina, beginnend met https://.',
  },
  mailadres: { regelId: 'vorm', text: 'is geen mailadres. Schrijf het zoals info@voorbeeld.be.' },
  'site-adres': {
    regelId: 'link',
    text: 'is geen adres van een site. Schrijf https:// en de naam van de site, zonder map erachter: https://www.voorbeeld.be.',
  },
  landcode: { regelId: 'landcode', text: 'is geen landcode. Schrijf twee hoofdletters: BE voor België, NL voor Nederland.' },
  interval: { regelId: 'interval', text: 'is geen interval: de ondergrens staat eerst en is kleiner dan de bovengrens.' },
  'onzichtbaar-teken': {
    regelId: 'onzichtbaar-teken',
    text: 'bevat een onzichtbaar teken of een regeleinde. Typ de tekst opnieuw, op één regel.',
  },
  'opmaak-in-tekst': { regelId: 'opmaak-in-tekst', text: 'bevat HTML. Hier hoort gewone tekst, zonder < en >.' },
};

/** Messages of refinements that look at a group of fields together, by name. */
const WHOLE_GROUP: Readonly<Record<string, { readonly regelId: string; readonly boodschap: string }>> = {
  'url-of-zonder-link': {
    regelId: 'link',
    boodschap:
      'Een bron heeft ofwel een adres (url: https://…), ofwel een reden waarom er geen adres bij staat (zonder_link: privacy, politiek of papier). Vul er precies een van beide in.',
  },
  'contact-leeg': {
    regelId: 'waarde',
    boodschap: 'Geef minstens één manier om contact te nemen: pagina, mail of telefoon. Weet je er geen? Haal contact dan weg.',
  },
  'invoer-verandering': {
    regelId: 'waarde',
    boodschap:
      'Geef van elke groep gem_voor en gem_na, of anders alleen verandering; en daarbij sd_voor of sd_verandering, niet allebei. Doe het voor beide groepen op dezelfde manier.',
  },
  'invoer-interval-of-se': {
    regelId: 'waarde',
    boodschap: 'Geef ci95 of se: precies een van beide. Daaruit volgt hoe zeker het getal is.',
  },
};

function missing(path: FieldPath): SchemaMessage {
  const name = path.at(-1);
  const boodschap =
    typeof name === 'string'
      ? `Het veld "${name}" ontbreekt of is leeg. Vul het in.`
      : 'Dit deel van de lijst is leeg. Vul het aan, of haal het streepje of de komma te veel weg.';
  return { regelId: 'ontbrekend-veld', path, at: 'value', boodschap };
}

/** "1 teken", "3 tekens". */
function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

function tooShortOrLong(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') {
    const length = count(typeof issue.input === 'string' ? issue.input.trim().length : 0, 'teken', 'tekens');
    return small
      ? `De tekst telt ${length}; minstens ${limit} is nodig. Vul ze aan.`
      : `De tekst telt ${length}; hoogstens ${limit} mag. Kort ze in.`;
  }
  if (issue.origin === 'array') {
    const length = count(Array.isArray(issue.input) ? issue.input.length : 0, 'waarde', 'waarden');
    return small
      ? `De lijst telt ${length}; minstens ${limit} is nodig.`
      : `De lijst telt ${length}; hoogstens ${limit} mag. Houd de kenmerkendste.`;
  }
  const bound = small ? (issue.inclusive ? 'minstens' : 'meer dan') : issue.inclusive ? 'hoogstens' : 'minder dan';
  return `${show(issue.input)} kan niet: het getal is ${bound} ${limit}.`;
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.core.$ZodType): SchemaMessage[] {
  const allowed = keysAt(schema, issue.path.filter(isStep));
  return issue.keys.map((key) => ({
    regelId: 'onbekende-sleutel',
    path: [...issue.path.filter(isStep), key],
    at: 'key',
    boodschap: `Het veld "${key}" bestaat niet.${didYouMean(key, allowed)} ${chooseFrom(allowed)}`,
  }));
}

function isStep(step: PropertyKey): step is string | number {
  return typeof step !== 'symbol';
}

/** The option of a union that a person most probably meant: one of the right type, then the one that fails least. */
function mostProbable(errors: readonly (readonly Issue[])[]): readonly Issue[] {
  const rightType = errors.filter((issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0));
  return (rightType.length > 0 ? rightType : errors).reduce((best, current) => (current.length < best.length ? current : best));
}

/** Where the whole list of allowed values stands, for the vocabularies that are too long to print. */
function listOf(path: FieldPath, schema: z.core.$ZodType): string | undefined {
  const info = fieldInfoAt(schema, path);
  const name = info?.kind === 'choice' || info?.kind === 'choices' ? info.vocabulary : undefined;
  return name === undefined ? undefined : `content/vocabularia/${name}.yaml`;
}

/** A value that is not in the list of what may stand there. */
function notAllowed(issue: z.core.$ZodIssueInvalidValue, path: FieldPath, schema: z.core.$ZodType): SchemaMessage {
  const { input } = issue;
  const allowed = issue.values.map(String);
  const choices = chooseFrom(allowed, listOf(path, schema));
  if (typeof input === 'object') {
    return { regelId: 'verkeerd-type', path, at: 'value', boodschap: `Hier hoort één waarde, maar er staat ${show(input)}. ${choices}` };
  }
  const found = typeof input === 'string' ? input : '';
  const hint = found === '' ? '' : didYouMean(found, allowed);
  const list = hint !== '' && allowed.length > 25 ? '' : ` ${choices}`;
  return { regelId: 'onbekende-term', path, at: 'value', boodschap: `${capitalise(show(input))} bestaat niet.${hint}${list}` };
}

/** A value that is none of the forms that may stand there: told of the form that was probably meant. */
function noneOf(issue: z.core.$ZodIssueInvalidUnion, path: FieldPath, schema: z.core.$ZodType): SchemaMessage[] {
  const discriminator = 'discriminator' in issue ? String(issue.discriminator) : undefined;
  if (discriminator !== undefined && issue.errors.length === 0) {
    const boodschap = `Het veld "${discriminator}" heeft geen bekende waarde. Kijk in het sjabloon welke er zijn.`;
    return [{ regelId: 'onbekende-term', path, at: 'value', boodschap }];
  }
  const nested = mostProbable(issue.errors).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  return nested.flatMap((inner) => toMessages(inner, schema));
}

function isNothing(input: unknown): boolean {
  return input === undefined || input === null;
}

/** Turns one problem that the schema reports into Dutch messages. */
export function toMessages(issue: Issue, schema: z.core.$ZodType): SchemaMessage[] {
  const path = issue.path.filter(isStep);
  const input = issue.input;
  const one = (regelId: string, boodschap: string): SchemaMessage[] => [{ regelId, path, at: 'value', boodschap }];

  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue, schema);
    case 'invalid_type': {
      if (isNothing(input)) return [missing(path)];
      const expected = TYPES[issue.expected] ?? issue.expected;
      return one('verkeerd-type', `Hier hoort ${expected}, maar er staat ${show(input)}. ${HOW_TO[issue.expected] ?? ''}`.trim());
    }
    case 'invalid_value':
      return [isNothing(input) ? missing(path) : notAllowed(issue, path, schema)];
    case 'too_small':
    case 'too_big':
      return one('lengte', tooShortOrLong(issue));
    case 'invalid_format':
      return one('vorm', formatMessage(issue));
    case 'invalid_key': {
      const boodschap = `De naam ${show(path.at(-1))} kan niet. Gebruik kleine letters en lage streepjes, zoals niet_eenzaam.`;
      return [{ regelId: 'vorm', path, at: 'key', boodschap }];
    }
    case 'invalid_union':
      return noneOf(issue, path, schema);
    case 'custom':
      return [ownRule(issue.params?.['rule'], path, input)];
    default:
      return one('waarde', `${capitalise(show(input))} is hier niet toegelaten.`);
  }
}

function ownRule(rule: unknown, path: FieldPath, input: unknown): SchemaMessage {
  const whole = WHOLE_GROUP[String(rule)];
  if (whole !== undefined) return { ...whole, path, at: 'value' };
  const known = OWN_RULES[String(rule)];
  if (known === undefined) return { regelId: 'waarde', path, at: 'value', boodschap: `${show(input)} is hier niet toegelaten.` };
  return { regelId: known.regelId, path, at: 'value', boodschap: `${capitalise(show(input))} ${known.text}` };
}

function formatMessage(issue: z.core.$ZodIssueInvalidStringFormat): string {
  const field = String(issue.path.at(-1) ?? '');
  const found = show(issue.input);
  if (field === 'nis') return `${found} is geen NIS-code: vijf cijfers, tussen aanhalingstekens.`;
  if (field === 'doi') return `${found} is geen doi. Een doi begint met 10. en bevat een schuine streep, zoals 10.1000/182.`;
  if (field === 'p') return `${found} is geen p-waarde. Schrijf een getal zoals 0.03, of een grens zoals "<0.001".`;
  if (field === 'bestand')
    return `${found} is geen pad in content/. Schrijf de map en het bestand, zoals praktijken/buurttafel-deerlijk.mdx.`;
  if (field === 'van' || field === 'naar')
    return `${found} is geen adres op deze site. Begin en eindig met een /, zoals /aanpakken/ontmoeting/.`;
  if (issue.path.includes('postcodes')) return `${found} is geen postcode: vier cijfers, tussen aanhalingstekens.`;
  return `${found} heeft niet de juiste vorm. Gebruik kleine letters zonder accent, cijfers en koppeltekens, zoals stad-brugge-2019.`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For a misspelt key beside a missing one: the missing one that was probably meant. */
export function isProbableTypo(key: string, missingKeys: readonly string[]): boolean {
  return nearest(key, missingKeys) !== undefined;
}
