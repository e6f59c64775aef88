import { describe, expect, it } from 'vitest';
import { check, cohenD, STUDIE_PATH, STUDIE_TEXT, studieText } from '../fixtures.ts';
import { studieEffect } from './studie-effect.ts';

const run = (fields: object) => check(studieEffect, studieText(fields), STUDIE_PATH).map(({ veld, ernst }) => [veld, ernst]);
const lezing = (oordeel: string) => ({ tweede_lezing: { datum: '2026-11-20', oordeel } });

describe('rule studie-effect', () => {
  it('accepts a plausible effect, and a study without numbers', () => {
    expect(run(cohenD(-0.4))).toEqual([]);
    expect(check(studieEffect, STUDIE_TEXT, STUDIE_PATH)).toEqual([]);
  });

  it('warns of a large effect, and refuses a very large one that nobody confirmed', () => {
    expect(run(cohenD(-1.7))).toEqual([['invoer', 'waarschuwing']]);
    expect(run(cohenD(-4))).toEqual([['invoer', 'fout']]);
    expect(run({ ...cohenD(-4), ...lezing('deels') })).toEqual([['invoer', 'fout']]);
    expect(run({ ...cohenD(-4), ...lezing('bevestigd') })).toEqual([['invoer', 'waarschuwing']]);
  });

  it('refuses what cannot be computed with', () => {
    expect(run(cohenD(1e200))).toEqual([['invoer', 'fout']]);
    expect(run({ invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.3, se: 1e-9 } })).toEqual([['invoer', 'fout']]);
  });
});
