import fc from 'fast-check';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { VOCABULARIA } from '../validation/fixtures.ts';
import { deelDatum } from '../schema/datum.ts';
import { field } from '../schema/field.ts';
import { fieldsOf } from '../schema/field-info.ts';
import { praktijkSchema } from '../schema/praktijk.ts';
import { diffVersions } from './diff-versions.ts';
import { describeChanges, historyOf, lastChange, textsOf } from './history.ts';
import type { Version, VersionSection } from './version.ts';

const TERMS = { vocabularia: VOCABULARIA, fields: fieldsOf(praktijkSchema(VOCABULARIA)) };

const DATA = {
  titel: 'Buurttafel, samen eten',
  samenvatting: 'Buren eten samen.',
  organisaties: [{ naam: 'OCMW Voorbeelddorp', type: 'lokaal-bestuur' }],
  status: 'lopend',
  status_per: '2026-10',
  periode: { start: '2024' },
  gebied: { land: 'BE', gemeenten: ['brugge'] },
  schaal: 'gemeente',
  doelgroepen: ['ouderen'],
  aanpakken: ['samen-eten', 'ontmoeting'],
  beleidsdomeinen: ['welzijn'],
  vrijwilligers: { wat: 'acht', bron: 'jaarverslag' },
  cijfers: [{ wat: 'deelnemers', waarde: 40, eenheid: 'personen', jaar: 2025, bron: 'jaarverslag' }],
  bronnen: [{ id: 'jaarverslag', titel: 'Jaarverslag 2025', url: 'https://www.voorbeeld.be/a', geraadpleegd: '2026-11-20' }],
  nagekeken: '2026-11-24',
};
const SECTIONS: readonly VersionSection[] = [
  { title: 'Wat is het?', text: 'Buren eten samen.', citations: ['jaarverslag'] },
  { title: 'Lessen', text: 'Begin klein.', citations: [] },
];
const VERSION: Version = { kind: 'praktijk', id: 'buurttafel', data: DATA, sections: SECTIONS };

const version = (changes: object = {}, sections = SECTIONS): Version => ({ ...VERSION, data: { ...DATA, ...changes }, sections });

/** The changes as a visitor reads them when `after` is the page of today. */
function changes(before: Version, after: Version): string[] {
  const texts = textsOf(after);
  return describeChanges(diffVersions(before, after, []), { ...TERMS, isShown: (text) => texts.has(text) });
}
const after = (parts: object) => changes(VERSION, version(parts));

describe('describeChanges', () => {
  it('says nothing of layout: order of keys, white space, empty fields', () => {
    const shuffled = Object.fromEntries(Object.entries(DATA).reverse());
    expect(changes(VERSION, version({ ...shuffled, samenvatting: ' Buren  eten\nsamen. ', eenzaamheid: [], evaluaties: null }))).toEqual(
      [],
    );
    expect(
      changes(
        VERSION,
        version(
          {},
          SECTIONS.map((section) => ({ ...section, text: `${section.text}\n` })),
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    [{ status: 'afgerond' }, 'Status: Lopend → Afgerond'],
    [{ status_per: '2026-11' }, 'Datum van de status: oktober 2026 → november 2026'],
    [{ periode: { start: '2024', einde: '2026-05' } }, 'Einde: mei 2026'],
    [{ periode: undefined }, 'Begin: weggehaald'],
    [{ periode: { start: 2023 } }, 'Begin: 2024 → 2023'],
    [{ gebied: { land: 'BE', gemeenten: ['gent', 'oostende'] } }, 'Gemeenten: Gent, Oostende bij; Brugge weg'],
    [{ gebied: { land: 'NL', gemeenten: ['brugge'] } }, 'Land: België → Nederland'],
    [{ schaal: 'buurt' }, 'Schaal: Gemeente → Buurt'],
    [{ doelgroepen: ['ouderen', 'jongeren'] }, 'Doelgroepen: Jongeren bij'],
    [{ samenvatting: 'Anders verwoord.' }, 'Samenvatting: gewijzigd'],
    [{ titel: 'Buurttafel Brugge' }, 'Nieuwe titel: Buurttafel Brugge'],
    [{ mechanisme: { tekst: 'Wie samen eet, leert buren kennen.', bronnen: ['jaarverslag'] } }, 'Waarom het zou helpen: toegevoegd'],
    [{ vrijwilligers: { wat: 'zes', bron: 'jaarverslag' } }, 'Vrijwilligers: gewijzigd'],
    [{ vrijwilligers: undefined }, 'Vrijwilligers: weggehaald'],
    [{ kosten: [{ wat: 'zaal', bedrag: 500 }] }, '1 bedrag bij: zaal'],
    [{ contact: { mail: 'info@voorbeeld.be' } }, 'Contact: toegevoegd'],
    [{ nagekeken: '2027-01-05' }, 'Nagekeken op 5 januari 2027'],
    [{ aanpakken: ['ontmoeting', 'samen-eten'] }, 'Kleine wijziging in de gegevens'],
    [{ veldVanVroeger: 'iets' }, 'Kleine wijziging in de gegevens'],
    [{ evaluaties: [{ ontwerp: 'bevraging', jaar: 2025, resultaat: 'Blij.', bron: 'jaarverslag' }] }, '1 evaluatie bij: Bevraging (2025)'],
    [{ organisaties: [...DATA.organisaties, { naam: 'Buurthuis', type: 'vzw' }] }, '1 organisatie bij: Buurthuis'],
    [{ organisaties: [{ ...DATA.organisaties[0], website: 'https://www.voorbeeld.be' }] }, '1 organisatie gewijzigd: OCMW Voorbeelddorp'],
    [{ cijfers: [{ ...DATA.cijfers[0], waarde: 1250 }] }, '1 cijfer gewijzigd: deelnemers, 40 → 1.250 personen (2025)'],
    [{ cijfers: [{ ...DATA.cijfers[0], bron: 'andere' }] }, '1 cijfer gewijzigd: deelnemers (2025)'],
    [
      { cijfers: [...DATA.cijfers, { wat: 'vrijwilligers', waarde: 8, eenheid: 'personen', jaar: 2026 }] },
      '1 cijfer bij: vrijwilligers, 8 personen (2026)',
    ],
    [{ cijfers: [] }, '1 cijfer weg'],
    [{ bronnen: [{ ...DATA.bronnen[0], geraadpleegd: '2026-12-01' }] }, '1 bron opnieuw gelezen'],
    [{ bronnen: [{ ...DATA.bronnen[0], datum: '2026-02' }] }, '1 bron bijgewerkt: Jaarverslag 2025'],
    [{ bronnen: [{ ...DATA.bronnen[0], id: 'verslag' }] }, '1 bron bijgewerkt: Jaarverslag 2025'],
  ])('words %j', (parts, words) => {
    expect(after(parts)).toEqual([words]);
  });

  it('tells of a new key of the schema by its kind, without a line of code', () => {
    const fields = fieldsOf(
      z.strictObject({ eindigt: field(deelDatum, { title: 'Eindigt' }), opmerking: field(z.string(), { title: 'Opmerking' }) }),
    );
    const diff = diffVersions(VERSION, version({ eindigt: '2027-01', opmerking: 'Iets.', vanVroeger: 'x' }), []);
    expect(describeChanges(diff, { ...TERMS, fields, isShown: () => false })).toEqual(['Eindigt: januari 2027', 'Opmerking: toegevoegd']);
  });

  it('counts sources, and names those that came', () => {
    const bronnen = [
      { id: 'b', titel: 'Krant', url: 'https://b.be' },
      { id: 'c', titel: 'Radio', url: 'https://c.be' },
    ];
    expect(after({ bronnen })).toEqual(['2 bronnen bij: Krant · Radio', '1 bron weg']);
  });

  it('names the sections that came, changed and went', () => {
    const sections = [
      { title: 'Wat is het?', text: 'Buren koken samen.', citations: ['jaarverslag'] },
      { title: 'Zelf starten', text: 'Zoek een zaal.', citations: [] },
    ];
    expect(changes(VERSION, version({}, sections))).toEqual([
      'Tekst bij: Zelf starten',
      'Tekst gewijzigd: Wat is het?',
      'Tekst weg: Lessen',
    ]);
    expect(
      changes(
        VERSION,
        version(
          {},
          SECTIONS.map((section) => ({ ...section, citations: ['b'] })),
        ),
      ),
    ).toEqual(['Bronverwijzingen gewijzigd: Wat is het? · Lessen']);
  });

  it('does not bring back what was taken away', () => {
    const named = version(
      {
        titel: 'Tafel van Jan Modaal',
        organisaties: [{ naam: 'Jan Modaal', type: 'vzw' }],
        bronnen: [{ id: 'm', titel: 'Jan Modaal vertelt', url: 'https://m.be' }],
        cijfers: [{ wat: 'gasten van Jan Modaal', waarde: 'Jan Modaal', eenheid: 'Jan Modaal' }],
        gebied: { land: 'BE', plaatsen: ['Huis van Jan Modaal'] },
        status: 'Jan Modaal',
        periode: { start: 'Jan Modaal' },
        doelgroepen: ['Jan Modaal'],
      },
      [{ title: 'Jan Modaal', text: 'Jan Modaal kookt.', citations: [] }],
    );
    const told = historyOf(
      [
        { dag: '2026-11-24', version: VERSION },
        { dag: '2026-11-25', version: named },
        { dag: '2026-11-26', version: VERSION },
      ],
      TERMS,
    );
    expect(told.map(({ wijzigingen }) => wijzigingen.length > 1)).toEqual([true, true, false]);
    expect(JSON.stringify(told)).not.toContain('Modaal');
  });

  it('never fails, whatever stood in an older version', () => {
    const anyVersion = fc.record({
      kind: fc.constant('praktijk' as const),
      id: fc.constant('buurttafel'),
      data: fc.oneof(fc.anything(), fc.record({ cijfers: fc.anything(), bronnen: fc.array(fc.anything()), gebied: fc.anything() })),
      sections: fc.array(fc.record({ title: fc.string(), text: fc.string(), citations: fc.array(fc.string()) })),
    });
    fc.assert(
      fc.property(anyVersion, anyVersion, (before, now) => {
        expect(changes(before, now).every((line) => line.trim() !== '')).toBe(true);
        expect(changes(now, now)).toEqual([]);
      }),
    );
  });
});

describe('historyOf', () => {
  it('is empty without versions', () => {
    expect(historyOf([], TERMS)).toEqual([]);
  });

  it('tells each day once, newest first, and leaves out days on which nothing changed', () => {
    expect(
      historyOf(
        [
          { dag: '2026-11-24', version: version({ status: 'in-opstart' }) },
          { dag: '2026-11-24', version: VERSION },
          { dag: '2026-11-25', version: version({ samenvatting: ' Buren eten samen.' }) },
          { dag: '2026-11-26', version: version({ schaal: 'buurt' }) },
          { dag: '2026-11-26', version: version({ status: 'afgerond' }) },
        ],
        TERMS,
      ),
    ).toEqual([
      { dag: '2026-11-26', wijzigingen: ['Status: Lopend → Afgerond'] },
      { dag: '2026-11-24', wijzigingen: ['Toegevoegd aan de databank'] },
    ]);
  });
});

describe('lastChange', () => {
  const told = (...wijzigingen: string[]) => lastChange({ dag: '2026-11-26', wijzigingen });

  it('names the first change, and counts the others', () => {
    expect(told('Status: Lopend → Afgerond')).toBe('Status: Lopend → Afgerond');
    expect(told('Kosten: gewijzigd', 'Nagekeken op 5 januari 2027')).toBe('Kosten: gewijzigd, en nog 1 wijziging');
    expect(told('Kosten: gewijzigd', 'a', 'b')).toBe('Kosten: gewijzigd, en nog 2 wijzigingen');
  });

  it('cuts a long one', () => {
    const text = told(`Nieuwe titel: ${'lang '.repeat(40)}`);
    expect(text.length).toBeLessThanOrEqual(60);
    expect(text.endsWith('…')).toBe(true);
  });
});
