/*
 * What the search index holds beside practices: terms, places, studies, reviews, questionnaires and pages that explain.
 * Of these the index gets what people look for, and not the whole page: its tables and lists of links are about others.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { selectByFacet } from '../catalog/by-facet.ts';
import type { PraktijkEntry } from '../catalog/entry.ts';
import { facetLabel } from '../catalog/facets.ts';
import { facetPath } from '../catalog/paths.ts';
import { citeSource, overzichtTitle, studieTitle } from '../evidence/cite.ts';
import { aboutText, verdictSentence } from '../evidence/study-sentences.ts';
import { assessStudy } from '../evidence/study.ts';
import type { Corpus } from '../reading/corpus.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { Overzicht } from '../schema/overzicht.ts';
import type { Studie } from '../schema/studie.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { Kind } from '../search/kinds.ts';
import { countPraktijken, cutText } from '../text/wording.ts';

/** A page that is not a practice, as the index gets it. */
export interface SearchRecord {
  readonly kind: Exclude<Kind, 'praktijk'>;
  /** Address from the root of the site; of a word of the glossary with its place in the page. */
  readonly url: string;
  readonly titel: string;
  /** What a hit shows below its title. */
  readonly samenvatting: string;
  /** What came out, of a study; nothing to find it by, for they all say that somebody was less lonely or was not. */
  readonly uitkomst?: string;
  /** Who, when or where: the small line of a hit. */
  readonly regel: string;
  /** Other words that lead here; visitors do not see them. */
  readonly verwant: string;
  /** What else is looked in. */
  readonly tekst: string;
}

const LONGEST_SUMMARY = 200;

/** Texts one after another, each as a sentence. */
function sentences(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [/[.?!]$/.test(text) ? text : `${text}.`])).join(' ');
}

function termRecords(facet: 'aanpak' | 'doelgroep', entries: readonly PraktijkEntry[], vocabularia: Vocabularia): SearchRecord[] {
  const terms = facet === 'aanpak' ? vocabularia.aanpakken : vocabularia.doelgroepen;
  return terms.map(({ id, label, toelichting, synoniemen }) => ({
    kind: facet,
    url: facetPath(facet, id),
    titel: label,
    samenvatting: cutText(toelichting, LONGEST_SUMMARY),
    regel: countPraktijken(selectByFacet(facet, id, entries, vocabularia).length),
    verwant: synoniemen.join(', '),
    tekst: toelichting,
  }));
}

function placeRecords(entries: readonly PraktijkEntry[], vocabularia: Vocabularia): SearchRecord[] {
  const count = (facet: 'gemeente' | 'provincie', id: string) => countPraktijken(selectByFacet(facet, id, entries, vocabularia).length);
  return [
    ...vocabularia.provincies.map(({ id, label, synoniemen }) => ({
      kind: 'gemeente' as const,
      url: facetPath('provincie', id),
      titel: id === 'brussel' ? label : `Provincie ${label}`,
      samenvatting: '',
      regel: count('provincie', id),
      verwant: synoniemen.join(', '),
      tekst: '',
    })),
    ...vocabularia.gemeenten.map(({ id, label, synoniemen, postcodes, provincie }) => ({
      kind: 'gemeente' as const,
      url: facetPath('gemeente', id),
      titel: label,
      samenvatting: '',
      regel: `${facetLabel('provincie', provincie, vocabularia)} · ${count('gemeente', id)}`,
      verwant: [...synoniemen, ...postcodes].join(', '),
      tekst: '',
    })),
  ];
}

/** The terms of a study or review with what leads to them, but for "everyone", which says nothing. */
function termWords({ aanpakken, doelgroepen }: Pick<Studie, 'aanpakken' | 'doelgroepen'>, vocabularia: Vocabularia): string[] {
  return [
    ...aanpakken.map((id) => facetLabel('aanpak', id, vocabularia)),
    ...doelgroepen.filter((id) => id !== 'iedereen').map((id) => facetLabel('doelgroep', id, vocabularia)),
  ];
}

function studieRecord(studie: Studie, instrumenten: readonly Instrument[], vocabularia: Vocabularia): SearchRecord {
  const vragenlijst = instrumenten.find(({ id }) => id === studie.instrument)?.naam ?? studie.instrument_anders?.naam;
  return {
    kind: 'studie',
    url: `/studies/${studie.id}/`,
    titel: studieTitle(studie),
    samenvatting: cutText(studie.interventie, LONGEST_SUMMARY),
    uitkomst: verdictSentence(assessStudy(studie)),
    regel: citeSource(studie) ?? '',
    verwant: termWords(studie, vocabularia).join(', '),
    tekst: sentences(studie.interventie, studie.uitkomst.tekst, studie.titel, studie.tijdschrift, vragenlijst),
  };
}

function overzichtRecord(overzicht: Overzicht, vocabularia: Vocabularia): SearchRecord {
  const label = (facet: 'aanpak' | 'doelgroep') => (id: string) => facetLabel(facet, id, vocabularia).toLowerCase();
  const groups = overzicht.doelgroepen.filter((id) => id !== 'iedereen');
  return {
    kind: 'overzicht',
    url: `/overzichten/${overzicht.id}/`,
    titel: overzichtTitle(overzicht),
    samenvatting: `${aboutText(overzicht, overzicht.aanpakken.map(label('aanpak')), groups.map(label('doelgroep')))}.`,
    regel: citeSource(overzicht) ?? '',
    verwant: termWords(overzicht, vocabularia).join(', '),
    tekst: sentences(overzicht.kernbevindingen, overzicht.titel, overzicht.tijdschrift),
  };
}

function instrumentRecord({ id, naam, items, nederlands, inhoud, subschalen, bron, bron_origineel }: Instrument): SearchRecord {
  const facts = [
    items === undefined ? undefined : items === 1 ? '1 vraag' : `${items} vragen`,
    nederlands === true ? 'in het Nederlands' : undefined,
  ];
  return {
    kind: 'instrument',
    url: `/instrumenten/${id}/`,
    titel: naam,
    samenvatting: inhoud === undefined ? 'Een vragenlijst om eenzaamheid te meten.' : cutText(inhoud, LONGEST_SUMMARY),
    regel: facts.filter((fact) => fact !== undefined).join(' · '),
    // The id is the abbreviation by which people know the list: djg-6, ucla-20.
    verwant: `${id} ${id.replaceAll('-', '')}, ${id.replaceAll('-', ' ')}, vragenlijst, schaal, meten, meetinstrument`,
    tekst: sentences(...(subschalen ?? []), bron.titel, bron_origineel?.titel),
  };
}

/** Pages without a file in content/paginas/, with words that people type who look for them. */
const OWN_PAGES: Readonly<Record<string, string>> = {
  '/wat-werkt-voor-wie/': 'werkt, helpt, bewijs, effect, bewijskaart, onderzoek, evidence',
  '/meten/': 'eenzaamheid meten, meting, nulmeting, vragenlijst, schaal, score, evalueren, effect meten, impact meten, enquête',
  '/woordenlijst/': 'begrippen, betekenis, definities, verklarende woordenlijst',
  '/praktijken/': 'alle praktijken, voorbeelden, projecten, catalogus, filteren',
  '/doelgroepen/': 'alle doelgroepen, voor wie',
  '/aanpakken/': 'alle aanpakken, methodieken, manieren',
  '/gemeenten/': 'alle gemeenten, steden, in mijn buurt',
  '/studies/': 'alle studies, onderzoek, wetenschap',
  '/overzichten/': 'alle overzichten, meta-analyses, reviews',
  '/voorstellen/':
    'toevoegen, indienen, aanmelden, project aanmelden, melden, insturen, bijdragen, formulier, eigen project, nieuwe praktijk',
  '/open-data/': 'download, downloaden, gegevens downloaden, dataset, csv, json, excel, api',
  '/offline/': 'zonder internet, bewaren, app, installeren',
};

function pageRecord(siteFolder: string, url: string, verwant: string, withText: boolean): SearchRecord {
  const main = parse(readFileSync(join(siteFolder, url, 'index.html'), 'utf8')).querySelector('main');
  const text = (selector: string) => main?.querySelector(selector)?.structuredText.replace(/\s+/g, ' ').trim() ?? '';
  for (const aside of main?.querySelectorAll('.cite, .page-notes, [data-pagefind-ignore]') ?? []) aside.remove();
  return {
    kind: 'uitleg',
    url,
    titel: text('h1'),
    samenvatting: cutText(text('.lead'), LONGEST_SUMMARY),
    regel: '',
    verwant,
    tekst: withText ? text('.prose') : '',
  };
}

function wordRecords({ woordenlijst }: Vocabularia): SearchRecord[] {
  return woordenlijst.map(({ id, label, toelichting, synoniemen, in_plaats_van }) => ({
    kind: 'uitleg',
    url: `/woordenlijst/#${id}`,
    titel: label,
    samenvatting: cutText(toelichting, LONGEST_SUMMARY),
    regel: 'Woordenlijst',
    verwant: [...synoniemen, ...in_plaats_van].join(', '),
    tekst: toelichting,
  }));
}

/**
 * Everything but the practices.
 * @param siteFolder the built site, for the words of its own pages
 * @param entries the practices, to count
 */
export function searchRecords(siteFolder: string, { records, vocabularia }: Corpus, entries: readonly PraktijkEntry[]): SearchRecord[] {
  const { studies, overzichten, instrumenten, paginas } = records;
  return [
    ...termRecords('aanpak', entries, vocabularia),
    ...termRecords('doelgroep', entries, vocabularia),
    ...placeRecords(entries, vocabularia),
    ...studies.map((studie) => studieRecord(studie, instrumenten, vocabularia)),
    ...overzichten.map((overzicht) => overzichtRecord(overzicht, vocabularia)),
    ...instrumenten.map(instrumentRecord),
    ...paginas.map(({ id }) => pageRecord(siteFolder, `/${id}/`, '', true)),
    ...Object.entries(OWN_PAGES).map(([url, words]) => pageRecord(siteFolder, url, words, false)),
    ...wordRecords(vocabularia),
  ];
}
