import { describe, expect, it } from 'vitest';
import { check, CONTEXT, finding, placeOf, PRAKTIJK_PATH, praktijkText, sourceFile } from '../fixtures.ts';
import { dubbeleRelatie } from './dubbele-relatie.ts';

const text = (...ids: string[]) => praktijkText({ relaties: `[${ids.map((id) => `{ soort: variant-van, praktijk: ${id} }`).join(', ')}]` });
const run = (page: string, path: string, ...others: [path: string, text: string][]) =>
  check(dubbeleRelatie, page, path, { ...CONTEXT, published: others.map(([otherPath, other]) => sourceFile(other, otherPath)) });

describe('rule dubbele-relatie', () => {
  it('accepts a relation that one side names', () => {
    expect(run(text('belronde'), PRAKTIJK_PATH, ['praktijken/belronde.mdx', text()])).toEqual([]);
    expect(run(text(), 'praktijken/belronde.mdx', [PRAKTIJK_PATH, text('belronde')])).toEqual([]);
  });

  it('refuses the same practice twice, at the second', () => {
    const page = text('belronde', 'belronde');
    expect(run(page, PRAKTIJK_PATH)).toEqual([
      finding({
        ...placeOf(page, 'belronde', 2),
        veld: 'relaties[1].praktijk',
        regelId: 'dubbele-relatie',
        boodschap: '"belronde" staat twee keer bij relaties. Houd de relatie die het meest zegt.',
      }),
    ]);
  });

  it('refuses a relation that both sides name, once', () => {
    const [a, b] = [text('buurttafel'), text('belronde')];
    const belronde = run(a, 'praktijken/belronde.mdx', [PRAKTIJK_PATH, b], ['praktijken/belronde.mdx', a]);
    const buurttafel = run(b, PRAKTIJK_PATH, [PRAKTIJK_PATH, b], ['praktijken/belronde.mdx', a]);
    expect(belronde).toEqual([]);
    expect(buurttafel).toMatchObject([{ veld: 'relaties[0].praktijk', ernst: 'fout' }]);
  });

  it('leaves a relation to itself, to nothing or of another type to other rules', () => {
    expect(run(text('buurttafel', 'weg'), PRAKTIJK_PATH, [PRAKTIJK_PATH, text('buurttafel')])).toEqual([]);
    expect(run(praktijkText({ relaties: '[tekst, { soort: variant-van }]' }), PRAKTIJK_PATH)).toEqual([]);
  });
});
