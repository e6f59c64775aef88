import { describe, expect, test } from 'vitest';
import { readVocabularia } from '../../src/reading/vocabularia.ts';
import { INWONERS_PER } from '../../src/catalog/grootte.ts';
import { CONTENT_ROOT } from '../../src/reading/project.ts';
import { applyMerger, type Municipality } from './merge.ts';
import { foldId } from '../../src/text/fold.ts';

const municipality = (nis: string, label: string, inhabitants: number | undefined): Municipality => ({
  nis,
  label,
  provincie: 'limburg',
  postcodes: [nis.slice(0, 4)],
  places: [`${label}-dorp`],
  lat: 50 + Number(nis) / 1000,
  lon: 5,
  inhabitants,
});

const merger = { from: ['1000', '2000'], nis: '3000', label: 'Samen', provincie: 'antwerpen' };

describe('applyMerger', () => {
  const merged = applyMerger(
    [municipality('1000', 'Klein', 10), municipality('2000', 'Groot', 90), municipality('5000', 'Apart', 5)],
    merger,
  );

  test('puts the parts together under the new code, name and province', () => {
    expect(merged.map(({ nis }) => nis)).toEqual(['5000', '3000']);
    expect(merged[1]).toMatchObject({ label: 'Samen', provincie: 'antwerpen', inhabitants: 100, postcodes: ['1000', '2000'] });
  });

  test('keeps the old names as places, and the centre of the largest part', () => {
    expect(merged[1]?.places).toEqual(['Klein', 'Klein-dorp', 'Groot', 'Groot-dorp']);
    expect(merged[1]?.lat).toBe(52);
  });

  test('does not guess inhabitants when a part is unknown', () => {
    const [only] = applyMerger([municipality('1000', 'Klein', 10), municipality('2000', 'Groot', undefined)], merger);
    expect(only?.inhabitants).toBeUndefined();
  });

  test('refuses a table that names a municipality that is not there', () => {
    expect(() => applyMerger([], merger)).toThrow('1000');
  });
});

describe('the published list', () => {
  const { gemeenten, provincies } = readVocabularia(CONTENT_ROOT);

  test('has the 285 municipalities of Flanders and the 19 of Brussels', () => {
    const counts = Object.fromEntries(provincies.map(({ id }) => [id, gemeenten.filter((gemeente) => gemeente.provincie === id).length]));
    // Number per province since the mergers of 1 January 2025.
    expect(counts).toEqual({ antwerpen: 67, limburg: 38, 'oost-vlaanderen': 55, 'vlaams-brabant': 63, 'west-vlaanderen': 62, brussel: 19 });
    expect(new Set(gemeenten.map(({ id }) => id)).size).toBe(304);
    expect(new Set(gemeenten.map(({ nis }) => nis)).size).toBe(304);
  });

  test('has the label of each municipality, folded, for its id', () => {
    for (const { id, label } of gemeenten) expect(foldId(label)).toBe(id);
  });

  // Statbel, TF_SOC_POP_STRUCT_2025: all ages and sexes of the Flemish Region (02000) and of Brussels (04000).
  test('adds up to the inhabitants that Statbel published for 1 January 2025', () => {
    expect(INWONERS_PER).toBe('2025-01-01');
    const total = (inBrussels: boolean) =>
      gemeenten.filter(({ provincie }) => (provincie === 'brussel') === inBrussels).reduce((sum, { inwoners = 0 }) => sum + inwoners, 0);
    expect(total(false)).toBe(6_864_766);
    expect(total(true)).toBe(1_255_795);
  });

  test('knows what became of merged municipalities', () => {
    const byId = new Map(gemeenten.map((gemeente) => [gemeente.id, gemeente]));
    expect(byId.get('beveren-kruibeke-zwijndrecht')?.synoniemen).toEqual(expect.arrayContaining(['Beveren', 'Melsele', 'Zwijndrecht']));
    expect(byId.get('pelt')?.synoniemen).toEqual(expect.arrayContaining(['Overpelt', 'Neerpelt']));
    expect(byId.has('ham')).toBe(false);
    expect(byId.get('duffel')?.postcodes).toEqual(['2570']);
  });

  test('lies in Belgium', () => {
    for (const { id, lat, lon, postcodes } of gemeenten) {
      expect(lat, id).toBeGreaterThan(50.6);
      expect(lat, id).toBeLessThan(51.52);
      expect(lon, id).toBeGreaterThan(2.5);
      expect(lon, id).toBeLessThan(5.95);
      expect(postcodes.length, id).toBeGreaterThan(0);
    }
  });
});
