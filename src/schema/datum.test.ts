import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dag, deelDatum, isPartialDate, jaar, toIsoText } from './datum.ts';

/** Days of the calendar, as ISO text. */
const days = fc
  .date({ min: new Date('1800-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('toIsoText', () => {
  it.each([
    [new Date('2024-05-17T00:00:00Z'), '2024-05-17'],
    [new Date('2024-05-17T23:59:59Z'), '2024-05-17'],
    [2024, '2024'],
    ['2024-05', '2024-05'],
  ])('reads %j as %s', (value, text) => {
    expect(toIsoText(value)).toBe(text);
  });

  it.each([20.24, Number.NaN, Infinity, null, undefined, true])('leaves %j alone', (value) => {
    expect(toIsoText(value)).toBe(value);
  });

  it('leaves a Date that is no date, and other objects, alone', () => {
    for (const value of [new Date('onzin'), ['2024'], {}]) expect(toIsoText(value)).toBe(value);
  });
});

describe('isPartialDate', () => {
  it.each(['1800', '2024', '2100', '2024-01', '2024-12', '2024-02-29', '2000-02-29', '2024-05-17'])('knows %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    ...['1799', '2101', '24', '20240', '0000', '-2024', '+2024'],
    ...['2024-00', '2024-13', '2024-1', '2024-5', '2024/05', '2024-05-', '2024-'],
    ...['2023-02-29', '1900-02-29', '2024-02-30', '2024-04-31', '2024-05-00', '2024-05-32', '2024-05-7'],
    ...['17-05-2024', '17/5/2024', 'mei 2024', '2024-05-17T00:00:00Z', '2024-05-17 10:00', ' 2024', '2024 ', '2024\n', '', '２０２４'],
  ])('does not know %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('knows every day of the calendar, and its month and year', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect([day, day.slice(0, 7), day.slice(0, 4)].filter((text) => !isPartialDate(text))).toEqual([]);
      }),
    );
  });

  it('knows a day only when the calendar does', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2100 }), part(15), part(35), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
        expect(isPartialDate(text)).toBe(date.toISOString().slice(0, 10) === text);
      }),
    );
  });
});

describe('deelDatum', () => {
  it.each([
    [2024, '2024'],
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-05-17', '2024-05-17'],
    [new Date('2024-05-17T00:00:00Z'), '2024-05-17'],
  ])('makes ISO text of %j', (value, text) => {
    expect(deelDatum.parse(value)).toBe(text);
  });

  it.each([undefined, null, '', 'onbekend', 24, 2024.5, -2024, '2024-13', true, ['2024'], {}, new Date('onzin')])('refuses %j', (value) => {
    expect(deelDatum.safeParse(value).success).toBe(false);
  });

  it('names its rule, so that the message can tell what is allowed', () => {
    expect(deelDatum.safeParse('gisteren').error?.issues).toMatchObject([{ code: 'custom', params: { rule: 'datum' } }]);
  });
});

describe('dag', () => {
  it('makes ISO text of a full day, also when YAML made it a Date', () => {
    expect(dag.parse('2026-11-24')).toBe('2026-11-24');
    expect(dag.parse(new Date('2026-11-24T00:00:00Z'))).toBe('2026-11-24');
  });

  it.each([2026, '2026', '2026-11', '2026-02-30', '2026-11-24T10:00', undefined, null, ''])('refuses %j', (value) => {
    expect(dag.safeParse(value).success).toBe(false);
  });

  it('names its rule', () => {
    expect(dag.safeParse('2026-11').error?.issues).toMatchObject([{ code: 'custom', params: { rule: 'dag' } }]);
  });

  it('gives the same text again when it reads its own result', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dag.parse(dag.parse(new Date(`${day}T00:00:00Z`)))).toBe(day);
      }),
    );
  });
});

describe('jaar', () => {
  it.each([
    [2024, 2024],
    ['2024', 2024],
    [1800, 1800],
    [2100, 2100],
  ])('makes a number of %j', (value, year) => {
    expect(jaar.parse(value)).toBe(year);
  });

  it.each([1799, 2101, 24, 2024.5, '24', '2024-05', ' 2024', 'tweeduizend', null, undefined, true])('refuses %j', (value) => {
    expect(jaar.safeParse(value).success).toBe(false);
  });
});
