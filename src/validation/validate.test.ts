import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeSchemas } from '../schema/schemas.ts';
import { VOCABULARIUM_SCHEMAS } from '../schema/vocabularium.ts';
import { VOCABULARIUM_NAMEN } from '../schema/vocabularium-naam.ts';
import { finding, paginaText, PRAKTIJK_PATH, placeOf, praktijkText, rawFile, STUDIE_TEXT, TODAY, VOCABULARIA } from './fixtures.ts';
import type { Finding } from '../file/finding.ts';
import type { RawFile } from '../file/source-file.ts';
import { validate } from './validate.ts';

const TEMPLATES = join(import.meta.dirname, '..', '..', 'content', '_sjablonen');
const OPTIONS = { vocabularia: VOCABULARIA, today: TODAY } as const;

const VOCABULARY_FILE = rawFile(
  'vocabularia/doelgroepen.yaml',
  '- { id: ouderen, label: Ouderen, toelichting: Mensen vanaf ongeveer 65 jaar. }\n',
);

/** A small content folder in which everything is right. */
const FOLDER: readonly RawFile[] = [
  rawFile(PRAKTIJK_PATH, praktijkText({ relaties: '[{ soort: variant-van, praktijk: belronde }]' })),
  rawFile('praktijken/belronde.mdx', praktijkText({ titel: 'Belronde voor buren' })),
  rawFile('paginas/over.mdx', paginaText({}, '## Over ons\n\nZie [de buurttafel](/praktijken/buurttafel/).')),
  rawFile('studies/voorbeeld-2020.yaml', `${STUDIE_TEXT}praktijk: buurttafel\n`),
  VOCABULARY_FILE,
];

const outline = (findings: readonly Finding[]) => findings.map(({ bestand, regelId, ernst }) => [bestand, regelId, ernst]);

describe('validate', () => {
  it('finds nothing in a folder in which everything is right', () => {
    expect(validate(FOLDER, OPTIONS)).toEqual([]);
    expect(validate([], OPTIONS)).toEqual([]);
  });

  it.each(['praktijk.mdx', 'studie.yaml'])('finds nothing in the template %s that contributors start from', (name) => {
    const template: RawFile = { path: `_sjablonen/${name}`, bytes: readFileSync(join(TEMPLATES, name)) };
    const instrument = rawFile(
      'instrumenten/djg-6.yaml',
      'id: djg-6\nnaam: De schaal\ngevalideerd: ja\nbereik: [0, 6]\nbron: { url: "https://www.voorbeeld.be", titel: De schaal }\n',
    );
    expect(validate([template, instrument], OPTIONS)).toEqual([]);
  });

  it('finds nothing in the template once it lies among the practices', () => {
    const copy: RawFile = { path: 'praktijken/buurttafel-brugge.mdx', bytes: readFileSync(join(TEMPLATES, 'praktijk.mdx')) };
    expect(validate([copy], OPTIONS)).toEqual([]);
  });

  it('checks a template as strictly as a page, but publishes nothing of it', () => {
    const template = rawFile('_sjablonen/praktijk.mdx', praktijkText({ status: 'loopend' }));
    const page = rawFile('paginas/over.mdx', paginaText({}, 'Zie [het sjabloon](/praktijken/praktijk/).'));
    expect(outline(validate([template, page], OPTIONS))).toEqual([
      ['_sjablonen/praktijk.mdx', 'onbekende-term', 'fout'],
      ['paginas/over.mdx', 'links', 'fout'],
    ]);
  });

  it('tells every problem of every file, ordered by file and place', () => {
    const text = praktijkText(
      { titel: 'a', status: 'loopend', nagekeken: '2027-01-01', relaties: '[{ soort: variant-van, praktijk: weg }]' },
      'Boven.\n\n## Lessen\n\nAl 40 buren {x}. Bel 0478 12 34 56. [x](http://x.be) ![](y.png) <Bron id="weg" />',
    );
    const findings = validate([rawFile('praktijken/z.mdx', text), rawFile('praktijken/a.md', ''), rawFile('studies/b.yaml', '[')], OPTIONS);
    const z = 'praktijken/z.mdx';
    const inBody = (needle: string, regelId: string) => [z, ...Object.values(placeOf(text, needle)), regelId];
    expect(findings.map(({ bestand, regel, kolom, regelId }) => [bestand, regel, kolom, regelId])).toEqual([
      ['praktijken/a.md', 1, 1, 'plaats'],
      [z, 2, 8, 'lengte'],
      [z, 5, 9, 'onbekende-term'],
      [z, 15, 12, 'toekomst'],
      [z, 16, 44, 'verwijzingen'],
      [z, 18, 1, 'koppen'],
      inBody('Boven', 'koppen'),
      inBody('Al 40', 'cijfer-zonder-jaar'),
      inBody('{x}', 'veilige-mdx'),
      inBody('. Bel', 'persoonsgegevens'),
      inBody('[x](', 'links'),
      inBody('![](', 'afbeeldingen'),
      inBody('![](', 'afbeeldingen'),
      inBody('<Bron id="weg', 'onbekende-bron'),
      ['studies/b.yaml', 1, 2, 'yaml'],
    ]);
  });

  it('checks the settings of the site: what is not known may be empty', () => {
    const settings = (text: string) =>
      validate([rawFile('redactie/instellingen.yaml', text)], OPTIONS).map(({ veld, boodschap }) => [veld, boodschap]);
    expect(settings('redactie:\nmail:\nbetaler:\nsite:\nrepository: https://github.com/a/b')).toEqual([]);
    expect(settings('repository: https://github.com/a/b\nmail: info@voorbeeld.be\nsite: https://www.voorbeeld.be/')).toEqual([]);
    expect(settings('mail: jan\nsite: https://voorbeeld.be/map/\nbetalers: Stad')).toEqual([
      ['repository', 'Het veld "repository" ontbreekt of is leeg. Vul het in.'],
      ['mail', '"jan" is geen mailadres. Schrijf het zoals info@voorbeeld.be.'],
      [
        'site',
        '"https://voorbeeld.be/map/" is geen adres van een site. Schrijf https:// en de naam van de site, zonder map erachter: https://www.voorbeeld.be.',
      ],
      ['betalers', 'Het veld "betalers" bestaat niet. Bedoel je "betaler"? Kies uit: redactie, mail, betaler, site, repository.'],
    ]);
  });

  it('leaves out what the editors accepted, and checks their lists', () => {
    const page = rawFile('praktijken/z.mdx', praktijkText({}, '## Wat is het?\n\nAl 40 buren.<Bron id="jaarverslag-2025" />'));
    const exception = '{ bestand: praktijken/z.mdx, regel: cijfer-zonder-jaar, reden: Het jaar is nergens te vinden., tot: 2027-11-24 }';
    expect(validate([page, rawFile('redactie/uitzonderingen.yaml', `- ${exception}`)], OPTIONS)).toEqual([]);

    const broken = [
      rawFile('redactie/uitzonderingen.yaml', '- { bestand: z.mdx, regel: x, reden: kort, tot: 2027 }'),
      rawFile('redactie/doorverwijzingen.yaml', 'van: /oud/'),
      rawFile('redactie/plannen.yaml', '[]'),
    ];
    expect(validate(broken, OPTIONS).map(({ bestand, veld, boodschap }) => [bestand, veld, boodschap])).toEqual([
      ['redactie/doorverwijzingen.yaml', '', 'Dit bestand is een lijst: begin elk stuk met een streepje. Is ze leeg, schrijf dan [].'],
      [
        'redactie/plannen.yaml',
        '',
        '"plannen" is geen bekend bestand van de redactie. Bekend zijn: uitzonderingen, doorverwijzingen, niet-opgenomen, gezocht, instellingen.',
      ],
      [
        'redactie/uitzonderingen.yaml',
        '[0].bestand',
        '"z.mdx" is geen pad in content/. Schrijf de map en het bestand, zoals praktijken/buurttafel-deerlijk.mdx.',
      ],
      ['redactie/uitzonderingen.yaml', '[0].reden', 'De tekst telt 4 tekens; minstens 10 is nodig. Vul ze aan.'],
      ['redactie/uitzonderingen.yaml', '[0].tot', '"2027" is geen geldige dag. Schrijf jjjj-mm-dd, bijvoorbeeld 2024-05-17.'],
    ]);
  });

  it('drops a finding that two ways lead to', () => {
    const text = praktijkText({}, '## Wat is het?\n\nMail jan@voorbeeld.be.<Bron id="jaarverslag-2025" />');
    expect(outline(validate([rawFile(PRAKTIJK_PATH, text)], OPTIONS))).toEqual([[PRAKTIJK_PATH, 'persoonsgegevens', 'fout']]);
  });

  it('shows the path as people type it', () => {
    const [found] = validate([rawFile('praktijken/x.md', '')], { ...OPTIONS, showPath: (path) => `content/${path}` });
    expect(found?.bestand).toBe('content/praktijken/x.md');
  });

  it('asks for the files in public/ only where they are known', () => {
    const file = rawFile(PRAKTIJK_PATH, praktijkText({}, '## Wat is het?\n\n![Buren](/afbeeldingen/x.jpg)<Bron id="jaarverslag-2025" />'));
    expect(validate([file], OPTIONS)).toEqual([]);
    expect(validate([file], { ...OPTIONS, publicFiles: new Set(['/afbeeldingen/x.jpg']) })).toEqual([]);
    expect(outline(validate([file], { ...OPTIONS, publicFiles: new Set() }))).toEqual([[PRAKTIJK_PATH, 'afbeeldingen', 'fout']]);
  });

  it('lets files name each other only when they can be read', () => {
    const broken = FOLDER.map((file) => (file.path === 'praktijken/belronde.mdx' ? rawFile(file.path, 'geen front matter') : file));
    expect(outline(validate(broken, OPTIONS))).toEqual([
      ['praktijken/belronde.mdx', 'front-matter', 'fout'],
      [PRAKTIJK_PATH, 'verwijzingen', 'fout'],
    ]);
  });

  it('checks front matter against the vocabularies that it is given', () => {
    const vocabularia = { ...VOCABULARIA, doelgroepen: VOCABULARIA.doelgroepen.filter(({ id }) => id !== 'ouderen') };
    expect(outline(validate([rawFile(PRAKTIJK_PATH, praktijkText())], { ...OPTIONS, vocabularia }))).toEqual([
      [PRAKTIJK_PATH, 'onbekende-term', 'fout'],
    ]);
  });
});

describe('validate and the clock', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const file = rawFile(PRAKTIJK_PATH, praktijkText({ nagekeken: '2027-03-01' }));

  it('takes the day from the clock', () => {
    vi.useFakeTimers({ now: new Date('2027-03-01T12:00:00Z') });
    expect(validate([file], { vocabularia: VOCABULARIA })).toEqual([]);
    vi.setSystemTime(new Date('2027-02-28T12:00:00Z'));
    expect(validate([file], { vocabularia: VOCABULARIA })).toEqual([
      finding({
        regel: 15,
        kolom: 12,
        veld: 'nagekeken',
        regelId: 'toekomst',
        boodschap: '2027-03-01 ligt in de toekomst (vandaag is het 2027-02-28). Kijk de datum na.',
      }),
    ]);
  });

  it('does not believe a clock that stands before the first day of the databank', () => {
    vi.useFakeTimers({ now: new Date('1970-01-01T00:00:00Z') });
    expect(validate([rawFile(PRAKTIJK_PATH, praktijkText())], { vocabularia: VOCABULARIA })).toEqual([]);
  });
});

/** What a term has that is no label. */
const FIRST_WORDS: Partial<Readonly<Record<string, string>>> = { synoniemen: '[0].woorden', wendingen: '[0].liever' };

describe('an empty object', () => {
  const schemas = { ...makeSchemas(VOCABULARIA), ...VOCABULARIUM_SCHEMAS };

  it('is looked at by every schema', () => {
    expect(Object.keys(schemas)).toEqual(['praktijk', 'studie', 'overzicht', 'instrument', 'pagina', 'toepassing', ...VOCABULARIUM_NAMEN]);
  });

  it.each(Object.entries(schemas))('is refused by the schema %s', (_name, schema) => {
    expect(schema.safeParse({}).success).toBe(false);
  });

  it.each(['praktijken/a.mdx', 'paginas/a.mdx', 'studies/a.yaml', 'overzichten/a.yaml', 'instrumenten/a.yaml', 'toepassingen/a.yaml'])(
    'is refused in %s',
    (path) => {
      const found = validate([rawFile(path, path.endsWith('.mdx') ? '---\n{}\n---\n' : '{}\n')], OPTIONS);
      expect(found.map(({ regelId }) => regelId)).toContain('ontbrekend-veld');
    },
  );

  it.each(VOCABULARIUM_NAMEN)('is refused as term in vocabularia/%s.yaml', (name) => {
    const found = validate([rawFile(`vocabularia/${name}.yaml`, '- {}\n')], OPTIONS);
    expect(found.map(({ veld }) => veld)).toEqual(expect.arrayContaining(['[0].id', FIRST_WORDS[name] ?? '[0].label']));
  });
});

describe('validate on anything', () => {
  const paths = fc.constantFrom(PRAKTIJK_PATH, 'paginas/over.mdx', 'studies/voorbeeld-2020.yaml', 'vocabularia/gemeenten.yaml');

  it('never throws on front matter of any shape', () => {
    const keys = fc.constantFrom(
      'titel',
      'bronnen',
      'cijfers',
      'evaluaties',
      'gebied',
      'periode',
      'status',
      'relaties',
      'mechanisme',
      'inzet',
      'id',
      'bron',
      'land',
      'synoniemen',
      'label',
    );
    const { value } = fc.letrec<{ value: unknown; record: unknown; list: unknown }>((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.constant(null), fc.boolean(), tie('list'), tie('record')),
      list: fc.array(tie('value'), { maxLength: 4 }),
      record: fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
    }));
    fc.assert(
      fc.property(value, paths, (data, path) => {
        // JSON is YAML too.
        const yaml = JSON.stringify(data);
        const text = path.endsWith('.mdx') ? `---\n${yaml}\n---\n\nTekst<Bron id="x" />` : yaml;
        for (const { regel, boodschap } of validate([rawFile(path, text)], OPTIONS)) {
          expect(regel).toBeGreaterThanOrEqual(1);
          expect(boodschap).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['quotes', '> '.repeat(2_000)],
    ['lists', '- '.repeat(1_000)],
    ['components', '<Tip>'.repeat(1_000) + '</Tip>'.repeat(1_000)],
    ['brackets', '['.repeat(5_000)],
    ['stars', '*a '.repeat(3_000)],
  ])('never throws on deep nesting: %s', (_name, body) => {
    const findings = validate([rawFile(PRAKTIJK_PATH, praktijkText({}, body))], OPTIONS);
    expect(findings.length).toBeGreaterThan(0);
  });
});
