import { describe, expect, it } from 'vitest';
import { check, cohenD, CONTEXT, sourceFile, STUDIE_PATH, studieText } from '../fixtures.ts';
import { dubbeleStudie } from './dubbele-studie.ts';

const OTHER = { url: 'https://www.voorbeeld.be/andere', titel: 'Nog een studie' };

describe('rule dubbele-studie', () => {
  const twin = (fields: object) => sourceFile(studieText({ id: 'andere-2020', ...fields }), 'studies/andere-2020.yaml');
  const found = (own: object, other: object) =>
    check(dubbeleStudie, studieText(own), STUDIE_PATH, { ...CONTEXT, published: [twin(other)] }).map(({ veld, ernst }) => [veld, ernst]);

  it.each([
    ['the same title and year', { ...cohenD(-0.4) }, { titel: 'SAMEN ETEN, tegen eenzaamheid!', ...cohenD(-0.5) }],
    ['the same doi and numbers', { titel: 'Een titel', ...cohenD(-0.4) }, { titel: 'Een andere titel', ...cohenD(-0.4) }],
  ])('refuses a second record with %s', (_name, own, other) => {
    expect(found(own, other)).toEqual([['id', 'fout']]);
  });

  it.each([
    ['the same article, with other numbers', { titel: 'Studie een', ...cohenD(-0.4) }, { titel: 'Studie twee', ...cohenD(-0.7) }],
    ['the same numbers rounded', { titel: 'Een', ...cohenD(-0.42) }, { titel: 'Twee', bron: OTHER, jaar: 2018, ...cohenD(-0.4) }],
    ['the same authors, year and people', { titel: 'Een', ...cohenD(-0.4) }, { titel: 'Twee', bron: OTHER, ...cohenD(-0.7) }],
  ])('refuses %s, unless both name one trial', (_name, own, other) => {
    expect(found(own, other)).toEqual([['id', 'fout']]);
    expect(found({ ...own, trial: 'samen-eten' }, { ...other, trial: 'samen-eten' })).toEqual([]);
  });

  it('refuses a second main contrast of one trial', () => {
    const main = { trial: 'samen-eten', hoofdcontrast: true };
    expect(found({ titel: 'Een', ...main, ...cohenD(-0.4) }, { titel: 'Twee', ...main, ...cohenD(-0.7) })).toEqual([
      ['hoofdcontrast', 'fout'],
    ]);
  });

  it('accepts other people, and another year of the same title', () => {
    expect(found({ titel: 'Een', ...cohenD(-0.4) }, { titel: 'Twee', jaar: 2018, bron: OTHER, ...cohenD(-0.7) })).toEqual([]);
    expect(found({}, { jaar: 2015, bron: { url: 'https://www.voorbeeld.be/x', titel: 'Nog een studie' } })).toEqual([]);
  });

  it('tells a pair once, at the later id', () => {
    const first = sourceFile(studieText({}), STUDIE_PATH);
    expect(check(dubbeleStudie, studieText({ id: 'andere-2020' }), 'studies/andere-2020.yaml', { ...CONTEXT, published: [first] })).toEqual(
      [],
    );
  });
});
