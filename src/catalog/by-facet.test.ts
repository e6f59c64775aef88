import { describe, expect, it } from 'vitest';
import { makeEntry, VOCABULARIA } from '../validation/fixtures.ts';
import { countFacet, offeredFacets, offeredOrders, selectByFacet, unknownInOrder, untoldFacets } from './by-facet.ts';
import { FACETS } from './facets.ts';

describe('countFacet and selectByFacet', () => {
  const entries = [
    makeEntry('a', { doelgroepen: ['jongeren', 'ouderen'] }),
    makeEntry('b', { doelgroepen: ['ouderen'] }),
    makeEntry('c', { doelgroepen: ['ouderen', 'ouderen'], status: 'afgerond' }),
  ];

  it('counts practices, in the order of the vocabulary, and leaves out what nobody has', () => {
    expect(countFacet('doelgroep', entries, VOCABULARIA)).toEqual([
      { id: 'ouderen', label: 'Ouderen', count: 3 },
      { id: 'jongeren', label: 'Jongeren', count: 1 },
    ]);
    expect(countFacet('doelgroep', [], VOCABULARIA)).toEqual([]);
  });

  it('selects the practices that have a value', () => {
    expect(selectByFacet('doelgroep', 'jongeren', entries, VOCABULARIA).map(({ id }) => id)).toEqual(['a']);
    expect(selectByFacet('status', 'lopend', entries, VOCABULARIA).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(selectByFacet('doelgroep', 'alleenstaanden', entries, VOCABULARIA)).toEqual([]);
  });

  it('counts as many as it selects, for every value of every facet', () => {
    for (const facet of FACETS) {
      for (const { id, count } of countFacet(facet, entries, VOCABULARIA)) {
        expect(selectByFacet(facet, id, entries, VOCABULARIA)).toHaveLength(count);
      }
    }
  });
});

describe('offeredFacets', () => {
  const staff = { personeel: [{ functie: 'coördinator', bron: 'a' }] };

  it('leaves out what fewer than one in ten pages tells of', () => {
    const many = Array.from({ length: 20 }, (_, index) => makeEntry(`praktijk-${index}`, index === 0 ? staff : {}));
    expect(offeredFacets(many, VOCABULARIA)).not.toContain('personeel');
    expect(offeredFacets([...many.slice(0, 10)], VOCABULARIA)).toContain('personeel');
    expect(offeredFacets(many, VOCABULARIA)).toContain('doelgroep');
  });

  it('offers nothing of no pages', () => {
    expect(offeredFacets([], VOCABULARIA)).toEqual([]);
  });
});

describe('untoldFacets', () => {
  const staff = { personeel: [{ functie: 'coördinator', bron: 'a' }] };
  const many = Array.from({ length: 20 }, (_, index) => makeEntry(`praktijk-${index}`, index === 0 ? staff : {}));

  it('names the pages that do tell, with what they say', () => {
    const { told } = untoldFacets(many, VOCABULARIA).find(({ facet }) => facet === 'personeel') ?? { told: [] };
    expect(told.map(({ entry, label }) => [entry.id, label])).toEqual([['praktijk-0', 'Met betaald personeel']]);
  });

  it('and the offered facets are all facets, each once', () => {
    const names = [...offeredFacets(many, VOCABULARIA), ...untoldFacets(many, VOCABULARIA).map(({ facet }) => facet)];
    expect([...names].sort()).toEqual([...FACETS].sort());
  });
});

describe('offeredOrders and unknownInOrder', () => {
  const kosten = [{ wat: 'zaal', bedrag: 500, munt: 'euro', eenheid: 'per-jaar', soort: 'kost-van-de-organisator', bron: 'a' } as const];
  const entries = Array.from({ length: 20 }, (_, index) => makeEntry(`praktijk-${index}`, index === 0 ? { kosten } : {}));

  it('leaves out an order of which fewer than one in ten pages tells', () => {
    expect(offeredOrders(entries, VOCABULARIA)).toEqual(['uitkomst', 'bevestigd', 'nieuwste', 'alfabet']);
    expect(offeredOrders(entries.slice(0, 10), VOCABULARIA)).toContain('kosten');
  });

  it('says how many stand last because nobody knows', () => {
    expect(unknownInOrder('kosten', entries, VOCABULARIA)).toBe(19);
    expect(unknownInOrder('bevestigd', [makeEntry('a', { status: 'onbekend' }), makeEntry('b')], VOCABULARIA)).toBe(1);
    expect(unknownInOrder('alfabet', entries, VOCABULARIA)).toBe(0);
  });
});
