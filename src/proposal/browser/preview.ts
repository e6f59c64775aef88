/*
 * The draft as it will look on the site. Built element by element from the checked tree of the text, with a short
 * list of what may appear: nothing that was typed is ever read as HTML.
 */
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toDom } from 'hast-util-to-dom';
import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import { bodyToHast } from '../../body/to-hast.ts';
import { facetLabel } from '../../catalog/facets.ts';
import { placeText } from '../../catalog/place-text.ts';
import { numberSources } from '../../catalog/sources.ts';
import { statusText } from '../../catalog/status.ts';
import { formatDate, formatPeriod, formatValue } from '../../text/wording.ts';
import type { Praktijk } from '../../schema/praktijk.ts';
import type { RuleContext } from '../../validation/rule.ts';
import { bodyCitations } from '../../file/citations.ts';
import { citedOnPage } from '../../file/cited-on-page.ts';
import type { CheckedDraft } from '../check-draft.ts';
import type { Draft } from '../draft.ts';
import { shownText } from '../values.ts';
import { element } from './element.ts';

/** What the text of a page may hold, beside what is allowed everywhere: our notices, steps and citations. */
const ALLOWED = {
  ...defaultSchema,
  tagNames: [
    'p',
    'ul',
    'ol',
    'li',
    'h3',
    'h4',
    'h5',
    'em',
    'strong',
    'a',
    'blockquote',
    'br',
    'sub',
    'sup',
    'span',
    'abbr',
    'aside',
    'div',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'hr',
    'del',
    'code',
    'pre',
  ],
  attributes: {
    a: ['href'],
    span: ['lang'],
    abbr: ['title'],
    aside: ['className', 'ariaLabel'],
    div: ['className'],
    p: ['className'],
    sup: ['className'],
    ol: ['start'],
  },
  protocols: { href: ['https'] },
  clobber: [],
};

type NumberOf = (id: string) => number | undefined;

function citation(number: number | undefined): ElementContent {
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['cite'] },
    children: [{ type: 'text', value: number === undefined ? '?' : String(number) }],
  };
}

function notice(label: string, className: string[], children: ElementContent[]): ElementContent {
  const title: ElementContent = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['notice-title'] },
    children: [{ type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: label }] }],
  };
  return { type: 'element', tagName: 'aside', properties: { className, ariaLabel: label }, children: [title, ...children] };
}

/** A component of the text, as its Astro component draws it. */
function drawComponent(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: ElementContent[],
  numberOf: NumberOf,
): ElementContent {
  switch (name) {
    case 'Bron':
      return citation(numberOf(attributes['id'] ?? ''));
    case 'Tip':
      return notice('Tip', ['notice', 'notice-calm'], children);
    case 'LetOp':
      return notice('Let op', ['notice'], children);
    default:
      return { type: 'element', tagName: 'div', properties: { className: ['steps'] }, children };
  }
}

/** The running text. */
function story(tree: Root, body: string, numberOf: NumberOf): Node[] {
  const hast = bodyToHast(tree, body, {
    component: (name, attributes, children) => drawComponent(name, attributes, children, numberOf),
    // One level down: the page that the preview stands in has headings of its own.
    heading: (depth, children) => ({ type: 'element', tagName: `h${Math.min(6, depth + 1)}`, properties: {}, children }),
  });
  const clean = sanitize(hast, ALLOWED);
  // Child by child: an empty root would become a document of its own.
  return clean.type === 'root' ? clean.children.map((child) => toDom(child)) : [toDom(clean)];
}

function fact(label: string, text: string): Node[] {
  return text === '' ? [] : [element('div', {}, element('dt', {}, label), element('dd', {}, text))];
}

function facts(praktijk: Praktijk, { vocabularia }: RuleContext): HTMLElement {
  const { inzet } = praktijk;
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
      ...fact('Waar', placeText(praktijk, vocabularia, 8)),
      ...fact('Schaal', facetLabel('schaal', praktijk.schaal, vocabularia)),
      ...fact('Wie', praktijk.organisaties.map(({ naam }) => naam).join(', ')),
      ...fact('Doelgroep', praktijk.doelgroepen.map((id) => facetLabel('doelgroep', id, vocabularia)).join(', ')),
      ...fact('Aanpak', praktijk.aanpakken.map((id) => facetLabel('aanpak', id, vocabularia)).join(', ')),
      ...fact('Beleidsdomein', domeinen.join(', ')),
      ...fact('Kosten', inzet?.kosten ?? ''),
      ...fact('Personeel', inzet?.personeel ?? ''),
      ...fact('Vrijwilligers', inzet?.vrijwilligers ?? ''),
    ),
  );
}

function extras(praktijk: Praktijk, numberOf: NumberOf, { vocabularia }: RuleContext): Node[] {
  const cite = (id: string) => element('sup', { class: 'cite' }, String(numberOf(id) ?? '?'));
  const heading = (text: string) => element('h3', {}, text);
  return [
    ...(praktijk.mechanisme === undefined
      ? []
      : [heading('Waarom zou dit helpen?'), element('p', {}, praktijk.mechanisme.tekst, ...praktijk.mechanisme.bronnen.map(cite))]),
    ...(praktijk.cijfers.length === 0
      ? []
      : [
          heading('Cijfers'),
          element(
            'ul',
            { class: 'figures' },
            ...praktijk.cijfers.map(({ wat, waarde, eenheid, jaar, bron }) =>
              element(
                'li',
                {},
                element('span', { class: 'value' }, `${formatValue(waarde)} `, element('small', {}, eenheid)),
                element('span', { class: 'what' }, `${wat} (${jaar})`, cite(bron)),
              ),
            ),
          ),
        ]),
    ...(praktijk.evaluaties.length === 0
      ? []
      : [
          heading('Onderzoek naar deze praktijk'),
          element(
            'ul',
            { class: 'evaluations' },
            ...praktijk.evaluaties.map(({ ontwerp, resultaat, uitkomst, bron }) =>
              element(
                'li',
                { class: 'evaluation', 'data-uitkomst': uitkomst },
                element('p', {}, resultaat, cite(bron)),
                element('p', { class: 'kind' }, vocabularia.ontwerpen.find(({ id }) => id === ontwerp)?.label ?? ontwerp),
              ),
            ),
          ),
        ]),
    heading('Bronnen'),
  ];
}

/**
 * The draft as a page. What is not valid yet is shown as far as it goes: title, summary and text.
 * @returns elements to put in the preview
 */
export function previewOf(draft: Draft, checked: CheckedDraft, context: RuleContext): Node[] {
  const titel = shownText(draft.velden['titel']);
  const samenvatting = shownText(draft.velden['samenvatting']);
  const read = context.schemas.praktijk.safeParse(checked.file?.data);
  const praktijk = read.success ? read.data : null;
  const bronnen = praktijk?.bronnen ?? [];
  const sources = numberSources(
    bronnen,
    praktijk === null
      ? []
      : citedOnPage(
          praktijk,
          bodyCitations(checked.file?.tree ?? null).map(({ id }) => id),
        ),
  );
  const numberOf = (id: string) => sources.find(({ bron }) => bron.id === id)?.nummer;
  const tree = checked.file?.tree ?? null;
  return [
    element('p', { class: 'preview-title' }, titel === '' ? 'Hier komt de titel' : titel),
    element('p', { class: 'lead' }, samenvatting === '' ? 'Hier komt de samenvatting.' : samenvatting),
    ...(praktijk === null
      ? [element('p', { class: 'hint' }, 'De feiten en de bronnen verschijnen zodra de verplichte velden kloppen.')]
      : [facts(praktijk, context)]),
    element('div', { class: 'prose' }, ...(tree === null ? [] : story(tree, checked.file?.body ?? '', numberOf))),
    ...(praktijk === null ? [] : extras(praktijk, numberOf, context)),
    ...(sources.length === 0
      ? []
      : [
          element(
            'ol',
            { class: 'sources' },
            ...sources.map(({ bron }) =>
              element(
                'li',
                {},
                `${bron.uitgever}${bron.datum === undefined ? '' : ` (${formatDate(bron.datum)})`}. `,
                element('cite', {}, bron.titel),
              ),
            ),
          ),
        ]),
  ];
}
