import { describe, expect, it } from 'vitest';
import { parseYaml } from './read-yaml.ts';

const problems = (source: string) => parseYaml(source).problems.map(({ regel, kolom, boodschap }) => [regel, kolom, boodschap]);

const HARD =
  'Hier staat een harde spatie: onzichtbaar anders dan een gewone, en vaak meegekomen uit Word of een website. Vervang ze door een gewone spatie.';
const HASH =
  'Wat achter # staat, valt weg: YAML leest het als opmerking. Zet de hele tekst tussen aanhalingstekens. Is het echt een opmerking, zet dan een spatie achter #.';
const HALF = 'Hier staat een half teken (een code zoals \\uD83D zonder de tweede helft). Schrijf het hele teken, of haal het weg.';

describe('traps of YAML', () => {
  it.each([
    ['at the start of a line', 'a:\n  b: 1\n\u00a0 c: 2', [3, 1]],
    ['behind a dash', 'a:\n  -\u00a0{ naam: x, b: y }\n  - { naam: z }', [2, 4]],
    ['behind a colon', 'a: 1\nb:\u00a0{ c: d: 2 }', [2, 3]],
  ])('tells once of a hard space %s', (_name, source, [regel, kolom]) => {
    expect(problems(source)).toEqual([[regel, kolom, HARD]]);
  });

  it('lets a hard space in a text be', () => {
    expect(problems('titel: 40\u00a0personen')).toEqual([]);
  });

  it('tells that a text is cut at a hash', () => {
    expect(problems('titel: Proef #samen, eten')).toEqual([[1, 14, HASH]]);
    expect(problems('a:\n  - een #twee\n')).toEqual([[2, 9, HASH]]);
  });

  it('lets remarks, addresses and quoted texts be', () => {
    expect(problems('# hele regel\na: 1 # uitleg\nb: https://x.be/#deel\nc: "x #y"\n#los\nd: C# en F#')).toEqual([]);
  });

  it('refuses half a sign, in values and in keys', () => {
    expect(problems('titel: "\\uDC00 lang genoeg hier"')).toEqual([[1, 8, HALF]]);
    expect(problems('"a\\uD83D": 1')).toEqual([[1, 1, HALF]]);
    expect(problems('titel: "\\uD83D\\uDE00"')).toEqual([]);
  });
});
