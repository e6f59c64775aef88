import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, STUDIE_TEXT } from '../fixtures.ts';
import { idIsBestandsnaam } from './id-is-bestandsnaam.ts';

describe('rule id-is-bestandsnaam', () => {
  it.each(['studies', 'overzichten', 'instrumenten'])('accepts the id of the file name in %s', (folder) => {
    expect(check(idIsBestandsnaam, STUDIE_TEXT, `${folder}/voorbeeld-2020.yaml`)).toEqual([]);
  });

  it.each(['studies', 'overzichten', 'instrumenten'])('refuses another id in %s', (folder) => {
    const bestand = `${folder}/anders-2021.yaml`;
    expect(check(idIsBestandsnaam, STUDIE_TEXT, bestand)).toEqual([
      finding({
        bestand,
        ...placeOf(STUDIE_TEXT, 'voorbeeld-2020'),
        veld: 'id',
        regelId: 'id-is-bestandsnaam',
        boodschap: 'De id in het bestand is niet de bestandsnaam. Schrijf "id: anders-2021", of geef het bestand een andere naam.',
      }),
    ]);
  });

  it('finds the id further down the file', () => {
    const text = '# een studie\ntitel: Studie\n\nid:   Voorbeeld-2020\n';
    expect(check(idIsBestandsnaam, text, 'studies/voorbeeld-2020.yaml')).toEqual([
      expect.objectContaining({ regel: 4, kolom: 7, veld: 'id' }),
    ]);
  });

  it('does not ask the name of the file from a template', () => {
    expect(check(idIsBestandsnaam, STUDIE_TEXT, '_sjablonen/studie.yaml')).toEqual([]);
  });

  it.each(['titel: zonder id', 'id: 2020', 'id: [a]', '- id: a'])('leaves a missing id, or no text, to the schema: %s', (text) => {
    expect(check(idIsBestandsnaam, `${text}\n`, 'studies/voorbeeld-2020.yaml')).toEqual([]);
  });
});
