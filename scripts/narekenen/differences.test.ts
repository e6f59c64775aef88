import { describe, expect, it } from 'vitest';
import type { BewijsRecord } from '../../src/evidence/export.ts';
import { cellsOfScript, cellsOfSite, differences } from './differences.ts';

describe('differences', () => {
  it('finds none between figures that differ by less than estimating does', () => {
    expect(differences({ a: [0.5, { b: 1e6 }] }, { a: [0.500001, { b: 1e6 + 1 }] })).toEqual([]);
  });

  it('tells the place and both figures', () => {
    expect(differences({ a: [0.5, { b: 2 }] }, { a: [0.51, { b: 2.1 }] })).toEqual(['a.0: 0.5 en in R 0.51', 'a.1.b: 2 en in R 2.1']);
  });

  it('tells what one of both lacks, and what is no figure', () => {
    expect(differences({ a: 1, c: 'x' }, { b: [2], c: null })).toEqual([
      'a: 1 en in R niets',
      'c: "x" en in R null',
      'b: niets en in R [2]',
    ]);
    expect(differences({ a: 1 }, { a: Number.NaN })).toEqual(['a: 1 en in R NaN']);
  });

  it('leaves out what may differ', () => {
    expect(differences({ metafor: '4.8', g: 1 }, { metafor: '5.0', g: 1 }, new Set(['metafor']))).toEqual([]);
  });
});

describe('cells', () => {
  const record: BewijsRecord = {
    aanpak: 'bewegen',
    doelgroep: null,
    k: 2,
    n: 100,
    g: -0.5,
    ci95: [-0.9, -0.1],
    pi95: [-1.5, 0.5],
    tau2: 0.1,
    i2: 40,
    q: 3,
    staat: null,
    zekerheid: 'laag',
    studies: ['a', 'b'],
    richting: { minder: 2, geen: 0, meer: 0 },
    overzichten: [],
  };
  const figures = { k: 2, g: -0.5, van: -0.9, tot: -0.1, voorspeld_van: -1.5, voorspeld_tot: 0.5, tau2: 0.1, I2: 40, Q: 3 };

  it('takes from the site what was pooled', () => {
    expect(cellsOfSite([record, { ...record, doelgroep: 'ouderen', k: 1, pi95: null, tau2: null, i2: null, q: null }])).toEqual({
      'bewegen -': figures,
    });
  });

  it('keeps what is left out on purpose: two studies in a cell are not pooled', () => {
    const two = { ...record, doelgroep: 'ouderen', g: null, ci95: null, pi95: null };
    const empty = { ...figures, g: null, van: null, tot: null, voorspeld_van: null, voorspeld_tot: null };
    expect(cellsOfSite([two])).toEqual({ 'bewegen ouderen': empty });
    const csv =
      '"aanpak","doelgroep","k","g","van","tot","voorspeld_van","voorspeld_tot","tau2","I2","Q"\n"bewegen","ouderen",2,NA,NA,NA,NA,NA,0.1,40,3\n';
    expect(cellsOfScript(csv)).toEqual({ 'bewegen ouderen': empty });
  });

  it('reads the table of the script under the same names', () => {
    const csv = [
      '"aanpak","doelgroep","k","g","van","tot","voorspeld_van","voorspeld_tot","tau2","I2","Q"',
      '"bewegen","-",2,-0.5,-0.9,-0.1,-1.5,0.5,0.1,40,3',
      '',
    ].join('\n');
    expect(cellsOfScript(csv)).toEqual({ 'bewegen -': figures });
  });
});
