import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, praktijkText } from '../fixtures.ts';
import { dubbeleBron } from './dubbele-bron.ts';

describe('rule dubbele-bron', () => {
  it('accepts sources with different ids', () => {
    expect(check(dubbeleBron, praktijkText())).toEqual([]);
    expect(check(dubbeleBron, praktijkText({ bronnen: '[{ id: a }, { id: b }, { titel: zonder id }, { titel: ook }]' }))).toEqual([]);
  });

  it('points at the id of the second source', () => {
    const text = praktijkText({ bronnen: '\n  - id: hln-2018\n    titel: Eerste\n  - id: hln-2018\n    titel: Tweede' });
    expect(check(dubbeleBron, text)).toEqual([
      finding({
        ...placeOf(text, 'hln-2018', 2),
        veld: 'bronnen[1].id',
        regelId: 'dubbele-bron',
        boodschap: 'Twee bronnen heten "hln-2018". Geef deze een andere id, bijvoorbeeld "hln-2018-2", en pas de verwijzingen aan.',
      }),
    ]);
  });

  it('tells each repetition', () => {
    const found = check(dubbeleBron, praktijkText({ bronnen: '[{ id: a }, { id: b }, { id: a }, { id: a }, { id: b }]' }));
    expect(found.map(({ veld }) => veld)).toEqual(['bronnen[2].id', 'bronnen[3].id', 'bronnen[4].id']);
  });

  it.each(['geen lijst', '{ id: a }', '[a, a]', '[[a], [a]]', 'null'])('keeps quiet about sources of another shape: %s', (bronnen) => {
    expect(check(dubbeleBron, praktijkText({ bronnen }))).toEqual([]);
  });
});
