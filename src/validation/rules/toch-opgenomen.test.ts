import { describe, expect, it } from 'vitest';
import { check } from '../fixtures.ts';
import { tochOpgenomen } from './toch-opgenomen.ts';

const entry = (id: string) => `- { id: ${id}, titel: Een praktijk, reden: Te weinig feiten. }\n`;
const run = (text: string, path = 'redactie/niet-opgenomen.yaml') =>
  check(tochOpgenomen, text, path).map(({ regel, veld, ernst, boodschap }) => [regel, veld, ernst, boodschap]);

describe('rule toch-opgenomen', () => {
  it('accepts practices without a page', () => {
    expect(run(entry('dorpstafel') + entry('belgezel'))).toEqual([]);
  });

  it('refuses one that has a page', () => {
    expect(run(entry('dorpstafel') + entry('buurttafel'))).toEqual([
      [2, '[1].id', 'fout', '"buurttafel" heeft een pagina. Haal dit stuk uit de lijst.'],
    ]);
  });

  it('refuses the same one twice', () => {
    expect(run(entry('dorpstafel') + entry('dorpstafel'))).toEqual([
      [2, '[1].id', 'fout', '"dorpstafel" staat twee keer in de lijst. Houd er één.'],
    ]);
  });

  it('looks at no other list, and passes over broken entries', () => {
    expect(run(entry('buurttafel'), 'redactie/uitzonderingen.yaml')).toEqual([]);
    expect(run('- tekst\n- { titel: Een praktijk }\n')).toEqual([]);
  });
});
