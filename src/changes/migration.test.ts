import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecord, textOf } from '../schema/untrusted.ts';
import { fieldOfPath, leavesOf } from './diff.ts';
import { diffVersions } from './diff-versions.ts';
import { type Migration, type MigrationStep, newestData, toNewest } from './migration.ts';
import type { Version } from './version.ts';

const version = (data: unknown, titles: readonly string[] = []): Version => ({
  kind: 'praktijk',
  id: 'buurttafel',
  data,
  sections: titles.map((title) => ({ title, text: 'Begin klein.', citations: [] })),
});
const migration = (...steps: MigrationStep[]): Migration => ({ dag: '2027-01-15', naam: 'Proef', steps });

/** What a reader sees change between two records, with these steps in the table. */
function seen(before: unknown, after: unknown, ...steps: MigrationStep[]) {
  const { fields } = diffVersions(version(before), version(after), [migration(...steps)]);
  return leavesOf(fields).map(({ path, kind }) => `${fieldOfPath(path)} ${kind}`);
}

const RENAME: MigrationStep = { of: 'praktijk', kind: 'move', from: 'statusPer', to: 'status_per' };

describe('a key that is renamed or moved', () => {
  it('is no change, and a real edit beside it is', () => {
    expect(seen({ statusPer: '2026', schaal: 'buurt' }, { status_per: '2026', schaal: 'buurt' }, RENAME)).toEqual([]);
    expect(seen({ statusPer: '2026', schaal: 'buurt' }, { status_per: '2027', schaal: 'regio' }, RENAME)).toEqual([
      'status_per changed',
      'schaal changed',
    ]);
  });

  it('is followed in the items of a list', () => {
    const step: MigrationStep = { of: 'praktijk', kind: 'move', from: 'bronnen[].zonderLink', to: 'bronnen[].zonder_link' };
    const [a, b] = [
      { id: 'a', titel: 'A' },
      { id: 'b', titel: 'B' },
    ];
    expect(seen({ bronnen: [{ ...a, zonderLink: 'papier' }, b] }, { bronnen: [{ ...a, zonder_link: 'papier' }, b] }, step)).toEqual([]);
  });

  it('is followed into a group, out of one, and into a group of its own name', () => {
    const into: MigrationStep = { of: 'praktijk', kind: 'move', from: 'kosten', to: 'inzet.kosten' };
    expect(seen({ kosten: '5 euro', inzet: { bron: 'a' } }, { inzet: { kosten: '5 euro', bron: 'a' } }, into)).toEqual([]);
    const out: MigrationStep = { of: 'praktijk', kind: 'move', from: 'periode.start', to: 'sinds' };
    expect(seen({ periode: { start: 2020 } }, { sinds: 2020 }, out)).toEqual([]);
    const own: MigrationStep[] = [
      { of: 'praktijk', kind: 'move', from: 'status', to: 'status.soort' },
      { of: 'praktijk', kind: 'move', from: 'statusPer', to: 'status.per' },
    ];
    expect(seen({ status: 'lopend', statusPer: '2026' }, { status: { soort: 'lopend', per: '2026' } }, ...own)).toEqual([]);
    expect(seen({ status: 'lopend', statusPer: '2026' }, { status: { soort: 'afgerond', per: '2026' } }, ...own)).toEqual([
      'status.soort changed',
    ]);
  });

  it('never hides what is written both ways, nor what stands where a group should', () => {
    expect(toNewest(version({ statusPer: 'oud', status_per: 'nieuw' }), [migration(RENAME)]).version.data).toEqual({
      statusPer: 'oud',
      status_per: 'nieuw',
    });
    const into: MigrationStep = { of: 'praktijk', kind: 'move', from: 'kosten', to: 'inzet.kosten' };
    expect(toNewest(version({ kosten: '5 euro', inzet: 'veel' }), [migration(into)]).version.data).toEqual({
      kosten: '5 euro',
      inzet: 'veel',
    });
  });

  it('is about one kind of file, or one list', () => {
    const step: MigrationStep = { of: 'vocabularium', id: 'ontwerpen', kind: 'value', at: '[].id', from: 'voor-nameting', to: 'voor-na' };
    const terms = [{ id: 'voor-nameting' }, { id: 'rct' }];
    const newest = (id: string) => toNewest({ kind: 'vocabularium', id, data: terms, sections: [] }, [migration(step)]).version.data;
    expect(newest('ontwerpen')).toEqual([{ id: 'voor-na' }, { id: 'rct' }]);
    expect(newest('statussen')).toEqual(terms);
  });
});

describe('a value that is renamed', () => {
  const design: MigrationStep = { of: 'praktijk', kind: 'value', at: 'evaluaties[].ontwerp', from: 'voor-nameting', to: 'voor-na' };
  const term: MigrationStep = { of: 'praktijk', kind: 'value', at: 'aanpakken[]', from: 'eten', to: 'samen-eten' };

  it('is no change, and another value is', () => {
    expect(seen({ evaluaties: [{ ontwerp: 'voor-nameting' }] }, { evaluaties: [{ ontwerp: 'voor-na' }] }, design)).toEqual([]);
    expect(
      seen({ evaluaties: [{ ontwerp: 'voor-nameting', bron: 'a' }] }, { evaluaties: [{ ontwerp: 'rct', bron: 'a' }] }, design),
    ).toEqual(['evaluaties[].ontwerp changed']);
    expect(seen({ aanpakken: ['eten', 'bellen'] }, { aanpakken: ['samen-eten', 'bellen'] }, term)).toEqual([]);
    expect(seen({ aanpakken: ['eten'] }, { aanpakken: ['samen-eten', 'bellen'] }, term)).toEqual(['aanpakken[] added']);
  });

  it('is named once when two terms become one', () => {
    expect(seen({ aanpakken: ['eten', 'samen-eten'] }, { aanpakken: ['samen-eten'] }, term)).toEqual([]);
  });

  it('goes together with a key that is renamed', () => {
    const steps: MigrationStep[] = [
      { of: 'praktijk', kind: 'move', from: 'evaluaties[].uitkomst', to: 'evaluaties[].richting' },
      { of: 'praktijk', kind: 'value', at: 'evaluaties[].richting', from: 'gunstig', to: 'minder-eenzaam' },
    ];
    expect(seen({ evaluaties: [{ uitkomst: 'gunstig' }] }, { evaluaties: [{ richting: 'minder-eenzaam' }] }, ...steps)).toEqual([]);
  });
});

describe('a value that gets another shape', () => {
  const told: MigrationStep = {
    of: 'praktijk',
    kind: 'reshape',
    at: 'gebied.gewest',
    isOld: (value) => typeof value === 'string',
    toNew: (value) => [value],
  };
  const untold: MigrationStep = {
    of: 'praktijk',
    kind: 'reshape',
    at: 'inzet.kosten',
    isOld: (value) => typeof value === 'string',
    toNew: () => undefined,
  };
  const list = [{ bedrag: 5, per: 'maaltijd' }];

  it('is compared in its new shape where that can be told', () => {
    expect(seen({ gebied: { gewest: 'brussel' } }, { gebied: { gewest: ['brussel'] } }, told)).toEqual([]);
    expect(seen({ gebied: { gewest: 'brussel' } }, { gebied: { gewest: ['vlaanderen'] } }, told)).toEqual([
      'gebied.gewest[] added',
      'gebied.gewest[] removed',
    ]);
  });

  it('is no change on the way from old to new where it cannot be told, and one before and after that', () => {
    expect(seen({ inzet: { kosten: '5 euro' }, schaal: 'a' }, { inzet: { kosten: list }, schaal: 'b' }, untold)).toEqual([
      'schaal changed',
    ]);
    expect(seen({ inzet: { kosten: '5 euro' } }, { inzet: { kosten: '6 euro' } }, untold)).toEqual(['inzet.kosten changed']);
    expect(seen({ inzet: { kosten: list } }, { inzet: { kosten: [{ bedrag: 6, per: 'maaltijd' }] } }, untold)).not.toEqual([]);
    expect(seen({ inzet: { kosten: '5 euro' } }, {}, untold)).toEqual(['inzet removed']);
    expect(seen({}, { inzet: { kosten: list } }, untold)).toEqual(['inzet added']);
  });
});

describe('a key or an item that goes', () => {
  const key: MigrationStep = { of: 'praktijk', kind: 'drop', at: 'kenmerken' };
  const items: MigrationStep = { of: 'praktijk', kind: 'drop', at: 'evaluaties[]', where: { ontwerp: ['rct', 'cluster-rct'] } };
  const [trial, survey] = [
    { ontwerp: 'rct', bron: 'a' },
    { ontwerp: 'bevraging', bron: 'b' },
  ];

  it('is no change when it goes as a whole, and what happened in it before is', () => {
    expect(seen({ kenmerken: ['a', 'b'], schaal: 'x' }, { schaal: 'y' }, key)).toEqual(['schaal changed']);
    expect(seen({ kenmerken: ['a'] }, { kenmerken: ['a', 'b'] }, key)).toEqual(['kenmerken[] added']);
    expect(seen({ kenmerken: ['a', 'b'] }, { kenmerken: ['a'] }, key)).toEqual(['kenmerken[] removed']);
  });

  it('is no change when items of one sort go, and other items are', () => {
    expect(seen({ evaluaties: [trial, survey] }, { evaluaties: [survey] }, items)).toEqual([]);
    expect(seen({ evaluaties: [trial, survey] }, {}, items)).toEqual(['evaluaties removed']);
    expect(seen({ evaluaties: [survey] }, { evaluaties: [trial, survey] }, items)).toEqual(['evaluaties[] added']);
  });

  it('is left out of the newest form, as is what cannot be told in its new shape', () => {
    const untold: MigrationStep = {
      of: 'praktijk',
      kind: 'reshape',
      at: 'kosten',
      isOld: (value) => typeof value === 'string',
      toNew: () => undefined,
    };
    const data = { kenmerken: ['a'], evaluaties: [trial, survey], kosten: '5 euro', statusPer: '2026' };
    expect(newestData(version(data), [migration(key, items, untold, RENAME)])).toEqual({ evaluaties: [survey], status_per: '2026' });
  });
});

describe('a section with another title', () => {
  it('is no change', () => {
    const step: MigrationStep = { of: 'praktijk', kind: 'section', from: 'Lessen', to: 'Wat leerden we?' };
    const { sections, hasMovedSections } = diffVersions(
      version({}, ['Wat is het?', 'Lessen']),
      version({}, ['Wat is het?', 'Wat leerden we?']),
      [migration(step)],
    );
    expect([sections, hasMovedSections]).toEqual([[], false]);
  });
});

describe('migrations', () => {
  const first = migration(RENAME);
  const second: Migration = {
    dag: '2027-06-01',
    naam: 'Later',
    steps: [{ of: 'praktijk', kind: 'move', from: 'status_per', to: 'status_op' }],
  };

  it('follow one another', () => {
    expect(leavesOf(diffVersions(version({ statusPer: '2026' }), version({ status_op: '2026' }), [first, second]).fields)).toEqual([]);
  });

  it('are told of when they were carried out or undone between two versions, not when both have the same form', () => {
    const between = (before: unknown, after: unknown) => {
      const { migrations, undone } = diffVersions(version(before), version(after), [first, second]);
      return [migrations.map(({ naam }) => naam), undone.map(({ naam }) => naam)];
    };
    expect(between({ statusPer: 'a' }, { status_op: 'a' })).toEqual([['Proef', 'Later'], []]);
    expect(between({ statusPer: 'a' }, { status_per: 'a' })).toEqual([['Proef'], []]);
    expect(between({ status_per: 'a' }, { statusPer: 'a' })).toEqual([[], ['Proef']]);
    expect(between({ statusPer: 'a' }, { statusPer: 'b' })).toEqual([[], []]);
  });

  it('never throw on what strangers wrote, and twice gives the same as once', () => {
    const steps: MigrationStep[] = [
      { of: 'praktijk', kind: 'move', from: 'a', to: 'a.b' },
      { of: 'praktijk', kind: 'move', from: 'c[].a', to: 'c[].b.c' },
      { of: 'praktijk', kind: 'move', from: 'b.c', to: 'd' },
      { of: 'praktijk', kind: 'value', at: 'c[]', from: 'a', to: 'b' },
      { of: 'praktijk', kind: 'value', at: 'd', from: 'a', to: 'b' },
      { of: 'praktijk', kind: 'reshape', at: 'b', isOld: (value) => !isRecord(value), toNew: (value) => ({ tekst: textOf(value) }) },
      { of: 'praktijk', kind: 'drop', at: 'e' },
    ];
    const value = fc.oneof({ depthSize: 'small' }, fc.constantFrom('a', 'b', 1, null, true), fc.jsonValue({ maxDepth: 2 }));
    const inner = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value, { maxKeys: 4 });
    const data = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.oneof(value, inner, fc.array(fc.oneof(value, inner)))),
    );
    fc.assert(
      fc.property(data, data, (before, after) => {
        const once = toNewest(version(before), [migration(...steps)]).version;
        expect(toNewest(once, [migration(...steps)]).version).toEqual(once);
        expect(diffVersions(version(before), version(before), [migration(...steps)]).fields).toEqual([]);
        expect(Array.isArray(diffVersions(version(before), version(after), [migration(...steps)]).fields)).toBe(true);
      }),
    );
  });
});
