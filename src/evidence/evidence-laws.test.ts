import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Studie } from '../schema/studie.ts';
import { buildEvidence, type EvidenceCell } from './evidence-map.ts';
import { makeStudie, UNREAD } from './fixtures.ts';
import { STAAT_ORDER } from './state.ts';

/* What must hold of every cell, whatever the studies: laws that one example does not show. */

const TERMS = { aanpakken: ['samen-eten', 'ontmoeting'], doelgroepen: ['ouderen', 'jongeren'] };
const build = (studies: readonly Studie[]) => buildEvidence(studies, [], TERMS);

/** What a cell claims: all that a visitor reads of it as a finding. */
const claimOf = ({ aanpak, doelgroep, n, pool, effect, staat, certainty, directions, points, pooled }: EvidenceCell) => ({
  ...{ aanpak, doelgroep, n, pool, effect, staat, certainty, directions, points },
  pooled: pooled.map(({ studie }) => studie.id),
});
const claims = (studies: readonly Studie[]) => build(studies).map(claimOf);

const anyStudy = fc.record({
  g: fc.double({ min: -1.2, max: 0.6, noNaN: true }),
  half: fc.double({ min: 0.05, max: 0.8, noNaN: true }),
  aanpak: fc.constantFrom(...TERMS.aanpakken),
  doelgroep: fc.constantFrom(...TERMS.doelgroepen),
  hasNumber: fc.boolean(),
  isConfirmed: fc.boolean(),
  n: fc.integer({ min: 20, max: 900 }),
});
type Parts = typeof anyStudy extends fc.Arbitrary<infer Found> ? Found : never;

/** A study whose direction agrees with its number. */
function studyOf(
  id: string,
  { g, half, aanpak, doelgroep, hasNumber, isConfirmed, n }: Parts,
  changes: Readonly<Record<string, unknown>> = {},
) {
  const richting = g + half < 0 ? 'minder-eenzaam' : g - half > 0 ? 'meer-eenzaam' : 'geen-verschil';
  return makeStudie(id, {
    aanpakken: [aanpak],
    verschilt_in: [aanpak],
    doelgroepen: [doelgroep],
    n,
    uitkomst: { richting, tekst: 'Wat de studie vond', poolbaar: 'direct' },
    invoer: hasNumber ? { vorm: 'gestandaardiseerd', maat: 'smd', waarde: g, ci95: [g - half, g + half] } : undefined,
    ...(isConfirmed ? {} : UNREAD),
    ...changes,
  });
}
const studiesOf = (parts: readonly Parts[]) => parts.map((part, index) => studyOf(`s${index}`, part));
const anyStudies = fc.array(anyStudy, { minLength: 1, maxLength: 9 });

describe('the laws of the evidence map', () => {
  it('a second record of a trial changes nothing', () => {
    fc.assert(
      fc.property(anyStudies, fc.nat(), (parts, which) => {
        const studies = studiesOf(parts);
        const first = studies[which % studies.length];
        if (first === undefined) return;
        const again: Studie = { ...first, id: 'zz-weer', trial: first.id, n: (first.n ?? 1) - 1 };
        expect(claims([...studies, again])).toEqual(claims(studies));
      }),
      { numRuns: 60 },
    );
  });

  it('two approaches against each other change nothing', () => {
    fc.assert(
      fc.property(anyStudies, anyStudy, (parts, part) => {
        const studies = studiesOf(parts);
        const opposite = studyOf('zz-tegenover', part, { vergelijking_soort: 'andere-aanpak', tegenover: ['ontmoeting'] });
        // It may be the first that is known of a cell; a cell that was there says the same.
        const known = new Set(claims(studies).map(({ aanpak, doelgroep }) => `${aanpak}/${doelgroep}`));
        const after = claims([...studies, opposite]).filter(({ aanpak, doelgroep }) => known.has(`${aanpak}/${doelgroep}`));
        expect(after).toEqual(claims(studies));
      }),
      { numRuns: 60 },
    );
  });

  it('a record without second reading changes no number, and no state but that it points to less', () => {
    fc.assert(
      fc.property(anyStudies, anyStudy, (parts, part) => {
        const studies = studiesOf(parts);
        const before = new Map(build(studies).map((cell) => [`${cell.aanpak}/${cell.doelgroep}`, cell]));
        for (const cell of build([...studies, studyOf('zz-ongelezen', { ...part, isConfirmed: false })])) {
          const was = before.get(`${cell.aanpak}/${cell.doelgroep}`);
          expect(cell.effect).toEqual(was?.effect ?? null);
          expect(cell.pool).toEqual(was?.pool ?? null);
          expect(cell.n).toBe(was?.n ?? 0);
          if (cell.staat === (was?.staat ?? null)) continue;
          expect(cell.pooled).toEqual([]);
          expect(['wijst-op-minder', 'weten-niet']).toContain(cell.staat);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('more people with the same estimates never weaken the claim that it helps', () => {
    const below = fc.record({ g: fc.double({ min: -1, max: -0.02, noNaN: true }), half: fc.double({ min: 0.05, max: 0.8, noNaN: true }) });
    const rank = (cell: EvidenceCell | undefined) => STAAT_ORDER.findIndex((id) => id === cell?.staat);
    const inner = (studies: readonly Studie[]) => build(studies).find(({ aanpak, doelgroep }) => aanpak !== null && doelgroep !== null);
    const rest = { aanpak: 'samen-eten', doelgroep: 'ouderen', hasNumber: true, isConfirmed: true, n: 100 } as const;
    fc.assert(
      fc.property(fc.array(below, { minLength: 1, maxLength: 7 }), fc.double({ min: 1, max: 6, noNaN: true }), (found, sharper) => {
        const [few, many] = [1, sharper].map((by) =>
          inner(found.map((part, index) => studyOf(`s${index}`, { ...part, half: part.half / by, ...rest }))),
        );
        // From the pooled claim to that of the studies can happen: sharper studies may turn out to differ in how much.
        if (few?.staat === 'minder-eenzaam' || few?.staat === 'studies-vonden-minder')
          expect(rank(many)).toBeLessThanOrEqual(STAAT_ORDER.indexOf('studies-vonden-minder'));
      }),
      { numRuns: 60 },
    );
  });

  it('certainty is never high while nobody judged the risk of bias', () => {
    fc.assert(
      fc.property(anyStudies, (parts) => {
        for (const { certainty } of build(studiesOf(parts))) expect(certainty?.level).not.toBe('hoog');
      }),
      { numRuns: 40 },
    );
  });
});
