import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fieldOfPath, leavesOf } from '../changes/diff.ts';
import { renderReport } from '../nazicht/render.ts';
import { type Report, reportOn } from '../nazicht/nazicht.ts';
import { cohenD, PRAKTIJK_BODY, praktijkText, studieText, TODAY, VOCABULARIA } from '../validation/fixtures.ts';
import { readProposal } from './proposal.ts';
import { RevisionError } from './revision.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;

/** A repository of its own, with a main branch and proposals that begin at an older main. */
let folder = '';

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@voorbeeld.invalid', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

function write(path: string, text: string): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', message);
}

const MECHANISM = "{ tekst: 'Wie samen eet, leert buren kennen en komt terug.', grond: theorie, bronnen: [jaarverslag-2025] }";
const BUURTTAFEL = praktijkText({ mechanisme: MECHANISM });
const BELRONDE = praktijkText(
  {
    titel: 'Belronde, elke week een vriendelijke stem',
    samenvatting: 'Vrijwilligers bellen elke week met ouderen die alleen wonen en graag een praatje maken.',
    aanpakken: '[huisbezoek]',
    cijfers: null,
  },
  '## Wat is het?\n\nVrijwilligers bellen met ouderen.<Bron id="jaarverslag-2025" />',
);
const STUDIE = {
  instrument: 'ucla-20',
  n_interventie: 60,
  n_controle: 60,
  tweede_lezing: { datum: '2026-11-23', oordeel: 'bevestigd', bron: { url: 'https://www.voorbeeld.be/artikel', titel: 'Het artikel' } },
};

function writeStart(): void {
  for (const [name, terms] of Object.entries(VOCABULARIA))
    write(`content/vocabularia/${name}.yaml`, stringify(terms, { aliasDuplicateObjects: false }));
  for (const name of ['uitzonderingen', 'doorverwijzingen', 'niet-opgenomen', 'gezocht']) write(`content/redactie/${name}.yaml`, '[]\n');
  write('content/praktijken/buurttafel.mdx', BUURTTAFEL);
  write('content/praktijken/belronde.mdx', BELRONDE);
  write('content/studies/voorbeeld-2020.yaml', studieText({ ...STUDIE, ...cohenD(-0.3) }));
  write(
    'content/instrumenten/ucla-20.yaml',
    'id: ucla-20\nnaam: UCLA\ngevalideerd: ja\nbron: { url: "https://www.voorbeeld.be", titel: De schaal }\n',
  );
  write('public/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('package.json', '{}\n');
  write('.gitignore', 'dist/\n');
}

/** The fields that changed in the first file: the place, how, and the name of the item where it is one. */
const changed = (report: Report) =>
  leavesOf(report.files[0]?.diff?.fields ?? []).map(({ path, kind }) => {
    const step = path.at(-1);
    return [fieldOfPath(path), kind, ...(typeof step === 'object' ? [step.item] : [])];
  });

/** What the report says of the branch that is checked out, against main. */
function look(basis = 'main', to?: string): { report: Report; text: string } {
  const report = reportOn({ ...readProposal(folder, basis, to), today: TODAY });
  return { report, text: renderReport(report, { basis, previewBase: null }) };
}

const errors = (report: Report) =>
  report.findings.fresh.filter(({ ernst }) => ernst === 'fout').map(({ bestand, regelId }) => [bestand, regelId]);

describe.runIf(hasGit)('proposals in a repository', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nazicht-'));
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'core.autocrlf', 'false');
    writeStart();
    commit('Begin');
    git('tag', 'begin');
    // Main goes on while others write: none of this belongs to their proposals.
    write('content/praktijken/intussen.mdx', praktijkText({ titel: 'Intussen toegevoegd op main, door een ander' }));
    commit('Main gaat verder');
  });

  // Every proposal is a fork of an older main.
  beforeEach(() => {
    git('checkout', '--quiet', '--force', '-B', 'voorstel', 'begin');
    git('clean', '--quiet', '-fdx');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('1. nothing changed', () => {
    const { report, text } = look();
    expect(text).toContain('**Er verandert niets.**');
    expect(report).toMatchObject({ files: [], otherPaths: [], remarks: [], cells: [], places: [], findings: { fresh: [], solved: 0 } });
    expect(text).not.toContain('intussen');
  });

  it('2. a new practice, with what is in it, what is missing and what it looks like', () => {
    const copy = BUURTTAFEL.replace('Buurttafel, samen eten met je buren', 'De buurttafel, samen eten met je buren').replaceAll(
      'www.voorbeeld.be',
      'www.nieuwe-site.be',
    );
    write('content/praktijken/de-buurttafel.mdx', copy);
    const { report, text } = look();
    expect(report.files).toHaveLength(1);
    expect(text).toContain('Bestanden met inhoud: 1 nieuw. Het bewijs verandert: 1 plaats op de ladder, 0 vakken van de kaart.');
    expect(text).toContain('### `praktijken/de-buurttafel.mdx` (nieuw)');
    expect(text).toContain('- Voorbeeld: `/praktijken/de-buurttafel/`');
    expect(text).toContain('| Titel | De buurttafel, samen eten met je buren |');
    expect(text).toContain('- 40 personen: deelnemers (2025), bron jaarverslag-2025');
    expect(text).toContain('`https://www.nieuwe-site.be/jaarverslag`; verwezen bij Wat is het?, Waarom het zou helpen, Cijfers');
    expect(text).toContain('- **Waarschijnlijk dubbel**: Buurttafel, samen eten met je buren (`praktijken/buurttafel.mdx`;');
    expect(text).toMatch(/- Volledigheid: \d+ %, \d+ van \d+ aanbevolen delen\. Ontbreekt: kosten, personeel, vrijwilligers/);
    expect(text).toMatch(/- Leesbaarheid: 3 woorden, gemiddeld 3,0 per zin/);
    expect(report.newHosts).toEqual(['nieuwe-site.be']);
    expect(text).toContain('Sites waar de databank nog niet naar verwees: `nieuwe-site.be`.');
  });

  it('3. a corrected figure, from what to what, and that the source stays', () => {
    write('content/praktijken/buurttafel.mdx', BUURTTAFEL.replace('waarde: 40', 'waarde: 45'));
    commit('Cijfer');
    const { report, text } = look('main', 'voorstel');
    expect(leavesOf(report.files[0]?.diff?.fields ?? [])).toEqual([
      { path: ['cijfers', { item: 'deelnemers (2025)' }, 'waarde'], kind: 'changed', before: 40, after: 45, parts: [] },
    ]);
    expect(text).toContain('- **Cijfers › deelnemers (2025) › Getal**: <del>40</del> → <ins>45</ins>');
    expect(text).toContain('Een cijfer verandert en de bron blijft dezelfde.');
    expect(errors(report)).toEqual([]);
  });

  it('4. a new source, cited in a sentence that came with it', () => {
    const source =
      '{ id: krant-2026, titel: Samen aan tafel, uitgever: De Krant, url: "https://krant.example.be/tafel", geraadpleegd: 2026-11-20 }';
    write(
      'content/praktijken/buurttafel.mdx',
      BUURTTAFEL.replace('geraadpleegd: 2026-11-20 }]', `geraadpleegd: 2026-11-20 }, ${source}]`).replace(
        PRAKTIJK_BODY,
        `${PRAKTIJK_BODY} Soms koken ze zelf.<Bron id="krant-2026" />`,
      ),
    );
    const { report, text } = look();
    expect(changed(report)).toEqual([['bronnen[]', 'added', 'krant-2026']]);
    expect(text).toContain('- **Bronnen › krant-2026**: nieuw: <ins>Korte naam: krant-2026; Titel: Samen aan tafel;');
    expect(text).toMatch(/- \*\*Wat is het\?\*\*: .*<ins>Soms koken ze zelf. \\\[krant-2026\\\]<\/ins>/);
    expect(text).toMatch(/- Volledigheid: \d+ % \(was \d+ %\)/);
    expect(report.newHosts).toEqual(['krant.example.be']);
  });

  it('5. another status without another date', () => {
    write('content/praktijken/belronde.mdx', BELRONDE.replace('status: lopend', 'status: afgerond'));
    const { text } = look();
    expect(text).toContain('- **Status**: <del>lopend</del> → <ins>afgerond</ins>');
    expect(text).toContain('De status gaat van lopend naar afgerond, en de datum van de status blijft dezelfde.');
  });

  it('6. a renamed practice: without a redirect the address is lost, with one it is not', () => {
    git('mv', 'content/praktijken/belronde.mdx', 'content/praktijken/belcirkel.mdx');
    const without = look();
    expect(without.text).toContain('### `praktijken/belcirkel.mdx` (hernoemd, was `praktijken/belronde.mdx`)');
    expect(without.text).toContain('- { van: /praktijken/belronde/, naar: /praktijken/belcirkel/ }');
    expect(without.text).toContain('Het adres /praktijken/belronde/ verdwijnt');
    expect(without.report.files[0]).toMatchObject({ diff: { fields: [], sections: [] }, duplicates: [] });
    expect(without.text).toContain('- De inhoud bleef dezelfde.');

    write('content/redactie/doorverwijzingen.yaml', '- { van: /praktijken/belronde/, naar: /praktijken/belcirkel/ }\n');
    const redirected = look();
    expect(redirected.text).toContain('Het oude adres /praktijken/belronde/ leidt naar /praktijken/belcirkel/: in orde.');
    expect(redirected.text).not.toContain('verdwijnt');
    expect(errors(redirected.report)).toEqual([]);
  });

  it('7. a practice that goes', () => {
    rmSync(join(folder, 'content/praktijken/belronde.mdx'));
    const { report, text } = look();
    expect(text).toContain('### `praktijken/belronde.mdx` (verwijderd)');
    expect(text).toContain('Een praktijk gaat weg.');
    expect(text).toContain('Het adres /praktijken/belronde/ verdwijnt');
    expect(report.places).toEqual([{ about: 'belronde', text: expect.stringContaining('verdwenen: was niveau 1') as string }]);
  });

  it('8. a new study moves a pooled effect and a practice on the ladder', () => {
    write(
      'content/studies/nieuw-2024.yaml',
      studieText({
        ...STUDIE,
        id: 'nieuw-2024',
        auteurs: 'Maes',
        jaar: 2024,
        titel: 'Eten met buren',
        praktijk: 'buurttafel',
        land: ['BE'],
        bron: { url: 'https://www.voorbeeld.be/nieuw', titel: 'Eten met buren' },
        ...cohenD(-0.6),
      }),
    );
    const { report, text } = look();
    expect(errors(report)).toEqual([]);
    expect(report.places).toEqual([{ about: 'buurttafel', text: 'niveau 2 (Onderbouwd) → niveau 4 (Goede aanwijzing)' }]);
    expect(text).toContain('- `buurttafel` niveau 2 (Onderbouwd) → niveau 4 (Goede aanwijzing)');
    expect(report.cells.filter(({ about }) => about === 'samen-eten × ouderen').map(({ text: change }) => change)).toEqual([
      'effect: −0,30 (−0,66 tot 0,06), k = 1 → k = 2, elk apart',
      'staat: weten-niet → studies-vonden-minder',
      'richting (minder, geen, meer): 1, 0, 0 → 2, 0, 0',
      'studies: erbij nieuw-2024',
    ]);
    expect(text).toContain('1 plaats op de ladder, 4 vakken van de kaart');
  });

  it('9. a term that goes while a practice uses it, and one that comes', () => {
    const terms = VOCABULARIA.aanpakken.filter(({ id }) => id !== 'huisbezoek');
    write(
      'content/vocabularia/aanpakken.yaml',
      stringify([...terms, { id: 'bellen', label: 'Bellen', toelichting: 'Wat onder bellen hoort en wat niet.', synoniemen: [] }]),
    );
    const { report, text } = look();
    expect(errors(report)).toEqual([['content/praktijken/belronde.mdx', 'onbekende-term']]);
    expect(text).toContain('**Nog niet klaar: 1 fout houdt dit voorstel tegen.**');
    expect(text).toContain('De term "huisbezoek" gaat weg uit aanpakken. Nog in gebruik bij 1: belronde.');
    expect(text).toContain('Het adres /aanpakken/huisbezoek/ verdwijnt');
    expect(changed(report)).toEqual([
      ['[]', 'added', 'bellen'],
      ['[]', 'removed', 'huisbezoek'],
    ]);
    expect(report.cells).toEqual([]);
  });

  it('10. broken YAML and broken MDX are findings, on either side', () => {
    write('content/praktijken/belronde.mdx', BELRONDE.replace('doelgroepen: [ouderen]', 'doelgroepen: [ouderen'));
    write('content/praktijken/buurttafel.mdx', `${BUURTTAFEL}\n<Tip>\n`);
    const broken = look();
    expect(errors(broken.report).map(([path]) => path)).toEqual(
      expect.arrayContaining(['content/praktijken/belronde.mdx', 'content/praktijken/buurttafel.mdx']),
    );
    expect(broken.text).toContain('## Fouten');
    expect(broken.text).toContain('- De velden kunnen niet gelezen worden; de fouten hierboven zeggen waarom.');
    expect(broken.report.files.flatMap(({ diff }) => diff?.fields)).toEqual([]);
    commit('Stuk');
    git('tag', '--force', 'stuk');
    write('content/praktijken/belronde.mdx', BELRONDE);
    const mended = look('stuk');
    expect(errors(mended.report)).toEqual([]);
    expect(mended.report.findings.solved).toBeGreaterThan(0);
  });

  it('11. hostile text stays text, in a report of bounded size', () => {
    const hostile =
      '@iedereen zie #1 ![x](https://spam.example.com/p.png) </details><script>alert(1)</script> ::error::x ##[error]y \u202egnp.exe';
    write('content/praktijken/kwaad.mdx', praktijkText({ titel: JSON.stringify(hostile) }, `## ${hostile}\n\n${hostile}`));
    write('content/praktijken/groot.mdx', praktijkText({}, `## Wat is het?\n\n${'aap noot mies '.repeat(80_000)}`));
    write('content/praktijken/lang.mdx', praktijkText({ samenvatting: `"${'a'.repeat(30_000)}"` }));
    writeFileSync(join(folder, 'content/praktijken/bytes.mdx'), new Uint8Array([0, 255, 254, 0]));
    symlinkSync('/etc/passwd', join(folder, 'content/praktijken/koppeling.mdx'));
    const { text, report } = look();
    expect(text.length).toBeLessThan(60_000);
    expect(text).not.toMatch(/<script|@iedereen|#1\b|!\[x\]|https:\/\/spam[^`]*\)|\u202e|##\[|^::/m);
    expect(text.match(/<\/details>/g)?.length).toBe(text.match(/<details>/g)?.length);
    expect(text).not.toContain('root:');
    const nodes: Nodes[] = [];
    visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), (node) => void nodes.push(node));
    expect(nodes.filter(({ type }) => ['link', 'image', 'linkReference', 'imageReference', 'footnoteReference'].includes(type))).toEqual(
      [],
    );
    const html = new Set(nodes.flatMap((node) => (node.type === 'html' ? (node.value.match(/<[^>]*>/g) ?? []) : [])));
    expect(
      [...html].filter((tag) => !['<!-- -->', '<details>', '</details>', '<summary>', '</summary>', '<ins>', '</ins>'].includes(tag)),
    ).toEqual([]);
    expect(errors(report)).toEqual(
      expect.arrayContaining([
        ['content/praktijken/groot.mdx', 'te-groot'],
        ['content/praktijken/bytes.mdx', 'onleesbaar'],
        ['content/praktijken/koppeling.mdx', 'onleesbaar'],
      ]),
    );
  });

  it('12. code beside content asks for two', () => {
    write('.github/workflows/x.yml', 'on: push\n');
    write('package.json', '{ "scripts": {} }\n');
    write('dist/weg.html', 'x');
    write('content/praktijken/belronde.mdx', BELRONDE.replace('status: lopend', 'status: onbekend'));
    const { report, text } = look();
    expect(report.otherPaths).toEqual([
      { path: 'package.json', change: 'gewijzigd' },
      { path: '.github/workflows/x.yml', change: 'nieuw' },
    ]);
    expect(text).toContain('**Er wijzigt ook code, een workflow of een instelling (2 bestanden): kijk met twee.**');
    expect(text).toContain('- **bepaalt wat er bij GitHub draait, en met welke rechten**: `.github/workflows/x.yml` (nieuw)');
  });

  it('13. a warning put to silence is told', () => {
    write(
      'content/redactie/uitzonderingen.yaml',
      '- { bestand: praktijken/belronde.mdx, regel: zonder-resultaat, reden: Meer is er niet te vinden, tot: 2027-01-01 }\n',
    );
    const { report, text } = look();
    expect(text).toContain(
      'Een waarschuwing wordt stil gezet: zonder-resultaat in praktijken/belronde.mdx, tot 2027-01-01. Reden: Meer is er niet te vinden',
    );
    expect(report.findings.solved).toBe(1);
  });

  it('reads a merge as GitHub makes it, from two commits deep', () => {
    write('content/praktijken/belronde.mdx', BELRONDE.replace('status: lopend', 'status: onbekend'));
    commit('Voorstel');
    git('checkout', '--quiet', '--detach', 'main');
    git('merge', '--quiet', '--no-ff', '-m', 'Samenvoeging', 'voorstel');
    const clone = mkdtempSync(join(tmpdir(), 'nazicht-ondiep-'));
    try {
      git('branch', '--force', 'samen');
      spawnSync('git', ['clone', '--quiet', '--depth', '2', '--branch', 'samen', `file://${folder}`, clone]);
      const report = reportOn({ ...readProposal(clone, 'HEAD^1'), today: TODAY });
      expect(report.files.map(({ path }) => path)).toEqual(['praktijken/belronde.mdx']);
      expect(() => readProposal(clone, 'main')).toThrow(RevisionError);
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  it('says what to do when only the newest commits are there', () => {
    write('content/praktijken/belronde.mdx', BELRONDE.replace('status: lopend', 'status: onbekend'));
    commit('Voorstel');
    const clone = mkdtempSync(join(tmpdir(), 'nazicht-ondiep-'));
    try {
      spawnSync('git', ['clone', '--quiet', '--depth', '1', '--no-single-branch', '--branch', 'voorstel', `file://${folder}`, clone]);
      expect(() => readProposal(clone, 'origin/main')).toThrow(/git fetch --unshallow/);
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  it.each(['bestaat-niet', '--output=x'])('does not know the basis %j', (basis) => {
    expect(() => readProposal(folder, basis)).toThrow(`Git kent "${basis}" niet.`);
  });

  it('needs a repository with a folder content of its own', () => {
    const empty = mkdtempSync(join(tmpdir(), 'nazicht-leeg-'));
    try {
      expect(() => readProposal(empty, 'main')).toThrow('geen git-repository');
    } finally {
      rmSync(empty, { recursive: true, force: true });
    }
    rmSync(join(folder, 'content'), { recursive: true });
    symlinkSync('/etc', join(folder, 'content'));
    expect(() => readProposal(folder, 'main')).toThrow('staat geen map content');
    rmSync(join(folder, 'content'));
  });
});
