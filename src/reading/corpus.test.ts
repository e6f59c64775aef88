import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safeMdx } from '../integrations/refuse-unsafe-mdx.ts';
import { praktijkText } from '../validation/fixtures.ts';
import { type Corpus, corpusOf, forgetCorpora } from './corpus.ts';
import { entriesOf } from './corpus-loader.ts';
import { CONTENT_ROOT } from './project.ts';

/** Files on which the validator and the build once differed, or that a person on another system may send. */
const PAGE = praktijkText();
const CASES: readonly {
  readonly name: string;
  readonly text: string | Uint8Array;
  /** Ids of the rules that refuse it; none when it is published. */
  readonly refused?: readonly string[];
  /** A field as it is read. */
  readonly reads?: readonly [field: string, value: unknown];
}[] = [
  { name: 'line ends of Windows', text: PAGE.replaceAll('\n', '\r\n'), reads: ['titel', 'Buurttafel, samen eten met je buren'] },
  { name: 'line ends of an old Mac', text: PAGE.replaceAll('\n', '\r'), reads: ['titel', 'Buurttafel, samen eten met je buren'] },
  { name: 'line ends of all kinds', text: PAGE.replace('\n', '\r\n').replace('\n', '\r'), reads: ['status', 'lopend'] },
  { name: 'a byte-order mark', text: `\ufeff${PAGE}`, reads: ['status', 'lopend'] },
  { name: 'a title like a number of a programmer', text: praktijkText({ titel: '0b101' }), reads: ['titel', '0b101'] },
  { name: 'a title like a number in groups', text: praktijkText({ titel: '1_000' }), reads: ['titel', '1_000'] },
  { name: 'a title like a day that does not exist', text: praktijkText({ titel: '2025-02-30' }), reads: ['titel', '2025-02-30'] },
  { name: 'a title like a time', text: praktijkText({ titel: '12:30:45' }), reads: ['titel', '12:30:45'] },
  { name: 'a day', text: praktijkText({ nagekeken: '2026-11-20' }), reads: ['nagekeken', '2026-11-20'] },
  { name: 'a day that does not exist', text: praktijkText({ nagekeken: '2025-02-30' }), refused: ['datum'] },
  { name: 'half a sign', text: praktijkText({ titel: '"\\uDC00 lang genoeg hier"' }), refused: ['yaml'] },
  { name: 'a hard space in a text', text: praktijkText({ titel: 'Samen\u00a0eten' }), reads: ['titel', 'Samen\u00a0eten'] },
  { name: 'a hard space in the YAML', text: PAGE.replace('status: ', 'status:\u00a0'), refused: ['yaml'] },
  {
    name: 'a figure of thousands with a point',
    text: praktijkText({ cijfers: '[{ wat: deelnemers, waarde: 1.250, eenheid: personen, jaar: 2025, bron: jaarverslag-2025 }]' }),
    refused: ['dubbelzinnig-getal'],
  },
  {
    name: 'a figure in groups',
    text: praktijkText({ cijfers: '[{ wat: deelnemers, waarde: 1_000, eenheid: personen, jaar: 2025, bron: jaarverslag-2025 }]' }),
    refused: ['dubbelzinnig-getal'],
  },
  { name: 'a title cut at a hash', text: praktijkText({ titel: 'Buurttafel #samen eten' }), refused: ['yaml'] },
  {
    name: 'marks of a conflict',
    text: PAGE.replace('\nstatus', '\n<<<<<<< HEAD\nstatus').replace('\nschaal', '\n=======\n>>>>>>> main\nschaal'),
    refused: ['onleesbaar'],
  },
  {
    name: 'plus signs at the start of a line',
    text: praktijkText({ samenvatting: '"Wie mee wil eten, komt langs op de eerste dag van de maand.\n  +++ En daarna."' }),
    reads: ['status', 'lopend'],
  },
  { name: 'very deep lists', text: praktijkText({ erkenningen: '- '.repeat(5_000) }), refused: ['yaml'] },
  { name: 'very deep brackets', text: praktijkText({ erkenningen: '['.repeat(5_000) }), refused: ['yaml'] },
  {
    name: 'an expression',
    text: praktijkText({}, '## Wat is het?\n\nTekst {1 + 1}.<Bron id="jaarverslag-2025" />'),
    refused: ['veilige-mdx'],
  },
  { name: 'text that is not UTF-8', text: new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff]), refused: ['onleesbaar'] },
];

/** A content folder with these practices, beside the vocabularies of the project. */
function folderWith(practices: Readonly<Record<string, string | Uint8Array>>): string {
  const root = fs.mkdtempSync(join(tmpdir(), 'corpus-'));
  fs.cpSync(join(CONTENT_ROOT, 'vocabularia'), join(root, 'vocabularia'), { recursive: true });
  fs.mkdirSync(join(root, 'praktijken'));
  for (const [name, content] of Object.entries(practices)) fs.writeFileSync(join(root, 'praktijken', name), content);
  return root;
}

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) fs.rmSync(root, { recursive: true });
  forgetCorpora();
});

const read = (practices: Parameters<typeof folderWith>[0]): Corpus => {
  const root = folderWith(practices);
  roots.push(root);
  return corpusOf(root);
};

/** The errors in a practice. */
const errorsIn = ({ findings }: Corpus, name: string) =>
  findings.filter(({ bestand, ernst }) => bestand.endsWith(`/${name}`) && ernst === 'fout');

describe('a file is the same to the validator and to the build, with', () => {
  const nameOf = (index: number) => `proef-${index}.mdx`;
  let corpus: Corpus;

  beforeAll(() => {
    corpus = read(Object.fromEntries(CASES.map(({ text }, index) => [nameOf(index), text])));
  });

  it.each(CASES.map((one, index) => ({ ...one, index })))('$name', ({ text, refused = [], reads, index }) => {
    const path = `praktijken/${nameOf(index)}`;
    const entry = entriesOf('praktijken', corpus).find(({ id }) => `${id}.mdx` === nameOf(index));
    expect([...new Set(errorsIn(corpus, nameOf(index)).map(({ regelId }) => regelId))]).toEqual(refused);
    if (reads !== undefined) {
      expect(entry?.data[reads[0]]).toEqual(reads[1]);
      expect(corpus.files.find((file) => file.path === path)?.data).toHaveProperty(reads[0], reads[1]);
    }
    if (refused.length === 0) {
      expect(entry?.filePath).toBe(`content/${path}`);
      expect(corpus.pages.get(path)?.segments.length).toBeGreaterThan(0);
      // Nothing that the parser of the build reads in it stops the build.
      expect(() => safeMdx(typeof text === 'string' ? text : '', nameOf(index))).not.toThrow();
    }
  });
});

describe('a folder', () => {
  it('passes over what editors leave behind', () => {
    const litter = ['.#x.mdx', '~$x.mdx', '#x.mdx#', '.x.mdx.swp', '.x.mdx.swx', 'x.mdx~', '.~lock.x.mdx#', '._x.mdx', '.DS_Store'];
    const corpus = read(Object.fromEntries(['buurttafel.mdx', ...litter].map((name) => [name, PAGE])));
    expect(corpus.findings.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    expect(entriesOf('praktijken', corpus).map(({ id }) => id)).toEqual(['buurttafel']);
  });

  it('refuses names that Windows cannot hold', () => {
    const ids = ['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'];
    const corpus = read(Object.fromEntries(ids.map((id) => [`${id}.mdx`, PAGE])));
    for (const id of ids) {
      expect(errorsIn(corpus, `${id}.mdx`).map(({ boodschap }) => boodschap)).toEqual([
        `De naam "${id}" houdt Windows voor zichzelf: daar kan niemand het bestand openen. Kies een andere, zoals ${id}-mijn-gemeente.`,
      ]);
    }
    expect(entriesOf('praktijken', corpus)).toEqual([]);
  });

  it('gets another name when one byte changes', () => {
    const root = folderWith({ 'buurttafel.mdx': PAGE });
    roots.push(root);
    const { digest } = corpusOf(root);
    expect(corpusOf(root)).toBe(corpusOf(root));
    fs.appendFileSync(join(root, 'praktijken', 'buurttafel.mdx'), ' ');
    expect(corpusOf(root).digest).toBe(digest);
    forgetCorpora();
    expect(corpusOf(root).digest).not.toBe(digest);
  });
});
