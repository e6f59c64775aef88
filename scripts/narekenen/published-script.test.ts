import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildEvidence } from '../../src/evidence/evidence-map.ts';
import { makeStudie } from '../../src/evidence/fixtures.ts';
import { toBewijsFile, toStudiesFile } from '../../src/evidence/open-data.ts';
import { assessStudy } from '../../src/evidence/study.ts';
import { PROJECT_ROOT } from '../../src/reading/project.ts';

const hasR = spawnSync('Rscript', ['-e', 'library(metafor); library(jsonlite)'], { stdio: 'ignore' }).status === 0;

const ARMS = { n_interventie: 60, n_controle: 50 };
const mean = (n: number, gem: number) => ({ n, gem, sd: 2 });
const change = (sd: object, verandering: number) => ({ n: 40, verandering, ...sd });
const means = { interventie: mean(60, 3), controle: mean(50, 3.8), hoger_is_eenzamer: true };
const OTHER = { aanpakken: ['ontmoeting'], verschilt_in: ['ontmoeting'] };
/** Every form of input, with and without places, bundles, a shared trial and studies without a number. */
const STUDIES = [
  makeStudie('a', { invoer: { vorm: 'gemiddelden', ...means } }),
  makeStudie('b', { invoer: { vorm: 'armen', ...means, interventie: [mean(20, 3), mean(40, 2.6)], controle: [mean(50, 3.8)] } }),
  makeStudie('c', {
    invoer: {
      vorm: 'verandering',
      interventie: { n: 40, gem_voor: 5, gem_na: 4, sd_voor: 2 },
      controle: { n: 38, gem_voor: 5, gem_na: 4.8, sd_voor: 2.2 },
      r: 0.7,
      hoger_is_eenzamer: true,
      richting_invoer: 'minder-eenzaam',
    },
    toewijzing: 'cluster',
    clusters: 8,
    icc: 0.02,
  }),
  makeStudie('d', {
    invoer: {
      vorm: 'verandering',
      interventie: change({ sd_verandering: 2 }, 1),
      controle: change({ sd_verandering: 2.4 }, 0.5),
      hoger_is_eenzamer: false,
    },
    toewijzing: 'cluster',
  }),
  makeStudie('e', { invoer: { vorm: 'verschil', b: -1, se: 0.4, sd: 2, ...ARMS, hoger_is_eenzamer: true }, clusters: 10 }),
  makeStudie('f', {
    invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.3, ci95: [-0.6, 0], se_met_clusters: true },
    toewijzing: 'cluster',
  }),
  makeStudie('g', { invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: 0.1, se: 0.2 }, trial: 'f', n: 90 }),
  makeStudie('h', { invoer: { vorm: 'gestandaardiseerd-n', maat: 'cohen-d', waarde: -0.5, ...ARMS }, ...OTHER, bundel: true }),
  makeStudie('i', { invoer: { vorm: 'toets', t: -2.4, ...ARMS }, ...OTHER, doelgroepen: ['jongeren'] }),
  makeStudie('j', { invoer: { vorm: 'toets', t: -1.4, ...ARMS }, ...OTHER, doelgroepen: ['jongeren'] }),
  makeStudie('k', { invoer: undefined, doelgroepen: ['jongeren'] }),
  makeStudie('l', { invoer: undefined, doelgroepen: ['jongeren'] }),
  makeStudie('m', { invoer: { vorm: 'toets', t: -400, ...ARMS } }),
];
const TERMS = { aanpakken: ['samen-eten', 'ontmoeting'], doelgroepen: ['ouderen', 'jongeren'] };

describe.runIf(hasR)('the script that visitors download', () => {
  const folder = mkdtempSync(join(tmpdir(), 'narekenen-proef-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function run(studies: object, bewijs: object) {
    copyFileSync(join(PROJECT_ROOT, 'public/data/narekenen.R'), join(folder, 'narekenen.R'));
    writeFileSync(join(folder, 'studies.json'), JSON.stringify(studies));
    writeFileSync(join(folder, 'bewijs.json'), JSON.stringify(bewijs));
    const { status, stdout, stderr } = spawnSync('Rscript', ['narekenen.R'], { cwd: folder, encoding: 'utf8' });
    return { status, stdout: stdout.trim(), stderr: stderr.trim() };
  }

  const studies = toStudiesFile(STUDIES.map(assessStudy));
  const bewijs = toBewijsFile(buildEvidence(STUDIES, [], TERMS));

  it('computes every form, place and state as the site does', () => {
    expect(run(studies, bewijs)).toEqual({
      status: 0,
      stdout: 'Nagerekend: 10 studies met een getal en 9 vakjes en randen kloppen.',
      stderr: '',
    });
    expect(new Set(bewijs.cellen.map(({ staat }) => staat)).size).toBeGreaterThan(3);
  });

  it('fails on a wrong effect, average or state, and tells which', () => {
    const wrong = {
      ...bewijs,
      cellen: bewijs.cellen.map((cell) =>
        cell.aanpak === 'samen-eten' && cell.doelgroep === 'ouderen' ? { ...cell, g: (cell.g ?? 0) + 0.001, staat: 'eenzamer' } : cell,
      ),
    };
    const changed = { ...studies, studies: studies.studies.map((study) => (study.id === 'e' ? { ...study, v: 0.05 } : study)) };
    const { status, stderr } = run(changed, wrong);
    expect(status).toBe(1);
    expect(stderr.split('\n').map((line) => line.split(':')[0])).toEqual(['e v', 'samen-eten x ouderen g', 'samen-eten x ouderen staat']);
  });
});
