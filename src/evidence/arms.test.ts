import { describe, expect, it } from 'vitest';
import { armsOf, peopleIn, smallestArm } from './arms.ts';
import { makeStudie } from './fixtures.ts';

const ARMS = { n_interventie: 60, n_controle: 40 };
const change = (n: number) => ({ n, verandering: -1, sd_voor: 2 });
const mean = (n: number) => ({ n, gem: 3, sd: 2 });

describe('people behind a number', () => {
  it.each([
    ['of means', { vorm: 'gemiddelden', interventie: mean(60), controle: mean(40), hoger_is_eenzamer: true }],
    ['of several groups', { vorm: 'armen', interventie: [mean(20), mean(40)], controle: [mean(40)], hoger_is_eenzamer: true }],
    ['of change', { vorm: 'verandering', interventie: change(60), controle: change(40), hoger_is_eenzamer: true }],
    ['of a difference', { vorm: 'verschil', b: -1, se: 0.4, sd: 2, ...ARMS, hoger_is_eenzamer: true }],
    ['of an effect with its interval', { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.2, ci95: [-0.4, 0], ...ARMS }],
    ['of an effect', { vorm: 'gestandaardiseerd-n', maat: 'smd', waarde: -0.2, ...ARMS }],
    ['of a test', { vorm: 'toets', t: -2, ...ARMS }],
  ])('are those %s, however many took part', (_name, invoer) => {
    const studie = makeStudie('a', { invoer, n: 900, n_interventie: 500, n_controle: 400 });
    expect(armsOf(studie)).toEqual({ interventie: 60, controle: 40 });
    expect(peopleIn(studie)).toBe(100);
    expect(smallestArm(studie)).toBe(40);
  });

  it.each([
    ['both groups of the study, where the number does not tell', { ...ARMS }, 100, 40],
    ['all of them, where nobody told of groups', { n: 321 }, 321, 160.5],
    ['all of them, before and after', { n: 321, vergelijking_soort: 'geen-controlegroep' }, 321, 321],
    ['unknown', { n: undefined }, null, null],
  ])('are %s', (_name, changes, people, smallest) => {
    const studie = makeStudie('a', changes);
    expect(peopleIn(studie)).toBe(people);
    expect(smallestArm(studie)).toBe(smallest);
  });
});
