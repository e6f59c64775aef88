import { describe, expect, it } from 'vitest';
import { makeEntry, VOCABULARIA } from '../validation/fixtures.ts';
import { cardResearch } from './card-research.ts';
import { makeKnown } from './fixtures.ts';

const elders = {
  aanpak: 'samen-eten',
  doelgroep: 'ouderen',
  bevinding: 'één studie vond minder eenzaamheid',
  zekerheid: 'laag',
  hasPage: true,
};
const unmeasured = { uitkomst: { uitkomst: 'niet-gemeten', meetwijze: null, isNagelezen: true }, onderzoek: 'ander-onderzoek' } as const;

describe('cardResearch', () => {
  it('says what came out, by what kind of research, and how sure', () => {
    expect(cardResearch({ ...makeEntry('a'), wijzers: makeKnown('geen-verschil', 2) }, VOCABULARIA)).toEqual({
      uitkomst: 'geen-verschil',
      basis: 'met controlegroep',
      niveau: 2,
      elders: '',
    });
  });

  it.each([
    [elders, 'Deze aanpak elders (samen eten, bij ouderen): één studie vond minder eenzaamheid, zekerheid laag.'],
    [
      { ...elders, bevinding: 'nog niet onderzocht', zekerheid: null },
      'Deze aanpak elders (samen eten, bij ouderen): nog niet onderzocht.',
    ],
  ])('says of what was not measured what is known elsewhere: %#', (known, text) => {
    expect(
      cardResearch({ ...makeEntry('a'), wijzers: makeKnown('niet-gemeten', 1, { ...unmeasured, elders: known }) }, VOCABULARIA),
    ).toEqual({
      uitkomst: 'niet-gemeten',
      basis: 'wel ander onderzoek',
      niveau: 1,
      elders: text,
    });
  });

  it('says nothing of an entry of which nothing was looked up', () => {
    expect(cardResearch(makeEntry('a'), VOCABULARIA)).toEqual({ uitkomst: 'niet-gemeten', basis: '', niveau: 0, elders: '' });
  });
});
