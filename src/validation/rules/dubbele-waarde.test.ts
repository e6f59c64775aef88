import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, praktijkText } from '../fixtures.ts';
import { dubbeleWaarde } from './dubbele-waarde.ts';

const message = (value: string) => `"${value}" staat twee keer in deze lijst. Houd er één.`;

describe('rule dubbele-waarde', () => {
  it('accepts lists in which every value stands once', () => {
    expect(check(dubbeleWaarde, praktijkText())).toEqual([]);
    expect(check(dubbeleWaarde, praktijkText({ doelgroepen: '[ouderen, jongeren]', aanpakken: '[ouderen]' }))).toEqual([]);
  });

  it.each(['doelgroepen', 'aanpakken', 'eenzaamheid', 'beleidsdomeinen'])('points at the second of a value in %s', (field) => {
    const text = praktijkText({ [field]: '\n  - een\n  - twee\n  - een' });
    expect(check(dubbeleWaarde, text)).toEqual([
      finding({ ...placeOf(text, '- een', 2), kolom: 5, veld: `${field}[2]`, regelId: 'dubbele-waarde', boodschap: message('een') }),
    ]);
  });

  it.each(['gemeenten', 'gewest', 'provincies', 'plaatsen'])('points at the second of a value in gebied.%s', (field) => {
    const text = praktijkText({ gebied: `{ land: BE, ${field}: [xa, xb, xa] }` });
    expect(check(dubbeleWaarde, text)).toEqual([
      finding({ ...placeOf(text, 'xa', 2), veld: `gebied.${field}[2]`, regelId: 'dubbele-waarde', boodschap: message('xa') }),
    ]);
  });

  it('tells each repetition', () => {
    const found = check(dubbeleWaarde, praktijkText({ doelgroepen: '[a, a, b, a, b]' }));
    expect(found.map(({ veld }) => veld)).toEqual(['doelgroepen[1]', 'doelgroepen[3]', 'doelgroepen[4]']);
  });

  it.each([{ doelgroepen: 'ouderen' }, { doelgroepen: '[[a], [a], null, null]' }, { gebied: 'Brugge' }, { gebied: null }])(
    'leaves other shapes to the schema: %j',
    (changes) => {
      expect(check(dubbeleWaarde, praktijkText(changes))).toEqual([]);
    },
  );
});
