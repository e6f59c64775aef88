import { describe, expect, it } from 'vitest';
import { type Bevinding, isFresh, judge, withoutOld } from './memory.ts';
import type { Oordeel, Uitslag } from './verdict.ts';

const at = (day: string, time = '03:00:00Z') => new Date(`${day}T${time}`);
const FAILED: Uitslag = { oordeel: 'even-niet-bereikbaar', reden: 'De server antwoordt niet binnen de tijd.', naar: null, telt: true };
const BUSY: Uitslag = { ...FAILED, reden: 'Te druk.', telt: false };
const GOOD: Uitslag = { oordeel: 'goed', reden: 'De pagina is er.', naar: null, telt: false };

/** The finding after a row of checks. */
function after(...checks: [string, Uitslag][]): Bevinding {
  const last = checks.reduce<Bevinding | undefined>((earlier, [day, uitslag]) => judge(uitslag, earlier, at(day)), undefined);
  if (last === undefined) throw new Error('No checks.');
  return last;
}

describe('a page that cannot be reached', () => {
  it('is dead after three days of trying in two weeks', () => {
    expect(after(['2026-11-02', FAILED], ['2026-11-09', FAILED])).toMatchObject({
      oordeel: 'even-niet-bereikbaar',
      sinds: '2026-11-02',
      dagen: 2,
    });
    expect(after(['2026-11-02', FAILED], ['2026-11-09', FAILED], ['2026-11-16', FAILED])).toEqual({
      oordeel: 'dood',
      reden: 'De server antwoordt niet binnen de tijd. Dat is zo sinds 2026-11-02, op 3 dagen nagekeken.',
      naar: null,
      nagekeken: '2026-11-16T03:00:00.000Z',
      sinds: '2026-11-02',
      dagen: 3,
    });
  });

  it('is not dead after two checks that are far apart, or many in one week', () => {
    expect(after(['2026-10-01', FAILED], ['2026-11-16', FAILED]).oordeel).toBe('even-niet-bereikbaar');
    expect(after(['2026-11-02', FAILED], ['2026-11-03', FAILED], ['2026-11-04', FAILED], ['2026-11-15', FAILED]).oordeel).toBe(
      'even-niet-bereikbaar',
    );
  });

  it('counts once a day', () => {
    expect(after(['2026-11-02', FAILED], ['2026-11-02', FAILED], ['2026-11-16', FAILED], ['2026-11-16', FAILED])).toMatchObject({
      oordeel: 'even-niet-bereikbaar',
      dagen: 2,
    });
  });

  it('begins anew when it was there in between', () => {
    expect(after(['2026-11-02', FAILED], ['2026-11-09', GOOD], ['2026-11-16', FAILED], ['2026-11-23', FAILED])).toMatchObject({
      sinds: '2026-11-16',
      dagen: 2,
    });
  });

  it('is never dead because the server is busy', () => {
    expect(after(['2026-10-05', BUSY], ['2026-10-12', BUSY], ['2026-11-02', BUSY], ['2026-11-16', BUSY])).toMatchObject({
      oordeel: 'even-niet-bereikbaar',
      sinds: null,
      dagen: 0,
    });
    expect(after(['2026-11-02', FAILED], ['2026-11-09', BUSY], ['2026-11-16', FAILED])).toMatchObject({
      oordeel: 'even-niet-bereikbaar',
      sinds: '2026-11-02',
      dagen: 2,
    });
  });

  it('stays dead while it keeps failing, and lives when it is back', () => {
    const dead: [string, Uitslag][] = [
      ['2026-11-02', FAILED],
      ['2026-11-09', FAILED],
      ['2026-11-16', FAILED],
    ];
    expect(after(...dead, ['2026-11-23', FAILED])).toMatchObject({ oordeel: 'dood', dagen: 4 });
    expect(after(...dead, ['2026-11-23', GOOD])).toMatchObject({ oordeel: 'goed', sinds: null, dagen: 0 });
  });
});

describe('isFresh', () => {
  const found = (oordeel: Oordeel, nagekeken: string): Bevinding => ({ oordeel, reden: '', naar: null, nagekeken, sinds: null, dagen: 0 });
  it.each<[Oordeel, string, boolean]>([
    ['goed', '2026-11-18T03:01:00Z', true],
    ['goed', '2026-11-18T02:59:00Z', false],
    ['geweigerd', '2026-11-20T03:00:00Z', true],
    ['dood', '2026-11-23T04:00:00Z', true],
    ['dood', '2026-11-23T02:00:00Z', false],
    ['even-niet-bereikbaar', '2026-11-23T16:00:00Z', true],
    ['even-niet-bereikbaar', '2026-11-23T14:00:00Z', false],
    ['goed', '2026-11-25T03:00:00Z', false],
  ])('%s of %s: %s', (oordeel, moment, fresh) => {
    expect(isFresh(found(oordeel, moment), at('2026-11-24'))).toBe(fresh);
  });
  it('takes another age', () => {
    const good = found('goed', '2026-11-10T03:00:00Z');
    expect([
      isFresh(good, at('2026-11-24'), 30),
      isFresh(good, at('2026-11-24'), 1),
      isFresh(found('dood', '2026-11-23T23:00:00Z'), at('2026-11-24'), 0),
    ]).toEqual([true, false, false]);
  });
  it('forgets what was not checked for months', () => {
    const known = new Map([
      ['a', found('goed', '2026-01-01T00:00:00Z')],
      ['b', found('goed', '2026-11-01T00:00:00Z')],
    ]);
    expect([...withoutOld(known, at('2026-11-24')).keys()]).toEqual(['b']);
  });
});
