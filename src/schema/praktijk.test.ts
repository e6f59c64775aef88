import { describe, expect, it } from 'vitest';
import { makePraktijk, VOCABULARIA } from '../validation/fixtures.ts';
import { EENZAAMHEID, praktijkSchema, RELATIESOORTEN, UITKOMSTEN } from './praktijk.ts';

const schema = praktijkSchema(VOCABULARIA);
const GOOD = makePraktijk();
const BRON = { id: 'gids-2020', titel: 'Gids', uitgever: 'Stad', geraadpleegd: '2026-11-24' };

/** Paths of what is wrong with a practice in which some fields are changed. */
function wrongWith(changes: Readonly<Record<string, unknown>>): string[] {
  return (schema.safeParse({ ...GOOD, ...changes }).error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('praktijkSchema', () => {
  it('gives the lists that a practice leaves out', () => {
    expect(GOOD).toMatchObject({ eenzaamheid: [], evaluaties: [], erkenningen: [], relaties: [] });
    expect(makePraktijk({ cijfers: undefined }).cijfers).toEqual([]);
  });

  it('makes ISO text of dates, and numbers of years', () => {
    const praktijk = makePraktijk({
      status_per: 2025,
      periode: { start: 2017, einde: new Date('2020-05-17T00:00:00Z') },
      nagekeken: new Date('2026-11-24T00:00:00Z'),
      cijfers: [{ wat: 'deelnemers', waarde: 'honderd', eenheid: 'personen', jaar: '2025', bron: 'a' }],
    });
    expect(praktijk).toMatchObject({
      status_per: '2025',
      periode: { start: '2017', einde: '2020-05-17' },
      nagekeken: '2026-11-24',
      cijfers: [{ waarde: 'honderd', jaar: 2025 }],
    });
  });

  it('reads its own result again without a change', () => {
    expect(schema.parse(GOOD)).toEqual(GOOD);
  });

  it.each([
    'titel',
    'samenvatting',
    'organisaties',
    'status',
    'status_per',
    'gebied',
    'schaal',
    'doelgroepen',
    'aanpakken',
    'beleidsdomeinen',
    'bronnen',
    'nagekeken',
  ])('cannot do without %s', (field) => {
    expect(wrongWith({ [field]: undefined })).toEqual([field]);
    expect(wrongWith({ [field]: null })).not.toEqual([]);
  });

  it.each([
    'periode',
    'eenzaamheid',
    'mechanisme',
    'kosten',
    'personeel',
    'vrijwilligers',
    'contact',
    'bevestigd',
    'cijfers',
    'evaluaties',
    'erkenningen',
    'relaties',
  ])('can do without %s', (field) => {
    expect(wrongWith({ [field]: undefined })).toEqual([]);
  });

  it.each([
    [{ titel: 'kort' }, ['titel']],
    [{ titel: 'a'.repeat(111) }, ['titel']],
    [{ samenvatting: 'a'.repeat(59) }, ['samenvatting']],
    [{ samenvatting: 'a'.repeat(241) }, ['samenvatting']],
    [{ organisaties: [] }, ['organisaties']],
    [{ organisaties: [{ naam: 'OCMW', type: 'bedrijf' }] }, ['organisaties.0.type']],
    [{ organisaties: [{ naam: 'OCMW', type: 'vzw', website: 'www.voorbeeld.be' }] }, ['organisaties.0.website']],
    [{ organisaties: [{ naam: 'OCMW', type: 'vzw', mail: 'x' }] }, ['organisaties.0']],
    [{ status: 'gestopt' }, ['status']],
    [{ schaal: 'wereld' }, ['schaal']],
    [{ doelgroepen: [] }, ['doelgroepen']],
    [{ doelgroepen: Array.from({ length: 7 }, () => 'ouderen') }, ['doelgroepen']],
    [{ aanpakken: ['samen-eten', 'onbekend'] }, ['aanpakken.1']],
    [{ beleidsdomeinen: Array.from({ length: 5 }, () => 'wonen') }, ['beleidsdomeinen']],
    [{ eenzaamheid: ['fysiek'] }, ['eenzaamheid.0']],
    [{ mechanisme: { tekst: 'Wie samen eet leert buren kennen.', bronnen: [] } }, ['mechanisme.bronnen']],
    [{ mechanisme: { tekst: 'te kort', bronnen: ['a'] } }, ['mechanisme.tekst']],
    [{ vrijwilligers: { wat: 'acht koks' } }, ['vrijwilligers.bron']],
    [{ vrijwilligers: { wat: 'acht koks', bron: 'a', tijd: 'veel' } }, ['vrijwilligers']],
    [{ kosten: [{ wat: 'zaal', bedrag: '5 euro', eenheid: 'per-jaar', soort: 'subsidie-of-budget', bron: 'a' }] }, ['kosten.0.bedrag']],
    [{ kosten: [{ wat: 'zaal', bedrag: 5, eenheid: 'per-eeuw', soort: 'subsidie-of-budget', bron: 'a' }] }, ['kosten.0.eenheid']],
    [{ kosten: [{ wat: 'zaal', bedrag: 5, eenheid: 'per-jaar', soort: 'inkomst', bron: 'a' }] }, ['kosten.0.soort']],
    [{ kosten: [{ wat: 'zaal', bedrag: -5, eenheid: 'per-jaar', soort: 'subsidie-of-budget', bron: 'a' }] }, ['kosten.0.bedrag']],
    [{ personeel: [{ vte: 0.5, bron: 'a' }] }, ['personeel.0.functie']],
    [{ contact: {} }, ['contact']],
    [{ contact: { pagina: 'http://www.voorbeeld.be' } }, ['contact.pagina']],
    [{ bevestigd: { door: 'OCMW', op: '2026-11' } }, ['bevestigd.op']],
    [{ cijfers: [{ wat: 'deelnemers', waarde: 40, eenheid: 'personen', jaar: 2025 }] }, ['cijfers.0.bron']],
    [{ cijfers: [{ wat: 'deelnemers', eenheid: 'personen', jaar: 2025, bron: 'a' }] }, ['cijfers.0.waarde']],
    [{ evaluaties: [{ ontwerp: 'enquete', resultaat: 'Lang genoeg.', bron: 'a' }] }, ['evaluaties.0.ontwerp']],
    [{ evaluaties: [{ ontwerp: 'bevraging', resultaat: 'Lang genoeg.', n: 0, bron: 'a' }] }, ['evaluaties.0.n']],
    [{ studies: ['studie-1'] }, ['']],
    [{ inzet: { kosten: '5 euro' } }, ['']],
    [{ erkenningen: [{ niveau: 'goed-onderbouwd', door: 'Movisie', bron: 'A' }] }, ['erkenningen.0.bron']],
    [{ relaties: [{ soort: 'hoort-bij', praktijk: 'belronde' }] }, ['relaties.0.soort']],
    [{ bronnen: [] }, ['bronnen']],
    [{ nagekeken: '2026-11' }, ['nagekeken']],
    [{ periode: { begin: 2017 } }, ['periode']],
    [{ periode: { start: 'vroeger' } }, ['periode.start']],
    [{ kleur: 'blauw' }, ['']],
  ])('refuses %j', (changes, paths) => {
    expect(wrongWith(changes)).toEqual(paths);
  });

  it.each(EENZAAMHEID)('knows the loneliness %s', (soort) => {
    expect(makePraktijk({ eenzaamheid: [soort] }).eenzaamheid).toEqual([soort]);
  });

  it.each(UITKOMSTEN)('knows the outcome %s', (uitkomst) => {
    expect(makePraktijk({ evaluaties: [{ ontwerp: 'rct', resultaat: 'Lang genoeg.', uitkomst, bron: 'a' }] }).evaluaties[0]?.uitkomst).toBe(
      uitkomst,
    );
  });

  it.each(RELATIESOORTEN)('knows the relation %s', (soort) => {
    expect(makePraktijk({ relaties: [{ soort, praktijk: 'belronde' }] }).relaties).toEqual([{ soort, praktijk: 'belronde' }]);
  });
});

describe('a source of a practice', () => {
  it.each([
    { url: 'https://www.voorbeeld.be' },
    { zonder_link: 'privacy' },
    { zonder_link: 'politiek' },
    { zonder_link: 'papier', datum: 2020 },
  ])('is complete with %j', (rest) => {
    expect(wrongWith({ bronnen: [{ ...BRON, ...rest }] })).toEqual([]);
  });

  it.each([
    [{}, ['bronnen.0.url']],
    [{ url: 'https://www.voorbeeld.be', zonder_link: 'papier' }, ['bronnen.0.url']],
    [{ zonder_link: 'geen zin' }, ['bronnen.0.zonder_link']],
    [{ url: 'http://www.voorbeeld.be' }, ['bronnen.0.url']],
    [{ zonder_link: 'papier', id: 'Gids 2020' }, ['bronnen.0.id']],
    [{ zonder_link: 'papier', geraadpleegd: '2026' }, ['bronnen.0.geraadpleegd']],
    [{ zonder_link: 'papier', auteur: 'Jan' }, ['bronnen.0']],
  ])('is refused with %j', (rest, paths) => {
    expect(wrongWith({ bronnen: [{ ...BRON, ...rest }] })).toEqual(paths);
  });

  it('is told of a missing address also when something else is wrong', () => {
    expect(wrongWith({ bronnen: [{ ...BRON, titel: 'x' }] }).toSorted()).toEqual(['bronnen.0.titel', 'bronnen.0.url']);
  });
});
