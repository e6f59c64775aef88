import { describe, expect, it } from 'vitest';
import { buildEvidence } from './evidence-map.ts';
import { makeStudie } from './fixtures.ts';
import { BEWIJS_VELDEN, OPEN_DATA_VERSIE, STUDIE_VELDEN, toBewijsFile, toStudiesFile, WIJZIGINGEN } from './open-data.ts';
import { assessStudy } from './study.ts';

const RISICO = { loting: 'laag', uitval: 'enige', meting: 'hoog', selectief: 'niet-beoordeeld' };
const STUDIES = [makeStudie('a', { icc: 0.02, clusters: 8, risico: RISICO }), makeStudie('b'), makeStudie('c', { invoer: undefined })];
const studies = toStudiesFile(STUDIES.map(assessStudy));
const bewijs = toBewijsFile(buildEvidence(STUDIES, [], { aanpakken: ['samen-eten'], doelgroepen: ['ouderen'] }));

describe('the open data', () => {
  it('say in which version their keys are', () => {
    expect([studies.versie, bewijs.versie]).toEqual([OPEN_DATA_VERSIE, OPEN_DATA_VERSIE]);
    expect(WIJZIGINGEN.every(({ versie, van, naar }) => versie <= OPEN_DATA_VERSIE && van !== naar)).toBe(true);
    expect(WIJZIGINGEN[0]?.versie).toBe(OPEN_DATA_VERSIE);
  });

  it('explain every key, and no other, in the order of the file', () => {
    for (const record of studies.studies) expect(Object.keys(record)).toEqual(Object.keys(STUDIE_VELDEN));
    for (const record of bewijs.cellen) expect(Object.keys(record)).toEqual(Object.keys(BEWIJS_VELDEN));
  });

  it('name no change to a key that is not there', () => {
    const known = new Set([...Object.keys(STUDIE_VELDEN), ...Object.keys(BEWIJS_VELDEN)]);
    const simple = WIJZIGINGEN.map(({ naar }) => naar).filter((naar) => naar !== null && /^[a-z_]+$/.test(naar));
    expect(simple.filter((naar) => !known.has(naar ?? ''))).toEqual([]);
  });

  it('hold what anyone needs to compute a study again', () => {
    expect(studies.studies[0]).toMatchObject({ icc: 0.02, clusters: 8, toewijzing: 'individu', risico: RISICO, n: 400 });
    expect(studies.studies[1]).toMatchObject({
      icc: null,
      clusters: null,
      risico: null,
      invoer: { vorm: 'gestandaardiseerd', waarde: -0.4 },
    });
  });

  it('give the steps of the certainty beside it, and neither for an average over unlike things', () => {
    const inner = bewijs.cellen.find(({ aanpak, doelgroep }) => aanpak !== null && doelgroep !== null);
    expect(inner).toMatchObject({ k: 2, g: null, ci95: null, pi95: null, zekerheid: expect.any(String) as string });
    expect(inner?.redenen?.[0]).toMatch(/^begint bij/);
    for (const margin of bewijs.cellen.filter((cell) => cell !== inner)) {
      expect(margin).toMatchObject({ k: 2, g: expect.closeTo(-0.4) as number, staat: null, zekerheid: null, redenen: null });
      expect(margin.ci95).not.toBeNull();
    }
  });
});
