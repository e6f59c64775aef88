import { describe, expect, it } from 'vitest';
import { makeStudie, UNREAD } from './fixtures.ts';
import { assessStudy, hasUsableEffect, richtingOf } from './study.ts';

/** A number that is nearly always a slip. */
const HUGE = { invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -3.1, ci95: [-3.3, -2.9] } };
const lezing = (oordeel: string) => ({ tweede_lezing: { datum: '2026-11-23', oordeel } });

describe('assessStudy', () => {
  it('pools a controlled study with a number that a second reader saw', () => {
    expect(assessStudy(makeStudie('a'))).toMatchObject({ effect: { g: -0.4 }, isPooled: true, reden: null });
  });

  it.each([
    ['without a number', { invoer: undefined }, 'we vonden geen getal, alleen in welke richting het ging'],
    ['before and after', { ontwerp: 'voor-nameting', vergelijking_soort: 'geen-controlegroep' }, 'geen controlegroep'],
    ['that nobody checked', UNREAD, 'nog niet door een tweede lezer nagekeken'],
    [
      'whose numbers a second reader did not find',
      { tweede_lezing: { datum: '2026-11-23', oordeel: 'niet' } },
      'een tweede lezer vond het getal niet terug',
    ],
    [
      'that is too good to be true and that nobody checked',
      { ...HUGE, ...UNREAD },
      'onwaarschijnlijk groot, en niet door een tweede lezer bevestigd',
    ],
    [
      'that is too good to be true and half checked',
      { ...HUGE, ...lezing('deels') },
      'onwaarschijnlijk groot, en niet door een tweede lezer bevestigd',
    ],
  ])('never pools a study %s, and says why', (_name, changes, reden) => {
    expect(assessStudy(makeStudie('a', changes))).toMatchObject({ isPooled: false, reden });
  });

  it('computes the effect of a study that is not pooled all the same', () => {
    expect(assessStudy(makeStudie('a', UNREAD)).effect?.g).toBe(-0.4);
  });

  it('believes a number that is too good to be true once a second reader confirmed it', () => {
    expect(assessStudy(makeStudie('a', HUGE)).isPooled).toBe(true);
    expect(hasUsableEffect(makeStudie('a', HUGE))).toBe(true);
    expect(hasUsableEffect(makeStudie('a', { ...HUGE, ...lezing('deels') }))).toBe(false);
  });
});

describe('richtingOf', () => {
  const outcome = (richting: string | undefined) => ({ richting, tekst: 'Er is gemeten.', poolbaar: 'direct' });
  const number = (waarde: number) => ({ vorm: 'gestandaardiseerd', maat: 'smd', waarde, se: 0.1 });

  it.each([
    ['what the study reports, also beside a number', 'geen-verschil', number(-0.4), 'geen-verschil'],
    ['less, by its number', undefined, number(-0.4), 'minder-eenzaam'],
    ['more, by its number', undefined, number(0.4), 'meer-eenzaam'],
    ['no difference that can be shown, by its number', undefined, number(-0.1), 'geen-verschil'],
    ['unknown', undefined, undefined, undefined],
  ])('is %s', (_name, richting, invoer, found) => {
    expect(richtingOf(assessStudy(makeStudie('a', { uitkomst: outcome(richting), invoer })))).toBe(found);
  });
});
