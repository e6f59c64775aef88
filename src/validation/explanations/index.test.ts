import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOf, type FieldChanges, praktijkText, rawFile, STUDIE_TEXT, TODAY, VOCABULARIA } from '../fixtures.ts';
import type { Finding } from '../../file/finding.ts';
import { RULES } from '../rules/index.ts';
import type { RawFile } from '../../file/source-file.ts';
import { validate } from '../validate.ts';
import type { Voorbeeld } from './explanation.ts';
import { EXPLANATIONS } from './index.ts';

/** Other files that are there, so that an example can point at them or look like them. */
const NEIGHBOURS: readonly RawFile[] = [
  rawFile(
    'praktijken/dorpscafe.mdx',
    praktijkText({
      titel: '"Dorpscafé De Zwaan: koffie voor alleenwoners"',
      samenvatting: 'Een kroeg opent op dinsdag haar deuren vroeger, met een krant en een spel kaarten op elke toog.',
      organisaties: '[{ naam: Heemkring Zwaan, type: vzw }]',
      gebied: '{ land: BE, gemeenten: [gent] }',
    }),
  ),
  rawFile(
    'studies/voorbeeld-2020.yaml',
    STUDIE_TEXT.replace('titel: Samen eten tegen eenzaamheid', 'titel: Wandelen tegen eenzaamheid').replace('jaar: 2020', 'jaar: 2019'),
  ),
  rawFile(
    'overzichten/eerste-2022.yaml',
    'id: eerste-2022\ntitel: Samen eten, een overzicht\ndoelgroepen: [ouderen]\nkernbevindingen: Samen eten gaf een klein verschil.\nvervangen_door: tweede-2025\nbron: { url: "https://www.voorbeeld.be/eerste", titel: Samen eten }\n',
  ),
];

/** Splits fields as they stand in an example: a name at the start of a line, and all below it. */
function fieldsOf(text: string): FieldChanges {
  const fields: Record<string, string> = {};
  let name = '';
  for (const line of text.split('\n')) {
    const [, key, value] = /^(\w+):(?: (.*))?$/.exec(line) ?? [];
    if (key !== undefined) {
      name = key;
      fields[name] = value ?? '';
    } else {
      fields[name] = `${fields[name] ?? ''}\n${line}`;
    }
  }
  return fields;
}

function fileOf({ soort, pad, bij = '' }: Voorbeeld, part: string): RawFile {
  switch (soort) {
    case 'velden':
      return rawFile('praktijken/buurttafel.mdx', praktijkText(fieldsOf(`${part}\n${bij}`.trim())));
    case 'tekst':
      return rawFile('praktijken/buurttafel.mdx', praktijkText(bij === '' ? {} : fieldsOf(bij), part));
    case 'pad':
      return rawFile(part, praktijkText());
    case 'studie': {
      const changes = fieldsOf(part);
      const kept = STUDIE_TEXT.trim()
        .split('\n')
        .filter((line) => changes[line.split(':')[0] ?? ''] === undefined);
      const own = { id: 'wandelen-2021', ...changes };
      const lines = kept.filter((line) => !line.startsWith('id:'));
      return rawFile(
        'studies/wandelen-2021.yaml',
        [...Object.entries(own).map(([key, value]) => `${key}: ${value ?? ''}`), ...lines].join('\n'),
      );
    }
    case 'bestand':
      return rawFile(pad ?? '', part);
  }
}

function findingsOn(file: RawFile): Finding[] {
  const findings = validate([...NEIGHBOURS, file], {
    vocabularia: VOCABULARIA,
    publicFiles: new Set(['/afbeeldingen/buurttafel.jpg']),
    today: TODAY,
  });
  return findings.filter(({ bestand }) => bestand === file.path);
}

/** Every id that the sources that read and judge a file can put in a finding. */
function emittedIds(): string[] {
  const folder = join(import.meta.dirname, '../..');
  const sources = globSync(['file/*.ts', 'validation/*.ts', 'validation/rules/*.ts'], { cwd: folder })
    .filter((name) => !/\.test\.ts$|fixtures\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const written = sources.flatMap((source) =>
    [...source.matchAll(/(?:regelId: |\bone\(|(?:RULE_ID|REGEL) = )'([a-z-]+)'/g)].map(([, id = '']) => id),
  );
  // The schema rule reports under the finer ids above.
  const rules = RULES.map(({ id }) => id).filter((id) => id !== 'schema');
  return [...new Set([...written, ...rules])].sort();
}

/** Cannot be shown as text; told apart below. */
const WITHOUT_EXAMPLE = ['onleesbaar', 'te-groot', 'waarde'];

describe('EXPLANATIONS', () => {
  it('explains every rule that can stand in a finding, and no other', () => {
    expect(Object.keys(EXPLANATIONS).sort()).toEqual(emittedIds());
  });

  it('has an example for all that can be shown', () => {
    const without = Object.entries(EXPLANATIONS).flatMap(([id, { voorbeeld }]) => (voorbeeld === undefined ? [id] : []));
    expect(without.sort()).toEqual(WITHOUT_EXAMPLE);
  });

  const examples = Object.entries(EXPLANATIONS).flatMap(([id, { voorbeeld, ernst }]) =>
    voorbeeld === undefined ? [] : [{ id, voorbeeld, ernst }],
  );

  it.each(examples)('$id: the wrong example gives the finding', ({ id, voorbeeld, ernst }) => {
    expect(findingsOn(fileOf(voorbeeld, voorbeeld.fout))).toContainEqual(expect.objectContaining({ regelId: id, ernst }));
  });

  it.each(examples)('$id: the right example gives none', ({ voorbeeld }) => {
    expect(findingsOn(fileOf(voorbeeld, voorbeeld.goed))).toEqual([]);
  });

  it.each([
    ['onleesbaar', Uint8Array.from([0xff, 0xfe, 0x2d, 0x00])],
    ['te-groot', bytesOf('x'.repeat(50_001))],
  ])('%s is a finding on bytes', (id, bytes) => {
    expect(findingsOn({ path: 'praktijken/buurttafel.mdx', bytes })).toMatchObject([{ regelId: id, ernst: 'fout' }]);
  });

  it.each(Object.entries(EXPLANATIONS))('%s reads in plain sentences', (_id, { titel, wat, waarom, oplossing }) => {
    expect(titel).not.toMatch(/[.!]$/);
    for (const text of [wat, waarom, ...oplossing]) expect(text).toMatch(/^\p{Lu}.*[.…]$/su);
    expect(oplossing.length).toBeGreaterThan(0);
  });
});
