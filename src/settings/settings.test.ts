import { describe, expect, it, test } from 'vitest';
import { asFolder, makeSettings, reportEmptySettings } from './settings.ts';

const FILE = { repository: 'https://github.com/a/b' };
const FULL = { ...FILE, redactie: 'VZW Voorbeeld', mail: 'info@voorbeeld.be', betaler: 'Stad Voorbeeld', site: 'https://www.voorbeeld.be' };

test.each([
  ['', '/'],
  ['/', '/'],
  ['/eenzaamheid', '/eenzaamheid/'],
  ['/eenzaamheid/', '/eenzaamheid/'],
  ['eenzaamheid', '/eenzaamheid/'],
  ['/a/b', '/a/b/'],
])('the folder %j is %j', (path, folder) => {
  expect(asFolder(path)).toBe(folder);
});

describe('makeSettings', () => {
  it('takes what the editors wrote', () => {
    expect(makeSettings(FULL, {})).toEqual({
      settings: {
        editors: 'VZW Voorbeeld',
        mail: 'info@voorbeeld.be',
        payer: 'Stad Voorbeeld',
        site: 'https://www.voorbeeld.be',
        repository: 'https://github.com/a/b',
        basePath: '/',
      },
      problems: [],
    });
  });

  it('lets the variables of a build go before it, but not an empty one', () => {
    const { settings } = makeSettings(FULL, {
      SITE_URL: 'http://localhost:4321',
      BASE_PATH: 'map',
      REDACTIE_MAIL: '',
      GITHUB_REPOSITORY: 'c/d',
    });
    expect(settings).toMatchObject({
      site: 'http://localhost:4321',
      basePath: '/map/',
      mail: 'info@voorbeeld.be',
      repository: 'https://github.com/c/d',
    });
  });

  it.each([
    [
      'SITE_URL',
      'naam.github.io',
      'De variabele SITE_URL is "naam.github.io". Dat is geen adres van een site. Schrijf het volledige adres met https:// vooraan, zoals SITE_URL=https://naam.github.io.',
    ],
    [
      'BASE_PATH',
      'https://naam.github.io/map',
      'De variabele BASE_PATH is "https://naam.github.io/map". Dat is geen map van een site. Schrijf alleen de map, zoals BASE_PATH=/eenzaamheid/.',
    ],
    [
      'REDACTIE_MAIL',
      'info voorbeeld',
      'De variabele REDACTIE_MAIL is "info voorbeeld". Dat is geen mailadres. Schrijf het zo: REDACTIE_MAIL=info@voorbeeld.be.',
    ],
    [
      'GITHUB_REPOSITORY',
      'eenzaamheid',
      'De variabele GITHUB_REPOSITORY is "eenzaamheid". Dat is geen naam van een repository. Schrijf eigenaar en naam, zoals GITHUB_REPOSITORY=praktijkdatabank/eenzaamheid.',
    ],
  ])('tells what is wrong with %s=%s, and does as if it was not set', (name, value, problem) => {
    const { settings, problems } = makeSettings(FULL, { [name]: value });
    expect(problems).toEqual([problem]);
    expect(settings).toEqual(makeSettings(FULL, {}).settings);
  });

  it.each(['https://', 'https:// x', 'ftp://naam.be', '//naam.be', 'www.naam.be'])('refuses %j as address of the site', (value) => {
    expect(makeSettings(FILE, { SITE_URL: value }).problems).toHaveLength(1);
  });
});

describe('reportEmptySettings', () => {
  it('says nothing when all is filled in', () => {
    expect(reportEmptySettings(makeSettings(FULL, {}).settings)).toBe('');
  });

  it('tells each once: what it is called, what is missing by it, how to fill it in', () => {
    expect(reportEmptySettings(makeSettings(FILE, { SITE_URL: 'https://naam.github.io' }).settings)).toBe(
      [
        '3 instellingen zijn nog leeg:',
        '- redactie: de pagina "Over de databank" zegt dat nog niet bekend is wie de redactie is. Zo los je het op: vul "redactie" aan in content/redactie/instellingen.yaml.',
        '- mail: wie geen GitHub gebruikt, weet niet naar wie een voorstel kan. Zo los je het op: vul "mail" aan in content/redactie/instellingen.yaml, of zet de variabele REDACTIE_MAIL.',
        '- betaler: de pagina "Over de databank" zegt dat nog niet bekend is wie betaalt. Zo los je het op: vul "betaler" aan in content/redactie/instellingen.yaml.',
      ].join('\n'),
    );
    expect(reportEmptySettings(makeSettings({ ...FULL, site: null }, {}).settings)).toMatch(/^Eén instelling is nog leeg:\n- site: /);
  });
});
