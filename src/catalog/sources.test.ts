import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bron } from '../schema/bron.ts';
import { citationAnchor, numberSources, sourceAnchor } from './sources.ts';

const bron = (id: string): Bron => ({ id, titel: `Bron ${id}`, uitgever: 'Stad', zonder_link: 'papier', geraadpleegd: '2026-11-24' });
const outline = (bronnen: readonly Bron[], cited: readonly string[]) =>
  numberSources(bronnen, cited).map(({ bron: { id }, nummer, anchors }) => [id, nummer, anchors]);

describe('anchors', () => {
  it('name sources and citations', () => {
    expect(sourceAnchor('hln-2018')).toBe('bron-hln-2018');
    expect(citationAnchor('hln-2018', 2)).toBe('verwijzing-hln-2018-2');
  });
});

describe('numberSources', () => {
  it('numbers sources in the order in which a reader meets them, with the place of every citation', () => {
    expect(outline([bron('a'), bron('b'), bron('c')], ['c', 'a', 'c', 'c'])).toEqual([
      ['c', 1, ['verwijzing-c-1', 'verwijzing-c-2', 'verwijzing-c-3']],
      ['a', 2, ['verwijzing-a-1']],
      ['b', 3, []],
    ]);
  });

  it('puts sources that nothing cites last, in the order of the list', () => {
    expect(outline([bron('b'), bron('a'), bron('c')], ['c'])).toEqual([
      ['c', 1, ['verwijzing-c-1']],
      ['b', 2, []],
      ['a', 3, []],
    ]);
  });

  it('gives no number to a citation without source', () => {
    expect(outline([bron('a')], ['weg', 'a'])).toEqual([['a', 1, ['verwijzing-a-1']]]);
    expect(outline([], ['weg'])).toEqual([]);
  });

  it('numbers every source once, from 1 on, and keeps every citation that has a source', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });
    fc.assert(
      fc.property(ids, fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (listed, cited) => {
        const numbered = numberSources(listed.map(bron), cited);
        expect(numbered.map(({ nummer }) => nummer)).toEqual(listed.map((_, index) => index + 1));
        expect(numbered.map((source) => source.bron.id).toSorted()).toEqual(listed.toSorted());
        const anchors = numbered.flatMap((source) => source.anchors);
        expect(new Set(anchors).size).toBe(anchors.length);
        expect(anchors).toHaveLength(cited.filter((id) => listed.includes(id)).length);
      }),
    );
  });
});
