import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_ROOT, PROJECT_ROOT } from '../src/reading/project.ts';
import type { Finding } from '../src/file/finding.ts';

const TEMPLATE = readFileSync(join(CONTENT_ROOT, '_sjablonen', 'praktijk.mdx'), 'utf8');

let folder = '';

function valideer(...options: string[]) {
  const script = join(PROJECT_ROOT, 'scripts', 'valideer.ts');
  return spawnSync(process.execPath, [script, ...options], { encoding: 'utf8', cwd: PROJECT_ROOT });
}

// Our own program writes this form.
const read = (json: string) => JSON.parse(json) as Finding[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'valideer-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('on good content', () => {
  test('finds nothing, exits 0 and says what it looked at', () => {
    const { status, stdout } = valideer();
    expect(status).toBe(0);
    // No errors. A warning may come with the years: what was reviewed long ago gets old.
    expect(stdout).toMatch(/^(?:In orde: \d+ bestanden nagekeken, niets gevonden\.|\d+ bestanden nagekeken: 0 fouten, )/m);
  });

  test('accepts a byte-order mark and Windows line ends', () => {
    const content = join(folder, 'windows');
    mkdirSync(join(content, 'praktijken'), { recursive: true });
    writeFileSync(join(content, 'praktijken', 'windows.mdx'), `\uFEFF${TEMPLATE.replaceAll('\n', '\r\n')}`);
    expect(read(valideer('--content', content, '--format', 'json').stdout)).toEqual([]);
  });
});

describe('on bad content', () => {
  test('tells each problem on its own file and line, in JSON, and exits 1', () => {
    const content = join(folder, 'fout');
    mkdirSync(join(content, 'praktijken', 'map.mdx'), { recursive: true });
    cpSync(join(CONTENT_ROOT, 'vocabularia'), join(content, 'vocabularia'), { recursive: true });
    writeFileSync(join(content, 'praktijken', 'term.mdx'), TEMPLATE.replace('[ouderen, alleenstaanden]', '[jongerne]'));
    writeFileSync(join(content, 'praktijken', 'code.mdx'), `${TEMPLATE}\n{process.exit(3)}\n`);
    writeFileSync(join(content, 'praktijken', 'js.mdx'), '---js\nprocess.exit(3)\n---\n');
    symlinkSync('/etc/hostname', join(content, 'praktijken', 'koppeling.mdx'));

    const { status, stdout } = valideer('--content', content, '--format', 'json');
    expect(status).toBe(1);
    const findings = read(stdout);
    const about = (name: string) => findings.filter(({ bestand, ernst }) => ernst === 'fout' && bestand.endsWith(`praktijken/${name}`));
    const line = TEMPLATE.split('\n').findIndex((text) => text.startsWith('doelgroepen:')) + 1;
    expect(about('term.mdx')).toEqual([
      expect.objectContaining({ regel: line, veld: 'doelgroepen[0]', ernst: 'fout', regelId: 'onbekende-term' }),
    ]);
    expect(about('term.mdx')[0]?.boodschap).toContain('Bedoel je "jongeren"?');
    expect(about('code.mdx').map(({ regelId }) => regelId)).toContain('veilige-mdx');
    expect(about('js.mdx')).toEqual([expect.objectContaining({ regel: 1, regelId: 'front-matter' })]);
    for (const name of ['map.mdx', 'koppeling.mdx']) expect(about(name), name).toHaveLength(1);
  });

  test('annotates for GitHub', () => {
    const { stdout } = valideer('--content', join(folder, 'fout'), '--format', 'github');
    expect(stdout).toMatch(/^::error file=.*term\.mdx,line=\d+,col=\d+,title=onbekende-term::doelgroepen\[0\]: /m);
  });
});

describe('wrong use', () => {
  test('says how to use it and exits 2', () => {
    for (const options of [['--format', 'xml'], ['--onbekend']]) {
      const { status, stderr } = valideer(...options);
      expect(status).toBe(2);
      expect(stderr).toContain('Gebruik: npm run valideer');
    }
  });

  test('a folder that does not exist is told in a sentence', () => {
    const { status, stderr } = valideer('--content', join(folder, 'nergens'));
    expect(status).toBe(2);
    expect(stderr).toContain('De inhoud kan niet nagekeken worden');
    expect(stderr).not.toContain('    at ');
  });
});
