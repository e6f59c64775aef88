/*
 * The draft as it will look on the site.
 */
import { facetLabel } from '../../catalog/facets.ts';
import { costText, staffText } from '../../catalog/inzet.ts';
import { placeText } from '../../catalog/place-text.ts';
import { type NumberedSource, numberSources } from '../../catalog/sources.ts';
import { statusText } from '../../catalog/status.ts';
import { formatDate, formatPeriod, formatValue } from '../../text/wording.ts';
import type { Praktijk } from '../../schema/praktijk.ts';
import type { RuleContext } from '../../validation/rule.ts';
import { bodyCitations } from '../../file/citations.ts';
import { citedOnPage } from '../../file/cited-on-page.ts';
import type { SourceFile } from '../../file/source-file.ts';
import type { CheckedDraft } from '../check-draft.ts';
import type { Draft } from '../draft.ts';
import { shownText } from '../values.ts';
import { element } from './element.ts';
import { type NumberOf, story } from './preview-text.ts';

function fact(label: string, text: string): Node[] {
  return text === '' ? [] : [element('div', {}, element('dt', {}, label), element('dd', {}, text))];
}

function facts(praktijk: Praktijk, { vocabularia }: RuleContext): HTMLElement {
  const domeinen = praktijk.beleidsdomeinen.map((id) => vocabularia.beleidsdomeinen.find((term) => term.id === id)?.label ?? id);
  return element(
    'section',
    { class: 'facts' },
    element('h4', {}, 'In het kort'),
    element(
      'dl',
      {},
      ...fact('Status', statusText(praktijk)),
      ...fact('Periode', formatPeriod(praktijk.periode) ?? ''),
      ...fact('Waar', placeText({ praktijk }, vocabularia, 8)),
      ...fact('Schaal', facetLabel('schaal', praktijk.schaal, vocabularia)),
      ...fact('Wie', praktijk.organisaties.map(({ naam }) => naam).join(', ')),
      ...fact('Doelgroep', praktijk.doelgroepen.map((id) => facetLabel('doelgroep', id, vocabularia)).join(', ')),
      ...fact('Aanpak', praktijk.aanpakken.map((id) => facetLabel('aanpak', id, vocabularia)).join(', ')),
      ...fact('Beleidsdomein', domeinen.join(', ')),
      ...fact('Kosten', praktijk.kosten.map(costText).join('; ')),
      ...fact('Wie betaalt', praktijk.financiering?.tekst ?? ''),
      ...fact('Personeel', praktijk.personeel.map(staffText).join('; ')),
      ...fact('Vrijwilligers', praktijk.vrijwilligers?.wat ?? ''),
      ...fact('Tijd om te starten', praktijk.opstarttijd?.tekst ?? ''),
      ...fact('Opleiding', praktijk.opleiding?.tekst ?? ''),
    ),
  );
}

function cite(id: string, numberOf: NumberOf): HTMLElement {
  return element('sup', { class: 'cite' }, String(numberOf(id) ?? '?'));
}

function mechanism({ mechanisme }: Praktijk, numberOf: NumberOf): Node[] {
  if (mechanisme === undefined) return [];
  const citations = mechanisme.bronnen.map((id) => cite(id, numberOf));
  return [element('h3', {}, 'Waarom zou dit helpen?'), element('p', {}, mechanisme.tekst, ...citations)];
}

function figures({ cijfers }: Praktijk, numberOf: NumberOf): Node[] {
  if (cijfers.length === 0) return [];
  const items = cijfers.map(({ wat, waarde, eenheid, jaar, bron }) =>
    element(
      'li',
      {},
      element('span', { class: 'value' }, `${formatValue(waarde)} `, element('small', {}, eenheid)),
      element('span', { class: 'what' }, `${wat} (${jaar})`, cite(bron, numberOf)),
    ),
  );
  return [element('h3', {}, 'Cijfers'), element('ul', { class: 'figures' }, ...items)];
}

function evaluations({ evaluaties }: Praktijk, numberOf: NumberOf, { vocabularia }: RuleContext): Node[] {
  if (evaluaties.length === 0) return [];
  const items = evaluaties.map(({ ontwerp, resultaat, uitkomst, bron }) =>
    element(
      'li',
      { class: 'evaluation', 'data-richting': uitkomst },
      element('p', {}, resultaat, cite(bron, numberOf)),
      element('p', { class: 'kind' }, vocabularia.ontwerpen.find(({ id }) => id === ontwerp)?.label ?? ontwerp),
    ),
  );
  return [element('h3', {}, 'Onderzoek naar deze praktijk'), element('ul', { class: 'evaluations' }, ...items)];
}

function sourceList(sources: readonly NumberedSource[]): Node[] {
  if (sources.length === 0) return [];
  const items = sources.map(({ bron }) => {
    const day = bron.datum === undefined ? '' : ` (${formatDate(bron.datum)})`;
    return element('li', {}, `${bron.uitgever}${day}. `, element('cite', {}, bron.titel));
  });
  return [element('ol', { class: 'sources' }, ...items)];
}

/** The sources with their numbers on the page; none while the fields are not valid. */
function sourcesOf(praktijk: Praktijk | null, tree: SourceFile['tree']): readonly NumberedSource[] {
  if (praktijk === null) return [];
  const inText = bodyCitations(tree).map(({ id }) => id);
  return numberSources(praktijk.bronnen, citedOnPage(praktijk, inText));
}

/** What stands below the text: mechanism, figures, evaluations, and the heading of the sources. */
function belowText(praktijk: Praktijk, numberOf: NumberOf, context: RuleContext): Node[] {
  return [
    ...mechanism(praktijk, numberOf),
    ...figures(praktijk, numberOf),
    ...evaluations(praktijk, numberOf, context),
    element('h3', {}, 'Bronnen'),
  ];
}

/**
 * The draft as a page. What is not valid yet is shown as far as it goes: title, summary and text.
 * @returns elements to put in the preview
 */
export function previewOf(draft: Draft, { file }: CheckedDraft, context: RuleContext): Node[] {
  const titel = shownText(draft.velden['titel']);
  const samenvatting = shownText(draft.velden['samenvatting']);
  const { data: praktijk = null } = context.schemas.praktijk.safeParse(file?.data);
  const tree = file?.tree ?? null;
  const sources = sourcesOf(praktijk, tree);
  const numberOf = (id: string) => sources.find(({ bron }) => bron.id === id)?.nummer;
  return [
    element('p', { class: 'preview-title' }, titel === '' ? 'Hier komt de titel' : titel),
    element('p', { class: 'lead' }, samenvatting === '' ? 'Hier komt de samenvatting.' : samenvatting),
    praktijk === null
      ? element('p', { class: 'hint' }, 'De feiten en de bronnen verschijnen zodra de verplichte velden kloppen.')
      : facts(praktijk, context),
    element('div', { class: 'prose' }, ...(tree === null ? [] : story(tree, file?.body ?? '', numberOf))),
    ...(praktijk === null ? [] : belowText(praktijk, numberOf, context)),
    ...sourceList(sources),
  ];
}
