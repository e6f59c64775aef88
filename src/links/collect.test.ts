import { describe, expect, it } from 'vitest';
import { placeOf, praktijkText, sourceFile, studieText } from '../validation/fixtures.ts';
import { collectLinks, selectLinks } from './collect.ts';

const BODY = `## Wat is het?

Zie [de site](https://www.tekst.be/a#deel), https://kaal.be/b en [intern](/praktijken/).

<Tip titel="Lees https://tip.be/c.">

![Foto](https://beeld.be/d.jpg) [mail](mailto:info@voorbeeld.be)

</Tip>`;
const TEXT = praktijkText({}, BODY);
const FILE = sourceFile(TEXT);

describe('collectLinks', () => {
  it('finds each address in the text, with its line', () => {
    const found = collectLinks([FILE]).filter(({ plaatsen }) => plaatsen.some(({ veld }) => veld === ''));
    expect(found.map(({ adres, plaatsen }) => [adres, plaatsen[0]?.regel])).toEqual([
      ['https://www.tekst.be/a', placeOf(TEXT, '[de site]').regel],
      ['https://kaal.be/b', placeOf(TEXT, 'https://kaal.be').regel],
      ['https://tip.be/c', placeOf(TEXT, '<Tip').regel],
      ['https://beeld.be/d.jpg', placeOf(TEXT, '![Foto]').regel],
    ]);
  });

  it('finds sources with field, line, column and the day on which they were read', () => {
    const [source] = collectLinks([FILE]).filter(({ plaatsen }) => plaatsen.some(({ veld }) => veld === 'bronnen[0].url'));
    expect(source?.plaatsen[0]).toMatchObject({ bestand: FILE.bestand, pad: 'praktijken/buurttafel.mdx', veld: 'bronnen[0].url' });
    expect(source && placeOf(TEXT, `"${source.adres}"`).regel).toBe(source?.plaatsen[0]?.regel);
    expect(source?.geraadpleegd).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('takes an address once, with all its places and the last day', () => {
    const other = sourceFile(TEXT, 'praktijken/belronde.mdx');
    const once = collectLinks([FILE]);
    const twice = collectLinks([FILE, other]);
    expect(twice.map(({ adres }) => adres)).toEqual(once.map(({ adres }) => adres));
    expect(twice.map(({ plaatsen }) => plaatsen.length)).toEqual(once.map(({ plaatsen }) => plaatsen.length * 2));
  });

  it('makes the address that the site shows of a doi', () => {
    const file = sourceFile(
      studieText({ bron_cijfers: { url: 'http://www.studie.be/x', titel: 'Bron', doi: '10.1000/182' } }),
      'studies/voorbeeld-2020.yaml',
    );
    expect(collectLinks([file]).map(({ adres }) => adres)).toEqual(
      expect.arrayContaining(['http://www.studie.be/x', 'https://doi.org/10.1000/182']),
    );
  });

  it('leaves out templates', () => {
    expect(collectLinks([{ ...FILE, isTemplate: true }])).toEqual([]);
  });
});

describe('selectLinks', () => {
  const links = collectLinks([FILE]);
  it.each([
    'praktijken/buurttafel.mdx',
    'content/praktijken/buurttafel.mdx',
    './content/praktijken/buurttafel.mdx',
    'praktijken\\buurttafel.mdx',
  ])('knows the file as %s', (pad) => {
    expect(selectLinks(links, { paden: [pad], hosts: [] })).toEqual(links);
  });
  it('leaves out other files and hosts', () => {
    expect(selectLinks(links, { paden: ['praktijken/anders.mdx'], hosts: [] })).toEqual([]);
    expect(selectLinks(links, { paden: [], hosts: ['Kaal.be'] }).map(({ adres }) => adres)).toEqual(['https://kaal.be/b']);
  });
});
