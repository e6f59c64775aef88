import { describe, expect, it } from 'vitest';
import { makeStudie, UNREAD } from './fixtures.ts';
import { assessStudy, peopleIn } from './study.ts';

const ARMS = { n_interventie: 60, n_controle: 40 };

describe('assessStudy', () => {
  it('pools a controlled study with a number that a second reader saw', () => {
    expect(assessStudy(makeStudie('a'))).toMatchObject({ effect: { g: -0.4 }, isPooled: true, reden: null });
  });

  it.each([
    ['without a number', { invoer: undefined }, 'we vonden geen getal, alleen in welke richting het ging'],
    ['before and after', { ontwerp: 'voor-na' }, 'geen controlegroep'],
    ['of mixed design', { ontwerp: 'gemengd' }, 'geen controlegroep'],
    ['that nobody checked', UNREAD, 'nog niet door een tweede lezer nagekeken'],
    [
      'whose numbers a second reader did not find',
      { tweede_lezing: { datum: '2026-11-23', oordeel: 'niet' } },
      'nog niet door een tweede lezer nagekeken',
    ],
  ])('never pools a study %s, and says why', (_name, changes, reden) => {
    expect(assessStudy(makeStudie('a', changes))).toMatchObject({ isPooled: false, reden });
  });

  it('computes the effect of a study that is not pooled all the same', () => {
    expect(assessStudy(makeStudie('a', UNREAD)).effect?.g).toBe(-0.4);
  });
});

describe('peopleIn', () => {
  it.each([
    ['the arms of the input', { invoer: { vorm: 'toets', t: -2, ...ARMS } }, 100],
    ['the number that the study reports', { n: 321 }, 321],
    ['both arms of the study', { n: undefined, ...ARMS }, 100],
    ['nothing', { n: undefined }, null],
  ])('counts %s', (_name, changes, people) => {
    expect(peopleIn(makeStudie('a', changes))).toBe(people);
  });
});
