import { describe, expect, it } from 'vitest';
import { check, finding, paginaText, placeOf, praktijkText } from '../fixtures.ts';
import { langeZin } from './lange-zin.ts';

/** A sentence of so many words. */
function sentence(words: number): string {
  return `De ${Array.from({ length: words - 1 }, () => 'buur').join(' ')}.`;
}

describe('rule lange-zin', () => {
  it.each([
    ['a sentence of 25 words', sentence(25)],
    ['two sentences of 20 words', `${sentence(20)} ${sentence(20)}`],
    ['a long list of short items', Array.from({ length: 9 }, () => '- Kook samen met de hele straat').join('\n')],
    ['long words in another language', `Het heet <span lang="en">${sentence(30)}</span> in het Engels.`],
  ])('is content with %s', (_name, text) => {
    expect(check(langeZin, praktijkText({}, `## Wat is het?\n\n${text}`))).toEqual([]);
  });

  it('tells a longer one, with its length and what to do', () => {
    const text = praktijkText({}, `## Wat is het?\n\nKort.<Bron id="x" /> ${sentence(26)}`);
    expect(check(langeZin, text)).toEqual([
      finding({
        ...placeOf(text, 'Kort.'),
        ernst: 'waarschuwing',
        regelId: 'lange-zin',
        boodschap:
          'Deze zin telt 26 woorden; na 25 raken veel lezers de draad kwijt: "De buur buur buur buur buur buur buur buur buur buur buur…" Maak er twee zinnen van.',
      }),
    ]);
  });

  it('tells every long sentence of a passage', () => {
    expect(check(langeZin, praktijkText({}, `## Wat is het?\n\n${sentence(26)} ${sentence(27)}`))).toHaveLength(2);
  });

  it('looks at the summary too', () => {
    const text = paginaText({ samenvatting: sentence(30) });
    expect(check(langeZin, text, 'paginas/over.mdx')).toMatchObject([{ veld: 'samenvatting', ...placeOf(text, 'De buur') }]);
  });
});
