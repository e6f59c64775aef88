import { describe, expect, it } from 'vitest';
import { check, praktijkText } from '../fixtures.ts';
import { dubbelzinnigGetal } from './dubbelzinnig-getal.ts';

const tell = (waarde: string) =>
  check(
    dubbelzinnigGetal,
    praktijkText({ cijfers: `[{ wat: deelnemers, waarde: ${waarde}, eenheid: personen, jaar: 2025, bron: jaarverslag-2025 }]` }),
  ).map(({ veld, ernst, boodschap }) => [veld, ernst, boodschap]);

describe('dubbelzinnig-getal', () => {
  it.each(['1250', '1.25', '12.5', '0', '0.5', '-3', '1.2500', '"1.250"', '"1,250"', '30 tot 40', '1.250.000'])('accepts %s', (waarde) => {
    expect(tell(waarde)).toEqual([]);
  });

  it('asks what a point before three digits means', () => {
    expect(tell('1.250')).toEqual([
      [
        'cijfers[0].waarde',
        'fout',
        '"1.250" kan 1250 zijn of 1 met een breuk. Schrijf 1250 zonder punt, of "1,250" met een komma en tussen aanhalingstekens.',
      ],
    ]);
  });

  it.each(['1_000', '0b101', '0x1F', '012'])('refuses the number of a programmer: %s', (waarde) => {
    expect(tell(waarde)).toEqual([
      [
        'cijfers[0].waarde',
        'fout',
        `"${waarde}" is niet te lezen als gewoon getal. Schrijf alleen cijfers, zonder nul vooraan en zonder streepjes.`,
      ],
    ]);
  });

  it('looks at every figure, and at nothing without figures', () => {
    expect(check(dubbelzinnigGetal, praktijkText({ cijfers: '[{ waarde: 1.000 }, { waarde: 2.000 }]' })).map(({ veld }) => veld)).toEqual([
      'cijfers[0].waarde',
      'cijfers[1].waarde',
    ]);
    expect(check(dubbelzinnigGetal, praktijkText({ cijfers: 'veel' }))).toEqual([]);
  });
});
