import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, praktijkText } from '../fixtures.ts';
import { ongebruikteBron } from './ongebruikte-bron.ts';

const message = (id: string) =>
  `De bron "${id}" wordt nergens gebruikt. Verwijs ernaar met <Bron id="${id}" /> achter de zin die erop steunt, of haal de bron weg.`;

describe('rule ongebruikte-bron', () => {
  it('accepts sources that the text cites', () => {
    expect(check(ongebruikteBron, praktijkText({ cijfers: null }))).toEqual([]);
  });

  it.each([
    ['mechanisme', '{ tekst: Daarom, bronnen: [a] }'],
    ['kosten', '[{ bron: a }]'],
    ['financiering', '{ bron: a }'],
    ['personeel', '[{ bron: a }]'],
    ['vrijwilligers', '{ bron: a }'],
    ['contact', '{ bron: a }'],
    ['cijfers', '[{ bron: a }]'],
    ['evaluaties', '[{ bron: a }]'],
    ['erkenningen', '[{ bron: a }]'],
  ])('accepts a source that only %s cites', (field, value) => {
    expect(check(ongebruikteBron, praktijkText({ bronnen: '[{ id: a }]', [field]: value }, '## Wat is het?'))).toEqual([]);
  });

  it('points at the id of every source that nothing cites', () => {
    const text = praktijkText({ bronnen: '\n  - id: jaarverslag-2025\n  - titel: Krant\n    id: hln-2018\n  - id: gids-2020' });
    expect(check(ongebruikteBron, text)).toEqual([
      finding({ ...placeOf(text, 'hln-2018'), veld: 'bronnen[1].id', regelId: 'ongebruikte-bron', boodschap: message('hln-2018') }),
      finding({ ...placeOf(text, 'gids-2020'), veld: 'bronnen[2].id', regelId: 'ongebruikte-bron', boodschap: message('gids-2020') }),
    ]);
  });

  it('does not count a name in plain text or code as a citation', () => {
    const text = praktijkText({ bronnen: '[{ id: a }]', cijfers: null }, '## Wat is het?\n\na en `<Bron id="a" />`');
    expect(check(ongebruikteBron, text)).toHaveLength(1);
  });

  it('keeps quiet when the text cannot be read, since then nobody can tell', () => {
    expect(check(ongebruikteBron, praktijkText({ bronnen: '[{ id: a }]' }, '## Wat is het?\n\n<Tip>'))).toEqual([]);
  });

  it.each([null, 'geen lijst', '[a]', '[{ id: [a] }]'])('leaves sources of another shape to the schema: %s', (bronnen) => {
    expect(check(ongebruikteBron, praktijkText({ bronnen }))).toEqual([]);
  });
});
