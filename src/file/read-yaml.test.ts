import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { FieldPath } from './finding.ts';
import { anyText, placeOf } from '../validation/fixtures.ts';
import { parseYaml } from './read-yaml.ts';

const PRACTICE = `# uitleg
titel: Buurttafel
gebied: { land: BE, gemeenten: [brugge, gent] }
bronnen:
  - id: hln-2018
    titel: "Krant: eten"
  - titel: Jaarverslag
    id: jaarverslag-2025

inzet:
    kosten: |
      vijf
      euro
"2024": jaar
leeg:
`;

describe('parseYaml', () => {
  it('gives the data', () => {
    expect(parseYaml(PRACTICE)).toMatchObject({
      problems: [],
      data: {
        titel: 'Buurttafel',
        gebied: { land: 'BE', gemeenten: ['brugge', 'gent'] },
        bronnen: [
          { id: 'hln-2018', titel: 'Krant: eten' },
          { titel: 'Jaarverslag', id: 'jaarverslag-2025' },
        ],
        inzet: { kosten: 'vijf\neuro\n' },
        2024: 'jaar',
        leeg: null,
      },
    });
  });

  const values: readonly (readonly [path: FieldPath, needle: string, nth?: number])[] = [
    [['titel'], 'Buurttafel'],
    [['gebied'], '{ land'],
    [['gebied', 'land'], 'BE'],
    [['gebied', 'gemeenten'], '[brugge'],
    [['gebied', 'gemeenten', 1], 'gent'],
    [['bronnen', 0], 'id: hln'],
    [['bronnen', 0, 'titel'], '"Krant'],
    [['bronnen', 1, 'id'], 'jaarverslag-2025'],
    [['inzet', 'kosten'], '|'],
    [['2024'], 'jaar\nleeg'],
  ];
  it.each(values.map(([path, needle, nth]) => ({ path, needle, nth })))('finds the value of $path', ({ path, needle, nth }) => {
    expect(parseYaml(PRACTICE).locate(path)).toEqual(placeOf(PRACTICE, needle, nth));
  });

  const keys: readonly (readonly [path: FieldPath, needle: string, nth?: number])[] = [
    [['titel'], 'titel:'],
    [['gebied', 'gemeenten'], 'gemeenten:'],
    [['bronnen', 0, 'titel'], 'titel:', 2],
    [['bronnen', 1, 'titel'], 'titel:', 3],
    [['inzet', 'kosten'], 'kosten:'],
    [['2024'], '"2024"'],
    [['leeg'], 'leeg:'],
  ];
  it.each(keys.map(([path, needle, nth]) => ({ path, needle, nth })))('finds the key of $path', ({ path, needle, nth }) => {
    expect(parseYaml(PRACTICE).locate(path, 'key')).toEqual(placeOf(PRACTICE, needle, nth));
  });

  const missing: readonly (readonly [path: FieldPath, needle: string])[] = [
    [[], 'titel:'],
    [['onbekend'], 'titel:'],
    [['gebied', 'schaal'], 'gebied:'],
    [['gebied', 'gemeenten', 7], '[brugge'],
    [['bronnen', 1, 'url'], 'titel: Jaarverslag'],
    [['bronnen', 5, 'id'], '- id: hln'],
    [['titel', 'diep', 3], 'Buurttafel'],
    [['gebied', 0], 'gebied:'],
  ];
  it.each(missing)('points at the nearest parent for the missing %j', (path, needle) => {
    expect(parseYaml(PRACTICE).locate(path)).toEqual(placeOf(PRACTICE, needle));
  });

  it('points at the beginning of an empty file', () => {
    expect(parseYaml('').locate(['titel'])).toEqual({ regel: 1, kolom: 1 });
  });

  it.each([
    ['a: 1\nb: 2\na: 3\n', 'dubbele-sleutel', 3, 1, 'Deze sleutel staat er twee keer. Houd er één. (YAML: Map keys must be unique)'],
    ['a:\n\tb: 1\n', 'yaml', 2, 1, 'Hier staat een tab. Spring in met spaties. (YAML: Tabs are not allowed as indentation)'],
    [
      'a: b: c\n',
      'yaml',
      1,
      4,
      'Hier staat een dubbelepunt in de tekst. Zet de hele tekst tussen aanhalingstekens. (YAML: Nested mappings are not allowed in compact mappings)',
    ],
    [
      'a: "open\n',
      'yaml',
      2,
      1,
      'Hier ontbreekt een teken, vaak een aanhalingsteken, komma, haakje of dubbelepunt. (YAML: Missing closing "quote)',
    ],
    [
      'a: @naam\n',
      'yaml',
      1,
      4,
      'Tekst die met dit teken begint, moet tussen aanhalingstekens. (YAML: Plain value cannot start with reserved character @)',
    ],
    [
      'a: "C:\\map"\n',
      'yaml',
      1,
      7,
      'Een backslash heeft tussen dubbele aanhalingstekens een eigen betekenis. Gebruik enkele aanhalingstekens. (YAML: Invalid escape sequence \\m)',
    ],
    [
      'titel\nb: 1\n',
      'yaml',
      1,
      1,
      'Een veldnaam moet op één regel staan. Vaak ontbreekt een dubbelepunt of aanhalingsteken. (YAML: Implicit keys need to be on a single line)',
    ],
    [
      'a: [1, 2\nb: 3\n',
      'yaml',
      2,
      1,
      'De inspringing klopt niet. Zet velden die bij elkaar horen op dezelfde kolom. (YAML: Flow sequence in block collection must be sufficiently indented and end with a ])',
    ],
    [
      'a: 1\n---\nb: 1\n',
      'yaml',
      2,
      1,
      'Een bestand heeft één blok front matter; hier begint een tweede. (YAML: Source contains multiple documents; please use YAML.parseAllDocuments())',
    ],
    ['{ a: 1 }: b\n', 'yaml', 1, 1, 'Een veldnaam is gewone tekst, geen lijst of groep velden.'],
  ])('explains %j', (source, regelId, regel, kolom, boodschap) => {
    const { data, problems } = parseYaml(source);
    expect(problems[0]).toEqual({ regelId, regel, kolom, boodschap });
    expect(data).toBeUndefined();
  });

  it.each(['a: &x 1', 'a: *x', 'a: !t 1', 'a: !!set { b }', '- &x [1]', '&x a: 1', 'a: &x', '!!map { a: 1 }', 'a: { b: [!x y] }'])(
    'refuses anchors, aliases and tags: %s',
    (source) => {
      const { data, problems } = parseYaml(`${source}\n`);
      expect(problems).toContainEqual(
        expect.objectContaining({
          regelId: 'yaml-verwijzing',
          boodschap:
            'Ankers (&naam), verwijzingen (*naam) en tags (!naam) zijn niet toegelaten. Schrijf de waarde gewoon uit, of zet ze tussen aanhalingstekens.',
        }),
      );
      expect(data).toBeUndefined();
    },
  );

  it('accepts the same signs within quotes and within words', () => {
    expect(parseYaml('a: "&x *y !z"\nb: R&D en 5*4!\n')).toMatchObject({ problems: [], data: { a: '&x *y !z', b: 'R&D en 5*4!' } });
  });

  it('keeps a field named __proto__ an ordinary field', () => {
    const { data } = parseYaml('__proto__: { vervuild: true }\n');
    expect(Object.keys(data ?? {})).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['vervuild']).toBeUndefined();
  });

  it('reads back whatever can be written, and finds every value at a place of its own', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { minLength: 1 }));
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1 }), (data) => {
        // Anchors would be written for repeated lists; they are not part of this.
        const source = stringify(data, { aliasDuplicateObjects: false });
        const result = parseYaml(source);
        expect(result.problems).toEqual([]);
        expect(result.data).toEqual({ ...data });
        const places = Object.keys(data).map((name) => JSON.stringify(result.locate([name])));
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it('never throws, and points into the text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { problems, locate } = parseYaml(source);
        const lines = source.split(/\n/).length;
        for (const { regel, kolom } of [...problems, locate(['a', 0])]) {
          expect(regel).toBeGreaterThanOrEqual(1);
          expect(regel).toBeLessThanOrEqual(lines);
          expect(kolom).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe('errors that cascade', () => {
  it('tells the first three places of one slip, and every repeated key', () => {
    const slips = parseYaml(`titel: ${'"'.repeat(999)}`).problems;
    expect(slips.length).toBeGreaterThan(0);
    expect(slips.length).toBeLessThanOrEqual(3);
    const repeated = parseYaml('a: 1\na: 2\na: 3\na: 4\na: 5\na: 6\n').problems;
    expect(repeated.map(({ regelId }) => regelId)).toEqual(Array.from({ length: 5 }, () => 'dubbele-sleutel'));
  });
});
