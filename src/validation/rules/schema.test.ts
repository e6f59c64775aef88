import { describe, expect, it } from 'vitest';
import { makeSchemas } from '../../schema/schemas.ts';
import {
  check,
  CONTEXT,
  type FieldChanges,
  finding,
  paginaText,
  PRAKTIJK_PATH,
  placeOf,
  praktijkText,
  STUDIE_TEXT,
  VOCABULARIA,
} from '../fixtures.ts';
import { schemaRule } from './schema.ts';

const STUDIE = 'studies/voorbeeld-2020.yaml';
const INSTRUMENT = 'instrumenten/ucla.yaml';
const OVERZICHT = 'overzichten/voorbeeld-2020.yaml';
const DOELGROEPEN = 'vocabularia/doelgroepen.yaml';
const GEMEENTEN = 'vocabularia/gemeenten.yaml';

const INSTRUMENT_TEXT = 'id: ucla\nnaam: UCLA-schaal\ngevalideerd: ja\nbron: { url: "https://www.voorbeeld.be", titel: De schaal }\n';
const OVERZICHT_TEXT = `id: voorbeeld-2020
auteurs: Janssens
titel: Overzicht van studies
kort: Samen eten en meer voor ouderen
doelgroepen: [ouderen]
kernbevindingen: Samen eten helpt soms.
bron: { url: "http://www.voorbeeld.be", titel: Overzicht }
`;
const TERMS_TEXT = '- id: ouderen\n  label: Ouderen\n  toelichting: Mensen vanaf ongeveer 65 jaar.\n';

/** One expected problem: the text to find it by, its rule, its field and its message. */
type Problem = readonly [needle: string, regelId: string, veld: string, boodschap: string];

function expectProblems(text: string, bestand: string, problems: readonly Problem[]): void {
  expect(check(schemaRule, text, bestand)).toEqual(
    problems.map(([needle, regelId, veld, boodschap]) => finding({ bestand, ...placeOf(text, needle), regelId, veld, boodschap })),
  );
}

describe('rule schema on good input', () => {
  it.each([
    ['a practice', praktijkText(), PRAKTIJK_PATH],
    ['a guide page', paginaText(), 'paginas/over.mdx'],
    ['a study', STUDIE_TEXT, STUDIE],
    ['a review', OVERZICHT_TEXT, OVERZICHT],
    ['an instrument', INSTRUMENT_TEXT, INSTRUMENT],
    ['a vocabulary', TERMS_TEXT, DOELGROEPEN],
    [
      'the municipalities',
      '- { id: brugge, label: Brugge, provincie: west-vlaanderen, lat: 51.2, lon: 3.2, nis: "31005", postcodes: ["8000"] }\n',
      GEMEENTEN,
    ],
  ])('finds nothing in %s', (_what, text, path) => {
    expect(check(schemaRule, text, path)).toEqual([]);
  });

  it('accepts every optional field of a practice', () => {
    const text = praktijkText({
      eenzaamheid: '[sociaal, emotioneel, existentieel]',
      mechanisme: '{ tekst: Wie samen eet leert buren kennen., bronnen: [jaarverslag-2025] }',
      website: 'https://www.voorbeeld.be/buurttafel',
      contact: '{ pagina: "https://www.voorbeeld.be/contact", mail: info@voorbeeld.be, telefoon: 050 12 34 56, bron: jaarverslag-2025 }',
      bevestigd: '{ door: OCMW Voorbeelddorp, op: 2026-11-20 }',
      kosten:
        '[{ wat: coördinator, bedrag: 4500, tot: 6000, grens: ongeveer, munt: euro, eenheid: per-jaar, soort: kost-van-de-organisator, betaler: Stad, ontvanger: de vzw, jaar: 2024, bron: jaarverslag-2025 }]',
      financiering: '{ tekst: De stad betaalt, bron: jaarverslag-2025 }',
      personeel: '[{ functie: coördinator, vte: 0.5, uren_per_week: 19, aantal: 1, jaar: 2024, bron: jaarverslag-2025 }]',
      vrijwilligers: '{ wat: acht koks, aantal: 8, jaar: 2024, bron: jaarverslag-2025 }',
      opstarttijd: '{ tekst: een halfjaar, maanden: 6, bron: jaarverslag-2025 }',
      opleiding: '{ tekst: twee avonden, bron: jaarverslag-2025 }',
      materiaal: '[{ wat: draaiboek, link: "https://www.voorbeeld.be/draaiboek", bron: jaarverslag-2025 }]',
      evaluaties:
        '[{ ontwerp: bevraging, resultaat: De meesten kwamen terug., uitkomst: niet-gemeten, n: 30, instrument: eigen, jaar: 2025, bron: jaarverslag-2025 }]',
      erkenningen: '[{ niveau: goed-onderbouwd, door: Movisie, datum: 2024-05, bron: jaarverslag-2025 }]',
      relaties: '[{ soort: variant-van, praktijk: belronde }]',
    });
    expect(check(schemaRule, text)).toEqual([]);
  });

  it('keeps quiet about front matter that the reader could not read, or that is empty', () => {
    expect(check(schemaRule, praktijkText({ titel: '"open' }))).toEqual([]);
    expect(check(schemaRule, '---\n# niets\n---\n')).toEqual([]);
  });
});

describe('rule schema on a practice', () => {
  it('tells each missing field, at the beginning of the front matter', () => {
    expect(
      check(schemaRule, '---\n\ntitel: Buurttafel\n---\n').map(({ regel, kolom, veld, regelId }) => [regel, kolom, veld, regelId]),
    ).toEqual(
      [
        'samenvatting',
        'organisaties',
        'status',
        'status_per',
        'gebied',
        'schaal',
        'doelgroepen',
        'aanpakken',
        'beleidsdomeinen',
        'bronnen',
        'nagekeken',
      ].map((veld) => [3, 1, veld, 'ontbrekend-veld']),
    );
  });

  it('points a missing nested field at the name of what it is missing from', () => {
    const text = praktijkText({ gebied: '\n  gemeenten: [brugge]' });
    expectProblems(text, PRAKTIJK_PATH, [
      ['gebied:', 'ontbrekend-veld', 'gebied.land', 'Het veld "land" ontbreekt of is leeg. Vul het in.'],
    ]);
  });

  const cases: readonly (readonly [changes: FieldChanges, problems: readonly Problem[]])[] = [
    // Nothing filled in.
    [{ schaal: '# nog invullen' }, [['# nog', 'ontbrekend-veld', 'schaal', 'Het veld "schaal" ontbreekt of is leeg. Vul het in.']]],
    [
      { organisaties: '[null]' },
      [
        [
          'null',
          'ontbrekend-veld',
          'organisaties[0]',
          'Dit deel van de lijst is leeg. Vul het aan, of haal het streepje of de komma te veel weg.',
        ],
      ],
    ],
    // Keys.
    [
      { gebied: '{ land: BE, gemeente: [brugge] }' },
      [
        [
          'gemeente: [',
          'onbekende-sleutel',
          'gebied.gemeente',
          'Het veld "gemeente" bestaat niet. Bedoel je "gemeenten"? Kies uit: land, gemeenten, gewest, provincies, plaatsen.',
        ],
      ],
    ],
    [
      { vrijwilligers: '\n  wat: acht koks\n  bron: jaarverslag-2025\n  geld: veel\n  werkers: weinig' },
      [
        ['geld:', 'onbekende-sleutel', 'vrijwilligers.geld', 'Het veld "geld" bestaat niet. Kies uit: wat, aantal, jaar, bron.'],
        ['werkers:', 'onbekende-sleutel', 'vrijwilligers.werkers', 'Het veld "werkers" bestaat niet. Kies uit: wat, aantal, jaar, bron.'],
      ],
    ],
    // Terms.
    [
      { status: 'loopend' },
      [
        [
          'loopend',
          'onbekende-term',
          'status',
          '"loopend" bestaat niet. Bedoel je "lopend"? Kies uit: in-opstart, lopend, afgerond, onbekend.',
        ],
      ],
    ],
    [
      { status: '3' },
      [['3\nstatus_per', 'onbekende-term', 'status', '"3" bestaat niet. Kies uit: in-opstart, lopend, afgerond, onbekend.']],
    ],
    [
      { status: '[lopend]' },
      [
        [
          '[lopend]',
          'verkeerd-type',
          'status',
          'Hier hoort één waarde, maar er staat een lijst. Kies uit: in-opstart, lopend, afgerond, onbekend.',
        ],
      ],
    ],
    [
      { doelgroepen: '[ouderen, Oudere, xyz]' },
      [
        [
          'Oudere,',
          'onbekende-term',
          'doelgroepen[1]',
          '"Oudere" bestaat niet. Bedoel je "ouderen"? Kies uit: iedereen, ouderen, jongeren, alleenstaanden.',
        ],
        ['xyz', 'onbekende-term', 'doelgroepen[2]', '"xyz" bestaat niet. Kies uit: iedereen, ouderen, jongeren, alleenstaanden.'],
      ],
    ],
    [
      { gebied: '{ land: BE, gewest: wallonie }' },
      [['wallonie', 'onbekende-term', 'gebied.gewest[0]', '"wallonie" bestaat niet. Kies uit: vlaanderen, brussel.']],
    ],
    // Types.
    [
      { doelgroepen: 'ouderen' },
      [
        [
          'ouderen\naanpakken',
          'verkeerd-type',
          'doelgroepen',
          'Hier hoort een lijst, maar er staat "ouderen". Zet de waarden tussen [ ], of onder elkaar met telkens een streepje.',
        ],
      ],
    ],
    [
      { titel: '[a, b]' },
      [['[a, b]', 'verkeerd-type', 'titel', 'Hier hoort tekst, maar er staat een lijst. Zet de tekst zo nodig tussen aanhalingstekens.']],
    ],
    [
      { titel: '2024' },
      [['2024\n', 'verkeerd-type', 'titel', 'Hier hoort tekst, maar er staat "2024". Zet de tekst zo nodig tussen aanhalingstekens.']],
    ],
    [
      { gebied: 'Brugge' },
      [
        [
          'Brugge',
          'verkeerd-type',
          'gebied',
          'Hier hoort een groep velden, maar er staat "Brugge". Schrijf de velden als { naam: waarde }.',
        ],
      ],
    ],
    // Lengths.
    [{ titel: 'a' }, [['a\nsamenvatting', 'lengte', 'titel', 'De tekst telt 1 teken; minstens 5 is nodig. Vul ze aan.']]],
    [{ titel: `'${'a'.repeat(111)}'` }, [["'aaa", 'lengte', 'titel', 'De tekst telt 111 tekens; hoogstens 110 mag. Kort ze in.']]],
    [{ aanpakken: '[]' }, [['[]', 'lengte', 'aanpakken', 'De lijst telt 0 waarden; minstens 1 is nodig.']]],
    [
      { beleidsdomeinen: '[welzijn, wonen, welzijn, wonen, welzijn]' },
      [['[welzijn', 'lengte', 'beleidsdomeinen', 'De lijst telt 5 waarden; hoogstens 4 mag. Houd de kenmerkendste.']],
    ],
    // Text.
    [
      { titel: '"Buurt\\ntafel"' },
      [
        [
          '"Buurt',
          'onzichtbaar-teken',
          'titel',
          '"Buurt tafel" bevat een onzichtbaar teken of een regeleinde. Typ de tekst opnieuw, op één regel.',
        ],
      ],
    ],
    [
      { titel: 'Eten <b>samen</b>' },
      [['Eten <', 'opmaak-in-tekst', 'titel', '"Eten <b>samen</b>" bevat HTML. Hier hoort gewone tekst, zonder < en >.']],
    ],
    // Dates.
    [
      { status_per: '2026-13' },
      [
        [
          '2026-13',
          'datum',
          'status_per',
          '"2026-13" is geen geldige datum. Schrijf jjjj, jjjj-mm of jjjj-mm-dd, bijvoorbeeld 2024-05-17.',
        ],
      ],
    ],
    [
      { periode: '{ start: 17/5/2024 }' },
      [
        [
          '17/5',
          'datum',
          'periode.start',
          '"17/5/2024" is geen geldige datum. Schrijf jjjj, jjjj-mm of jjjj-mm-dd, bijvoorbeeld 2024-05-17.',
        ],
      ],
    ],
    [
      { nagekeken: '2026-02-30' },
      [['2026-02-30', 'datum', 'nagekeken', '"2026-02-30" is geen geldige dag. Schrijf jjjj-mm-dd, bijvoorbeeld 2024-05-17.']],
    ],
    // Links, countries, ids.
    [
      { organisaties: '[{ naam: OCMW, type: vzw, website: "http://www.voorbeeld.be" }]' },
      [
        [
          '"http:',
          'link',
          'organisaties[0].website',
          '"http://www.voorbeeld.be" is geen bruikbaar adres. Schrijf het volledige adres van de pagina, beginnend met https://.',
        ],
      ],
    ],
    [
      { gebied: '{ land: be }' },
      [['be }', 'landcode', 'gebied.land', '"be" is geen landcode. Schrijf twee hoofdletters: BE voor België, NL voor Nederland.']],
    ],
    [
      { mechanisme: '{ tekst: Wie samen eet leert buren kennen, bronnen: [Janssens 2020] }' },
      [
        [
          'Janssens',
          'vorm',
          'mechanisme.bronnen[0]',
          '"Janssens 2020" heeft niet de juiste vorm. Gebruik kleine letters zonder accent, cijfers en koppeltekens, zoals stad-brugge-2019.',
        ],
      ],
    ],
    // Numbers.
    [
      { evaluaties: '[{ ontwerp: rct, resultaat: Lang genoeg., n: 3.5, jaar: 25, bron: a }]' },
      [
        ['3.5', 'verkeerd-type', 'evaluaties[0].n', 'Hier hoort een geheel getal, maar er staat "3.5". Schrijf alleen cijfers.'],
        ['25, bron: a', 'lengte', 'evaluaties[0].jaar', '"25" kan niet: het getal is minstens 1800.'],
      ],
    ],
    [
      { evaluaties: '[{ ontwerp: rct, resultaat: Lang genoeg., n: 0, bron: a }]' },
      [['0, bron: a', 'lengte', 'evaluaties[0].n', '"0" kan niet: het getal is meer dan 0.']],
    ],
    // A value that may be a number or text: told as what it most resembles.
    [
      { cijfers: '[{ wat: deelnemers, waarde: "ongeveer honderd meldingen in het hele land", eenheid: x, jaar: 2025, bron: a }]' },
      [['"ongeveer', 'lengte', 'cijfers[0].waarde', 'De tekst telt 43 tekens; hoogstens 40 mag. Kort ze in.']],
    ],
    [
      { cijfers: '[{ wat: deelnemers, waarde: [1], eenheid: x, jaar: 2025, bron: a }]' },
      [
        [
          '[1]',
          'verkeerd-type',
          'cijfers[0].waarde',
          'Hier hoort een getal, maar er staat een lijst. Schrijf alleen cijfers, met een punt voor de decimalen en zonder eenheid.',
        ],
      ],
    ],
  ];
  it.each(cases)('%j', (changes, problems) => {
    expectProblems(praktijkText(changes), PRAKTIJK_PATH, problems);
  });

  it('tells a misspelt key once, not as a missing one too', () => {
    const text = praktijkText({ status: null, staus: 'lopend' });
    const [found, ...more] = check(schemaRule, text);
    expect(more).toEqual([]);
    expect(found).toEqual(
      finding({
        ...placeOf(text, 'staus'),
        regelId: 'onbekende-sleutel',
        veld: 'staus',
        boodschap: expect.stringContaining('Bedoel je "status"?'),
      }),
    );
  });

  it('tells an unknown and a missing key apart when they do not look alike', () => {
    const found = check(schemaRule, praktijkText({ schaal: null, budget: '100' }));
    expect(found.map(({ regelId, veld }) => [regelId, veld])).toEqual([
      ['ontbrekend-veld', 'schaal'],
      ['onbekende-sleutel', 'budget'],
    ]);
  });

  it.each(['"__proto__"', 'constructor', 'toString'])('treats %s as any other unknown key', (key) => {
    const text = praktijkText({ [key]: '{ titel: x }' });
    expect(check(schemaRule, text)).toEqual([
      expect.objectContaining({ ...placeOf(text, key), regelId: 'onbekende-sleutel', veld: key.replaceAll('"', '') }),
    ]);
  });

  const LINK =
    'Een bron heeft ofwel een adres (url: https://…), ofwel een reden waarom er geen adres bij staat (zonder_link: privacy, politiek of papier). Vul er precies een van beide in.';
  const bron = (rest: string) =>
    praktijkText({ bronnen: `[{ id: a, titel: Jaarverslag, uitgever: Stad, geraadpleegd: 2026-11-24${rest} }]` });

  it('asks every source for an address or the reason why it has none', () => {
    expectProblems(bron(''), PRAKTIJK_PATH, [['{ id: a,', 'link', 'bronnen[0].url', LINK]]);
    const both = bron(', url: "https://www.voorbeeld.be", zonder_link: papier');
    expectProblems(both, PRAKTIJK_PATH, [['"https://www.voorbeeld.be", zonder', 'link', 'bronnen[0].url', LINK]]);
    expect(check(schemaRule, bron(', zonder_link: papier'))).toEqual([]);
  });

  it('cuts a long list of allowed terms, and says where it stands', () => {
    const gemeenten = Array.from({ length: 30 }, (_, n) => ({
      id: `plaats-${n}`,
      label: `Plaats ${n}`,
      provincie: 'brussel',
      lat: 51,
      lon: 4,
      synoniemen: [],
      postcodes: [],
    }));
    const vocabularia = { ...VOCABULARIA, gemeenten: [...VOCABULARIA.gemeenten, ...gemeenten] };
    const context = { ...CONTEXT, vocabularia, schemas: makeSchemas(vocabularia) };
    const text = praktijkText({ gebied: '{ land: BE, gemeenten: [Bruge, Timboektoe] }' });
    expect(check(schemaRule, text, PRAKTIJK_PATH, context).map(({ boodschap }) => boodschap)).toEqual([
      '"Bruge" bestaat niet. Bedoel je "brugge"?',
      '"Timboektoe" bestaat niet. Kies een van de 34 toegelaten waarden. De hele lijst staat in content/vocabularia/gemeenten.yaml.',
    ]);
  });

  it.each([
    ['- a', 'Hier hoort een groep velden, maar er staat een lijst. Schrijf de velden als { naam: waarde }.'],
    ['hallo', 'Hier hoort een groep velden, maar er staat "hallo". Schrijf de velden als { naam: waarde }.'],
  ])('refuses front matter that is %j', (yaml, boodschap) => {
    expect(check(schemaRule, `---\n${yaml}\n---\n`)).toEqual([finding({ regel: 2, regelId: 'verkeerd-type', boodschap })]);
  });
});

/** The change of two groups as input. */
const CHANGE = (interventie: string, controle: string) =>
  `invoer: { vorm: verandering, interventie: { n: 20, ${interventie} }, controle: { n: 20, ${controle} }, hoger_is_eenzamer: true }`;
const MIXED_CHANGE: readonly Problem[] = [
  [
    '{ vorm',
    'waarde',
    'invoer',
    'Geef van elke groep gem_voor en gem_na, of anders alleen verandering; en daarbij sd_voor of sd_verandering, niet allebei. Doe het voor beide groepen op dezelfde manier.',
  ],
];

describe('rule schema on a study', () => {
  const cases: readonly (readonly [line: string, problems: readonly Problem[]])[] = [
    ['tweede_lezing: { datum: 2026-11-24, oordeel: deels }', []],
    [
      'tweede_lezing: { datum: misschien, oordeel: bevestigd }',
      [['misschien', 'datum', 'tweede_lezing.datum', '"misschien" is geen geldige dag. Schrijf jjjj-mm-dd, bijvoorbeeld 2024-05-17.']],
    ],
    ['invoer: { vorm: toets, t: -2.1, n_interventie: 20, n_controle: 20 }', []],
    [
      'invoer: { vorm: onbekend }',
      [['onbekend }', 'onbekende-term', 'invoer.vorm', 'Het veld "vorm" heeft geen bekende waarde. Kijk in het sjabloon welke er zijn.']],
    ],
    [
      'invoer: { vorm: toets, t: veel, n_interventie: 1, n_controle: 20 }',
      [
        [
          'veel,',
          'verkeerd-type',
          'invoer.t',
          'Hier hoort een getal, maar er staat "veel". Schrijf alleen cijfers, met een punt voor de decimalen en zonder eenheid.',
        ],
        ['1, n_controle', 'lengte', 'invoer.n_interventie', '"1" kan niet: het getal is minstens 2.'],
      ],
    ],
    [
      'invoer: { vorm: toets, t: 2, n_interventie: 20, n_control: 20 }',
      [
        [
          'n_control:',
          'onbekende-sleutel',
          'invoer.n_control',
          'Het veld "n_control" bestaat niet. Bedoel je "n_controle"? Kies een van de 27 toegelaten waarden.',
        ],
      ],
    ],
    [
      'invoer: { vorm: gestandaardiseerd, maat: smd, waarde: -0.3, ci95: [0.1, -0.5] }',
      [['[0.1', 'interval', 'invoer.ci95', 'Een lijst is geen interval: de ondergrens staat eerst en is kleiner dan de bovengrens.']],
    ],
    [
      'invoer: { vorm: gestandaardiseerd, maat: smd, waarde: -0.3, ci95: 3 }',
      [['3 }', 'verkeerd-type', 'invoer.ci95', 'Hier hoort een lijst van twee getallen, maar er staat "3".']],
    ],
    [
      'invoer: { vorm: gestandaardiseerd, maat: smd, waarde: -0.3, ci95: [-0.5, -0.1], se: 0.1 }',
      [['{ vorm', 'waarde', 'invoer', 'Geef ci95 of se: precies een van beide. Daaruit volgt hoe zeker het getal is.']],
    ],
    [CHANGE('gem_voor: 5, gem_na: 4, sd_voor: 2', 'gem_voor: 5, gem_na: 5, sd_voor: 2'), []],
    [CHANGE('verandering: -1, sd_verandering: 2', 'verandering: 0, sd_verandering: 2'), []],
    [CHANGE('verandering: -1, sd_verandering: 2', 'verandering: 0, sd_voor: 2'), MIXED_CHANGE],
    [CHANGE('verandering: -1, sd_voor: 2', 'gem_voor: 5, gem_na: 5, sd_voor: 2'), MIXED_CHANGE],
    [CHANGE('gem_voor: 5, sd_voor: 2', 'gem_voor: 5, sd_voor: 2'), MIXED_CHANGE],
    [CHANGE('verandering: -1, gem_na: 4, sd_voor: 2', 'verandering: -1, gem_na: 4, sd_voor: 2'), MIXED_CHANGE],
    [CHANGE('verandering: -1, sd_voor: 2, sd_verandering: 2', 'verandering: -1, sd_voor: 2, sd_verandering: 2'), MIXED_CHANGE],
    [CHANGE('verandering: -1', 'verandering: -1'), MIXED_CHANGE],
    [
      'effecten_overig: [{ maat: smd, p: "0,2" }]',
      [['"0,2"', 'vorm', 'effecten_overig[0].p', '"0,2" is geen p-waarde. Schrijf een getal zoals 0.03, of een grens zoals "<0.001".']],
    ],
    ['effecten_overig: [{ maat: smd, p: 2 }]', [['2 }]', 'lengte', 'effecten_overig[0].p', '"2" kan niet: het getal is hoogstens 1.']]],
    [
      'bron_cijfers: { url: "https://www.voorbeeld.be", titel: Bron, doi: "https://doi.org/10.1000/1" }',
      [
        [
          '"https://doi',
          'vorm',
          'bron_cijfers.doi',
          '"https://doi.org/10.1000/1" is geen doi. Een doi begint met 10. en bevat een schuine streep, zoals 10.1000/182.',
        ],
      ],
    ],
    ['land: [UK]', [['UK', 'landcode', 'land[0]', '"UK" is geen landcode. Schrijf twee hoofdletters: BE voor België, NL voor Nederland.']]],
  ];
  it.each(cases)('%s', (line, problems) => {
    expectProblems(`${STUDIE_TEXT}${line}\n`, STUDIE, problems);
  });
});

describe('rule schema on an instrument', () => {
  it('points at a name of a cut-off that is misspelt', () => {
    expectProblems(`${INSTRUMENT_TEXT}afkappunten: { Niet Eenzaam: "0-2" }\n`, INSTRUMENT, [
      [
        'Niet Eenzaam',
        'vorm',
        'afkappunten.Niet Eenzaam',
        'De naam "Niet Eenzaam" kan niet. Gebruik kleine letters en lage streepjes, zoals niet_eenzaam.',
      ],
    ]);
  });
});

describe('rule schema on a vocabulary', () => {
  it.each(['id: ouderen', '[]', 'ouderen'])('refuses what is no list of terms: %s', (text) => {
    expect(check(schemaRule, `${text}\n`, DOELGROEPEN)).toEqual([
      finding({
        bestand: DOELGROEPEN,
        regelId: 'verkeerd-type',
        boodschap: 'Een vocabularium is een lijst van termen, elk met een streepje, id, label en toelichting.',
      }),
    ]);
  });

  it('tells what is wrong with each term', () => {
    const text = `${TERMS_TEXT}- id: Oud eren\n  label: Oud\n  toelichting: kort\n  synoniem: [a]\n- los\n- ~\n`;
    expectProblems(text, DOELGROEPEN, [
      [
        'Oud eren',
        'vorm',
        '[1].id',
        '"Oud eren" heeft niet de juiste vorm. Gebruik kleine letters zonder accent, cijfers en koppeltekens, zoals stad-brugge-2019.',
      ],
      ['kort', 'lengte', '[1].toelichting', 'De tekst telt 4 tekens; minstens 20 is nodig. Vul ze aan.'],
      [
        'synoniem:',
        'onbekende-sleutel',
        '[1].synoniem',
        'Het veld "synoniem" bestaat niet. Bedoel je "synoniemen"? Kies uit: id, label, synoniemen, toelichting.',
      ],
      ['los', 'verkeerd-type', '[2]', 'Hier hoort een groep velden, maar er staat "los". Schrijf de velden als { naam: waarde }.'],
      ['~', 'ontbrekend-veld', '[3]', 'Dit deel van de lijst is leeg. Vul het aan, of haal het streepje of de komma te veel weg.'],
    ]);
  });

  it('explains the codes of a municipality', () => {
    const text =
      '- id: brugge\n  label: Brugge\n  provincie: west-vlaanderen\n  lat: 61\n  lon: 3.2\n  nis: "3105"\n  postcodes: ["800", 8000]\n';
    expectProblems(text, GEMEENTEN, [
      ['"3105"', 'vorm', '[0].nis', '"3105" is geen NIS-code: vijf cijfers, tussen aanhalingstekens.'],
      ['"800"', 'vorm', '[0].postcodes[0]', '"800" is geen postcode: vier cijfers, tussen aanhalingstekens.'],
      [
        '8000',
        'verkeerd-type',
        '[0].postcodes[1]',
        'Hier hoort tekst, maar er staat "8000". Zet de tekst zo nodig tussen aanhalingstekens.',
      ],
      ['61', 'lengte', '[0].lat', '"61" kan niet: het getal is hoogstens 52.'],
    ]);
  });
});

describe('rule schema on words that people use', () => {
  const withWords = {
    ...CONTEXT,
    vocabularia: {
      ...VOCABULARIA,
      doelgroepen: VOCABULARIA.doelgroepen.map((term) => (term.id === 'ouderen' ? { ...term, synoniemen: ['bejaarden'] } : term)),
      gemeenten: VOCABULARIA.gemeenten.map((term) => (term.id === 'brugge' ? { ...term, synoniemen: ['Sint-Andries'] } : term)),
    },
  };

  it('leads a synonym to its term, and a village to its municipality', () => {
    const text = praktijkText({ doelgroepen: '[Bejaarden]', gebied: '{ land: BE, gemeenten: ["sint andries"] }' });
    const messages = check(schemaRule, text, PRAKTIJK_PATH, withWords).map(({ veld, boodschap }) => [veld, boodschap]);
    expect(messages).toEqual([
      ['gebied.gemeenten[0]', '"sint andries" is hier geen id. Het hoort bij "brugge" (Brugge): schrijf dat.'],
      ['doelgroepen[0]', '"Bejaarden" is hier geen id. Het hoort bij "ouderen" (Ouderen): schrijf dat.'],
    ]);
  });
});
