import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldPath, type Finding, formatField, hasErrors, sortFindings } from './finding.ts';
import { finding } from '../validation/fixtures.ts';

const findings = fc.array(
  fc.record<Finding>({
    bestand: fc.constantFrom('a.mdx', 'b.mdx', 'é.mdx', 'Z.mdx'),
    regel: fc.integer({ min: 1, max: 4 }),
    kolom: fc.integer({ min: 1, max: 4 }),
    veld: fc.constantFrom('', 'titel'),
    ernst: fc.constantFrom('fout', 'waarschuwing'),
    regelId: fc.constantFrom('links', 'koppen'),
    boodschap: fc.constantFrom('een', 'twee', 'drie'),
  }),
);

describe('formatField', () => {
  const paths: readonly (readonly [FieldPath, string])[] = [
    [[], ''],
    [['titel'], 'titel'],
    [['bronnen', 0, 'url'], 'bronnen[0].url'],
    [[2, 'synoniemen', 11], '[2].synoniemen[11]'],
    [['a', 0, 1], 'a[0][1]'],
    [['inzet', 'bron'], 'inzet.bron'],
  ];
  it.each(paths)('writes %j as %j', (path, text) => {
    expect(formatField(path)).toBe(text);
  });
});

describe('hasErrors', () => {
  it('is true only when something blocks publication', () => {
    const error = finding({ regelId: 'x', boodschap: 'y' });
    const warning = finding({ ernst: 'waarschuwing', regelId: 'x', boodschap: 'y' });
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([warning, warning])).toBe(false);
    expect(hasErrors([warning, error])).toBe(true);
  });
});

describe('sortFindings', () => {
  it('orders by file, line, column and rule', () => {
    const at = (bestand: string, regel: number, kolom: number, regelId = 'koppen') =>
      finding({ bestand, regel, kolom, regelId, boodschap: 'x' });
    const sorted = [at('a', 2, 9), at('a', 10, 1), at('a', 10, 2, 'koppen'), at('a', 10, 2, 'links'), at('b', 1, 1)];
    expect(sortFindings(sorted.toReversed())).toEqual(sorted);
  });

  it('drops exact repetitions, and nothing else', () => {
    const one = finding({ regelId: 'x', boodschap: 'y' });
    const other = { ...one, boodschap: 'z' };
    expect(sortFindings([one, other, { ...one }])).toEqual([one, other]);
  });

  it('keeps every finding once, changes nothing twice, and leaves its input alone', () => {
    fc.assert(
      fc.property(findings, (input) => {
        const before = structuredClone(input);
        const sorted = sortFindings(input);
        expect(input).toEqual(before);
        const keys = (list: readonly Finding[]) => list.map((item) => JSON.stringify(item));
        expect(new Set(keys(sorted))).toEqual(new Set(keys(input)));
        expect(new Set(keys(sorted)).size).toBe(sorted.length);
        expect(sortFindings(sorted)).toEqual(sorted);
      }),
    );
  });

  it('is stable: findings at one place and of one rule stay in the order in which they were found', () => {
    fc.assert(
      fc.property(findings, (input) => {
        const key = ({ bestand, regel, kolom, regelId }: Finding) => JSON.stringify([bestand, regel, kolom, regelId]);
        const unique = [...new Map(input.map((item) => [JSON.stringify(item), item])).values()];
        for (const item of unique) {
          const group = (list: readonly Finding[]) => list.filter((other) => key(other) === key(item));
          expect(group(sortFindings(input))).toEqual(group(unique));
        }
      }),
    );
  });

  it('never puts a later place before an earlier one', () => {
    fc.assert(
      fc.property(findings, (input) => {
        const sorted = sortFindings(input);
        for (const [index, item] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next?.bestand !== item.bestand) continue;
          expect(item.regel * 10 + item.kolom).toBeLessThanOrEqual(next.regel * 10 + next.kolom);
        }
      }),
    );
  });
});
