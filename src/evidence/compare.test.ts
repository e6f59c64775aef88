import { describe, expect, it } from 'vitest';
import { makePraktijk } from '../validation/fixtures.ts';
import { cellName, compareCells, comparePlaces } from './compare.ts';
import { buildEvidence } from './evidence-map.ts';
import { toBewijsRecord, toStudiesCsv, toStudieRecord } from './export.ts';
import { LADDER_CONTEXT, makeOverzicht, makeStudie, UNREAD } from './fixtures.ts';
import { placeOnLadder } from './ladder.ts';
import { assessStudy } from './study.ts';

const TERMS = { aanpakken: ['samen-eten', 'ontmoeting'], doelgroepen: ['ouderen'] };
const cells = (studies: Parameters<typeof buildEvidence>[0], overzichten: Parameters<typeof buildEvidence>[1] = []) =>
  buildEvidence(studies, overzichten, TERMS).map(toBewijsRecord);
const effect = (waarde: number) => ({ invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde, ci95: [waarde - 0.2, waarde + 0.2] } });

describe('compareCells', () => {
  it('finds nothing in the same evidence, in any order of studies', () => {
    expect(compareCells(cells([makeStudie('a'), makeStudie('b')]), cells([makeStudie('a'), makeStudie('b')]))).toEqual([]);
  });

  it('names exactly the cells of a number that changed', () => {
    const other = makeStudie('b', { aanpakken: ['ontmoeting'] });
    const changes = compareCells(cells([makeStudie('a'), other]), cells([makeStudie('a', effect(-0.2)), other]));
    expect(new Set(changes.map(({ about }) => about))).toEqual(
      new Set(['alle aanpakken × alle doelgroepen', 'alle aanpakken × ouderen', 'samen-eten × alle doelgroepen', 'samen-eten × ouderen']),
    );
    expect(changes.find(({ about }) => about === 'samen-eten × ouderen')?.text).toBe(
      'effect: −0,40 (−0,60 tot −0,20), k = 1 → −0,20 (−0,40 tot 0,00), k = 1',
    );
  });

  it('shows a change that two decimals hide', () => {
    const [change] = compareCells(cells([makeStudie('a')]), cells([makeStudie('a', effect(-0.4004))]));
    expect(change?.text).toContain('verschil na de tweede decimaal');
  });

  it('tells what is new, gone, or known in another way', () => {
    const none = cells([]);
    const some = cells([makeStudie('a')]);
    expect(compareCells(none, some)).toHaveLength(4);
    expect(compareCells(none, some)[0]?.text).toBe('nieuw: −0,40 (−0,60 tot −0,20), k = 1');
    expect(compareCells(some, none)[0]?.text).toBe('verdwenen: was −0,40 (−0,60 tot −0,20), k = 1');
    const texts = compareCells(some, cells([makeStudie('a', { invoer: undefined })], [makeOverzicht('r')]))
      .filter(({ about }) => about === 'alle aanpakken × ouderen')
      .map(({ text }) => text);
    expect(texts).toEqual(['effect: −0,40 (−0,60 tot −0,20), k = 1 → geen effect', 'overzichten: erbij r']);
  });
});

describe('comparePlaces', () => {
  const place = (...studies: Parameters<typeof placeOnLadder>[1]) =>
    placeOnLadder(
      makePraktijk({ mechanisme: { tekst: 'Wie samen eet, leert buren kennen.', grond: 'theorie', bronnen: ['x'] } }),
      studies,
      LADDER_CONTEXT,
    );

  it('tells who goes up or down, who is new and who is gone', () => {
    const before = new Map([
      ['a', place()],
      ['b', place()],
      ['c', place()],
    ]);
    const after = new Map([
      ['a', place(makeStudie('s'))],
      ['b', place()],
      ['d', place()],
    ]);
    expect(comparePlaces(before, after)).toEqual([
      { about: 'a', text: 'niveau 2 (Onderbouwd) → niveau 4 (Goede aanwijzing), niet-in-vlaanderen-getest' },
      { about: 'c', text: 'verdwenen: was niveau 2 (Onderbouwd)' },
      { about: 'd', text: 'nieuw: niveau 2 (Onderbouwd)' },
    ]);
  });
});

describe('the open data', () => {
  it('gives a pooled study its numbers, and any other one a reason', () => {
    expect(toStudieRecord(assessStudy(makeStudie('a')))).toMatchObject({ id: 'a', g: -0.4, gepoold: true, reden: null });
    expect(toStudieRecord(assessStudy(makeStudie('a', { invoer: undefined })))).toMatchObject({ g: null, v: null, gepoold: false });
    expect(toStudieRecord(assessStudy(makeStudie('a', UNREAD)))).toMatchObject({ g: -0.4, gepoold: false });
  });

  it('leaves out what one study cannot tell', () => {
    expect(cells([makeStudie('a')])[0]).toMatchObject({ k: 1, g: -0.4, pi95: null, tau2: null, i2: null, q: null });
    expect(cells([makeStudie('a'), makeStudie('b')])[0]).toMatchObject({ k: 2, tau2: 0, i2: 0, q: 0 });
    expect(cells([makeStudie('a', { invoer: undefined })])[0]).toMatchObject({ k: 0, g: null, ci95: null, zekerheid: null });
  });

  it('writes the pooled studies as CSV, with quotes where a name has them', () => {
    const csv = toStudiesCsv([makeStudie('a', { auteurs: 'Jansen, "de jonge"' }), makeStudie('b', { invoer: undefined })].map(assessStudy));
    expect(csv.split('\r\n')).toEqual([
      '"id","trial","hoofdcontrast","n","auteurs","jaar","verschilt_in","doelgroepen","g","v"',
      expect.stringMatching(/^"a","a",0,400,"Jansen, ""de jonge""",2020,"samen-eten","ouderen",-0\.4,0\.0104\d*$/),
      '',
    ]);
  });

  it.each(['=HYPERLINK("https://kwaad.example")', '@SUM(1)', '+32'])(
    'makes text of the authors %j, and leaves a negative effect a number',
    (auteurs) => {
      const [, line = ''] = toStudiesCsv([makeStudie('a', { auteurs })].map(assessStudy)).split('\r\n');
      expect(line.startsWith(`"a","a",0,400,"'${auteurs.replaceAll('"', '""')}",2020,`)).toBe(true);
      expect(line).toMatch(/,-0\.4,0\.0104\d*$/);
    },
  );

  it('names a cell with and without terms', () => {
    expect(cellName({ aanpak: null, doelgroep: 'ouderen' })).toBe('alle aanpakken × ouderen');
  });
});
