import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, bytesOf, finding, PRAKTIJK_PATH, placeOf, praktijkText, rawFile, STUDIE_TEXT } from '../validation/fixtures.ts';
import type { Finding } from './finding.ts';
import type { ReadResult } from './assemble-file.ts';
import { readFile } from './read-file.ts';

const STUDIE_PATH = 'studies/voorbeeld-2020.yaml';

function read(text: string, path: string = PRAKTIJK_PATH): ReadResult {
  return readFile(rawFile(path, text), path);
}

function readBytes(bytes: Uint8Array, path: string = PRAKTIJK_PATH): ReadResult {
  return readFile({ path, bytes }, path);
}

/** The places and rules of findings, without their messages. */
function outline(findings: readonly Finding[]): (string | number)[][] {
  return findings.map(({ regel, kolom, regelId }) => [regel, kolom, regelId]);
}

describe('readFile on a good file', () => {
  it('reads a practice: data, body, tree and place', () => {
    const text = praktijkText();
    const { file, findings } = readFile(rawFile(PRAKTIJK_PATH, text), 'content/praktijken/buurttafel.mdx');
    expect(findings).toEqual([]);
    expect(file).toMatchObject({
      bestand: 'content/praktijken/buurttafel.mdx',
      path: PRAKTIJK_PATH,
      kind: 'praktijk',
      id: 'buurttafel',
      isTemplate: false,
      data: { titel: 'Buurttafel, samen eten met je buren', periode: { start: 2024 }, nagekeken: '2026-11-24' },
      tree: { type: 'root' },
    });
    expect(file?.body).toBe('\n## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag-2025" />\n');
    expect(file?.bodyLine).toBe(placeOf(text, '## Wat').regel - 1);
    expect(file?.locate(['gebied', 'land'])).toEqual(placeOf(text, 'BE,'));
  });

  it.each([
    ['paginas/over.mdx', 'pagina', 'over'],
    ['studies/voorbeeld-2020.yaml', 'studie', 'voorbeeld-2020'],
    ['overzichten/voorbeeld-2020.yaml', 'overzicht', 'voorbeeld-2020'],
    ['instrumenten/ucla.yaml', 'instrument', 'ucla'],
    ['toepassingen/brugge-buurttafel.yaml', 'toepassing', 'brugge-buurttafel'],
    ['vocabularia/doelgroepen.yaml', 'vocabularium', 'doelgroepen'],
  ])('knows from %s that it is a %s', (path, kind, id) => {
    const text = path.endsWith('.mdx') ? praktijkText() : STUDIE_TEXT;
    expect(read(text, path).file).toMatchObject({ kind, id, isTemplate: false });
  });

  it.each([
    ['_sjablonen/praktijk.mdx', 'praktijk', 'praktijk'],
    ['_sjablonen/studie.yaml', 'studie', 'studie'],
    ['_sjablonen/toepassing.yaml', 'toepassing', 'toepassing'],
  ])('knows that %s is a template', (path, kind, id) => {
    const text = path.endsWith('.mdx') ? praktijkText() : STUDIE_TEXT;
    expect(read(text, path)).toMatchObject({ file: { kind, id, isTemplate: true }, findings: [] });
  });

  it('gives a YAML file no text', () => {
    expect(read(STUDIE_TEXT, STUDIE_PATH).file).toMatchObject({ body: '', bodyLine: 1, tree: null });
  });
});

describe('readFile on bytes', () => {
  it('leaves out a byte-order mark', () => {
    const { file, findings } = readBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(praktijkText())]));
    expect(findings).toEqual([]);
    expect(file?.locate(['titel'])).toEqual({ regel: 2, kolom: 8 });
  });

  it('does not overlook a second byte-order mark', () => {
    expect(outline(read(`\uFEFF\uFEFF${praktijkText()}`).findings)).toEqual([[1, 1, 'front-matter']]);
  });

  it.each([
    ['Windows', '\r\n'],
    ['old Mac', '\r'],
  ])('reads %s line ends as line ends, at the same lines', (_name, lineEnd) => {
    const text = praktijkText({ titel: '"open' });
    const { findings } = read(text.replaceAll('\n', lineEnd));
    expect(findings).toEqual(read(text).findings);
    expect(findings).toHaveLength(1);
    const good = read(praktijkText().replaceAll('\n', lineEnd)).file;
    expect(good?.body).toBe(read(praktijkText()).file?.body);
  });

  it('reads letters with accents and emoji', () => {
    const { file } = read(praktijkText({ titel: 'Café één 🙂' }));
    expect(file?.data).toMatchObject({ titel: 'Café één 🙂' });
  });

  const UNREADABLE = finding({
    regelId: 'onleesbaar',
    boodschap: 'Dit is geen tekstbestand in UTF-8. Bewaar het opnieuw als gewone tekst (UTF-8).',
  });

  it.each([
    ['an image', 1, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['Latin-1', 2, new Uint8Array([...bytesOf('---\ntitel: Caf'), 0xe9, ...bytesOf('\n---\n')])],
    ['UTF-16', 1, new Uint8Array([0xff, 0xfe, 0x2d, 0, 0x2d, 0, 0x2d, 0])],
    ['text with a null byte', 2, bytesOf('---\ntitel: a\0b\n---\n')],
    ['a cut-off letter', 2, bytesOf('---\ntitel: é').slice(0, -1)],
  ])('refuses %s, at the line where it stops being text', (_name, regel, bytes) => {
    expect(readBytes(bytes)).toEqual({ file: null, findings: [{ ...UNREADABLE, regel }] });
  });

  it('tells why a file could not be read', () => {
    expect(readFile({ path: PRAKTIJK_PATH, bytes: { error: 'EACCES' } }, PRAKTIJK_PATH)).toEqual({
      file: null,
      findings: [finding({ regelId: 'onleesbaar', boodschap: 'Het bestand kan niet gelezen worden (EACCES).' })],
    });
  });

  it('refuses a page over 50 kB, and accepts one at that size', () => {
    const text = praktijkText();
    const filled = (size: number) => text + 'a'.repeat(size - bytesOf(text).length);
    expect(read(filled(50_000)).findings).toEqual([]);
    expect(read(filled(50_001))).toEqual({
      file: null,
      findings: [
        finding({
          regelId: 'te-groot',
          boodschap: 'Het bestand telt 50 kB; 50 kB is het meeste. Hoort hier een ander bestand te staan?',
        }),
      ],
    });
  });

  it('gives vocabularies more room, but not without end', () => {
    const path = 'vocabularia/gemeenten.yaml';
    const list = (count: number) => `- { id: a, label: b } # ${'x'.repeat(76)}\n`.repeat(count);
    expect(read(list(4_000), path).findings).toEqual([]);
    expect(outline(read(list(6_000), path).findings)).toEqual([[1, 1, 'te-groot']]);
  });
});

describe('readFile on a place', () => {
  const FOLDERS = 'praktijken, toepassingen, paginas, studies, overzichten, instrumenten, vocabularia, redactie en _sjablonen';
  const WHERE = `Het bestand staat op een plaats waar niets gelezen wordt. Zet het rechtstreeks in een van deze mappen: ${FOLDERS}.`;
  const NAME = (name: string, extension: string) =>
    `De bestandsnaam "${name}" kan geen adres worden. Gebruik alleen kleine letters zonder accent, cijfers en koppeltekens, zoals buurttafel-deerlijk${extension}.`;

  it.each([
    ['README.md', WHERE],
    ['praktijken', WHERE],
    ['praktijken/brugge/buurttafel.mdx', WHERE],
    ['praktijk/buurttafel.mdx', `De map "praktijk" is niet bekend. Kies uit: ${FOLDERS}.`],
    ['constructor/buurttafel.mdx', `De map "constructor" is niet bekend. Kies uit: ${FOLDERS}.`],
    ['__proto__/buurttafel.mdx', `De map "__proto__" is niet bekend. Kies uit: ${FOLDERS}.`],
    ['praktijken/buurttafel.md', 'Een bestand in praktijken/ eindigt op .mdx. Geef het die extensie, of haal het weg.'],
    ['praktijken/buurttafel.yaml', 'Een bestand in praktijken/ eindigt op .mdx. Geef het die extensie, of haal het weg.'],
    ['praktijken/buurttafel.MDX', 'Een bestand in praktijken/ eindigt op .mdx. Geef het die extensie, of haal het weg.'],
    ['studies/voorbeeld.yml', 'Een bestand in studies/ eindigt op .yaml. Geef het die extensie, of haal het weg.'],
    ['praktijken/Buurttafel.mdx', NAME('Buurttafel.mdx', '.mdx')],
    ['praktijken/buurt tafel.mdx', NAME('buurt tafel.mdx', '.mdx')],
    ['praktijken/buurttafel-.mdx', NAME('buurttafel-.mdx', '.mdx')],
    ['praktijken/café.mdx', NAME('café.mdx', '.mdx')],
    ['praktijken/.mdx', NAME('.mdx', '.mdx')],
    ['praktijken/buurttafel\n.mdx', NAME('buurttafel\n.mdx', '.mdx')],
    [`praktijken/${'a'.repeat(81)}.mdx`, 'De bestandsnaam telt 81 tekens zonder extensie; hoogstens 80 mag. Kies een kortere naam.'],
    ['studies/Voorbeeld_2020.yaml', NAME('Voorbeeld_2020.yaml', '.yaml')],
    ['vocabularia/kleuren.yaml', '"kleuren" is geen bekende woordenlijst van deze site.'],
    ['vocabularia/toString.yaml', '"toString" is geen bekende woordenlijst van deze site.'],
    ['_sjablonen/pagina.mdx', 'Onbekend sjabloon. Bekend zijn: praktijk.mdx, studie.yaml, toepassing.yaml.'],
    ['_sjablonen/constructor', 'Onbekend sjabloon. Bekend zijn: praktijk.mdx, studie.yaml, toepassing.yaml.'],
  ])('refuses %j', (path, boodschap) => {
    expect(read(praktijkText(), path)).toEqual({ file: null, findings: [finding({ bestand: path, regelId: 'plaats', boodschap })] });
  });
});

describe('readFile on front matter', () => {
  const START =
    'Het bestand begint niet met front matter. Zet bovenaan een regel met alleen ---, daaronder de velden, en sluit af met ---. Neem content/_sjablonen/praktijk.mdx als voorbeeld.';

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n'],
    ['text alone', '## Wat is het?\n\nEten.'],
    ['TOML', '+++\ntitel = "x"\n+++\n\nTekst.'],
    ['a line above it', '\n---\ntitel: x\n---\n'],
    ['spaces before it', ' ---\ntitel: x\n---\n'],
  ])('refuses %s', (_name, text) => {
    expect(read(text)).toEqual({ file: null, findings: [finding({ regelId: 'front-matter', boodschap: START })] });
  });

  it.each([
    ['---js\nmodule.exports = process.exit(1)\n---\n', 'js'],
    ['---json\n{ "titel": "x" }\n---\n', 'json'],
    ['---toml\ntitel = "x"\n---\n', 'toml'],
    ['---coffee\nprocess.exit 1\n---\n', 'coffee'],
    ['---yaml\ntitel: x\n---\n', 'yaml'],
    ['--- javascript\nx\n---\n', 'javascript'],
    ['---\u00a0js\nx\n---\n', 'js'],
    ['----\ntitel: x\n----\n', '-'],
  ])('refuses any language: %j', (text, language) => {
    expect(read(text)).toEqual({
      file: null,
      findings: [
        finding({
          kolom: 4,
          regelId: 'front-matter',
          boodschap: `Na de eerste --- staat "${language}". Alleen YAML is toegelaten: laat de eerste regel uit niets dan --- bestaan.`,
        }),
      ],
    });
  });

  it.each(['---', '---\n', '---\ntitel: x\n', '---\ntitel: x\n --- \ntekst'])('refuses front matter that is not closed: %j', (text) => {
    const boodschap = 'De front matter is niet afgesloten. Zet na de velden een regel met alleen ---.';
    expect(read(text)).toEqual({ file: null, findings: [finding({ regelId: 'front-matter', boodschap })] });
  });

  it.each(['--- x', '----', '---tekst'])('refuses a closing line with more on it: %s', (line) => {
    const boodschap = 'De regel die de front matter afsluit, bestaat uit niets dan ---. Haal weg wat erachter staat.';
    expect(read(`---\ntitel: x\nstatus: y\n${line}\ntekst`)).toEqual({
      file: null,
      findings: [finding({ regel: 4, kolom: 4, regelId: 'front-matter', boodschap })],
    });
  });

  it.each(['---\n---\n', '---\n\n---\n', '---\n# alleen uitleg\n---\ntekst', '---\nhallo\n---\n', '---\n~\n---\n'])(
    'asks for fields: %j',
    (text) => {
      expect(read(text).findings).toEqual([
        finding({ regelId: 'front-matter', boodschap: 'Er staan geen velden in. Vul minstens titel in.' }),
      ]);
    },
  );

  it('asks for fields in an empty YAML file', () => {
    expect(outline(read('', STUDIE_PATH).findings)).toEqual([[1, 1, 'front-matter']]);
    expect(outline(read('# niets\n', STUDIE_PATH).findings)).toEqual([[1, 1, 'front-matter']]);
  });
});

describe('readFile on YAML', () => {
  it.each([
    ['a tab as indent', 'gebied:\n\tland: BE', [3, 1, 'yaml']],
    ['a duplicate key', 'titel: a\nstatus: b\ntitel: c', [4, 1, 'dubbele-sleutel']],
    ['a nested duplicate key', 'gebied:\n  land: BE\n  land: NL', [4, 3, 'dubbele-sleutel']],
    ['a quote that is not closed', 'titel: "a', [2, 10, 'yaml']],
    ['a second colon', 'titel: a: b', [2, 8, 'yaml']],
    ['a list as key', '? [a]\n: b', [2, 3, 'yaml']],
    ['an anchor', 'titel: &naam a', [2, 14, 'yaml-verwijzing']],
    ['an alias without anchor', 'titel: *naam', [2, 8, 'yaml-verwijzing']],
    ['a tag', 'titel: !!str 12', [2, 14, 'yaml-verwijzing']],
    ['a tag that would make an object of code', 'titel: !!js/function "function () {}"', [2, 22, 'yaml-verwijzing']],
  ])('refuses %s, at its place', (_name, yaml, place) => {
    const { file, findings } = read(`---\n${yaml}\n---\n\nTekst.\n`);
    expect(outline(findings)).toEqual([place]);
    // Half of the data is worse than none: nothing is known of the front matter, the text is.
    expect(file).toMatchObject({ data: undefined, tree: { type: 'root' } });
  });

  it('refuses merge keys: through an alias as alias, spelt out as an ordinary unknown key', () => {
    expect(outline(read('---\na: &b { c: 1 }\nd:\n  <<: *b\n---\n').findings)).toEqual([
      [2, 7, 'yaml-verwijzing'],
      [4, 7, 'yaml-verwijzing'],
    ]);
    expect(read('---\nd:\n  <<: { c: 1 }\n---\n').file?.data).toEqual({ d: { '<<': { c: 1 } } });
  });

  it('does not expand a bomb of aliases', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `l${n + 1}: &l${n + 1} [${Array.from({ length: 9 }, () => `*l${n}`).join(', ')}]`);
    const { file, findings } = read(`---\nl0: &l0 [haha]\n${levels.join('\n')}\n---\n`);
    expect(file?.data).toBeUndefined();
    expect(new Set(findings.map(({ regelId }) => regelId))).toEqual(new Set(['yaml-verwijzing']));
    // One for each anchor; what stands below an anchor is not looked at any more.
    expect(findings).toHaveLength(13);
  });

  it.each([
    ['closed', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['not closed', '['.repeat(5_000)],
    ['groups', '{ a: '.repeat(5_000)],
    ['lists in lists', '- '.repeat(5_000)],
  ])('survives 5,000 nested brackets: %s', (_name, yaml) => {
    for (const [text, path] of [
      [`---\na: ${yaml}\n---\n`, PRAKTIJK_PATH],
      [yaml, STUDIE_PATH],
    ] as const) {
      const { file, findings } = read(text, path);
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.every(({ ernst }) => ernst === 'fout')).toBe(true);
      expect(file?.data).toBeUndefined();
    }
  });

  it('refuses a second document', () => {
    expect(outline(read('id: a\n---\nid: b\n', STUDIE_PATH).findings)).toEqual([[2, 1, 'yaml']]);
  });

  it('reads dates, years and words as YAML 1.2 does, and so as people mean them', () => {
    const { file } = read('---\ndag: 2026-11-24\njaar: 2024\nland: NO\nja: yes\nnul: 010\nleeg: ~\n---\n');
    expect(file?.data).toEqual({ dag: '2026-11-24', jaar: 2024, land: 'NO', ja: 'yes', nul: 10, leeg: null });
  });
});

describe('readFile on MDX', () => {
  it('counts lines from the top of the file', () => {
    const text = praktijkText({}, '## Wat is het?\n\nTekst.\n\n<Tip>\n\nNiet gesloten.');
    const { file, findings } = read(text);
    expect(outline(findings)).toEqual([[placeOf(text, '<Tip>').regel, 1, 'mdx']]);
    expect(file).toMatchObject({ tree: null, data: { status: 'lopend' } });
  });

  it('tells the problems of front matter and text together', () => {
    const text = praktijkText({ titel: 'a: b' }, 'Minder dan {3');
    expect(outline(read(text).findings)).toEqual([
      [2, 8, 'yaml'],
      [placeOf(text, '{3').regel, placeOf(text, '{3').kolom + 2, 'mdx'],
    ]);
  });
});

describe('readFile on anything', () => {
  const paths = fc.constantFrom(PRAKTIJK_PATH, STUDIE_PATH, 'vocabularia/doelgroepen.yaml', 'paginas/over.mdx', '_sjablonen/praktijk.mdx');

  function expectResult({ file, findings }: ReadResult): void {
    for (const { regel, kolom, boodschap } of findings) {
      expect(regel).toBeGreaterThanOrEqual(1);
      expect(kolom).toBeGreaterThanOrEqual(1);
      expect(boodschap).not.toBe('');
    }
    // What cannot be read is always told.
    if (file === null) expect(findings).not.toEqual([]);
  }

  it('never throws on random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), paths, (bytes, path) => expectResult(readBytes(bytes, path))));
  });

  it('never throws on random text, as front matter or as body', () => {
    fc.assert(
      fc.property(anyText, anyText, paths, (front, body, path) => {
        expectResult(read(`---\n${front}\n---\n${body}`, path));
      }),
    );
  });

  it('never throws on scraps of YAML and MDX', () => {
    const scrap = fc.constantFrom(
      '---',
      '\n',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a ',
      '*a',
      '!t ',
      '|',
      '>',
      '#',
      '\t',
      '? ',
      '<<: ',
      ',',
      'a',
      '1',
      '<Tip>',
      '</Tip>',
      '<',
      '`',
      '```',
      'import ',
      'export ',
      '<!--',
      '](',
      '![',
      '**',
      '\r',
      '%YAML',
      '...',
      '\\',
      '&#0;',
    );
    const text = fc.array(scrap, { maxLength: 25 }).map((scraps) => scraps.join(''));
    fc.assert(
      fc.property(text, text, paths, (front, body, path) => {
        expectResult(read(`---\n${front}\n---\n${body}`, path));
        expectResult(read(front + body, path));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on a random path', () => {
    fc.assert(fc.property(anyText, (path) => expectResult(read(praktijkText(), path))));
  });
});
