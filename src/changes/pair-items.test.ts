import { describe, expect, it } from 'vitest';
import { pairItems } from './pair-items.ts';

const pairs = (...args: Parameters<typeof pairItems>) => {
  const { pairs: found, added, removed } = pairItems(...args);
  return { pairs: found.map(({ before, after }) => `${before}-${after}`), added, removed };
};

describe('pairItems', () => {
  it('tries the strictest identity first', () => {
    const figure = (jaar: number, waarde: number) => ({ wat: 'gasten', jaar, eenheid: 'personen', waarde });
    expect(pairs('cijfers', [figure(2024, 1), figure(2025, 2)], [figure(2025, 3), figure(2026, 4)])).toEqual({
      // That of 2025 is the same one; what is left is about the same thing.
      pairs: ['1-0', '0-1'],
      added: [],
      removed: [],
    });
  });

  it('finds a source that got another id by its address', () => {
    const url = 'https://www.voorbeeld.be/a';
    expect(pairs('bronnen', [{ id: 'a', url }], [{ id: 'b', url }]).pairs).toEqual(['0-0']);
    expect(pairs('bronnen', [{ id: 'a', url }], [{ id: 'b', url: `${url}b` }])).toEqual({ pairs: [], added: [0], removed: [0] });
  });

  it('takes the last one on each side as the same when one field differs, never when more do', () => {
    const organisation = { naam: 'OCMW Brugge', type: 'lokaal-bestuur', website: 'https://www.voorbeeld.be' };
    expect(pairs('organisaties', [organisation], [{ ...organisation, naam: 'Stad Brugge' }]).pairs).toEqual(['0-0']);
    expect(pairs('organisaties', [organisation], [{ ...organisation, naam: 'Buurthuis', type: 'vzw' }]).pairs).toEqual([]);
    expect(pairs('organisaties', [{ naam: 'A', type: 'vzw' }], [{ naam: 'B', type: 'vzw' }]).pairs).toEqual([]);
  });

  it('gives each item one partner, also when many are equal', () => {
    expect(pairs('doelgroepen', ['a', 'a', 'b'], ['a', 'c', 'a', 'a'])).toEqual({ pairs: ['0-0', '1-2'], added: [1, 3], removed: [2] });
  });

  it('looks at an item a fixed number of times, however long the lists', () => {
    const reads = (length: number) => {
      let count = 0;
      const list = (word: string) =>
        Array.from({ length }, (_, index) => ({
          get wat() {
            count += 1;
            return `${word} ${index}`;
          },
        }));
      pairItems('cijfers', list('oud'), list('nieuw'));
      return count / length;
    };
    expect(reads(2000)).toBe(reads(20));
  });
});
