import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, CONTEXT, finding, praktijkText, TODAY, VOCABULARIA } from '../../validation/fixtures.ts';
import { readFile } from '../../file/read-file.ts';
import type { RuleContext } from '../../validation/rule.ts';
import { findUnsafeParts } from '../../file/safe-mdx.ts';
import { SECTIES } from '../../schema/secties.ts';
import { checkDraft } from '../check-draft.ts';
import { proposalReport } from './proposal-report.ts';
import { type IssueRead, readIssue } from './read-issue.ts';

const VILLAGES = VOCABULARIA.gemeenten.map((town) =>
  town.id === 'brugge' ? { ...town, synoniemen: ['Assebroek'], postcodes: ['8000', '8310'] } : town,
);
const RULES: RuleContext = { ...CONTEXT, vocabularia: { ...VOCABULARIA, gemeenten: VILLAGES } };

function read(text: string, titel = ''): IssueRead {
  return readIssue(text, { titel, rules: RULES });
}

/** An issue as GitHub writes it from the form. */
function issue(answers: Readonly<Record<string, string>>): string {
  return Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer === '' ? '_No response_' : answer}`)
    .join('\n\n');
}

const GOOD: Readonly<Record<string, string>> = {
  Titel: 'Soep op de stoep in Brugge',
  Samenvatting: 'Elke vrijdag schenken vrijwilligers soep op de stoep van het buurthuis. Buren blijven staan en maken een praatje.',
  Organisaties: 'Naam: OCMW Brugge\nSoort organisatie: Lokaal bestuur\nWebsite: https://www.voorbeeld.be',
  Status: 'Lopend',
  'Datum van de status': 'oktober 2026',
  Plaats: 'Brugge',
  Schaal: 'Buurt',
  Doelgroepen: 'Ouderen, Alleenstaanden',
  Aanpakken: 'Samen eten',
  Beleidsdomeinen: 'Welzijn',
  Bronnen:
    'Korte naam: jaarverslag-2025\nTitel: Jaarverslag 2025\nUitgever: OCMW Brugge\nAdres: https://www.voorbeeld.be/verslag\nGelezen op: 20 november 2026',
  Nagekeken: '',
  'Wat is het?': 'Elke vrijdag is er soep. [bron: jaarverslag-2025]',
  'Voor wie?': '',
  Periode: '',
  'Heb je het formulier op de site ingevuld? Plak dan hier het bestand': '```mdx\n\n```',
};

const GOOD_VELDEN = {
  titel: 'Soep op de stoep in Brugge',
  samenvatting: GOOD['Samenvatting'],
  organisaties: [{ naam: 'OCMW Brugge', type: 'lokaal-bestuur', website: 'https://www.voorbeeld.be' }],
  status: 'lopend',
  status_per: '2026-10',
  gebied: { land: 'BE', gemeenten: ['brugge'] },
  schaal: 'buurt',
  doelgroepen: ['ouderen', 'alleenstaanden'],
  aanpakken: ['samen-eten'],
  beleidsdomeinen: ['welzijn'],
  bronnen: [
    {
      id: 'jaarverslag-2025',
      titel: 'Jaarverslag 2025',
      uitgever: 'OCMW Brugge',
      url: 'https://www.voorbeeld.be/verslag',
      geraadpleegd: '2026-11-20',
    },
  ],
  nagekeken: TODAY,
};

function sectionOf({ draft }: IssueRead, titel: string): string | undefined {
  return draft.secties.find((section) => section.titel === titel)?.tekst;
}

/** Errors of the file that an issue became. */
function errorsOf({ draft }: IssueRead): string[] {
  return checkDraft(draft, RULES, true)
    .findings.filter(({ ernst }) => ernst === 'fout')
    .map(({ veld, boodschap }) => `${veld}: ${boodschap}`);
}

/** What a list of the issue became. */
function list(label: string, answer: string, name: string): unknown {
  return read(issue({ ...GOOD, [label]: answer })).draft.velden[name];
}

describe('an issue that was filled in well', () => {
  it('becomes a file without errors, and nothing is left to tell', () => {
    const result = read(issue(GOOD), 'Voorstel: soep');
    expect(result.from).toBe('antwoorden');
    expect(result.draft.velden).toEqual(GOOD_VELDEN);
    expect(result.draft.id).toBe('soep-op-de-stoep-in-brugge');
    expect(sectionOf(result, 'Wat is het?')).toBe('Elke vrijdag is er soep.[bron: jaarverslag-2025]');
    expect(result.notes).toEqual([]);
    expect(errorsOf(result)).toEqual([]);
  });

  it.each<[string, (text: string) => string]>([
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['with old Mac line ends', (text) => text.replaceAll('\n', '\r')],
    ['with headings in capitals', (text) => text.replace(/^### .*$/gm, (line) => line.toUpperCase())],
    ['with headings of another level', (text) => text.replaceAll('###', '#')],
    ['with headings in bold', (text) => text.replace(/^### (.*)$/gm, '**$1**')],
    ['with numbered headings', (text) => text.replace(/^### (.*)$/gm, '### 3. $1:')],
    [
      'with the questions in another order',
      (text) =>
        text
          .split(/(?=^### )/m)
          .reverse()
          .map((part) => `${part.trim()}\n\n`)
          .join(''),
    ],
    ['without blank lines', (text) => text.replace(/\n+/g, '\n')],
    ['with more blank lines', (text) => text.replaceAll('\n\n', '\n\n\n\n')],
    ['with a byte-order mark and spaces at line ends', (text) => `\ufeff${text.replaceAll('\n', '   \n')}`],
    ['with the placeholders of GitHub deleted', (text) => text.replaceAll('_No response_', '')],
    ['with "n.v.t." for the placeholders', (text) => text.replaceAll('_No response_', 'n.v.t.')],
    ['with ids for headings', (text) => text.replace('### Datum van de status', '### status_per')],
  ])('%s, it is the same file', (_name, change) => {
    const result = read(change(issue(GOOD)));
    expect(result.draft.velden).toEqual(GOOD_VELDEN);
    expect(result.notes).toEqual([]);
    expect(errorsOf(result)).toEqual([]);
  });

  it('without headings, labels on a line do as well', () => {
    const text =
      'Titel: Soep op de stoep in Brugge\nStatus: lopend\nPlaats: 8310\nDoelgroepen: ouderen\nWat is het?: Elke vrijdag is er soep.';
    const result = read(text);
    expect(result.draft.velden).toMatchObject({
      titel: GOOD['Titel'],
      status: 'lopend',
      gebied: { land: 'BE', gemeenten: ['brugge'] },
      doelgroepen: ['ouderen'],
    });
    expect(sectionOf(result, 'Wat is het?')).toBe('Elke vrijdag is er soep.');
  });
});

describe('headings that people change', () => {
  it('reads a misspelt one, and tells', () => {
    const result = read(issue(GOOD).replace('### Samenvatting', '### Samenvating'));
    expect(result.draft.velden).toEqual(GOOD_VELDEN);
    expect(result.notes).toEqual([{ vraag: 'Samenvatting', boodschap: 'De kop "Samenvating" is gelezen als "Samenvatting".', tekst: '' }]);
  });

  it('keeps a heading that someone typed inside an answer', () => {
    const text = 'We koken.\n\n### Eten\n\nSoep.\n\n#### En drinken\n\nWater.';
    expect(sectionOf(read(issue({ ...GOOD, 'Hoe werkt het?': text })), 'Hoe werkt het?')).toBe(text);
  });

  it('keeps a heading inside a block of code', () => {
    const text = '```\n### Titel\nIets\n```';
    const result = read(issue({ ...GOOD, Lessen: text }));
    expect(sectionOf(result, 'Lessen')).toBe(text);
    expect(result.draft.velden).toEqual(GOOD_VELDEN);
  });

  it('joins the answers when a heading stands twice, and tells', () => {
    const result = read(`${issue({ ...GOOD, Lessen: 'Eerst.' })}\n\n### Lessen\n\nDan.`);
    expect(sectionOf(result, 'Lessen')).toBe('Eerst.\n\nDan.');
    expect(result.notes).toEqual([
      { vraag: 'Lessen', boodschap: 'Deze kop staat er meer dan één keer. De antwoorden zijn samengevoegd.', tekst: '' },
    ]);
  });

  it('puts what stands above all headings in the first section, and tells', () => {
    const result = read(`Dag redactie 👋\n\n${issue(GOOD)}`);
    expect(sectionOf(result, 'Wat is het?')).toBe('Dag redactie 👋\n\nElke vrijdag is er soep.[bron: jaarverslag-2025]');
    expect(result.notes).toMatchObject([{ vraag: 'Wat is het?', tekst: 'Dag redactie 👋' }]);
  });

  it('leaves out what stands in a comment of HTML, and tells', () => {
    const result = read(issue({ ...GOOD, Lessen: 'Begin op tijd.<!-- vul aan -->' }));
    expect(sectionOf(result, 'Lessen')).toBe('Begin op tijd.');
    expect(result.notes).toMatchObject([{ tekst: 'vul aan' }]);
  });
});

describe('lists as people write them', () => {
  const OCMW = { naam: 'OCMW Brugge', type: 'lokaal-bestuur', website: 'https://www.voorbeeld.be' };
  const BUREN = { naam: 'Buren vzw', type: 'vzw' };
  it.each([
    [
      'blocks',
      'Naam: OCMW Brugge\nSoort organisatie: lokaal bestuur\nWebsite: https://www.voorbeeld.be\n\nNaam: Buren vzw\nSoort: Vzw of vereniging',
    ],
    [
      'blocks without a blank line',
      'Naam: OCMW Brugge\nSoort: Lokaal bestuur\nWebsite: https://www.voorbeeld.be\nNaam: Buren vzw\nSoort: vzw',
    ],
    [
      'blocks with a blank line after every line',
      'Naam: OCMW Brugge\n\nSoort: Lokaal bestuur\n\nWebsite: https://www.voorbeeld.be\n\nNaam: Buren vzw\n\nSoort: vzw',
    ],
    [
      'blocks in bold',
      '**Naam:** OCMW Brugge\n**Soort organisatie**: Lokaal bestuur\n**Website:** <https://www.voorbeeld.be>\n\n**Naam:** Buren vzw\n**Type:** vzw',
    ],
    ['numbered blocks', '1.\nNaam: OCMW Brugge\nSoort: Lokaal bestuur\nWebsite: https://www.voorbeeld.be\n2.\nNaam: Buren vzw\nSoort: vzw'],
    ['YAML', '- naam: OCMW Brugge\n  type: lokaal-bestuur\n  website: https://www.voorbeeld.be\n- naam: Buren vzw\n  type: vzw'],
    [
      'groups between braces',
      '- { naam: OCMW Brugge, type: lokaal-bestuur, website: "https://www.voorbeeld.be" }\n- { naam: Buren vzw, type: vzw }',
    ],
    ['bars', 'OCMW Brugge | Lokaal bestuur | https://www.voorbeeld.be\nBuren vzw | Vzw of vereniging |'],
    ['bars in another order', 'https://www.voorbeeld.be | Lokaal bestuur | OCMW Brugge\nvzw | Buren vzw'],
    ['semicolons', 'OCMW Brugge; lokaal bestuur; https://www.voorbeeld.be\nBuren vzw; vzw'],
    ['a table from Word', 'Naam\tSoort\tWebsite\nOCMW Brugge\tLokaal bestuur\thttps://www.voorbeeld.be\nBuren vzw\tVzw of vereniging\t'],
    [
      'a table in Markdown',
      '| Website | Naam | Soort organisatie |\n| :-- | --- | --- |\n| https://www.voorbeeld.be | OCMW Brugge | Lokaal bestuur |\n| - | Buren vzw | vzw |',
    ],
    ['lines with commas', '• OCMW Brugge, lokaal bestuur, https://www.voorbeeld.be\n• Buren vzw (vzw)'],
    ['labels on one line', 'Naam: OCMW Brugge, soort: lokaal bestuur, website: https://www.voorbeeld.be\nNaam: Buren vzw, soort: vzw'],
    ['a link with words', 'OCMW Brugge, lokaal bestuur, [website](https://www.voorbeeld.be)\nBuren vzw – vzw'],
  ])('organisations in %s', (_name, answer) => {
    expect(list('Organisaties', answer, 'organisaties')).toEqual([OCMW, BUREN]);
  });

  it.each([
    [
      'one address a line',
      'https://www.voorbeeld.be/a\nhttps://www.voorbeeld.be/b',
      [
        { id: 'voorbeeld', url: 'https://www.voorbeeld.be/a', geraadpleegd: TODAY },
        { id: 'voorbeeld-2', url: 'https://www.voorbeeld.be/b', geraadpleegd: TODAY },
      ],
    ],
    [
      'a line with everything',
      'Jaarverslag 2025, Stad Brugge, https://www.voorbeeld.be/a (gelezen op 12 mei 2026)',
      [
        {
          id: 'jaarverslag-2025',
          titel: 'Jaarverslag 2025',
          uitgever: 'Stad Brugge',
          url: 'https://www.voorbeeld.be/a',
          geraadpleegd: '2026-05-12',
        },
      ],
    ],
    [
      'bars',
      'verslag | Jaarverslag 2025 | Stad Brugge | https://www.voorbeeld.be/a | | maart 2026 | 12/5/2026',
      [
        {
          id: 'verslag',
          titel: 'Jaarverslag 2025',
          uitgever: 'Stad Brugge',
          url: 'https://www.voorbeeld.be/a',
          datum: '2026-03',
          geraadpleegd: '2026-05-12',
        },
      ],
    ],
    [
      'a source on paper',
      'Titel: Huisblad\nUitgever: Stad Brugge\nVerschenen: 2024\nWaarom geen adres? Papier\nGelezen op: 2026-05-12',
      [
        {
          id: 'huisblad-2024',
          titel: 'Huisblad',
          uitgever: 'Stad Brugge',
          zonder_link: 'papier',
          datum: '2024',
          geraadpleegd: '2026-05-12',
        },
      ],
    ],
  ])('sources as %s', (_name, answer, expected) => {
    expect(list('Bronnen', answer, 'bronnen')).toEqual(expected);
  });

  it.each([
    [
      'a sentence',
      '40 deelnemers per maand in 2025 (jaarverslag 2025)',
      { wat: 'deelnemers per maand', waarde: 40, eenheid: 'deelnemers', jaar: 2025, bron: 'jaarverslag-2025' },
    ],
    [
      'a block',
      'Wat is er geteld? deelnemers\nGetal: 1 250\nEenheid: personen\nJaar: in 2025\nBron: 1',
      { wat: 'deelnemers', waarde: 1250, eenheid: 'personen', jaar: 2025, bron: 'jaarverslag-2025' },
    ],
    [
      'a range',
      'Wat: deelnemers\nGetal: 30 tot 40\nEenheid: personen\nJaar: 2025\nBron: Jaarverslag 2025',
      { wat: 'deelnemers', waarde: '30 tot 40', eenheid: 'personen', jaar: 2025, bron: 'jaarverslag-2025' },
    ],
    [
      'columns',
      'deelnemers | 40 | personen | 2025 | bron 1',
      { wat: 'deelnemers', waarde: 40, eenheid: 'personen', jaar: 2025, bron: 'jaarverslag-2025' },
    ],
  ])('a figure as %s', (_name, answer, expected) => {
    expect(list('Cijfers', answer, 'cijfers')).toEqual([expected]);
  });

  it('keeps a value that goes on on the next line, semicolon and all', () => {
    const answer =
      'Soort onderzoek: Bevraging\nResultaat: We vroegen dertig mensen wat ze\nervan vonden; de meesten waren blij.\nBron: jaarverslag-2025';
    expect(list('Onderzoek', answer, 'evaluaties')).toEqual([
      { ontwerp: 'bevraging', resultaat: 'We vroegen dertig mensen wat ze ervan vonden; de meesten waren blij.', bron: 'jaarverslag-2025' },
    ]);
  });

  it('tells what has no place in a list', () => {
    const { notes } = read(
      issue({ ...GOOD, Organisaties: 'OCMW Brugge | Lokaal bestuur | https://www.voorbeeld.be | 050 12 34 56 | nog iets' }),
    );
    expect(notes).toEqual([{ vraag: 'Organisaties', boodschap: 'Hiervoor is geen veld gevonden.', tekst: '050 12 34 56\nnog iets' }]);
  });
});

describe('sources in the text', () => {
  it.each([
    ['Zo is het. [Bron: Jaarverslag-2025]', 'Zo is het.[bron: jaarverslag-2025]'],
    ['Zo is het (bron: Jaarverslag 2025).', 'Zo is het[bron: jaarverslag-2025].'],
    ['Zo is het. [bron 1]', 'Zo is het.[bron: jaarverslag-2025]'],
    ['Zo is het. [1]', 'Zo is het.[bron: jaarverslag-2025]'],
    ['Een [link](https://www.voorbeeld.be) en [2].', 'Een [link](https://www.voorbeeld.be) en [2].'],
  ])('%s', (typed, tekst) => {
    expect(sectionOf(read(issue({ ...GOOD, Lessen: typed })), 'Lessen')).toBe(tekst);
  });

  it('tells of a citation without source', () => {
    const { notes } = read(issue({ ...GOOD, Lessen: 'Zo is het. [bron: krant]' }));
    expect(notes).toMatchObject([{ vraag: 'Lessen', tekst: '[bron: krant]' }]);
  });
});

describe('issues that are no form', () => {
  it('an empty one is an empty file with errors', () => {
    const result = read('');
    expect(result.from).toBe('tekst');
    expect(result.draft.id).toBe('');
    expect(errorsOf(result).length).toBeGreaterThan(5);
  });

  it('a story becomes the text, and the title of the issue the title', () => {
    const story = 'Bij ons in Assebroek is er elke vrijdag soep.\n\nHet zou fijn zijn als anderen dat ook doen!';
    const result = read(story, 'Voorstel: Soep op de stoep');
    expect(result.draft.velden['titel']).toBe('Soep op de stoep');
    expect(result.draft.id).toBe('soep-op-de-stoep');
    expect(sectionOf(result, 'Wat is het?')).toBe(story);
    expect(result.notes).toHaveLength(2);
  });

  it('takes another name when the page is there', () => {
    expect(read('x y', 'Buurttafel').draft.id).toBe('buurttafel-2');
  });
});

describe('a pasted file', () => {
  const file = praktijkText({ titel: 'Soep op de stoep' });
  const LABEL = 'Heb je het formulier op de site ingevuld? Plak dan hier het bestand';

  it.each([
    ['in the last question', issue({ Titel: '', [LABEL]: `\`\`\`mdx\n${file}\n\`\`\`` })],
    ['with Windows line ends', issue({ Titel: '', [LABEL]: `\`\`\`mdx\n${file}\n\`\`\`` }).replaceAll('\n', '\r\n')],
    ['without fence', issue({ Titel: '', [LABEL]: file })],
    ['as the whole issue', file],
    ['as the whole issue, in a fence', `\`\`\`\n${file}\n\`\`\``],
  ])('%s, is the draft', (_name, text) => {
    const result = read(text);
    expect(result.from).toBe('bestand');
    expect(result.draft.id).toBe('soep-op-de-stoep');
    expect(result.notes).toEqual([]);
    expect(errorsOf(result)).toEqual([]);
    expect(sectionOf(result, 'Wat is het?')).toBe('Buren eten samen.[bron: jaarverslag-2025]');
  });

  it('goes before the answers, which are told', () => {
    const result = read(issue({ Titel: 'Iets anders', Status: '', [LABEL]: `\`\`\`mdx\n${file}\n\`\`\`` }));
    expect(result.draft.velden['titel']).toBe('Soep op de stoep');
    expect(result.notes).toEqual([
      { vraag: 'Titel', boodschap: 'Het geplakte bestand gaat voor; dit antwoord is niet overgenomen.', tekst: 'Iets anders' },
    ]);
  });

  it('keeps its sections apart from the headings of the form', () => {
    const text = issue({ Titel: '', [LABEL]: `\`\`\`mdx\n${file}\n\n## Lessen\n\nBegin klein.\n\`\`\`` });
    expect(sectionOf(read(text), 'Lessen')).toBe('Begin klein.');
  });

  it('that is none, is told', () => {
    const result = read(issue({ ...GOOD, [LABEL]: '```mdx\nzie bijlage\n```' }));
    expect(result.from).toBe('antwoorden');
    expect(result.notes).toMatchObject([{ vraag: 'Bestand', tekst: '```mdx\nzie bijlage\n```' }]);
  });
});

/** The file must parse, hold one practice, and run nothing. */
function expectInert(result: IssueRead): void {
  const { text, findings } = checkDraft(result.draft, RULES, true);
  if (findings.some(({ regelId }) => regelId === 'te-groot')) return;
  const { file } = readFile({ path: 'praktijken/x.mdx', bytes: new TextEncoder().encode(text) }, 'x');
  expect(file?.tree, text).not.toBeNull();
  expect(file?.data).toBeTypeOf('object');
  if (file?.tree) expect(findUnsafeParts(file.tree)).toEqual([]);
}

describe('hostile and broken text', () => {
  const HOSTILE = [
    '---\nkwaad: true\n---',
    'x"\nstatus: lopend\n---\n\n<script>alert(1)</script>',
    '{process.exit(1)}',
    'import fs from "fs"',
    '<script>alert(1)</script>',
    '<!-- -->{1}<!--',
    '!!js/function "x"',
    '*anker &anker',
    'a\u202eb\u2066c\u200bd\ufeff',
    '\0\u0001\ud800',
    '### Titel\n### Titel\n### Titel',
    '@redactie #1 https://kwaad.be ![x](https://kwaad.be/x.png)',
    '`'.repeat(100),
    '| | | |\n|---|\n;;;;\n::::',
    '../../../etc/passwd',
    '__proto__: x\nconstructor: y',
  ];

  it.each(HOSTILE)('%j in every question', (words) => {
    const labels = Object.keys(GOOD).slice(0, -1);
    expectInert(read(issue(Object.fromEntries(labels.map((label) => [label, words])))));
    expectInert(read(words, words));
    for (const titel of SECTIES) expectInert(read(issue({ ...GOOD, [titel]: words })));
  });

  it('never names a file outside the folder', () => {
    for (const titel of ['../../x', '/etc/passwd', '..', 'a/b', 'con', '\\\\server', ''])
      expect(read('x', titel).draft.id).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
  });

  it('is inert, whatever is written', () => {
    const labels = Object.keys(GOOD);
    const words = fc.oneof(
      anyText,
      fc.constantFrom(...HOSTILE),
      fc.constantFrom('Naam: a | b; c', '12 mei 2024', '40', '- [x] Ouderen', 'https://a.be'),
    );
    const part = fc.tuple(fc.constantFrom(...labels), words).map(([label, answer]) => `### ${label}\n\n${answer}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(part, words), { maxLength: 8 }), (parts) => {
        expectInert(read(parts.join('\n\n')));
      }),
      { numRuns: 150 },
    );
  });

  it('tells of personal data', () => {
    const { findings } = checkDraft(
      read(issue({ ...GOOD, Lessen: 'Bel Jan op 0470 12 34 56 of mail jan.janssens@gmail.com.' })).draft,
      RULES,
      true,
    );
    expect(findings.map(({ regelId }) => regelId)).toContain('persoonsgegevens');
  });

  it.each([
    ['one line', 'a'.repeat(1_000_000)],
    ['many lines', 'Naam: a\n'.repeat(125_000)],
    ['many cells', 'a | b ; c\n'.repeat(100_000)],
    ['many headings', '### Titel\n'.repeat(100_000)],
    ['many brackets', '[bron: '.repeat(140_000)],
    ['many addresses', 'https://a.be '.repeat(77_000)],
    ['many stars', '*_'.repeat(500_000)],
    ['many fences', '```\n'.repeat(250_000)],
    ['many quotes', '> '.repeat(500_000)],
    ['many dashes', '---\n'.repeat(250_000)],
    ['many spaces', `Naam${' '.repeat(1_000_000)}x`],
  ])(
    'a megabyte of %s is read to its end',
    (_name, words) => {
      // What would try all divisions of a text runs into the limit of the test; there is no other measure of time.
      for (const label of ['Organisaties', 'Lessen', 'Doelgroepen', 'Plaats']) expect(read(issue({ [label]: words })).draft).toBeDefined();
      expect(read(words).draft).toBeDefined();
    },
    120_000,
  );
});

describe('the report', () => {
  it('tells findings and notes in words of its own, with the words of the person made inert', () => {
    const result = read(issue({ ...GOOD, Doelgroepen: 'marsmannetjes @redactie <b>x</b> #1', Titel: 'Soep' }));
    const text = proposalReport(result, checkDraft(result.draft, RULES, true));
    expect(text).toContain(
      'Het bestand `content/praktijken/soep.mdx` is gemaakt van de antwoorden in het voorstel. De controle vindt 2 fouten.',
    );
    expect(text).toContain('- `titel`: De tekst telt 4 tekens; minstens 5 is nodig. Vul ze aan.');
    expect(text).toContain(
      '- Doelgroepen: Dit staat niet in de lijst. Kies zelf wat past.\n  ```text\n  marsmannetjes @redactie <b>x</b> #1\n  ```',
    );
  });

  it('stays below what GitHub takes', () => {
    const notes = Array.from({ length: 5000 }, (_, at) => ({ vraag: `Vraag ${at}`, boodschap: 'x'.repeat(500), tekst: 'y'.repeat(5000) }));
    const result = { ...read(issue(GOOD)), notes };
    expect(proposalReport(result, checkDraft(result.draft, RULES, true)).length).toBeLessThan(65_536);
    const many = {
      ...checkDraft(result.draft, RULES, true),
      findings: Array.from({ length: 500 }, () => ({ ...finding({ regelId: 'x', boodschap: '*'.repeat(400) }), sectie: null })),
    };
    expect(proposalReport(result, many)).toContain('… en nog 440.');
  });
});
