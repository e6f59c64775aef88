import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clackAsker } from '../src/proposal/terminal/clack-asker.ts';
import { CONTENT_ROOT, PROJECT_ROOT } from '../src/reading/project.ts';
import { validateDirectory } from '../src/reading/validate-directory.ts';
import { askNew, PROGRESS_FILE, takeInFile } from './nieuw/commands.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const SPACE = ' ';
const CTRL_C = '\u0003';

let folder: string;
let content: string;

/** The real lists, and no practices but the ones that a test makes. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nieuw-'));
  content = join(folder, 'content');
  for (const name of ['vocabularia', 'redactie']) cpSync(join(CONTENT_ROOT, name), join(content, name), { recursive: true });
  // Lists about pages that are not in this copy.
  for (const name of ['uitzonderingen', 'gezocht']) writeFileSync(join(content, 'redactie', `${name}.yaml`), '[]\n');
  mkdirSync(join(content, 'praktijken'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A terminal whose screen can be read and whose keys are pressed by a script. */
class Terminal {
  readonly input = new PassThrough();
  readonly output: Writable;
  #screen = '';

  constructor() {
    this.output = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.#screen += stripVTControlCharacters(chunk.toString());
        done();
      },
    });
  }

  /** Waits until the screen shows some words since the last answer, then presses keys one by one. */
  async answer(words: string, keys: readonly string[]): Promise<void> {
    // A guard against waiting for ever, somewhat before that of the test itself.
    const limit = Date.now() + 100_000;
    while (!this.#screen.includes(words)) {
      if (Date.now() > limit) throw new Error(`The terminal does not show "${words}", but: ${this.#screen.slice(-600)}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    this.#screen = '';
    for (const key of keys) {
      this.input.write(key);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  get asker() {
    return clackAsker({ input: this.input, output: this.output });
  }
}

/** The shortest way through the questions, with keys alone. */
async function answerAll(terminal: Terminal): Promise<void> {
  await terminal.answer('Samenvatting:', ['Elke vrijdag delen vrijwilligers soep uit op het plein. Wie alleen eet, schuift aan.', ENTER]);
  await terminal.answer('Naam:', ['OCMW Voorbeelddorp', ENTER]);
  await terminal.answer('Soort organisatie', [ENTER]);
  await terminal.answer('Website', [ENTER]);
  await terminal.answer('Nog iets toevoegen', ['n']);
  await terminal.answer('Status:', [DOWN, ENTER]);
  await terminal.answer('Datum van de status', ['maart 2026', ENTER]);
  await terminal.answer('Plaats', ['Assebroek', ENTER]);
  await terminal.answer('Schaal', [ENTER]);
  await terminal.answer('Doelgroepen', [DOWN, SPACE, ENTER]);
  await terminal.answer('Aanpakken', [SPACE, ENTER]);
  await terminal.answer('Beleidsdomeinen', [SPACE, ENTER]);
  await terminal.answer('Korte naam', ['verslag-2025', ENTER]);
  await terminal.answer('Titel:', ['Jaarverslag 2025', ENTER]);
  await terminal.answer('Uitgever:', ['OCMW Voorbeelddorp', ENTER]);
  await terminal.answer('Adres:', ['www.voorbeeld.be/verslag', ENTER]);
  await terminal.answer('Verschenen', ['maart 2026', ENTER]);
  await terminal.answer('Gelezen op', ['24 november 2026', ENTER]);
  await terminal.answer('Nog iets toevoegen', ['n']);
  await terminal.answer('Nagekeken', [ENTER]);
  await terminal.answer('Wat is het?', ['Elke vrijdag delen vrijwilligers soep uit. (bron: verslag-2025)', ENTER, ENTER]);
  await terminal.answer('Nog een alinea', [ENTER, ENTER]);
  for (const titel of ['Voor wie?', 'Hoe werkt het?', 'Wat heb je nodig?']) await terminal.answer(titel, [ENTER, ENTER]);
  await terminal.answer('Wat levert het op?', ['Hoeveel mensen komen, is niet bekend.', ENTER, ENTER]);
  await terminal.answer('Nog een alinea', [ENTER, ENTER]);
  for (const titel of ['Lessen', 'Zelf starten']) await terminal.answer(titel, [ENTER, ENTER]);
  await terminal.answer('Website van de praktijk', [ENTER]);
  await terminal.answer('Contact', ['n']);
  await terminal.answer('Bevestigd', ['n']);
  await terminal.answer('Periode', ['n']);
  await terminal.answer('Soort eenzaamheid', [ENTER]);
  await terminal.answer('Waarom het zou helpen', ['n']);
  await terminal.answer('kosten toevoegen', ['n']);
  await terminal.answer('Wie betaalt?', ['n']);
  await terminal.answer('personeel toevoegen', ['n']);
  await terminal.answer('Vrijwilligers', ['n']);
  await terminal.answer('Tijd om te starten', ['n']);
  await terminal.answer('Opleiding', ['n']);
  await terminal.answer('materiaal toevoegen', ['n']);
  await terminal.answer('cijfers toevoegen', ['n']);
  await terminal.answer('onderzoek toevoegen', ['n']);
  await terminal.answer('erkenningen toevoegen', ['n']);
  await terminal.answer('verwante praktijken toevoegen', ['n']);
  await terminal.answer('Naam van het bestand', [ENTER]);
}

describe('npm run nieuw', () => {
  it('leads with the keyboard from nothing to a file that is valid, and says what to do next', async () => {
    const terminal = new Terminal();
    const printed: string[] = [];
    const done = askNew(terminal.asker, { verder: false, content }, (text) => printed.push(text));
    // A wrong answer is told at once, in the words of the validator, and asked again.
    await terminal.answer('Titel:', ['Soep', ENTER]);
    await terminal.answer('De tekst telt 4 tekens; minstens 5 is nodig.', [' op het plein van Assebroek', ENTER]);
    await answerAll(terminal);
    expect(await done).toBe(0);
    const name = 'soep-op-het-plein-van-assebroek.mdx';
    expect(readdirSync(join(content, 'praktijken'))).toEqual([name]);
    expect(validateDirectory(content).findings.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    const text = readFileSync(join(content, 'praktijken', name), 'utf8');
    expect(text).toMatch(/^---\ntitel: Soep op het plein van Assebroek\nsamenvatting: /);
    expect(text).toContain('gemeenten: [ brugge ]');
    expect(text).toContain('url: https://www.voorbeeld.be/verslag, datum: 2026-03, geraadpleegd: 2026-11-24');
    expect(text).toContain('delen vrijwilligers soep uit.<Bron id="verslag-2025" />');
    expect(printed.join('\n')).toContain('git switch -c praktijk-soep-op-het-plein-van-assebroek');
    expect(printed.join('\n')).toContain('Zonder git, in je browser:');
    expect(existsSync(join(folder, PROGRESS_FILE))).toBe(false);
  });

  it('keeps the answers of someone who stops, and goes on with them', async () => {
    const first = new Terminal();
    const printed: string[] = [];
    const stopped = askNew(first.asker, { verder: false, content }, (text) => printed.push(text));
    await first.answer('Titel:', ['Soep op het plein van Assebroek', ENTER]);
    await first.answer('Samenvatting:', [CTRL_C]);
    expect(await stopped).toBe(1);
    expect(printed.at(-1)).toContain('npm run nieuw -- --verder');
    const second = new Terminal();
    const done = askNew(second.asker, { verder: true, content }, () => undefined);
    await answerAll(second);
    expect(await done).toBe(0);
    expect(readdirSync(join(content, 'praktijken'))).toEqual(['soep-op-het-plein-van-assebroek.mdx']);
  });

  it('says how else, where there is no terminal', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/nieuw.ts'], {
      cwd: PROJECT_ROOT,
      input: '',
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('Hier is geen terminal waarin je kunt antwoorden.');
  });
});

describe('npm run nieuw -- --uit', () => {
  const valid = () => readFileSync(join(CONTENT_ROOT, '_sjablonen', 'praktijk.mdx'), 'utf8').replaceAll('jaarverslag-2025', 'verslag');

  it.each([
    ['as it is', (text: string) => text],
    ['with the line ends of Windows and a byte-order mark', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['quoted in a reply', (text: string) => text.replace(/^/gm, '> ')],
    ['in a fence of code, below a greeting', (text: string) => `Dag,\n\nhierbij ons voorstel.\n\n\`\`\`mdx\n${text}\n\`\`\`\n`],
  ])('takes in a mailed file %s', (_name, mangle) => {
    const path = join(folder, 'Buurttafel Voorbeelddorp.txt');
    writeFileSync(path, mangle(valid()));
    const printed: string[] = [];
    expect(takeInFile(path, content, (text) => printed.push(text))).toBe(0);
    const [name = ''] = readdirSync(join(content, 'praktijken'));
    expect(name).toMatch(/^buurttafel-[a-z-]+\.mdx$/);
    expect(readFileSync(join(content, 'praktijken', name), 'utf8')).toContain('bron: verslag');
  });

  it('never writes over a page that is there', () => {
    const path = join(folder, 'buurttafel.mdx');
    writeFileSync(path, valid());
    takeInFile(path, content, () => undefined);
    const before = readFileSync(join(content, 'praktijken', 'buurttafel.mdx'), 'utf8');
    takeInFile(path, content, () => undefined);
    expect(readdirSync(join(content, 'praktijken')).sort()).toEqual(['buurttafel-2.mdx', 'buurttafel.mdx']);
    expect(readFileSync(join(content, 'praktijken', 'buurttafel.mdx'), 'utf8')).toBe(before);
  });

  it('writes a hostile file as text, in the folder of the practices only', () => {
    const path = join(folder, '..%2F..%2Fpackage.mdx');
    writeFileSync(
      path,
      valid()
        .replace(/^titel:.*$/m, "titel: '<script>alert(1)</script> {1}'")
        .replace('## Voor wie?', 'import fs from "fs"\n\n{fs.rmSync("/")}\n\n## Voor wie?'),
    );
    expect(takeInFile(path, content, () => undefined)).toBe(1);
    const names = readdirSync(join(content, 'praktijken'));
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/^[a-z0-9-]+\.mdx$/);
    expect(validateDirectory(content).findings.map(({ regelId }) => regelId)).not.toContain('veilige-mdx');
  });
});
