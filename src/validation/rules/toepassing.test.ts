import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, TOEPASSING_PATH, toepassingText } from '../fixtures.ts';
import { toepassing } from './toepassing.ts';

describe('rule toepassing', () => {
  it('accepts a file that is named after its municipality and its practice', () => {
    expect(check(toepassing, toepassingText(), TOEPASSING_PATH)).toEqual([]);
  });

  it.each(['toepassingen/buurttafel-brugge.yaml', 'toepassingen/gent-buurttafel.yaml', 'toepassingen/brugge.yaml'])(
    'refuses another name: %s',
    (path) => {
      const text = toepassingText();
      const id = path.replace(/^.*\/|\.yaml$/g, '');
      expect(check(toepassing, text, path)).toEqual([
        finding({
          bestand: path,
          ...placeOf(text, 'brugge'),
          veld: 'gemeente',
          regelId: 'toepassing',
          boodschap: `Dit bestand gaat over "buurttafel" in "brugge" en heet ${id}.yaml. Noem het brugge-buurttafel.yaml, of verbeter de gemeente of de praktijk.`,
        }),
      ]);
    },
  );

  it('lets a template have a name of its own', () => {
    expect(check(toepassing, toepassingText(), '_sjablonen/toepassing.yaml')).toEqual([]);
  });

  it.each(['afgerond', 'onbekend'])('accepts why it stopped when the status is %s', (status) => {
    expect(check(toepassing, toepassingText({ status, gestopt: '{ tekst: Te weinig volk., bron: bron-2025 }' }), TOEPASSING_PATH)).toEqual(
      [],
    );
  });

  it.each(['lopend', 'in-opstart'])('refuses why it stopped when the status is %s', (status) => {
    const found = check(toepassing, toepassingText({ status, gestopt: '{ tekst: Te weinig volk., bron: bron-2025 }' }), TOEPASSING_PATH);
    expect(found.map(({ veld, boodschap }) => [veld, boodschap])).toEqual([
      ['status', `Er staat waarom het stopte, maar de status is "${status}". Zet de status op "afgerond", of haal gestopt weg.`],
    ]);
  });

  it.each(['gemeente', 'praktijk'])('leaves a missing %s to the schema', (field) => {
    expect(check(toepassing, toepassingText({ [field]: null }), TOEPASSING_PATH)).toEqual([]);
  });
});
