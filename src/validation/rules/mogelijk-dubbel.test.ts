import { describe, expect, it } from 'vitest';
import { check, CONTEXT, finding, PRAKTIJK_PATH, placeOf, praktijkText, sourceFile } from '../fixtures.ts';
import type { SourceFile } from '../../file/source-file.ts';
import { mogelijkDubbel } from './mogelijk-dubbel.ts';

const OTHER = 'praktijken/tafel.mdx';

function checkBeside(text: string, others: readonly SourceFile[], path = PRAKTIJK_PATH) {
  return check(mogelijkDubbel, text, path, { ...CONTEXT, published: [sourceFile(text, path), ...others] });
}

describe('rule mogelijk-dubbel', () => {
  const text = praktijkText();

  it('tells a page that looks like another one, and why', () => {
    expect(checkBeside(text, [sourceFile(text, OTHER)])).toEqual([
      finding({
        ...placeOf(text, 'Buurttafel'),
        veld: 'titel',
        ernst: 'waarschuwing',
        regelId: 'mogelijk-dubbel',
        boodschap:
          'Dit lijkt op "Buurttafel, samen eten met je buren" (praktijken/tafel.mdx): dezelfde zinnen in de tekst, bijna dezelfde titel, dezelfde zeldzame woorden in de tekst, een samenvatting die erop lijkt, dezelfde organisatie, dezelfde gemeente. Is het dezelfde praktijk, vul dan die pagina aan. Zijn het er twee, zet er dan een relatie tussen.',
      }),
    ]);
  });

  it.each([
    [
      'a different practice',
      text,
      praktijkText({ titel: 'Belronde voor nachtwerkers', samenvatting: 'Studenten bellen.', organisaties: '[]' }, 'Anders.'),
    ],
    ['one that it names as related', praktijkText({ relaties: '[{ soort: variant-van, praktijk: tafel }]' }), text],
    ['one that names it as related', text, praktijkText({ relaties: '[{ soort: variant-van, praktijk: buurttafel }]' })],
  ])('is content beside %s', (_name, own, other) => {
    expect(checkBeside(own, [sourceFile(other, OTHER)])).toEqual([]);
  });

  it('compares with practices only', () => {
    const page = { ...sourceFile(text, OTHER), kind: 'pagina' as const };
    expect(checkBeside(text, [page])).toEqual([]);
  });

  it('leaves the template alone', () => {
    expect(checkBeside(text, [sourceFile(text, OTHER)], '_sjablonen/praktijk.mdx')).toEqual([]);
  });

  it('keeps quiet about a page of which nothing can be read', () => {
    expect(
      checkBeside(praktijkText({ titel: '[]', organisaties: 'x', gebied: 'x', samenvatting: null }, '<Tip>'), [sourceFile(text, OTHER)]),
    ).toEqual([]);
  });
});
