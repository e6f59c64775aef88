/*
 * What a practice takes: money, people, time, training and material, as data that can be compared. Each part has a
 * source of its own, and is left out where no source tells.
 */
import { z } from 'zod';
import { jaar } from './datum.ts';
import { field } from './field.ts';
import { httpsLink } from './link.ts';
import { regelTekst } from './tekst.ts';
import { bronVerwijzing as bron } from './verwijzing.ts';

/** What an amount is: what the organiser spends, what somebody gives for it, or what who takes part pays. */
const KOSTENSOORTEN = ['kost-van-de-organisator', 'subsidie-of-budget', 'bijdrage-van-de-deelnemer'] as const;

/** What an amount is for: each year, once, all of the time that it ran, each person or each time. */
export const EENHEDEN = ['per-jaar', 'per-maand', 'eenmalig', 'hele-looptijd', 'per-deelnemer', 'per-activiteit', 'anders'] as const;

/** How sure an amount is. */
const GRENZEN = ['ongeveer', 'minstens', 'hoogstens'] as const;

const MUNTEN = ['euro', 'pond', 'dollar'] as const;

const prijsjaar = field(jaar.optional(), {
  title: 'Jaar',
  help: 'In welk jaar dat zo was',
  past: true,
  otherNames: ['prijsjaar', 'wanneer', 'in'],
});

/** One amount. Income of the organiser is none. */
export const kostSchema = z.strictObject({
  wat: field(regelTekst(3, 200), { title: 'Waarvoor?', examples: ['coördinator en lokaal'], otherNames: ['omschrijving', 'wat'] }),
  bedrag: field(z.number().nonnegative(), { title: 'Bedrag', help: 'Alleen het getal; 0 als het gratis is', examples: [4500] }),
  tot: field(z.number().positive().optional(), { title: 'Tot', help: 'Hoogste bedrag, als het een bereik is' }),
  grens: field(z.enum(GRENZEN).optional(), { title: 'Hoe precies?', help: 'Alleen als de bron geen precies bedrag geeft' }),
  munt: field(z.enum(MUNTEN).default('euro'), { title: 'Munt' }),
  eenheid: field(z.enum(EENHEDEN), { title: 'Per', help: 'Waarvoor het bedrag geldt' }),
  soort: field(z.enum(KOSTENSOORTEN), {
    title: 'Soort bedrag',
    help: 'Wat de organisatie uitgeeft, wat ze krijgt, of wat een deelnemer betaalt',
  }),
  betaler: field(regelTekst(2, 150).optional(), { title: 'Wie betaalt?', examples: ['Stad Brugge'] }),
  ontvanger: field(regelTekst(2, 150).optional(), { title: 'Wie krijgt het?', examples: ['de vzw'] }),
  jaar: prijsjaar,
  bron,
});

/** Paid staff: how much and who. */
export const personeelSchema = z.strictObject({
  functie: field(regelTekst(2, 300), {
    title: 'Wie?',
    help: 'Welk werk deze mensen doen',
    examples: ['coördinator'],
    otherNames: ['personeel', 'wie', 'rol'],
  }),
  vte: field(z.number().positive().optional(), { title: 'Voltijdse banen', help: 'Een halftijdse baan is 0,5', examples: [0.5] }),
  uren_per_week: field(z.number().positive().optional(), { title: 'Uren per week', examples: [19] }),
  aantal: field(z.int().positive().optional(), { title: 'Aantal mensen', examples: [2] }),
  jaar: prijsjaar,
  bron,
});

export const vrijwilligersSchema = z.strictObject({
  wat: field(regelTekst(2, 300), {
    title: 'Wat doen ze?',
    help: 'Geen vrijwilligers? Schrijf dat dan',
    examples: ['acht vrijwilligers koken elke maand'],
  }),
  aantal: field(z.int().nonnegative().optional(), { title: 'Aantal vrijwilligers', examples: [8] }),
  jaar: prijsjaar,
  bron,
});

export const opstarttijdSchema = z.strictObject({
  tekst: field(regelTekst(2, 300), { title: 'Hoe lang duurt het?', examples: ['een halfjaar van idee tot eerste buurttafel'] }),
  maanden: field(z.number().positive().optional(), { title: 'Maanden', examples: [6] }),
  bron,
});

/** A sentence with its source. */
export const zinSchema = z.strictObject({ tekst: field(regelTekst(2, 400), { title: 'Uitleg' }), bron });

export const materiaalSchema = z.strictObject({
  wat: field(regelTekst(3, 200), { title: 'Wat?', examples: ['draaiboek voor vrijwilligers'] }),
  link: field(httpsLink.optional(), { title: 'Adres', help: 'Waar je het vindt (https)' }),
  bron: field(bron.optional(), { title: 'Bron' }),
});

export type Kost = z.output<typeof kostSchema>;
export type Personeel = z.output<typeof personeelSchema>;
