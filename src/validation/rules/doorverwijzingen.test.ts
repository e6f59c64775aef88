import { describe, expect, it } from 'vitest';
import { check } from '../fixtures.ts';
import { doorverwijzingen } from './doorverwijzingen.ts';

const PATH = 'redactie/doorverwijzingen.yaml';
const run = (...entries: string[]) =>
  check(doorverwijzingen, `${entries.map((entry) => `- ${entry}`).join('\n')}\n`, PATH).map(({ regel, veld, ernst, boodschap }) => [
    regel,
    veld,
    ernst,
    boodschap,
  ]);

describe('rule doorverwijzingen', () => {
  it('accepts an old address that leads to a page, a term or a fixed page', () => {
    expect(
      run(
        '{ van: /praktijken/buurtdis/, naar: /praktijken/buurttafel/ }',
        '{ van: /aanpakken/eten/, naar: /aanpakken/samen-eten/ }',
        '{ van: /oud/pad/, naar: /methode/ }',
      ),
    ).toEqual([]);
  });

  it('refuses an old address that is a page', () => {
    expect(run('{ van: /praktijken/belronde/, naar: /praktijken/buurttafel/ }')).toEqual([
      [1, '[0].van', 'fout', '/praktijken/belronde/ is een pagina die bestaat. Haal deze doorverwijzing weg, of hernoem de pagina.'],
    ]);
  });

  it('refuses a goal that does not exist, and says what may be meant', () => {
    expect(run('{ van: /aanpakken/eten/, naar: /aanpakken/samen-etn/ }')).toEqual([
      [1, '[0].naar', 'fout', 'De pagina /aanpakken/samen-etn/ bestaat niet. Bedoel je "samen-eten"?'],
    ]);
  });

  it('refuses chains and loops: one step is enough', () => {
    expect(
      run('{ van: /aanpakken/a/, naar: /aanpakken/b/ }', '{ van: /aanpakken/b/, naar: /aanpakken/a/ }').map(([, veld]) => veld),
    ).toEqual(['[0].naar', '[1].naar']);
  });

  it('refuses the same old address twice', () => {
    expect(run('{ van: /a/b/, naar: /methode/ }', '{ van: /a/b/, naar: /over/ }')).toEqual([
      [2, '[1].van', 'fout', '/a/b/ staat al hoger in de lijst. Laat elk oud adres naar één plaats leiden.'],
    ]);
  });

  it('leaves other lists and broken entries to other rules', () => {
    expect(check(doorverwijzingen, '- { van: /praktijken/belronde/ }\n', 'redactie/uitzonderingen.yaml')).toEqual([]);
    expect(run('{ van: /a/ }', 'tekst')).toEqual([]);
  });
});
