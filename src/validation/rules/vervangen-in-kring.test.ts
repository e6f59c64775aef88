import { describe, expect, it } from 'vitest';
import { check, CONTEXT, finding, placeOf, sourceFile } from '../fixtures.ts';
import { vervangenInKring } from './vervangen-in-kring.ts';

const overzicht = (id: string, by?: string) => `id: ${id}
titel: Samen eten, een overzicht
doelgroepen: [ouderen]
kernbevindingen: Samen eten gaf een klein verschil.
bron: { url: "https://www.voorbeeld.be/${id}", titel: Samen eten }
${by === undefined ? '' : `vervangen_door: ${by}\n`}`;
const pathOf = (id: string) => `overzichten/${id}.yaml`;

/** What the rule says of the first of these, by id and what took its place. */
function found(...reviews: readonly (readonly [id: string, by?: string])[]) {
  const [[id, by]] = reviews as [readonly [string, string?]];
  const published = reviews.map(([each, next]) => sourceFile(overzicht(each, next), pathOf(each)));
  return check(vervangenInKring, overzicht(id, by), pathOf(id), { ...CONTEXT, published });
}

describe('rule vervangen-in-kring', () => {
  it('accepts a review that none replaces, one that another replaces, and a row of them', () => {
    expect(found(['oud-2015'])).toEqual([]);
    expect(found(['oud-2015', 'nieuw-2020'], ['nieuw-2020'])).toEqual([]);
    expect(found(['oud-2015', 'nieuw-2020'], ['nieuw-2020', 'nieuwst-2025'], ['nieuwst-2025'])).toEqual([]);
  });

  it('refuses two that replace each other, and names them', () => {
    const text = overzicht('oud-2015', 'nieuw-2020');
    expect(found(['oud-2015', 'nieuw-2020'], ['nieuw-2020', 'oud-2015'])).toEqual([
      finding({
        bestand: pathOf('oud-2015'),
        ...placeOf(text, 'nieuw-2020'),
        veld: 'vervangen_door',
        regelId: 'vervangen-in-kring',
        boodschap:
          'Deze overzichten vervangen elkaar in een kring: oud-2015, nieuw-2020. Het nieuwste heeft geen "vervangen_door": haal het daar weg.',
      }),
    ]);
  });

  it('refuses a longer circle, and leaves a review before it alone', () => {
    const circle = [
      ['a-2015', 'b-2018'],
      ['b-2018', 'c-2020'],
      ['c-2020', 'a-2015'],
    ] as const;
    expect(found(...circle)).toHaveLength(1);
    expect(found(['d-2010', 'a-2015'], ...circle)).toEqual([]);
  });

  it('leaves a review that does not exist, that names itself or another shape to other rules', () => {
    expect(found(['oud-2015', 'weg-2020'])).toEqual([]);
    expect(found(['oud-2015', 'oud-2015'])).toEqual([]);
    expect(found(['oud-2015', '[nieuw-2020]'], ['nieuw-2020', 'oud-2015'])).toEqual([]);
  });
});
