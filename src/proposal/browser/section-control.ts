import type { DraftSection } from '../draft.ts';
import { button, element } from './element.ts';
import { controlId } from './field-frame.ts';
import { selectOf } from './simple-controls.ts';
import { sourceOptions } from './source-control.ts';
import type { Store } from './store.ts';

/** What to write in each section. */
const HINTS: Readonly<Record<string, string>> = {
  'Wat is het?': 'Leg in enkele zinnen uit wat er gebeurt, waar en sinds wanneer.',
  'Voor wie?': 'Wie komt er, wie willen jullie bereiken, en hoe vinden mensen de weg?',
  'Hoe werkt het?': 'Hoe verloopt een gewone keer? Wie doet wat?',
  'Wat heb je nodig?': 'Geld, mensen, een plek, partners.',
  'Wat levert het op?': 'Wat is er geteld of gevraagd, en wat niet? Ook wat tegenviel.',
  Lessen: 'Wat zou je een volgende keer anders doen?',
  'Zelf starten': 'De eerste stappen voor wie dit wil overnemen.',
};

/** What the tags are that a published text may hold; nothing for a text without. */
function tagHint(tekst: string): string[] {
  const meanings = [
    ...(/<Stappen>/.test(tekst) ? ['<Stappen> en </Stappen> staan rond een lijst met stappen.'] : []),
    ...(/<(?:Tip|LetOp)>/.test(tekst) ? ['<Tip> of <LetOp> en hun slot maken een kader rond een stukje tekst.'] : []),
  ];
  return meanings.length === 0 ? [] : [` ${meanings.join(' ')} Laat die regels staan.`];
}

/** Name under which messages find a section. */
export function sectionField(titel: string): string {
  return `tekst:${titel}`;
}

/** The text of one section, with a way to cite a source where the cursor is. */
export function sectionControl(section: DraftSection, isRequired: boolean, store: Store): HTMLElement {
  const { titel } = section;
  const id = controlId(sectionField(titel));
  const hint = HINTS[titel];
  const area = element('textarea', {
    id,
    rows: 5,
    'aria-describedby': `${id}-uitleg ${id}-melding`,
    ...(isRequired ? { 'aria-required': 'true' } : {}),
  });
  area.value = section.tekst;
  area.addEventListener('input', () => store.setSection(titel, area.value));

  const source = selectOf(`${id}-bron`, [], '', { 'aria-label': `Bron voor “${titel}”` });
  const cite = button('Zet verwijzing', 'button button-quiet', () => {
    if (source.value === '') {
      source.focus();
      return;
    }
    // Behind the cursor, without a space: the number stands against the full stop.
    area.setRangeText(`[bron: ${source.value}]`, area.selectionEnd, area.selectionEnd, 'end');
    area.focus();
    store.setSection(titel, area.value);
  });
  const row = element('div', { class: 'row cite-row' }, source, cite);
  const none = element('p', { class: 'hint' }, element('a', { href: '#bronnen' }, 'Voeg eerst een bron toe om ernaar te verwijzen.'));
  let drawn: string | undefined;
  const draw = () => {
    const options = sourceOptions(store);
    const now = JSON.stringify(options);
    if (now === drawn) return;
    drawn = now;
    const chosen = source.value;
    source.replaceChildren(...selectOf('', options, 'Kies een bron…', {}).children);
    source.value = options.some(({ value }) => value === chosen) ? chosen : '';
    row.hidden = options.length === 0;
    // Said once: at the first section.
    none.hidden = options.length > 0 || !isRequired;
  };
  store.onChange(draw);
  draw();

  return element(
    'div',
    { class: 'field', 'data-veld': sectionField(titel) },
    element('label', { for: id }, titel, ...(isRequired ? [] : [element('span', { class: 'optional' }, ' (niet verplicht)')])),
    element(
      'p',
      { class: 'hint', id: `${id}-uitleg` },
      hint ?? 'Deze kop hoort niet bij een praktijk. Verplaats de tekst naar een ander deel.',
      ...tagHint(section.tekst),
    ),
    area,
    row,
    none,
    element('div', { class: 'messages', id: `${id}-melding` }),
  );
}
