import { describe, expect, it } from 'vitest';
import { gemeenteSchema, termId, termSchema, VOCABULARIUM_SCHEMAS, woordSchema } from './vocabularium.ts';
import { isVocabulariumNaam, VOCABULARIUM_NAMEN } from './vocabularium-naam.ts';

const TERM = { id: 'ouderen', label: 'Ouderen', toelichting: 'Mensen vanaf ongeveer 65 jaar.' };
const GEMEENTE = { id: 'brugge', label: 'Brugge', provincie: 'west-vlaanderen', lat: 51.2, lon: 3.2 };

describe('termSchema', () => {
  it('gives a term without synonyms an empty list', () => {
    expect(termSchema.parse(TERM)).toEqual({ ...TERM, synoniemen: [] });
    expect(termSchema.parse({ ...TERM, synoniemen: ['senioren'] }).synoniemen).toEqual(['senioren']);
  });

  it.each([
    { id: undefined },
    { id: 'Ouderen' },
    { label: 'O' },
    { label: undefined },
    { toelichting: 'te kort' },
    { toelichting: undefined },
    { synoniemen: 'senioren' },
    { synoniemen: [''] },
    { synoniem: ['senioren'] },
  ])('refuses a term with %j', (changes) => {
    expect(termSchema.safeParse({ ...TERM, ...changes }).success).toBe(false);
  });
});

describe('gemeenteSchema', () => {
  it('accepts a municipality with and without its codes', () => {
    expect(gemeenteSchema.parse(GEMEENTE)).toEqual({ ...GEMEENTE, synoniemen: [], postcodes: [] });
    const complete = { ...GEMEENTE, synoniemen: ['Sint-Kruis'], nis: '31005', postcodes: ['8000', '8310'], inwoners: 119_000 };
    expect(gemeenteSchema.parse(complete)).toEqual(complete);
  });

  it.each([
    { nis: 31005 },
    { nis: '3105' },
    { nis: '310055' },
    { postcodes: [8000] },
    { postcodes: ['800'] },
    { lat: 48.9 },
    { lat: 52.1 },
    { lat: '51.2' },
    { lat: 3.2, lon: 51.2 },
    { lon: 7.1 },
    { inwoners: 0 },
    { inwoners: 1.5 },
    { provincie: 'West-Vlaanderen' },
    { provincie: undefined },
    { toelichting: 'Een stad in West-Vlaanderen.' },
  ])('refuses a municipality with %j', (changes) => {
    expect(gemeenteSchema.safeParse({ ...GEMEENTE, ...changes }).success).toBe(false);
  });
});

describe('woordSchema', () => {
  it('accepts a word with and without the source of its definition', () => {
    expect(woordSchema.safeParse(TERM).success).toBe(true);
    const bron = { titel: 'Gids', uitgever: 'Stad Brugge', url: 'https://www.voorbeeld.be' };
    expect(woordSchema.parse({ ...TERM, bron }).bron).toEqual(bron);
    expect(woordSchema.safeParse({ ...TERM, bron: { ...bron, url: 'http://www.voorbeeld.be' } }).success).toBe(false);
    expect(woordSchema.safeParse({ ...TERM, bron: 'Gids' }).success).toBe(false);
  });
});

describe('the names of vocabularies', () => {
  it('are those of the schemas', () => {
    expect(VOCABULARIUM_NAMEN).toEqual(Object.keys(VOCABULARIUM_SCHEMAS));
    expect(VOCABULARIUM_NAMEN.filter((name) => !isVocabulariumNaam(name))).toEqual([]);
  });

  it.each(['', 'kleuren', 'Doelgroepen', 'doelgroepen.yaml', 'toString', '__proto__', 'constructor'])('do not include %j', (name) => {
    expect(isVocabulariumNaam(name)).toBe(false);
  });
});

describe('termId', () => {
  const doelgroepen = ['ouderen', 'jongeren'].map((id) => termSchema.parse({ ...TERM, id }));
  const schema = termId({ doelgroepen }, 'doelgroepen');

  it('accepts the ids of a vocabulary, and nothing else', () => {
    expect(schema.options).toEqual(['ouderen', 'jongeren']);
    expect(schema.parse('jongeren')).toBe('jongeren');
    for (const value of ['Ouderen', 'ouder', '', 0, null, undefined, ['ouderen'], 'toString']) {
      expect(schema.safeParse(value).success).toBe(false);
    }
  });

  it('cannot be made of an empty vocabulary, since then nothing would be valid', () => {
    expect(() => termId({ doelgroepen: [] }, 'doelgroepen')).toThrow('Een leeg vocabularium heeft geen termen om uit te kiezen.');
  });
});
