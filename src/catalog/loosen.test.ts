import { describe, expect, it } from 'vitest';
import { bestLoosening } from './loosen.ts';
import { type FacetValues, SELECTION_STATE } from './selection.ts';

const select = (query: string) => SELECTION_STATE.decode(query);
const page = (doelgroep: string, aanpak: string): FacetValues => ({ ...select(''), doelgroep: [doelgroep], aanpak: [aanpak] });
const pages = [page('ouderen', 'ontmoeting'), page('ouderen', 'ontmoeting'), page('jongeren', 'vervoer')];

describe('bestLoosening', () => {
  it('is the value that stands most in the way', () => {
    expect(bestLoosening(pages, select('doelgroep=jongeren&aanpak=ontmoeting'))).toEqual({
      facet: 'doelgroep',
      value: 'jongeren',
      count: 2,
    });
  });

  it('is undefined when nothing is ticked, or no single value helps', () => {
    expect(bestLoosening(pages, select(''))).toBeUndefined();
    expect(bestLoosening(pages, select('doelgroep=x&aanpak=y'))).toBeUndefined();
  });
});
