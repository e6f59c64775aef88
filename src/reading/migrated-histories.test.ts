import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Migration } from '../changes/migration.ts';
import { renderReport } from '../nazicht/render.ts';
import { reportOn } from '../nazicht/nazicht.ts';
import { isRecord, textOf } from '../schema/untrusted.ts';
import { type FieldChanges, praktijkText, TODAY, VOCABULARIA } from '../validation/fixtures.ts';
import { readHistories } from './histories.ts';
import { readProposal } from './proposal.ts';

/*
 * Two real repositories with the same edits of the same pages. In one, the pages have the form of today from the start;
 * in the other they have an older one, with every kind of difference, until one commit rewrites them all. What is told
 * of them must be the same.
 */

const PAGES = ['buurttafel', 'belronde', 'wandelclub', 'leesgroep', 'tuin'];
const SECTIONS = { 'Wat is het?': 'Buren eten samen.', Lessen: 'Begin klein.' };

const MIGRATION: Migration = {
  dag: '2026-11-28',
  naam: 'velden en secties van 2026',
  steps: [
    { of: 'praktijk', kind: 'move', from: 'statusOp', to: 'status_per' },
    { of: 'praktijk', kind: 'move', from: 'begin', to: 'periode.start' },
    { of: 'praktijk', kind: 'move', from: 'cijfers[].aantal', to: 'cijfers[].waarde' },
    { of: 'praktijk', kind: 'value', at: 'aanpakken[]', from: 'eten', to: 'samen-eten' },
    {
      of: 'praktijk',
      kind: 'reshape',
      at: 'doelgroepen',
      isOld: (value) => typeof value === 'string',
      toNew: (value) => textOf(value)?.split(', '),
    },
    { of: 'praktijk', kind: 'reshape', at: 'vrijwilligers', isOld: (value) => !isRecord(value), toNew: () => undefined },
    { of: 'praktijk', kind: 'drop', at: 'aantalBronnen' },
    { of: 'praktijk', kind: 'section', from: 'Wat leerden we?', to: 'Lessen' },
  ],
};

interface Page {
  readonly fields?: FieldChanges;
  readonly sections?: Readonly<Record<string, string>>;
}

const COSTS = { vrijwilligers: '{ wat: acht koks, bron: jaarverslag-2025 }' };

function newForm({ fields, sections = SECTIONS }: Page): string {
  const body = Object.entries(sections).map(([title, text]) => `## ${title}\n\n${text}`);
  return praktijkText({ ...COSTS, ...fields }, body.join('\n\n'));
}

/** The same page as it was written before the migration. */
function oldForm(page: Page): string {
  return newForm(page)
    .replace('status_per:', 'aantalBronnen: 1\nstatusOp:')
    .replace(/periode: \{ start: (\d+) \}/, 'begin: $1')
    .replace('waarde:', 'aantal:')
    .replace('samen-eten', 'eten')
    .replace(/doelgroepen: \[(.*)\]/, 'doelgroepen: "$1"')
    .replace(/vrijwilligers: \{ wat: (.*), bron/, 'vrijwilligers: $1 # bron')
    .replace('## Lessen', '## Wat leerden we?');
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'omzetting-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A repository in which pages are written and committed. */
function makeRepository(name: string) {
  const root = join(folder, name);
  mkdirSync(join(root, 'content', 'praktijken'), { recursive: true });
  const git = (args: readonly string[], day: string) => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@voorbeeld.invalid', '-c', 'commit.gpgsign=false'];
    const date = `${day}T12:00:00Z`;
    const { status, stderr } = spawnSync('git', [...identity, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };
  git(['init', '-q', '-b', 'main'], '2026-11-24');
  const commit = (day: string, pages: Readonly<Record<string, Page>>, write: (page: Page) => string) => {
    for (const [id, page] of Object.entries(pages)) writeFileSync(join(root, 'content', 'praktijken', `${id}.mdx`), write(page));
    git(['add', '-A'], day);
    git(['commit', '-q', '--allow-empty', '-m', day], day);
    git(['tag', day], day);
  };
  return { root, commit };
}

/** The file of a practice as it lies on disk. */
const currentIn = (root: string) => (id: string) => readFileSync(join(root, 'content', 'praktijken', `${id}.mdx`));

const told = (root: string) => {
  const history = readHistories(root, VOCABULARIA, currentIn(root), [MIGRATION]);
  return Object.fromEntries(PAGES.map((id) => [id, history(id)]));
};

const all = (page: Page) => Object.fromEntries(PAGES.map((id) => [id, page]));
/** A page with a warning about a field that is renamed: it was there before, and stays known. */
const OUTDATED = { fields: { status_per: '2020-01' } };
const FIRST: Readonly<Record<string, Page>> = { ...all({}), tuin: OUTDATED };
/** Edits before the migration: a date, terms, a figure, costs, words of a section. */
const SECOND: Readonly<Record<string, Page>> = {
  ...FIRST,
  buurttafel: { fields: { status_per: '2026-11', periode: '{ start: 2023 }' } },
  belronde: { fields: { doelgroepen: '[ouderen, jongeren]', aanpakken: '[samen-eten]' } },
  wandelclub: { fields: { cijfers: '[{ wat: deelnemers, waarde: 45, eenheid: personen, jaar: 2025, bron: jaarverslag-2025 }]' } },
  leesgroep: { sections: { ...SECTIONS, Lessen: 'Begin groot.' } },
};
/** What really changes in the commit of the migration, and after it. */
const EDITED: Readonly<Record<string, Page>> = { ...SECOND, buurttafel: { fields: { status: 'afgerond', status_per: '2026-12' } } };
const LAST: Readonly<Record<string, Page>> = { ...EDITED, tuin: { ...OUTDATED, sections: { ...SECTIONS, Lessen: 'Begin met thee.' } } };

function makeHistory(name: string, onDay28: Readonly<Record<string, Page>>, before: (page: Page) => string): string {
  const { root, commit } = makeRepository(name);
  commit('2026-11-24', FIRST, before);
  commit('2026-11-26', SECOND, before);
  commit('2026-11-28', onDay28, newForm);
  commit('2026-11-30', { ...LAST, ...(onDay28 === SECOND ? { buurttafel: SECOND['buurttafel'] ?? {} } : {}) }, newForm);
  return root;
}

describe('a migration over all pages', () => {
  it('changes the history of no page', () => {
    const [migrated, always] = [makeHistory('omgezet', SECOND, oldForm), makeHistory('altijd', SECOND, newForm)];
    expect(told(migrated)).toEqual(told(always));
    expect(told(migrated)).toMatchObject({
      buurttafel: {
        days: [
          { dag: '2026-11-26', wijzigingen: ['Datum van de status: oktober 2026 → november 2026', 'Begin: 2024 → 2023'] },
          { dag: '2026-11-24' },
        ],
      },
      tuin: { hasMore: false, days: [{ dag: '2026-11-30', wijzigingen: ['Tekst gewijzigd: Lessen'] }, { dag: '2026-11-24' }] },
    });
  });

  it('shows only the real edit of a commit that holds one as well', () => {
    const [migrated, always] = [makeHistory('omgezet-en-meer', EDITED, oldForm), makeHistory('altijd-en-meer', EDITED, newForm)];
    expect(told(migrated)).toEqual(told(always));
    expect(told(migrated)['buurttafel']).toMatchObject({
      days: [
        {
          dag: '2026-11-28',
          wijzigingen: ['Status: Lopend → Afgerond', 'Datum van de status: november 2026 → december 2026', 'Begin: 2023 → 2024'],
        },
        { dag: '2026-11-26' },
        { dag: '2026-11-24' },
      ],
    });
  });

  it('is seen as an edit of all pages without the table', () => {
    const root = makeHistory('zonder-tabel', SECOND, oldForm);
    const without = readHistories(root, VOCABULARIA, currentIn(root), []);
    for (const id of PAGES) {
      const history = without(id);
      expect(history.isKnown && history.days.some(({ dag }) => dag === '2026-11-28')).toBe(true);
    }
  });
});

describe('the report on a migration', () => {
  const report = (root: string) => {
    const proposal = readProposal(root, '2026-11-26', '2026-11-28');
    const found = reportOn({ ...proposal, vocabularia: VOCABULARIA, today: TODAY, migrations: [MIGRATION] });
    return { found, text: renderReport(found, { basis: 'abc', previewBase: null }) };
  };

  it('tells of it once, and of no page', () => {
    const { found, text } = report(makeHistory('voorstel', SECOND, oldForm));
    expect(text).toContain('Bestanden met inhoud: 5 alleen omgezet. Het bewijs blijft gelijk.');
    expect(text).toContain('- **velden en secties van 2026** (2026-11-28): 5 bestanden. Meer verandert er niet in.');
    expect(text).not.toContain('## Bestand per bestand');
    expect([found.cells, found.places, found.findings.fresh]).toEqual([[], [], []]);
    expect(found.findings.existing).toBeGreaterThan(0);
  });

  it('tells of the edits beside it', () => {
    const { text } = report(makeHistory('voorstel-en-meer', EDITED, oldForm));
    expect(text).toContain('Bestanden met inhoud: 1 gewijzigd, 4 alleen omgezet.');
    expect(text).toContain('5 bestanden. In 1 bestand verandert er ook iets anders; dat staat hieronder.');
    expect(text).toContain('### `praktijken/buurttafel.mdx` (gewijzigd)');
    expect(text).toContain('- Ook omgezet naar de nieuwe vorm: velden en secties van 2026.');
    expect(text).toContain('- **Status**: <del>lopend</del> → <ins>afgerond</ins>');
    expect(text).not.toContain('### `praktijken/belronde.mdx`');
  });
});
