import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Finding } from '../file/finding.ts';
import { readFile } from '../file/read-file.ts';
import { fieldOf, isRecord } from '../schema/untrusted.ts';
import { checkFile } from '../validation/check-file.ts';
import { RULES } from '../validation/rules/index.ts';
import type { RuleContext } from '../validation/rule.ts';
import { readRuleContext } from './rule-context.ts';

/*
 * Real records with one thing made false, as a slip or somebody with an interest would. Every one is found: as an error
 * where it would be pooled wrongly.
 */

let context: RuleContext;
const STUDY_RULES = RULES.filter(({ id, kinds }) => kinds.includes('studie') && (id.startsWith('studie-') || id === 'dubbele-studie'));

beforeAll(() => {
  context = readRuleContext();
});

/** One change: where, and what stands there instead; undefined takes it away. */
type Change = readonly [path: string, value: unknown];

function changed(data: unknown, changes: readonly Change[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const [path, value] of changes) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const holder = steps.reduce<unknown>((inner, step) => fieldOf(inner, step), copy);
    if (!isRecord(holder)) throw new Error(`There is no ${path}.`);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
  }
  return copy;
}

function findings(id: string, changes: readonly Change[]): Finding[] {
  const record = context.published.find((file) => file.kind === 'studie' && file.id === id);
  if (record === undefined) throw new Error(`There is no study ${id}.`);
  const data = changed(record.data, changes);
  const newId = fieldOf(data, 'id');
  const path = `studies/${String(newId)}.yaml`;
  const text = stringify(data, { aliasDuplicateObjects: false });
  const { file } = readFile({ path, bytes: new TextEncoder().encode(text) }, path);
  if (file === null) throw new Error(`${id} cannot be read.`);
  expect(context.schemas.studie.safeParse(file.data).success, `${id} is no record any more`).toBe(true);
  return checkFile(file, context, STUDY_RULES);
}

/** What the record gives when nobody touched it is no proof. */
function newFindings(id: string, changes: readonly Change[]): Finding[] {
  const before = new Set(findings(id, []).map(({ regelId, boodschap }) => `${regelId} ${boodschap}`));
  return findings(id, changes).filter(({ regelId, boodschap }) => !before.has(`${regelId} ${boodschap}`));
}

const RIGHT = 'perkins-2023-songs-from-home';
const CASES: readonly (readonly [name: string, id: string, changes: readonly Change[], rule: string, ernst: Finding['ernst']])[] = [
  ['range left out', 'hill-2006-vrouwen-op-computer', [['instrument_anders.bereik', undefined]], 'studie-zonder-bereik', 'waarschuwing'],
  ['sign turned', 'kall-2020-icbt', [['invoer.waarde', 0.77]], 'studie-richting', 'fout'],
  [
    'sign turned, direction left out',
    'kall-2020-icbt',
    [
      ['invoer.waarde', 0.77],
      ['uitkomst.richting', undefined],
    ],
    'studie-richting',
    'fout',
  ],
  ['direction left out', RIGHT, [['uitkomst.richting', undefined]], 'studie-richting', 'waarschuwing'],
  [
    'another number than reported',
    'seewer-2024-solus-d',
    [
      ['invoer.waarde', -0.75],
      ['invoer.ci95', [-1.07, -0.43]],
    ],
    'studie-richting',
    'fout',
  ],
  ['another interval than reported', 'seewer-2024-solus-d', [['invoer.ci95', [-0.6, -0.54]]], 'studie-invoer', 'fout'],
  [
    'groups swapped',
    RIGHT,
    [
      ['invoer.interventie', { n: 41, gem: 6.83, sd: 1.46 }],
      ['invoer.controle', { n: 37, gem: 5.81, sd: 1.8 }],
    ],
    'studie-invoer',
    'fout',
  ],
  ['scale turned', 'tsai-2010-videobellen', [['invoer.hoger_is_eenzamer', false]], 'studie-schaal', 'fout'],
  ['benefit told as harm', 'robinson-2013-paro', [['invoer.hoger_is_eenzamer', false]], 'studie-schaal', 'fout'],
  [
    'SE as SD in both places',
    RIGHT,
    [
      ['invoer.interventie.sd', 0.3],
      ['invoer.controle.sd', 0.23],
      ['uitkomst.groepen.interventie.sd', 0.3],
      ['uitkomst.groepen.controle.sd', 0.23],
    ],
    'studie-spreiding',
    'fout',
  ],
  [
    'SE as SD beside other studies',
    'robinson-2013-paro',
    [
      ['invoer.interventie.sd', 2.4],
      ['invoer.controle.sd', 2.07],
      ['uitkomst.groepen', undefined],
    ],
    'studie-spreiding',
    'fout',
  ],
  ['SD of a model', 'tsai-2010-videobellen', [['invoer.sd', 4.77]], 'studie-spreiding', 'waarschuwing'],
  [
    'mean of a question as sum',
    RIGHT,
    [
      ['invoer.interventie.gem', 1.94],
      ['uitkomst.groepen.interventie.gem', 1.94],
    ],
    'studie-schaal',
    'fout',
  ],
  [
    'percentages as means',
    RIGHT,
    [
      ['invoer.interventie.gem', 34],
      ['invoer.controle.gem', 52],
    ],
    'studie-schaal',
    'fout',
  ],
  [
    'changes as means',
    RIGHT,
    [
      ['invoer.interventie.gem', -1.72],
      ['invoer.controle.gem', -0.47],
      ['uitkomst.groepen', undefined],
    ],
    'studie-schaal',
    'fout',
  ],
  [
    'medians as means',
    RIGHT,
    [
      ['invoer.interventie', { n: 37, gem: 6, sd: 2 }],
      ['invoer.controle', { n: 41, gem: 7, sd: 1.5 }],
      ['uitkomst.groepen', undefined],
    ],
    'studie-spreiding',
    'waarschuwing',
  ],
  [
    'effect within a group',
    'haslam-2019-groups-4-health',
    [['invoer', { vorm: 'gestandaardiseerd-n', maat: 'cohen-d', waarde: -1.04, n_interventie: 66, n_controle: 54 }]],
    'studie-invoer',
    'fout',
  ],
  ['other measure as SMD', 'kall-2020-icbt', [['uitkomst.effect.maat', 'anders']], 'studie-invoer', 'fout'],
  ['other outcome', 'kall-2020-icbt', [['invoer.uitkomst', 'PHQ-9 depressie']], 'studie-invoer', 'waarschuwing'],
  [
    'same trial, rounded',
    'seewer-2024-solus-d',
    [
      ['id', 'zz-kopie-2024'],
      ['titel', 'Een andere titel'],
      ['invoer.waarde', -0.6],
      ['invoer.ci95', [-0.9, -0.3]],
    ],
    'dubbele-studie',
    'fout',
  ],
  [
    'shared control group',
    RIGHT,
    [
      ['id', 'zz-andere-arm'],
      ['titel', 'Een andere titel'],
      ['bron.doi', undefined],
      ['invoer.interventie', { n: 39, gem: 6.1, sd: 1.7 }],
    ],
    'dubbele-studie',
    'fout',
  ],
  ['cluster called individual', 'johnson-2020-seniorenkoor', [['toewijzing', 'individu']], 'studie-clusters', 'fout'],
  ['cluster without correction', 'johnson-2020-seniorenkoor', [['invoer.se', 0.05]], 'studie-clusters', 'fout'],
  ['people as clusters', 'johnson-2020-seniorenkoor', [['clusters', 390]], 'studie-clusters', 'fout'],
  ['p against interval', 'kaveladze-2025-eenmalige-online-sessie', [['uitkomst.effect.p', 0.0001]], 'studie-interval', 'fout'],
  ['interval off its number', 'seewer-2024-solus-d', [['uitkomst.effect.ci95', [0.5, 0.89]]], 'studie-interval', 'fout'],
  ['standard error far too small', 'tsai-2010-videobellen', [['invoer.se', 0.0128]], 'studie-interval', 'fout'],
  ['another t than the difference gives', 'creswell-2012-mbsr', [['invoer.t', -21.98]], 'studie-interval', 'fout'],
  [
    'arms of another size',
    'kall-2020-icbt',
    [
      ['invoer.n_interventie', 6],
      ['invoer.n_controle', 37],
    ],
    'studie-aantallen',
    'fout',
  ],
  ['arms larger than at the start', 'kall-2020-icbt', [['invoer.n_interventie', 67]], 'studie-aantallen', 'fout'],
  ['more people than there are', 'kaveladze-2025-eenmalige-online-sessie', [['n', 90_800]], 'studie-aantallen', 'waarschuwing'],
  ['dropout as a share', 'kaveladze-2025-eenmalige-online-sessie', [['uitval_procent', 0.4]], 'studie-aantallen', 'fout'],
  ['days as weeks', 'robinson-2013-paro', [['weken_sinds_start', 182]], 'studie-tijd', 'waarschuwing'],
  ['measured before it began', 'robinson-2013-paro', [['weken_sinds_start', 0]], 'studie-tijd', 'fout'],
  [
    'longer after the end than after the start',
    'mortimer-2014-pliny-telefoonvriendschap',
    [['weken_sinds_start', 6]],
    'studie-tijd',
    'fout',
  ],
  ['a year to come', 'robinson-2013-paro', [['jaar', 2049]], 'studie-tijd', 'fout'],
  ['a reading to come', 'robinson-2013-paro', [['tweede_lezing.datum', '2031-01-01']], 'studie-tijd', 'fout'],
  ['a reading without source', 'robinson-2013-paro', [['tweede_lezing.bron', undefined]], 'studie-lezing', 'fout'],
  ['not found again, and still usable', 'robinson-2013-paro', [['tweede_lezing.oordeel', 'niet']], 'studie-lezing', 'waarschuwing'],
  ['by lot that was none', 'tsai-2020-smartphone-videobellen', [['toewijzing', 'individu']], 'studie-vergelijking', 'fout'],
  ['no control group', 'robinson-2013-paro', [['vergelijking_soort', 'geen-controlegroep']], 'studie-vergelijking', 'fout'],
  ['isolates what did not take place', 'robinson-2013-paro', [['verschilt_in', ['bewegen']]], 'studie-vergelijking', 'waarschuwing'],
  ['another approach without saying which', 'jazaieri-2012-mbsr', [['tegenover', undefined]], 'studie-vergelijking', 'fout'],
  ['a bundle of one', 'bruehlman-2020-nod-app', [['verschilt_in', ['sociale-vaardigheden']]], 'studie-vergelijking', 'fout'],
];

describe('a real record with one thing made false', () => {
  it.each(CASES)('%s (%s)', (_name, id, changes, rule, ernst) => {
    const found = newFindings(id, changes).map((finding) => `${finding.regelId} ${finding.ernst}`);
    expect(found).toContain(`${rule} ${ernst}`);
  });
});

describe('the real records', () => {
  it('give no error', () => {
    const ids = context.published.flatMap(({ kind, id }) => (kind === 'studie' ? [id] : []));
    const errors = ids.flatMap((id) => findings(id, []).filter(({ ernst }) => ernst === 'fout'));
    expect(errors).toEqual([]);
  });
});
