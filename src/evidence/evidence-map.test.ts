import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEvidence } from './evidence-map.ts';
import { makeOverzicht, makeStudie, UNREAD } from './fixtures.ts';

const TERMS = { aanpakken: ['samen-eten', 'ontmoeting'], doelgroepen: ['ouderen', 'jongeren'] };
const build = (studies: Parameters<typeof buildEvidence>[0], overzichten: Parameters<typeof buildEvidence>[1] = []) =>
  buildEvidence(studies, overzichten, TERMS);
const at = (cells: ReturnType<typeof build>, aanpak: string | null, doelgroep: string | null) =>
  cells.find((cell) => cell.aanpak === aanpak && cell.doelgroep === doelgroep);

describe('buildEvidence', () => {
  it('leaves a review out that a newer version replaced', () => {
    const reviews = [makeOverzicht('oud', { vervangen_door: 'nieuw' }), makeOverzicht('nieuw')];
    const [cell] = buildEvidence([], reviews, { aanpakken: [], doelgroepen: ['ouderen'] });
    expect(cell?.overzichten.map(({ id }) => id)).toEqual(['nieuw']);
    expect(cell?.published.map(({ overzicht }) => overzicht.id)).toEqual(['nieuw']);
  });

  it('puts a study in its cells, its margins and the whole, and makes no empty cells', () => {
    const cells = build([makeStudie('a')]);
    expect(cells.map(({ aanpak, doelgroep }) => [aanpak, doelgroep])).toEqual([
      [null, null],
      [null, 'ouderen'],
      ['samen-eten', null],
      ['samen-eten', 'ouderen'],
    ]);
  });

  it('counts a study once in a margin, however many of its terms are there', () => {
    const both = makeStudie('a', { aanpakken: ['samen-eten', 'ontmoeting'], doelgroepen: ['ouderen', 'jongeren'] });
    const cells = build([both, makeStudie('b')]);
    expect(at(cells, null, null)?.pooled).toHaveLength(2);
    expect(at(cells, 'ontmoeting', null)?.pooled).toHaveLength(1);
  });

  it('pools from two studies on; one study stands for itself', () => {
    const one = at(build([makeStudie('a')]), 'samen-eten', 'ouderen');
    expect(one).toMatchObject({ pool: null, effect: { g: -0.4 }, n: 400 });
    expect(one?.effect?.ci95[0]).toBeCloseTo(-0.6, 6);
    const two = at(build([makeStudie('a'), makeStudie('b')]), 'samen-eten', 'ouderen');
    expect(two?.pool?.k).toBe(2);
    expect(two?.n).toBe(800);
  });

  it('keeps what is not pooled beside the pool, and out of it', () => {
    const cells = build([
      makeStudie('a'),
      makeStudie('b', UNREAD),
      makeStudie('c', { ontwerp: 'voor-nameting', vergelijking_soort: 'geen-controlegroep' }),
      makeStudie('d', { invoer: undefined }),
    ]);
    const cell = at(cells, 'samen-eten', 'ouderen');
    expect(cell?.studies).toHaveLength(4);
    expect(cell?.pooled.map(({ studie }) => studie.id)).toEqual(['a']);
  });

  it('counts the directions of controlled studies only', () => {
    const uitkomst = (richting: string | undefined) => ({ uitkomst: { richting, tekst: 'Uitkomst', poolbaar: 'nee' }, invoer: undefined });
    const cells = build([
      makeStudie('a', uitkomst('minder-eenzaam')),
      makeStudie('b', uitkomst('geen-verschil')),
      makeStudie('c', uitkomst('meer-eenzaam')),
      makeStudie('d', uitkomst(undefined)),
      makeStudie('e', { ...uitkomst('minder-eenzaam'), ontwerp: 'voor-nameting', vergelijking_soort: 'geen-controlegroep' }),
    ]);
    expect(at(cells, null, null)).toMatchObject({ directions: { minder: 1, geen: 1, meer: 1 }, effect: null, certainty: null });
  });

  it('puts a review where it or one of its effects belongs', () => {
    const own = { maat: 'smd', waarde: -0.2, teken: 'negatief-is-minder-eenzaam', aanpakken: ['ontmoeting'] };
    const cells = build(
      [],
      [makeOverzicht('a'), makeOverzicht('b', { gepoolde_effecten: [own] }), makeOverzicht('c', { aanpakken: ['samen-eten'] })],
    );
    expect(at(cells, 'ontmoeting', 'ouderen')?.overzichten.map(({ id }) => id)).toEqual(['b']);
    expect(at(cells, 'samen-eten', 'ouderen')?.overzichten.map(({ id }) => id)).toEqual(['c']);
    expect(at(cells, null, 'ouderen')?.overzichten).toHaveLength(3);
    expect(at(cells, null, 'jongeren')).toBeUndefined();
  });

  it('changes only the cells of a study when its number changes', () => {
    const others = [makeStudie('a'), makeStudie('b', { aanpakken: ['ontmoeting'], doelgroepen: ['jongeren'] })];
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (waarde) => {
        const changed = makeStudie('c', { invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde, ci95: [waarde - 0.3, waarde + 0.3] } });
        const before = build([...others, makeStudie('c')]);
        const after = build([...others, changed]);
        expect(at(after, 'ontmoeting', 'jongeren')).toEqual(at(before, 'ontmoeting', 'jongeren'));
        expect(at(after, 'ontmoeting', null)).toEqual(at(before, 'ontmoeting', null));
        expect(at(after, 'samen-eten', 'ouderen')?.pool?.g).toBeCloseTo((waarde / 0.0234 + -0.4 / 0.0104) / (1 / 0.0234 + 1 / 0.0104), 0);
      }),
    );
  });
});
