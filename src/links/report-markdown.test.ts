import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Bevinding, Geheugen } from './memory.ts';
import { normaliseAddress, type Link } from './link.ts';
import { makeVerslag, type Verslag } from './report.ts';
import { LONGEST_BODY, reportMarkdown } from './report-markdown.ts';
import { reportTerminal, summariseLinks } from './report-terminal.ts';
import type { Oordeel } from './verdict.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const link = (adres: string, bestand = 'content/praktijken/buurttafel.mdx'): Link => ({
  adres,
  plaatsen: [{ bestand, pad: bestand.replace('content/', ''), veld: 'bronnen[0].url', regel: 12, kolom: 3 }],
  geraadpleegd: '2026-11-23',
});
const found = (oordeel: Oordeel, changes: Partial<Bevinding> = {}): Bevinding => ({
  oordeel,
  reden: 'De server zegt dat de pagina niet bestaat (404).',
  naar: null,
  nagekeken: NOW.toISOString(),
  sinds: null,
  dagen: 0,
  ...changes,
});
function verslagOf(entries: readonly (readonly [Link, Bevinding])[]): Verslag {
  const geheugen: Geheugen = new Map(entries.map(([{ adres }, bevinding]) => [adres, bevinding]));
  return makeVerslag(
    entries.map(([known]) => known),
    geheugen,
    new Set(geheugen.keys()),
    entries.length,
    NOW,
  );
}

describe('the report', () => {
  const verslag = verslagOf([
    [link('https://goed.be/'), found('goed')],
    [link('https://a.be/weg'), found('dood')],
    [link('https://b.be/oud'), found('verhuisd', { reden: 'De pagina staat voorgoed op een ander adres.', naar: 'https://b.be/nieuw' })],
  ]);

  it('tells what is wrong, where, and what to do', () => {
    expect(reportMarkdown(verslag)).toBe(`Controle van alle links naar andere sites, op 2026-11-25: 3 adressen.

- Dood: 1
- Onveilig: 0
- Verdacht: 0
- Verhuisd: 1
- Geweigerd: 0
- Even niet bereikbaar: 0
- Goed: 1

Voor de redactie: 2 adressen vragen om een verbetering. Bij elk adres staat het bestand met de regel.

## Dood (1)

De pagina is weg. Zoek waar ze nu staat. Vind je ze niet, zet dan het adres uit het webarchief in de plaats; kijk eerst of daar de juiste pagina staat.

- <https://a.be/weg>
  - De server zegt dat de pagina niet bestaat (404).
  - In \`content/praktijken/buurttafel.mdx:12\` (\`bronnen[0].url\`)
  - Webarchief: <https://web.archive.org/web/20261123/https://a.be/weg>

## Verhuisd (1)

De pagina staat voorgoed op een ander adres. Kijk of het dezelfde pagina is en zet het nieuwe adres in het bestand.

- <https://b.be/oud>
  - De pagina staat voorgoed op een ander adres.
  - In \`content/praktijken/buurttafel.mdx:12\` (\`bronnen[0].url\`)
  - Nieuw adres: <https://b.be/nieuw>
`);
  });

  it('counts, worst first, and what there was no time for', () => {
    expect([verslag.teDoen, verslag.tellingen.dood, verslag.links.map(({ oordeel }) => oordeel)]).toEqual([
      2,
      1,
      ['dood', 'verhuisd', 'goed'],
    ]);
    const partial = makeVerslag(
      [link('https://a.be/'), link('https://b.be/')],
      new Map([['https://b.be/', found('goed')]]),
      new Set(),
      0,
      NOW,
    );
    expect(partial.nietNagekeken).toEqual(['https://a.be/', 'https://b.be/']);
    expect(reportMarkdown(partial)).toContain('Nog niet nagekeken: 2.');
    expect(summariseLinks(verslag)).toBe('3 adressen, waarvan 3 nu nagekeken: 1 dood, 1 verhuisd, 1 goed.');
    expect(reportTerminal(verslag)).toContain(
      '    content/praktijken/buurttafel.mdx:12:3 bronnen[0].url\n    webarchief: https://web.archive.org/web/20261123/https://a.be/weg',
    );
  });
});

/** What strangers can try to put in an issue. */
const NASTY = [
  'https://a.be/@redactie',
  'https://a.be/?q=`@redactie`',
  'https://a.be/?a=|b|#1 @iemand',
  'https://a.be/?x=><img src=x onerror=alert(1)>',
  'https://a.be/](https://kwaad.be)![x](https://kwaad.be/x.png)',
  'https://a.be/*vet*_schuin_~~weg~~',
  'https://a.be/?\'"<!--',
  'https://a.be/%3E%3Cscript%3E',
  'https://a.be/\\\\b',
  'https://a.be/\u202egnp.exe',
  'https://github.com/iemand/project/issues/1',
  'https://www.github.com/iemand/project/pull/2',
  `https://a.be/${'x'.repeat(2000)}\`\n\n@redactie`,
];

describe('text of strangers', () => {
  const normalised = NASTY.map((text) => normaliseAddress(text) ?? '');
  const verslag = verslagOf([
    ...normalised.map((adres) => [link(adres), found('dood')] as const),
    ...normalised.map((naar, nr) => [link(`https://verhuisd.be/${nr}`), found('verhuisd', { naar })] as const),
    [link('https://pad.be/', 'content/`@redactie` #1 <b>.mdx'), found('dood')],
    [link('https://reden.be/'), found('dood', { reden: '<b>@redactie</b> #1 [x](https://kwaad.be) `y`' })],
  ]);
  const text = reportMarkdown(verslag);
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

  it('makes no other Markdown than ours', () => {
    const kinds = new Set<string>();
    visit(tree, (node: Nodes) => void kinds.add(node.type));
    expect([...kinds].sort()).toEqual(['heading', 'inlineCode', 'link', 'list', 'listItem', 'paragraph', 'root', 'text']);
  });

  it('calls nobody and points to no issue outside of code and links', () => {
    visit(tree, 'text', (node, _index, parent) => {
      if (parent?.type !== 'link') expect(node.value).not.toMatch(/[@#<>]/);
    });
  });

  it('links only to the addresses themselves and to the archive, and never to GitHub', () => {
    const hosts = new Set<string>();
    visit(tree, 'link', ({ url }) => void hosts.add(new URL(url).hostname));
    expect([...hosts].sort()).toEqual(['a.be', 'pad.be', 'reden.be', 'verhuisd.be', 'web.archive.org']);
  });

  it('keeps the lines as they are', () => {
    expect(tree.children.filter(({ type }) => type === 'heading')).toHaveLength(2);
    expect(text).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
  });
});

describe('a long report', () => {
  const many = (oordeel: Oordeel, count: number) =>
    Array.from({ length: count }, (_, nr) => [link(`https://${oordeel}.be/${'lang/'.repeat(20)}${nr}`), found(oordeel)] as const);

  it('fits in an issue, worst first, and says how many are left out', () => {
    const text = reportMarkdown(verslagOf([...many('geweigerd', 3000), ...many('dood', 50), ...many('even-niet-bereikbaar', 3000)]));
    expect(text.length).toBeLessThanOrEqual(LONGEST_BODY);
    expect(text.match(/^- <https:\/\/dood/gm)).toHaveLength(50);
    const shown = text.match(/^- <https:\/\/geweigerd/gm)?.length ?? 0;
    expect(text).toContain(`En nog ${3000 - shown}. Alles staat in het verslag als JSON.`);
    expect(text).toContain('## Even niet bereikbaar (3000)\n\nHier is geen plaats meer voor.');
  });

  it('names some of very many places', () => {
    const [place] = link('https://a.be/').plaatsen;
    if (place === undefined) throw new Error('No place.');
    const busy = { ...link('https://a.be/'), plaatsen: Array.from({ length: 100 }, () => place) };
    expect(reportMarkdown(verslagOf([[busy, found('dood')]]))).toContain(' en nog 92\n');
  });
});
