import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, praktijkText } from '../fixtures.ts';
import { eenBron } from './een-bron.ts';

const bron = (id: string) =>
  `{ id: ${id}, titel: Bron ${id}, uitgever: Stad, url: "https://www.voorbeeld.be/${id}", geraadpleegd: 2026-11-20 }`;
const text = (...paragraphs: string[]) =>
  praktijkText({ bronnen: `[${['aa', 'bb'].map(bron).join(', ')}]` }, `## Wat is het?\n\n${paragraphs.join('\n\n')}`);
const cite = (...ids: string[]) => `Een zin.${ids.map((id) => `<Bron id="${id}" />`).join('')}`;

describe('rule een-bron', () => {
  it('accepts a source that carries exactly half', () => {
    expect(check(eenBron, text(cite('aa'), cite('aa'), cite('bb'), cite('bb')))).toEqual([]);
  });

  it('warns on a source that carries more than half alone, at its id', () => {
    const page = text(cite('aa'), cite('aa'), cite('aa'), cite('bb'));
    expect(check(eenBron, page)).toEqual([
      finding({
        ...placeOf(page, 'aa, titel'),
        veld: 'bronnen[0].id',
        ernst: 'waarschuwing',
        regelId: 'een-bron',
        boodschap:
          'De bron "aa" draagt in haar eentje 3 van de 4 alinea\'s met een verwijzing. Zoek een tweede bron, of vraag de redactie om een uitzondering.',
      }),
    ]);
  });

  it('does not count a passage that a second source supports, nor one without a reference', () => {
    expect(check(eenBron, text(cite('aa'), cite('aa'), cite('aa', 'bb'), cite('bb'), 'Zonder bron.', 'Nog een.'))).toEqual([]);
  });

  it('counts a source once in a passage, and list items apart', () => {
    const page = text(`Een.<Bron id="aa" /> Twee.<Bron id="aa" />`, `- ${cite('aa')}\n- ${cite('aa')}\n- ${cite('bb')}`);
    expect(check(eenBron, page).map(({ boodschap }) => boodschap)).toEqual([expect.stringContaining('3 van de 4')]);
  });

  it('says nothing of a page with few references', () => {
    expect(check(eenBron, text(cite('aa'), cite('aa'), cite('aa')))).toEqual([]);
  });

  it('keeps quiet when the text cannot be read', () => {
    expect(check(eenBron, text('<Tip>'))).toEqual([]);
  });
});
