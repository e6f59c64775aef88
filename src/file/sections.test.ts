import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMdx } from './parse-mdx.ts';
import { hasCitation, headingTree, type Section, sectionSources, sectionsOf, textOfSection, titlesWithText } from './sections.ts';

/** The tree of a text that must be readable. */
function treeOf(body: string): Root {
  const { tree, problem } = parseMdx(body);
  if (tree === null) throw new Error(problem.boodschap);
  return tree;
}

/** The one section of a text. */
function onlySection(body: string): Section {
  const [section, ...more] = sectionsOf(treeOf(body));
  if (section === undefined || more.length > 0) throw new Error('Expected one section.');
  return section;
}

describe('sectionsOf', () => {
  it('cuts a text at its headings of level 2', () => {
    const sections = sectionsOf(treeOf('## Een\n\na\n\n### Diep\n\nb\n\n## Twee\n\n## Drie\n\n- c\n'));
    expect(sections.map(({ title, content }) => [title, content.map(({ type }) => type)])).toEqual([
      ['Een', ['paragraph', 'heading', 'paragraph']],
      ['Twee', []],
      ['Drie', ['list']],
    ]);
    expect(sections.map(({ heading }) => heading?.position?.start.line)).toEqual([1, 9, 11]);
  });

  it('keeps what stands above the first heading, as a section without one', () => {
    expect(
      sectionsOf(treeOf('Voor\n\n# Titel\n\n## Een')).map(({ heading, title, content }) => [heading?.depth ?? null, title, content.length]),
    ).toEqual([
      [null, '', 2],
      [2, 'Een', 0],
    ]);
  });

  it('finds none in an empty text', () => {
    expect(sectionsOf(treeOf(''))).toEqual([]);
  });

  it('reads the words of a heading, not its markup', () => {
    expect(sectionsOf(treeOf('## **Wat** is [het](/x)?')).map(({ title }) => title)).toEqual(['Wat is het?']);
  });

  it('does not cut at a heading inside a component', () => {
    expect(onlySection('## Een\n\n<Tip>\n\n## Twee\n\n</Tip>').title).toBe('Een');
  });
});

describe('textOfSection', () => {
  it('gives the words of all parts, each on its own line, without the heading', () => {
    expect(textOfSection(onlySection('## Kop\n\nEen **twee**.\n\n- drie\n- vier\n\n<Tip>\n\nvijf\n\n</Tip>'))).toBe(
      'Een twee.\ndrievier\nvijf',
    );
  });

  it('is empty for a section with nothing but a citation', () => {
    expect(textOfSection(onlySection('## Kop\n\n<Bron id="a" />'))).toBe('');
  });
});

describe('hasCitation', () => {
  it.each([
    ['in a sentence', 'Tekst.<Bron id="a" />'],
    ['on a line of its own', '<Bron id="a" />'],
    ['in a list', '- a\n- b<Bron id="a" />'],
    ['in a table', '| a |\n| --- |\n| b<Bron id="a" /> |'],
    ['in a component', '<Tip>\n\nTekst.<Bron id="a" />\n\n</Tip>'],
  ])('finds a citation %s', (_where, body) => {
    expect(hasCitation(onlySection(`## Kop\n\n${body}`))).toBe(true);
  });

  it.each(['Tekst.', '`<Bron id="a" />`', '<Tip>Tekst</Tip>', '&lt;Bron id="a" /&gt;', '[bron](/x)'])('finds none in %j', (body) => {
    expect(hasCitation(onlySection(`## Kop\n\n${body}`))).toBe(false);
  });

  it('does not look in the heading', () => {
    expect(hasCitation(onlySection('## Kop<Bron id="a" />\n\nTekst'))).toBe(false);
  });
});

describe('titlesWithText', () => {
  it('leaves out headings with nothing below them, and text before the first one', () => {
    expect(titlesWithText(treeOf('Vooraf\n\n## Een\n\na\n\n## Twee\n\n## Drie\n\n- b\n\n### Vier\n\nc'))).toEqual(['Een', 'Drie']);
  });
});

describe('sectionSources', () => {
  it('gives each section as it was written', () => {
    const body = 'Voor\n\n## Een *twee*\n\n- a<Bron id="x" />\n\n### Diep\n\n## Drie\n';
    expect(sectionSources(treeOf(body), body).map(({ section: { title }, source }) => [title, source])).toEqual([
      ['', 'Voor'],
      ['Een twee', '- a<Bron id="x" />\n\n### Diep'],
      ['Drie', ''],
    ]);
  });
});

describe('headingTree', () => {
  const sources = (body: string) =>
    sectionSources(headingTree(body), body).map(({ section, source }) => [section.heading === null ? null : section.title, source]);

  it('finds the headings of a text that is no MDX', () => {
    expect(sources('## Een ##\n<Tip>\n### Klein\n##Geen kop\n## Twee\n{ a < b')).toEqual([
      ['Een', '<Tip>\n### Klein\n##Geen kop'],
      ['Twee', '{ a < b'],
    ]);
  });

  it('leaves a title as it was typed', () => {
    expect(sources('boven\n## Een *twee* &amp; \\* [x](y)\na')).toEqual([
      [null, 'boven'],
      ['Een *twee* &amp; \\* [x](y)', 'a'],
    ]);
  });

  it('reads no heading in a block of code', () => {
    expect(sources('## Een\n\n```\n## Geen kop\n```')).toEqual([['Een', '```\n## Geen kop\n```']]);
  });

  it('finds the same headings as the MDX parser', () => {
    const body = 'Voor\n\n## Een\n\n- a\n- b\n\n> c\n\n    ver\n\nTwee\n---\n\n### Diep\n\n<Tip>\nx\n</Tip>\n\n## Drie';
    expect(sources(body)).toEqual(
      sectionSources(treeOf(body), body).map(({ section, source }) => [section.heading === null ? null : section.title, source]),
    );
  });

  it('takes one step for each of many opening signs', () => {
    expect(sources(`${'> - '.repeat(20_000)}\n${'['.repeat(20_000)}${'*a_'.repeat(20_000)}\n## Een`)).toHaveLength(2);
  });
});
