import { describe, expect, it } from 'vitest';
import { makePraktijk, VOCABULARIA } from '../validation/fixtures.ts';
import { placeText } from './place-text.ts';

type Gebied = NonNullable<NonNullable<Parameters<typeof makePraktijk>[0]>['gebied']>;
const inArea = (gebied: Gebied) => ({ praktijk: makePraktijk({ gebied }) });

describe('placeText', () => {
  const cases: readonly (readonly [Gebied, string])[] = [
    [{ land: 'BE', gemeenten: ['brugge'] }, 'Brugge'],
    [{ land: 'BE', gemeenten: ['brugge', 'gent'] }, 'Brugge en Gent'],
    [{ land: 'BE', gemeenten: ['brugge', 'gent', 'oostende'] }, 'Brugge, Gent en Oostende'],
    [{ land: 'BE', gemeenten: ['brugge', 'gent', 'oostende', 'elsene'] }, 'Brugge, Gent, Oostende en 1 andere'],
    [{ land: 'BE', provincies: ['west-vlaanderen'] }, 'Provincie West-Vlaanderen'],
    [{ land: 'BE', gemeenten: ['gent'], provincies: ['west-vlaanderen'] }, 'Gent en provincie West-Vlaanderen'],
    [{ land: 'BE', gewest: 'vlaanderen' }, 'Heel Vlaanderen'],
    [{ land: 'BE', gewest: ['vlaanderen', 'brussel'] }, 'Heel Vlaanderen en heel Brussel'],
    [{ land: 'BE', plaatsen: ['Namen'] }, 'Namen'],
    [{ land: 'BE' }, 'België'],
    [{ land: 'NL', plaatsen: ['Utrecht'] }, 'Utrecht (Nederland)'],
    [{ land: 'FI' }, 'Finland'],
  ];
  it.each(cases)('of %j is "%s"', (gebied, text) => {
    expect(placeText(inArea(gebied), VOCABULARIA)).toBe(text);
  });

  it('names as many places as asked', () => {
    const entry = inArea({ land: 'BE', gemeenten: ['brugge', 'gent', 'oostende', 'elsene'] });
    expect(placeText(entry, VOCABULARIA, 1)).toBe('Brugge en 3 andere');
    expect(placeText(entry, VOCABULARIA, 4)).toBe('Brugge, Gent, Oostende en Elsene');
  });
});
