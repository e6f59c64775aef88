import { describe, expect, it } from 'vitest';
import { CONTEXT, makePraktijk } from '../validation/fixtures.ts';
import { fieldsOf } from '../schema/field-info.ts';
import { completenessOf } from './completeness.ts';
import { toEditorialCsv } from './editorial-csv.ts';
import {
  directionOf,
  EDITORIAL_ORDERS,
  type EditorialFinding,
  type EditorialOrder,
  editorialPath,
  sortRows,
  summariseRows,
  toEditorialRow,
} from './editorial.ts';

const TODAY = '2026-11-24';
const ERROR: EditorialFinding = { regelId: 'schema', ernst: 'fout', isAccepted: false };
const WARNING: EditorialFinding = { regelId: 'een-bron', ernst: 'waarschuwing', isAccepted: false };
const ACCEPTED: EditorialFinding = { ...WARNING, isAccepted: true };

const row = (id: string, changes: Parameters<typeof makePraktijk>[0] = {}, findings: readonly EditorialFinding[] = [], niveau = 1) => {
  const praktijk = makePraktijk({ titel: `Praktijk ${id}`, ...changes });
  return toEditorialRow(
    {
      id,
      praktijk,
      completeness: completenessOf(praktijk, fieldsOf(CONTEXT.schemas.praktijk)),
      place: { niveau, next: 'een uitleg' },
      findings,
    },
    TODAY,
  );
};

describe('toEditorialRow', () => {
  it('counts ages in months up to today', () => {
    expect(row('a', { status_per: '2024-10', nagekeken: '2025-11-24' })).toMatchObject({ statusAge: 25, reviewAge: 12, isStale: true });
    expect(row('a', { status_per: '2024-11' })).toMatchObject({ statusAge: 24, isStale: false });
  });

  it('takes a year to its end, and nothing for older than it is', () => {
    expect(row('a', { status_per: '2025' }).statusAge).toBe(11);
    expect(row('a', { status_per: '2026' }).statusAge).toBe(0);
  });

  it('calls a status stale when it is unknown, never when it is over', () => {
    expect(row('a', { status: 'onbekend' }).isStale).toBe(true);
    expect(row('a', { status: 'afgerond', status_per: '2010' }).isStale).toBe(false);
  });
});

describe('sortRows', () => {
  const rows = [
    row(
      'b',
      {
        status_per: '2025',
        nagekeken: '2026-01-01',
        mechanisme: { tekst: 'Wie samen eet, leert buren kennen.', bronnen: ['jaarverslag-2025'] },
      },
      [WARNING, WARNING],
      2,
    ),
    row('c', { status_per: '2020' }, [ERROR], 1),
    row('a', { status_per: '2026-10', nagekeken: '2026-10-01' }, [ACCEPTED], 3),
  ];
  it.each([
    ['volledigheid', ['a', 'c', 'b']],
    ['nagekeken', ['b', 'a', 'c']],
    ['status', ['c', 'b', 'a']],
    ['niveau', ['c', 'b', 'a']],
    ['bevindingen', ['c', 'b', 'a']],
    ['titel', ['a', 'b', 'c']],
  ] satisfies [EditorialOrder, string[]][])('puts first by %s what asks for work', (order, ids) => {
    expect(sortRows(rows, order).map(({ id }) => id)).toEqual(ids);
    expect(sortRows(rows.toReversed(), order).map(({ id }) => id)).toEqual(ids);
  });

  it('gives each order an address and a direction', () => {
    expect(EDITORIAL_ORDERS.map(editorialPath)).toEqual([
      '/redactie/',
      '/redactie/volgorde/nagekeken/',
      '/redactie/volgorde/status/',
      '/redactie/volgorde/niveau/',
      '/redactie/volgorde/bevindingen/',
      '/redactie/volgorde/titel/',
    ]);
    expect(EDITORIAL_ORDERS.map(directionOf)).toEqual(['ascending', 'descending', 'descending', 'ascending', 'descending', 'ascending']);
  });
});

describe('summariseRows', () => {
  it('counts practices, findings and levels, and keeps accepted warnings apart', () => {
    const summary = summariseRows([row('a', {}, [ERROR, WARNING]), row('b', { status: 'onbekend' }, [ACCEPTED], 2), row('c')], 6);
    expect(summary).toMatchObject({ total: 3, medianPercent: 20, stale: 1, withFindings: 1, errors: 1, warnings: 1, accepted: 1 });
    expect(summary.perNiveau).toEqual([0, 2, 1, 0, 0, 0]);
  });

  it('tells what is missing most often first', () => {
    const withCosts = row('b', {
      kosten: [
        {
          wat: 'maaltijd',
          bedrag: 5,
          munt: 'euro',
          eenheid: 'per-activiteit',
          soort: 'bijdrage-van-de-deelnemer',
          bron: 'jaarverslag-2025',
        },
      ],
    });
    const { missing } = summariseRows([row('a'), withCosts], 6);
    expect(missing.map(({ deel, count }) => [deel, count])).toEqual([
      ['personeel', 2],
      ['vrijwilligers', 2],
      ['evaluatie', 2],
      ['waarom het zou helpen', 2],
      ['tweede bron', 2],
      ['website van de praktijk', 2],
      ['contact', 2],
      ['kosten', 1],
    ]);
  });

  it('takes the mean of the two in the middle, and nothing of nothing', () => {
    const withCosts = row('b', {
      kosten: [
        {
          wat: 'maaltijd',
          bedrag: 5,
          munt: 'euro',
          eenheid: 'per-activiteit',
          soort: 'bijdrage-van-de-deelnemer',
          bron: 'jaarverslag-2025',
        },
      ],
    });
    expect(summariseRows([row('a'), withCosts], 6).medianPercent).toBe(25);
    expect(summariseRows([], 6)).toMatchObject({ total: 0, medianPercent: 0, missing: [] });
  });
});

describe('toEditorialCsv', () => {
  const lines = (...rows: Parameters<typeof toEditorialCsv>[0]) => toEditorialCsv(rows).split('\r\n');

  it('is a sheet with semicolons, a mark for UTF-8 and a line per practice', () => {
    const csv = lines(row('a', { titel: 'Samen; "eten"' }, [WARNING, ACCEPTED, ERROR]));
    expect(csv).toHaveLength(3);
    expect(csv[0]?.startsWith('\uFEFF"id";"titel";"volledigheid (%)"')).toBe(true);
    expect(csv[1]).toBe(
      '"a";"Samen; ""eten""";20;"kosten, personeel, vrijwilligers, evaluatie, waarom het zou helpen, tweede bron, website van de praktijk, contact";' +
        '"2026-11-24";0;"lopend";"2026-10";1;"nee";1;"een uitleg";1;1;1;"een-bron, schema"',
    );
    expect(csv[2]).toBe('');
  });

  it.each(['=1+1', '+32', '-5', '@sum(a)', '\tx', '\rx'])('makes text of %j', (titel) => {
    const harmful = { ...row('a'), titel };
    expect(toEditorialCsv([harmful])).toContain(`"a";"'${titel}";`);
  });
});
