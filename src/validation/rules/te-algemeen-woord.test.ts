import { describe, expect, it } from 'vitest';
import { check } from '../fixtures.ts';
import { dubbeleTerm } from './dubbele-term.ts';
import { teAlgemeenWoord } from './te-algemeen-woord.ts';

const PATH = 'vocabularia/synoniemen.yaml';
const fields = (text: string) => check(teAlgemeenWoord, text, PATH).map(({ veld, ernst }) => [veld, ernst]);

describe('rule te-algemeen-woord', () => {
  it('accepts narrow words', () => {
    expect(fields('- { id: rusthuis, woorden: [rusthuis, woonzorgcentrum] }\n')).toEqual([]);
  });

  it('refuses words that stand everywhere, at the word', () => {
    expect(fields('- { id: rusthuis, woorden: [rusthuis, Zorg] }\n- { id: mens, woorden: [mensen, volk] }\n')).toEqual([
      ['[0].woorden[1]', 'fout'],
      ['[1].woorden[0]', 'fout'],
    ]);
  });

  it('leaves the forms of eenzaamheid together', () => {
    expect(fields('- { id: eenzaamheid, woorden: [eenzaamheid, eenzaam, vereenzaming] }\n')).toEqual([]);
  });

  it('looks at no other vocabulary', () => {
    expect(check(teAlgemeenWoord, '- { id: a, woorden: [zorg] }\n', 'vocabularia/aanpakken.yaml')).toEqual([]);
  });
});

describe('rule dubbele-term on synonyms', () => {
  it('refuses a word in two groups', () => {
    const text = '- { id: a, woorden: [rusthuis, rustoord] }\n- { id: b, woorden: [Rusthuis, bejaardentehuis] }\n';
    expect(check(dubbeleTerm, text, PATH).map(({ veld, boodschap }) => [veld, boodschap])).toEqual([
      ['[1].woorden[0]', 'Het woord "Rusthuis" staat ook bij "a". Laat elk woord naar één term leiden.'],
    ]);
  });
});
