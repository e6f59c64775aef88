import { z } from 'zod';
import { dag } from './datum.ts';
import { field } from './field.ts';
import { slugSchema } from './slug.ts';
import { regelTekst } from './tekst.ts';
import { verwijzing } from './verwijzing.ts';

/** A path inside content/: `praktijken/buurttafel.mdx`. */
const contentPad = field(z.string().regex(/^[a-z_]+\/[a-z0-9-]+\.(mdx|yaml)$/), {
  help: 'Pad van het bestand in content/',
  examples: ['praktijken/buurttafel-deerlijk.mdx'],
});

/** An address on this site, from its root: `/aanpakken/ontmoeting/`. */
const sitePad = field(z.string().regex(/^\/([a-z0-9-]+\/)+$/), {
  help: 'Adres op deze site, met een / vooraan en achteraan',
  examples: ['/aanpakken/ontmoeting/'],
});

/** A warning that the editors accept for a while. Errors cannot be accepted. */
const uitzonderingSchema = z.strictObject({
  bestand: contentPad,
  regel: field(slugSchema, { help: 'De regel tussen vierkante haken in de melding', examples: ['een-bron'] }),
  reden: field(regelTekst(10, 300), { help: 'Waarom het mag blijven' }),
  tot: field(dag, { help: 'Laatste dag waarop het mag blijven' }),
});

/** An address that moved. */
const doorverwijzingSchema = z.strictObject({
  van: sitePad,
  naar: sitePad,
  reden: regelTekst(5, 200).optional(),
});

/** A practice that we know of and that has no page, and why. */
const nietOpgenomenSchema = z.strictObject({
  id: slugSchema,
  titel: regelTekst(3, 150),
  reden: regelTekst(10, 400),
});

/** What editors search for and may not find. */
const GEZOCHT = ['status', 'website', 'contact', 'kosten', 'personeel', 'vrijwilligers', 'opstarttijd'] as const;

/** What was searched for a practice and not found, so that the next person looks elsewhere. */
const gezochtSchema = z.strictObject({
  praktijk: field(verwijzing('praktijk'), { help: 'De naam van het bestand van de praktijk, zonder extensie' }),
  wat: field(z.array(z.enum(GEZOCHT)).min(1), { help: 'Wat niemand vond' }),
  waar: field(z.array(regelTekst(3, 150)).min(1), { help: 'Waar gezocht is: sites, verslagen, zoekwoorden' }),
  op: field(dag, { help: 'Dag waarop het laatst gezocht is' }),
});

/** The schema of one entry, per file in content/redactie: lists that editors keep. */
export const REDACTIE_SCHEMAS = {
  uitzonderingen: uitzonderingSchema,
  doorverwijzingen: doorverwijzingSchema,
  'niet-opgenomen': nietOpgenomenSchema,
  gezocht: gezochtSchema,
} as const;

export type RedactieNaam = keyof typeof REDACTIE_SCHEMAS;
export type Uitzondering = z.output<typeof uitzonderingSchema>;
export type Doorverwijzing = z.output<typeof doorverwijzingSchema>;
export type NietOpgenomen = z.output<typeof nietOpgenomenSchema>;
export type Gezocht = z.output<typeof gezochtSchema>;
export type GezochtNaar = (typeof GEZOCHT)[number];

/** True when `name` is the name of a file in content/redactie, without extension. */
export function isRedactieNaam(name: string): name is RedactieNaam {
  return Object.hasOwn(REDACTIE_SCHEMAS, name);
}

/** True for something that editors search for. */
export function isGezochtNaar(text: string): text is GezochtNaar {
  return GEZOCHT.some((what) => what === text);
}
