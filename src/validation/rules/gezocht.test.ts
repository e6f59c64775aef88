import { describe, expect, it } from 'vitest';
import { check, CONTEXT, type FieldChanges, praktijkText, sourceFile } from '../fixtures.ts';
import { gezocht } from './gezocht.ts';

const PAD = 'redactie/gezocht.yaml';
const note = (wat: string, praktijk = 'buurttafel', op = '2026-11-24') =>
  `- { praktijk: ${praktijk}, wat: [${wat}], waar: [site van de gemeente], op: ${op} }\n`;
const run = (text: string, page: FieldChanges = {}, path = PAD) =>
  check(gezocht, text, path, { ...CONTEXT, published: [sourceFile(praktijkText(page))] }).map(({ regel, veld, ernst, boodschap }) => [
    regel,
    veld,
    ernst,
    boodschap,
  ]);
const found = (wat: string) => `Op de pagina "buurttafel" staat intussen wat hier gezocht werd: ${wat}. Haal het uit deze notitie.`;

const OLD = { status_per: '2024-10' };
const KOST = 'wat: huur, bedrag: 100, eenheid: per-jaar, jaar: 2025, bron: jaarverslag-2025';

describe('rule gezocht', () => {
  it('accepts what is still not on the page', () => {
    expect(run(note('status, website, contact, kosten, personeel, vrijwilligers, opstarttijd'), OLD)).toEqual([]);
    expect(run(note('status'), { status: 'onbekend' })).toEqual([]);
    expect(run(note('kosten'), { kosten: `[{ ${KOST}, soort: subsidie-of-budget }]` })).toEqual([]);
  });

  it.each([
    ['status', { status_per: '2024-11' }],
    ['status', { status: 'afgerond', status_per: '2019' }],
    ['website', { website: '"https://www.voorbeeld.be/tafel"' }],
    ['contact', { contact: '{ pagina: "https://www.voorbeeld.be/contact" }' }],
    ['kosten', { kosten: `[{ ${KOST}, soort: kost-van-de-organisator }]` }],
    ['personeel', { personeel: '[{ functie: coach, bron: jaarverslag-2025 }]' }],
    ['vrijwilligers', { vrijwilligers: '{ wat: koks, bron: jaarverslag-2025 }' }],
    ['opstarttijd', { opstarttijd: '{ tekst: Een half jaar, bron: jaarverslag-2025 }' }],
  ])('says that the note on %s can go once it is there: %o', (wat, page) => {
    expect(run(note(wat), { ...OLD, ...page })).toEqual([[1, '[0].wat[0]', 'waarschuwing', found(wat)]]);
  });

  it('refuses a practice that does not exist', () => {
    expect(run(note('kosten') + note('kosten', 'buurttafels'))).toEqual([
      [
        2,
        '[1].praktijk',
        'fout',
        'De praktijk "buurttafels" bestaat niet. Bedoel je "buurttafel"? Gebruik de bestandsnaam zonder extensie.',
      ],
    ]);
  });

  it('refuses the same search twice, and takes another one of the same practice', () => {
    expect(run(note('kosten') + note('personeel') + note('kosten'))).toEqual([
      [3, '[2].wat[0]', 'fout', '"kosten" van "buurttafel" staat twee keer in de lijst. Houd de laatste keer.'],
    ]);
  });

  it('refuses a day that is to come', () => {
    expect(run(note('kosten', 'buurttafel', '2026-11-25'))).toEqual([
      [1, '[0].op', 'fout', 'De dag 2026-11-25 moet nog komen. Zet hier de dag waarop je zocht.'],
    ]);
  });

  it('looks at no other list, and passes over broken entries', () => {
    expect(run(note('kosten', 'weg'), {}, 'redactie/niet-opgenomen.yaml')).toEqual([]);
    expect(run('- tekst\n- { wat: kosten }\n- { praktijk: buurttafel, wat: [iets, 3] }\n')).toEqual([]);
  });

  it('says nothing of a page that exists and cannot be read', () => {
    expect(run(note('kosten', 'belronde'))).toEqual([]);
  });
});
