import { describe, expect, it } from 'vitest';
import { check, finding, paginaText, placeOf, praktijkText } from '../fixtures.ts';
import { onbekendeBron } from './onbekende-bron.ts';

const BRONNEN = '[{ id: hln-2018 }, { id: jaarverslag-2025 }]';
const message = (id: string, hint = '') => `De bron "${id}" staat niet in de lijst bronnen.${hint} Kies uit: hln-2018, jaarverslag-2025.`;

describe('rule onbekende-bron', () => {
  it('accepts citations of sources that are listed', () => {
    expect(check(onbekendeBron, praktijkText())).toEqual([]);
  });

  it('accepts a page without citations', () => {
    expect(check(onbekendeBron, praktijkText({ cijfers: null }, '## Wat is het?\n\nEten.'))).toEqual([]);
  });

  it('points at the citation in the text, and suggests the source that is meant', () => {
    const text = praktijkText({ bronnen: BRONNEN }, '## Wat is het?\n\nEten.<Bron id="hln-2019" />\n\nMeer.<Bron id="onzin" />');
    expect(check(onbekendeBron, text)).toEqual([
      finding({ ...placeOf(text, '<Bron'), regelId: 'onbekende-bron', boodschap: message('hln-2019', ' Bedoel je "hln-2018"?') }),
      finding({ ...placeOf(text, '<Bron', 2), regelId: 'onbekende-bron', boodschap: message('onzin') }),
    ]);
  });

  it('points at every field that names a source', () => {
    const text = praktijkText({
      bronnen: BRONNEN,
      mechanisme: '\n  tekst: Daarom.\n  bronnen: [hln-2018, fout-a]',
      vrijwilligers: '{ wat: niets, bron: fout-b }',
      cijfers: '[{ bron: hln-2018 }, { bron: fout-c }]',
      evaluaties: '\n  - bron: fout-d',
      erkenningen: '\n  - bron: fout-e',
    });
    const expected = [
      ['fout-a', 'mechanisme.bronnen[1]'],
      ['fout-b', 'vrijwilligers.bron'],
      ['fout-c', 'cijfers[1].bron'],
      ['fout-d', 'evaluaties[0].bron'],
      ['fout-e', 'erkenningen[0].bron'],
    ] as const;
    expect(check(onbekendeBron, text)).toEqual(
      expected.map(([id, veld]) => finding({ ...placeOf(text, id), veld, regelId: 'onbekende-bron', boodschap: message(id) })),
    );
  });

  it('asks to add the source when there are none at all', () => {
    const text = praktijkText({ bronnen: null, cijfers: null });
    expect(check(onbekendeBron, text)).toEqual([
      finding({
        ...placeOf(text, '<Bron'),
        regelId: 'onbekende-bron',
        boodschap: 'De bron "jaarverslag-2025" staat niet in de lijst bronnen. Voeg de bron toe.',
      }),
    ]);
  });

  it('refuses any citation on a guide page, which has no sources', () => {
    const path = 'paginas/over.mdx';
    const text = paginaText({}, 'Tekst.<Bron id="hln-2018" />');
    expect(check(onbekendeBron, paginaText(), path)).toEqual([]);
    expect(check(onbekendeBron, text, path)).toEqual([
      finding({
        bestand: path,
        ...placeOf(text, '<Bron'),
        regelId: 'onbekende-bron',
        boodschap: 'De bron "hln-2018" staat niet in de lijst bronnen. Voeg de bron toe.',
      }),
    ]);
  });

  it('keeps quiet when the front matter cannot be read, since then no source is known', () => {
    expect(check(onbekendeBron, praktijkText({ titel: '"niet afgesloten' }))).toEqual([]);
  });

  it('still looks at the fields when the text cannot be read', () => {
    const text = praktijkText({ bronnen: BRONNEN, vrijwilligers: '{ bron: fout-b }' }, '## Wat is het?\n\n<Tip><Bron id="x" />');
    expect(check(onbekendeBron, text).map(({ veld }) => veld)).toEqual(['vrijwilligers.bron']);
  });
});
