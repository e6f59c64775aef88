import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../schema/field-info.ts';
import { praktijkSchema } from '../schema/praktijk.ts';
import { VOCABULARIA } from '../validation/fixtures.ts';
import { bodyCitations, fieldCitations, sourceIds } from './citations.ts';
import { parseMdx } from './parse-mdx.ts';

describe('bodyCitations', () => {
  it('finds all citations in reading order, repetitions included', () => {
    const { tree } = parseMdx(
      'Een.<Bron id="b" />\n\n<Bron id="a" />\n\n<Tip>\n\n- twee<Bron id="b" />\n\n</Tip>\n\n| c |\n| --- |\n| <Bron id="c" /> |',
    );
    expect(bodyCitations(tree).map(({ id, node }) => [id, node.type, node.position?.start.line])).toEqual([
      ['b', 'mdxJsxTextElement', 1],
      ['a', 'mdxJsxFlowElement', 3],
      ['b', 'mdxJsxTextElement', 7],
      ['c', 'mdxJsxTextElement', 13],
    ]);
  });

  it.each([
    'Tekst',
    '`<Bron id="a" />`',
    '<Bron />',
    '<Bron id />',
    '<Bron id={a} />',
    '<Bron {...a} />',
    '<Tip id="a" />',
    '<Bron naam="a" />',
  ])('finds none in %j', (body) => {
    expect(bodyCitations(parseMdx(body).tree)).toEqual([]);
  });

  it('finds none where there is no tree', () => {
    expect(bodyCitations(null)).toEqual([]);
  });
});

describe('fieldCitations', () => {
  const FIELDS = fieldsOf(praktijkSchema(VOCABULARIA));

  it('finds every field that names a source, in the order of the schema', () => {
    const data = {
      erkenningen: [{ bron: 'g' }],
      evaluaties: [{ bron: 'e' }, { ontwerp: 'rct' }, { bron: 'f' }],
      cijfers: [{ bron: 'd' }],
      vrijwilligers: { bron: 'c' },
      mechanisme: { bronnen: ['a', 'b'] },
    };
    expect(fieldCitations(data, FIELDS)).toEqual([
      { id: 'a', path: ['mechanisme', 'bronnen', 0] },
      { id: 'b', path: ['mechanisme', 'bronnen', 1] },
      { id: 'c', path: ['vrijwilligers', 'bron'] },
      { id: 'd', path: ['cijfers', 0, 'bron'] },
      { id: 'e', path: ['evaluaties', 0, 'bron'] },
      { id: 'f', path: ['evaluaties', 2, 'bron'] },
      { id: 'g', path: ['erkenningen', 0, 'bron'] },
    ]);
  });

  it('reads a number as an id, since YAML does so too', () => {
    expect(fieldCitations({ vrijwilligers: { bron: 2018 } }, FIELDS)).toEqual([{ id: '2018', path: ['vrijwilligers', 'bron'] }]);
  });

  it.each([
    undefined,
    null,
    'tekst',
    [],
    { cijfers: 'x' },
    { cijfers: [null, 'x', ['bron']] },
    { vrijwilligers: { bron: ['a'] } },
    { mechanisme: { bronnen: 'a' } },
  ])('finds none in %j', (data) => {
    expect(fieldCitations(data, FIELDS)).toEqual([]);
  });
});

describe('sourceIds', () => {
  it('gives the ids with their place in the list', () => {
    expect(sourceIds({ bronnen: [{ id: 'a' }, { titel: 'zonder' }, null, { id: 2018 }, { id: 'a' }] })).toEqual([
      { id: 'a', index: 0 },
      { id: '2018', index: 3 },
      { id: 'a', index: 4 },
    ]);
  });

  it.each([undefined, null, [], { bronnen: null }, { bronnen: 'a' }, { bronnen: { id: 'a' } }])('finds none in %j', (data) => {
    expect(sourceIds(data)).toEqual([]);
  });
});
