import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, praktijkText } from '../fixtures.ts';
import { gebied } from './gebied.ts';

const WHERE =
  'Zeg waar in België: gemeenten: [brugge], provincies: [limburg], gewest: vlaanderen of brussel, of plaatsen: [Namen] voor Wallonië. Alleen bij schaal: land mag dat ontbreken.';

describe('rule gebied', () => {
  it.each([
    '{ land: BE, gemeenten: [brugge] }',
    '{ land: BE, provincies: [west-vlaanderen] }',
    '{ land: BE, gewest: vlaanderen }',
    '{ land: BE, gewest: [vlaanderen, brussel] }',
    '{ land: BE, plaatsen: [Namen] }',
    '{ land: NL }',
    '{ land: NL, plaatsen: [Utrecht] }',
  ])('accepts %s', (area) => {
    expect(check(gebied, praktijkText({ gebied: area }))).toEqual([]);
  });

  it('accepts Belgium alone for a practice in the whole country', () => {
    expect(check(gebied, praktijkText({ gebied: '{ land: BE }', schaal: 'land' }))).toEqual([]);
  });

  it('asks where in Belgium', () => {
    const text = praktijkText({ gebied: '{ land: BE }' });
    expect(check(gebied, text)).toEqual([finding({ ...placeOf(text, '{ land: BE'), veld: 'gebied', regelId: 'gebied', boodschap: WHERE })]);
  });

  it.each([
    ['gemeenten', '[brugge]'],
    ['gewest', 'vlaanderen'],
    ['provincies', '[west-vlaanderen]'],
  ])('refuses %s abroad, and points at the key', (key, value) => {
    const text = praktijkText({ gebied: `\n  land: NL\n  ${key}: ${value}` });
    expect(check(gebied, text)).toEqual([
      finding({
        ...placeOf(text, `${key}: ${value}`),
        veld: `gebied.${key}`,
        regelId: 'gebied',
        boodschap: `"${key}" is voor Vlaanderen en Brussel, maar het land is NL. Gebruik plaatsen: [naam] voor een plaats in het buitenland.`,
      }),
    ]);
  });

  it('tells every Flemish part of a foreign area', () => {
    const found = check(gebied, praktijkText({ gebied: '{ land: FR, gemeenten: [brugge], gewest: brussel, provincies: [x] }' }));
    expect(found.map(({ veld }) => veld)).toEqual(['gebied.gemeenten', 'gebied.gewest', 'gebied.provincies']);
  });

  it.each([null, 'Brugge', '[BE]', '{ gemeenten: [brugge] }', '{ land: [BE] }', '{ land: 32 }'])(
    'leaves an area without a country to the schema: %s',
    (area) => {
      expect(check(gebied, praktijkText({ gebied: area }))).toEqual([]);
    },
  );
});
