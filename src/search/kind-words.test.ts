import { describe, expect, it } from 'vitest';
import { kindsNamed } from './kind-words.ts';

describe('kindsNamed', () => {
  it.each([
    ['studie robothond', ['studie']],
    ['Creswell 2012', ['studie', 'overzicht']],
    ['review mindfulness', ['overzicht']],
    ['Provincie Limburg', ['gemeente']],
    ['wat werkt bij studenten', ['doelgroep']],
    ['wat betekent outreachend', ['uitleg']],
    ['8310 samen eten', []],
    ['bestudeerd', []],
    ['', []],
  ])('%s', (query, kinds) => {
    expect([...kindsNamed(query)]).toEqual(kinds);
  });
});
