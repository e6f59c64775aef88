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
import { renderReview } from '../nazicht/render.ts';
import { type Review, reviewProposal } from '../nazicht/nazicht.ts';
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
const STUDIE = { instrument: 'UCLA Loneliness Scale', n_interventie: 60, n_controle: 60, gecontroleerd: '2026-11-23' };

function writeStart(): void {
  for (const [name, terms] of Object.entries(VOCABULARIA))
    write(`content/vocabularia/${name}.yaml`, stringify(terms, { aliasDuplicateObjects: false }));
  for (const name of ['uitzonderingen', 'doorverwijzingen', 'niet-opgenomen']) write(`content/redactie/${name}.yaml`, '[]\n');
  write('content/praktijken/buurttafel.mdx', BUURTTAFEL);
  write('content/praktijken/belronde.mdx', BELRONDE);
  write('content/studies/voorbeeld-2020.yaml', studieText({ ...STUDIE, ...cohenD(-0.3) }));
  write('public/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write('package.json', '{}\n');
  write('.gitignore', 'dist/\n');
}

/** What the report says of the branch that is checked out, against main. */
function report(basis = 'main', to?: string): { review: Review; text: string } {
  const review = reviewProposal({ ...readProposal(folder, basis, to), today: TODAY });
  return { review, text: renderReview(review, { basis, previewBase: null }) };
}

const errors = (review: Review) =>
  review.findings.fresh.filter(({ ernst }) => ernst === 'fout').map(({ bestand, regelId }) => [bestand, regelId]);

describe.runIf(hasGit)('proposals in a repository', { timeout: 30_000 }, () => {
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
    const { review, text } = report();
    expect(text).toContain('**Er verandert niets.**');
    expect(review).toMatchObject({ files: [], otherPaths: [], remarks: [], cells: [], places: [], findings: { fresh: [], solved: 0 } });
    expect(text).not.toContain('intussen');
  });

  it('2. a new practice, with what is in it, what is missing and what it looks like', () => {
    const copy = BUURTTAFEL.replace('Buurttafel, samen eten met je buren', 'De buurttafel, samen eten met je buren').replaceAll(
      'www.voorbeeld.be',
      'www.nieuwe-site.be',
    );
    write('content/praktijken/de-buurttafel.mdx', copy);
    const { review, text } = report();
    expect(review.files).toHaveLength(1);
    expect(text).toContain('Bestanden met inhoud: 1 nieuw. Het bewijs verandert: 1 plaats op de ladder, 0 vakken van de kaart.');
    expect(text).toContain('### `praktijken/de-buurttafel.mdx` (nieuw)');
    expect(text).toContain('- Voorbeeld: `/praktijken/de-buurttafel/`');
    expect(text).toContain('| titel | De buurttafel, samen eten met je buren |');
    expect(text).toContain('- 40 personen: deelnemers (2025), bron jaarverslag-2025');
    expect(text).toContain('`https://www.nieuwe-site.be/jaarverslag`; verwezen bij Wat is het?, mechanisme, cijfers');
    expect(text).toContain('- **Waarschijnlijk dubbel**: Buurttafel, samen eten met je buren (`praktijken/buurttafel.mdx`;');
    expect(text).toMatch(/- Volledigheid: \d+ %, \d+ van \d+ aanbevolen delen\. Ontbreekt: kosten, personeel, vrijwilligers/);
    expect(text).toMatch(/- Leesbaarheid: 3 woorden, gemiddeld 3,0 per zin/);
    expect(review.newHosts).toEqual(['nieuwe-site.be']);
    expect(text).toContain('Sites waar de databank nog niet naar verwees: `nieuwe-site.be`.');
  });

  it('3. a corrected figure, from what to what, and that the source stays', () => {
    write('content/praktijken/buurttafel.mdx', BUURTTAFEL.replace('waarde: 40', 'waarde: 45'));
    commit('Cijfer');
    const { review, text } = report('main', 'voorstel');
    expect(review.files[0]?.fields).toEqual([{ veld: 'cijfers › deelnemers (2025) › waarde', soort: 'waarde', van: '40', naar: '45' }]);
    expect(text).toContain('- **cijfers › deelnemers (2025) › waarde**: <del>40</del> → <ins>45</ins>');
    expect(text).toContain('Een cijfer verandert en de bron blijft dezelfde.');
    expect(errors(review)).toEqual([]);
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
    const { review, text } = report();
    expect(review.files[0]?.fields.map(({ veld, soort }) => [veld, soort])).toEqual([['bronnen › krant-2026', 'erbij']]);
    expect(text).toContain('- **bronnen › krant-2026**: nieuw: <ins>id: krant-2026; titel: Samen aan tafel;');
    expect(text).toMatch(/- \*\*Wat is het\?\*\*: .*<ins>Soms koken ze zelf. \\\[krant-2026\\\]<\/ins>/);
    expect(text).toMatch(/- Volledigheid: \d+ % \(was \d+ %\)/);
    expect(review.newHosts).toEqual(['krant.example.be']);
  });

  it('5. another status without another date', () => {
    write('content/praktijken/belronde.mdx', BELRONDE.replace('status: lopend', 'status: afgerond'));
    const { text } = report();
    expect(text).toContain('- **status**: <del>lopend</del> → <ins>afgerond</ins>');
    expect(text).toContain('De status gaat van lopend naar afgerond, en statusPer blijft dezelfde.');
  });

  it('6. a renamed practice: without a redirect the address is lost, with one it is not', () => {
    git('mv', 'content/praktijken/belronde.mdx', 'content/praktijken/belcirkel.mdx');
    const without = report();
    expect(without.text).toContain('### `praktijken/belcirkel.mdx` (hernoemd, was `praktijken/belronde.mdx`)');
    expect(without.text).toContain('- { van: /praktijken/belronde/, naar: /praktijken/belcirkel/ }');
    expect(without.text).toContain('Het adres /praktijken/belronde/ verdwijnt');
    expect(without.review.files[0]).toMatchObject({ fields: [], sections: [], duplicates: [] });
    expect(without.text).toContain('- De inhoud bleef dezelfde.');

    write('content/redactie/doorverwijzingen.yaml', '- { van: /praktijken/belronde/, naar: /praktijken/belcirkel/ }\n');
    const redirected = report();
    expect(redirected.text).toContain('Het oude adres /praktijken/belronde/ leidt naar /praktijken/belcirkel/: in orde.');
    expect(redirected.text).not.toContain('verdwijnt');
    expect(errors(redirected.review)).toEqual([]);
  });

  it('7. a practice that goes', () => {
    rmSync(join(folder, 'content/praktijken/belronde.mdx'));
    const { review, text } = report();
    expect(text).toContain('### `praktijken/belronde.mdx` (verwijderd)');
    expect(text).toContain('Een praktijk gaat weg.');
    expect(text).toContain('Het adres /praktijken/belronde/ verdwijnt');
    expect(review.places).toEqual([{ about: 'belronde', text: expect.stringContaining('verdwenen: was niveau 1') as string }]);
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
    const { review, text } = report();
    expect(errors(review)).toEqual([]);
    expect(review.places).toEqual([{ about: 'buurttafel', text: 'niveau 2 (Onderbouwd) → niveau 4 (Goede aanwijzing)' }]);
    expect(text).toContain('- `buurttafel` niveau 2 (Onderbouwd) → niveau 4 (Goede aanwijzing)');
    expect(review.cells.filter(({ about }) => about === 'samen-eten × ouderen').map(({ text: change }) => change)).toEqual([
      expect.stringMatching(/^effect: −0,30 \(−0,66 tot 0,06\), k = 1 → −0,4\d \(.* tot .*\), k = 2$/),
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
    const { review, text } = report();
    expect(errors(review)).toEqual([['content/praktijken/belronde.mdx', 'onbekende-term']]);
    expect(text).toContain('**Nog niet klaar: 1 fout houdt dit voorstel tegen.**');
    expect(text).toContain('De term "huisbezoek" gaat weg uit aanpakken. Nog in gebruik bij 1: belronde.');
    expect(text).toContain('Het adres /aanpakken/huisbezoek/ verdwijnt');
    expect(review.files[0]?.fields.map(({ veld, soort }) => [veld, soort])).toEqual([
      ['bellen', 'erbij'],
      ['huisbezoek', 'weg'],
    ]);
    expect(review.cells).toEqual([]);
  });

  it('10. broken YAML and broken MDX are findings, on either side', () => {
    write('content/praktijken/belronde.mdx', BELRONDE.replace('doelgroepen: [ouderen]', 'doelgroepen: [ouderen'));
    write('content/praktijken/buurttafel.mdx', `${BUURTTAFEL}\n<Tip>\n`);
    const broken = report();
    expect(errors(broken.review).map(([path]) => path)).toEqual(
      expect.arrayContaining(['content/praktijken/belronde.mdx', 'content/praktijken/buurttafel.mdx']),
    );
    expect(broken.text).toContain('## Fouten');
    expect(broken.text).toContain('- De velden kunnen niet gelezen worden; de fouten hierboven zeggen waarom.');
    expect(broken.review.files.flatMap(({ fields }) => fields)).toEqual([]);
    commit('Stuk');
    git('tag', '--force', 'stuk');
    write('content/praktijken/belronde.mdx', BELRONDE);
    const mended = report('stuk');
    expect(errors(mended.review)).toEqual([]);
    expect(mended.review.findings.solved).toBeGreaterThan(0);
  });

  it('11. hostile text stays text, in a report of bounded size', () => {
    const hostile =
      '@iedereen zie #1 ![x](https://spam.example.com/p.png) </details><script>alert(1)</script> ::error::x ##[error]y \u202egnp.exe';
    write('content/praktijken/kwaad.mdx', praktijkText({ titel: JSON.stringify(hostile) }, `## ${hostile}\n\n${hostile}`));
    write('content/praktijken/groot.mdx', praktijkText({}, `## Wat is het?\n\n${'aap noot mies '.repeat(80_000)}`));
    write('content/praktijken/lang.mdx', praktijkText({ samenvatting: `"${'a'.repeat(30_000)}"` }));
    writeFileSync(join(folder, 'content/praktijken/bytes.mdx'), new Uint8Array([0, 255, 254, 0]));
    symlinkSync('/etc/passwd', join(folder, 'content/praktijken/koppeling.mdx'));
    const started = performance.now();
    const { text, review } = report();
    expect(performance.now() - started).toBeLessThan(5000);
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
    expect(errors(review)).toEqual(
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
    const { review, text } = report();
    expect(review.otherPaths).toEqual([
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
    const { review, text } = report();
    expect(text).toContain(
      'Een waarschuwing wordt stil gezet: zonder-resultaat in praktijken/belronde.mdx, tot 2027-01-01. Reden: Meer is er niet te vinden',
    );
    expect(review.findings.solved).toBe(1);
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
      const review = reviewProposal({ ...readProposal(clone, 'HEAD^1'), today: TODAY });
      expect(review.files.map(({ path }) => path)).toEqual(['praktijken/belronde.mdx']);
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
