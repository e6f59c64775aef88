import { describe, expect, it } from 'vitest';
import { pooledFor } from './combination.ts';
import { contrastsOf } from './contrasts.ts';
import { makeStudie } from './fixtures.ts';
import { funnelOf } from './funnel.ts';
import { sensitivityOf, veranderingOf } from './sensitivity.ts';
import { assessStudy } from './study.ts';

const ALL = { aanpak: null, doelgroep: null };
const direct = (waarde: number, half = 0.2) => ({ vorm: 'gestandaardiseerd', maat: 'smd', waarde, ci95: [waarde - half, waarde + half] });
/** Studies named a, b, … with these effects. */
const studiesOf = (effects: readonly number[], changes: (index: number) => Readonly<Record<string, unknown>> = () => ({})) =>
  effects.map((g, index) => assessStudy(makeStudie(String.fromCharCode(97 + index), { invoer: direct(g), ...changes(index) })));
const TEN = [-0.3, -0.35, -0.4, -0.45, -0.5, -0.3, -0.35, -0.4, -0.45, -0.5];

const sensitivity = (...args: Parameters<typeof sensitivityOf>) => {
  const found = sensitivityOf(...args);
  if (found === null) throw new Error('A sensitivity block was expected.');
  return found;
};
const keuze = (studies: Parameters<typeof sensitivityOf>[0], id: string) =>
  sensitivity(studies, ALL).keuzes.find((found) => found.id === id);

describe('sensitivityOf', () => {
  it('says nothing of fewer than ten studies', () => {
    expect(sensitivityOf(studiesOf(TEN.slice(1)), ALL)).toBeNull();
    expect(sensitivityOf(studiesOf(TEN), ALL)?.k).toBe(10);
  });

  it('leaves out one study at a time, and names the one that moves the average most', () => {
    const { leaveOneOut, average } = sensitivity(studiesOf([...TEN.slice(1), -1.6]), ALL);
    expect(leaveOneOut.most.studie.id).toBe('j');
    expect(leaveOneOut.g[1]).toBeCloseTo(leaveOneOut.most.average.g, 10);
    expect(leaveOneOut.g[0]).toBeLessThan(average.g);
    expect(leaveOneOut.upper[0]).toBeLessThan(leaveOneOut.upper[1]);
    expect(leaveOneOut.changing).toBe(0);
  });

  it.each([
    ['loting', { ontwerp: 'quasi-experimenteel', toewijzing: 'geen-loting' }],
    ['zonder-omrekening', { invoer: { vorm: 'toets', t: -3, n_interventie: 100, n_controle: 100 } }],
    ['zonder-omrekening', { invoer: { ...direct(-0.4), afgeleid: true } }],
    ['zonder-pakket', { bundel: true }],
    ['zonder-twijfel', { invoer: { ...direct(-0.4), onzeker: true } }],
    ['zonder-groep', { vorm: ['online-begeleid', 'groep'] }],
    ['zonder-groep', { toewijzing: 'cluster' }],
    ['vergelijking-wachtlijst', { vergelijking_soort: 'aandacht' }],
  ] as const)('leaves out what does not fit: %s, %j', (id, changes) => {
    const studies = studiesOf(TEN, (index) => ({ vorm: ['telefoon'], ...(index === 0 ? changes : {}) }));
    expect(keuze(studies, id)).toMatchObject({ k: 9, n: 3600 });
  });

  it('keeps only what was measured half a year after the start', () => {
    const studies = studiesOf(TEN, (index) => ({ weken_sinds_start: [undefined, 25.9, 26, 52][index] ?? 4 }));
    expect(keuze(studies, 'lang-gevolgd')).toMatchObject({ k: 2, average: null, verandering: 'te-weinig' });
  });

  it('says when nothing is left out', () => {
    expect(keuze(studiesOf(TEN), 'loting')).toMatchObject({ k: 10, verandering: 'niets' });
    expect(keuze(studiesOf(TEN), 'andere-codering')).toMatchObject({ k: 10, verandering: 'niets' });
  });

  it('reads the studies as the other reader did, also those that come in by it', () => {
    const combination = { aanpak: 'samen-eten', doelgroep: null };
    const studies = studiesOf([...TEN, -0.2], (index) => {
      if (index === 0) return { andere_codering: { verschilt_in: ['ontmoeting'] } };
      if (index === 10) return { verschilt_in: [], andere_codering: { verschilt_in: ['samen-eten'] } };
      return index === 1 ? { andere_codering: { vergelijking_soort: 'andere-aanpak' } } : {};
    });
    const found = sensitivity(studies, combination);
    expect(found.keuzes.at(-1)).toMatchObject({ id: 'andere-codering', k: 9 });
    expect(found.recoded.map(({ id }) => id)).toEqual(['a', 'b', 'k']);
  });
});

describe('veranderingOf', () => {
  const at = (g: number, half: number) => ({ g, ci95: [g - half, g + half] as const });
  it.each([
    [at(-0.4, 0.1), at(-0.35, 0.2), 'gelijk'],
    [at(-0.4, 0.1), at(-0.25, 0.2), 'kleiner'],
    [at(-0.4, 0.1), at(-0.6, 0.2), 'groter'],
    [at(-0.4, 0.1), at(-0.4, 0.5), 'kan-nul'],
    [at(-0.4, 0.5), at(-0.4, 0.1), 'niet-nul'],
    [at(-0.4, 0.1), at(0.4, 0.1), 'omgekeerd'],
    [at(0, 0.1), at(0.05, 0.2), 'gelijk'],
  ] as const)('from %j to %j: %s', (before, after, expected) => {
    expect(veranderingOf(before, after)).toBe(expected);
  });
});

describe('contrastsOf', () => {
  it('compares what has two studies or more, each study once', () => {
    const studies = studiesOf(TEN.slice(0, 7), (index) => ({
      verschilt_in: [
        ['samen-eten'],
        ['samen-eten'],
        ['samen-eten'],
        ['ontmoeting'],
        ['ontmoeting'],
        ['ontmoeting', 'samen-eten'],
        ['huisbezoek'],
      ][index],
    }));
    const [byAanpak, ...others] = contrastsOf(studies, ALL);
    expect(byAanpak?.groups.map(({ id, k, n }) => [id, k, n])).toEqual([
      ['samen-eten', 3, 1200],
      ['ontmoeting', 2, 800],
    ]);
    expect(byAanpak?.left).toBe(2);
    // All are of one group of people: there is nothing to compare.
    expect(others).toEqual([]);
  });

  it('compares groups within an approach, and approaches within a group', () => {
    const studies = studiesOf(TEN, (index) => ({
      doelgroepen: [index % 2 === 0 ? 'ouderen' : 'jongeren'],
      verschilt_in: [index < 5 ? 'samen-eten' : 'ontmoeting'],
    }));
    const names = (aanpak: string | null, doelgroep: string | null) =>
      contrastsOf(pooledFor(studies, { aanpak, doelgroep }), { aanpak, doelgroep }).map(({ by }) => by);
    expect(names(null, null)).toEqual(['aanpak', 'doelgroep']);
    expect(names('samen-eten', null)).toEqual(['doelgroep']);
    expect(names(null, 'ouderen')).toEqual(['aanpak']);
  });
});

describe('funnelOf', () => {
  it('puts the largest study first and rounds its axes outwards', () => {
    const { points, axis, ticks, largestSe } = funnelOf([
      assessStudy(makeStudie('klein', { invoer: direct(-1.1, 0.6) })),
      assessStudy(makeStudie('groot', { invoer: direct(-0.2, 0.1) })),
    ]);
    expect(points.map(({ id }) => id)).toEqual(['groot', 'klein']);
    expect(axis).toEqual([-1.5, 0.5]);
    expect(ticks).toEqual([-1.5, -1, -0.5, 0, 0.5]);
    expect(largestSe).toBeCloseTo(0.4, 10);
  });
});
