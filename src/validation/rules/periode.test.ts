import { describe, expect, it } from 'vitest';
import { check, CONTEXT, finding, PRAKTIJK_PATH, placeOf, praktijkText } from '../fixtures.ts';
import { periode } from './periode.ts';

describe('rule periode', () => {
  it.each([
    '{ start: 2017 }',
    '{}',
    '{ einde: 2030 }',
    '{ start: 2026, einde: 2026 }',
    '{ start: 2026-12, einde: 2026 }',
    '{ start: 2026, einde: 2026-11 }',
    '{ start: 2019-05-01, einde: 2026-11-24 }',
    '{ start: 2019-05-01, einde: 2026-11 }',
    '{ start: 2019-05-01, einde: 2026 }',
  ])('accepts %s for a running practice', (period) => {
    expect(check(periode, praktijkText({ periode: period }))).toEqual([]);
  });

  it('accepts a practice without a period', () => {
    expect(check(periode, praktijkText({ periode: null }))).toEqual([]);
  });

  it.each(['afgerond', 'onbekend', 'in-opstart'])('accepts an end in the past when the status is %s', (status) => {
    expect(check(periode, praktijkText({ periode: '{ start: 2017, einde: 2019 }', status }))).toEqual([]);
  });

  it.each([
    ['2018', '2017'],
    ['2019-05', '2019-04'],
    ['2019-05-02', '2019-05-01'],
    ['2019-05-02', '2018'],
    ['2020', '2019-12-31'],
  ])('refuses an end before the start: %s to %s', (start, einde) => {
    const text = praktijkText({ periode: `\n  start: ${start}\n  einde: ${einde}`, status: 'afgerond' });
    expect(check(periode, text)).toEqual([
      finding({
        ...placeOf(text, 'einde: '),
        kolom: 10,
        veld: 'periode.einde',
        regelId: 'periode',
        boodschap: `Het einde (${einde}) ligt voor de start (${start}). Wissel ze om of verbeter een van beide.`,
      }),
    ]);
  });

  it.each(['2026-11-23', '2026-10', '2025'])('refuses the status lopend after the end: %s', (einde) => {
    const text = praktijkText({ periode: `{ start: 2017, einde: ${einde} }` });
    expect(check(periode, text)).toEqual([
      finding({
        ...placeOf(text, 'lopend'),
        veld: 'status',
        regelId: 'periode',
        boodschap: `De status is "lopend", maar het einde (${einde}) ligt in het verleden. Zet de status op "afgerond" of pas het einde aan.`,
      }),
    ]);
  });

  it('tells both problems at once', () => {
    const found = check(periode, praktijkText({ periode: '{ start: 2019, einde: 2018 }' }));
    expect(found.map(({ veld }) => veld)).toEqual(['periode.einde', 'status']);
  });

  it('looks at the day of the check', () => {
    const text = praktijkText({ periode: '{ start: 2017, einde: 2026-12-31 }' });
    expect(check(periode, text)).toEqual([]);
    expect(check(periode, text, PRAKTIJK_PATH, { ...CONTEXT, today: '2027-01-01' })).toHaveLength(1);
  });

  it.each(['2019', '[2019, 2018]', '{ start: [2019], einde: {} }', '{ start: 2019, einde: "" }'])(
    'leaves a period of another shape to the schema: %s',
    (period) => {
      expect(check(periode, praktijkText({ periode: period }))).toEqual([]);
    },
  );
});
