import { describe, expect, it } from 'vitest';
import { check, finding, paginaText, placeOf, praktijkText, STUDIE_TEXT } from '../fixtures.ts';
import { persoonsgegevens } from './persoonsgegevens.ts';

const mail = (text: string) =>
  `Hier staat een mailadres van een persoon (${text.slice(0, 2)}…). Haal het weg; een algemeen adres zoals info@… van een organisatie mag wel.`;
const mobile = (text: string) =>
  `Hier staat een gsm-nummer (${text.slice(0, 2)}…). Haal het weg; verwijs naar de website van de organisatie.`;
const landline = (text: string) =>
  `Hier staat een telefoonnummer (${text.slice(0, 2)}…). Mag het blijven? Alleen als het van een organisatie of hulplijn is; een nummer van een persoon haal je weg.`;
const withBody = (body: string) => praktijkText({}, `## Wat is het?\n\n${body}`);
const personal = (parts: Omit<Parameters<typeof finding>[0], 'regelId'>) => finding({ regelId: 'persoonsgegevens', ...parts });

describe('rule persoonsgegevens', () => {
  it('accepts a page without personal data, and the general address of an organisation', () => {
    expect(check(persoonsgegevens, praktijkText())).toEqual([]);
    expect(check(persoonsgegevens, withBody('Mail naar info@voorbeeld.be of bel gratis 0800 12 345.'))).toEqual([]);
  });

  it('refuses a mail address of a person in a field', () => {
    const text = praktijkText({ vrijwilligers: '\n  wat: vraag het aan jan.janssens@voorbeeld.be\n  bron: jaarverslag-2025' });
    expect(check(persoonsgegevens, text)).toEqual([
      personal({ ...placeOf(text, 'vraag het'), veld: 'vrijwilligers.wat', boodschap: mail('jan.janssens@voorbeeld.be') }),
    ]);
  });

  it('refuses a mobile number in a list of fields', () => {
    const text = praktijkText({ organisaties: '\n  - naam: OCMW\n  - naam: Jan, 0478 12 34 56' });
    expect(check(persoonsgegevens, text)).toEqual([
      personal({ ...placeOf(text, 'Jan, '), veld: 'organisaties[1].naam', boodschap: mobile('0478 12 34 56') }),
    ]);
  });

  it('warns about a landline, which may be that of an organisation', () => {
    const text = withBody('Bel het dienstencentrum: 050 12 34 56.');
    expect(check(persoonsgegevens, text)).toEqual([
      personal({ ...placeOf(text, 'Bel'), ernst: 'waarschuwing', boodschap: landline('050 12 34 56') }),
    ]);
  });

  it('refuses a mobile number in the text, and points at the line', () => {
    const text = withBody('Eerst dit.\n\n- Bel +32 478 12 34 56\n');
    expect(check(persoonsgegevens, text)).toEqual([personal({ ...placeOf(text, 'Bel +32'), boodschap: mobile('+32 478 12 34 56') })]);
  });

  it.each([
    ['a mail link', '[mail Jan](mailto:jan@voorbeeld.be)', mail('jan@voorbeeld.be')],
    ['a phone link', '[bel Jan](tel:+32478123456)', mobile('+32478123456')],
    ['the title of a link', '[site](https://www.voorbeeld.be "0478123456")', mobile('0478123456')],
    ['the definition of a link', '[Jan][x]\n\n[x]: mailto:jan@voorbeeld.be', mail('jan@voorbeeld.be')],
    ['the description of an image', '![bel 0478123456](/afbeeldingen/a.jpg)', mobile('0478123456')],
    ['an attribute', '<abbr title="jan@voorbeeld.be">Jan</abbr>', mail('jan@voorbeeld.be')],
    ['code', '`jan@voorbeeld.be`', mail('jan@voorbeeld.be')],
    ['a block of code', '```\njan@voorbeeld.be\n```', mail('jan@voorbeeld.be')],
    ['a component', '<Tip>\n\n0478123456\n\n</Tip>', mobile('0478123456')],
    ['a table', '| naam |\n| --- |\n| 0478/12.34.56 |', mobile('0478/12.34.56')],
  ])('looks in %s', (_where, body, boodschap) => {
    expect(check(persoonsgegevens, withBody(body)).map((found) => found.boodschap)).toContain(boodschap);
  });

  it.each([
    ['a number of which a part is marked', 'Bel 0478 **12** 34 56', mobile('04')],
    ['a number over a line end', 'Bel 0478\n12 34 56', mobile('04')],
    ['a mail link in code', '[mail](mailto:jan%40voorbeeld.be)', mail('ja')],
    ['a line of a component', '<Tip>0478 12 34 56</Tip>', mobile('04')],
  ])('sees %s', (_what, body, boodschap) => {
    expect(check(persoonsgegevens, withBody(body)).map((found) => found.boodschap)).toContain(boodschap);
  });

  it('never repeats what it found', () => {
    const body = 'Bel 0478 12 34 56 of 050 12 34 56, mail jan@voorbeeld.be, rijksregister 85.07.30-033.28, stort op BE68 5390 0754 7034.';
    const told = check(persoonsgegevens, withBody(`${body} Zie https://be.linkedin.com/in/jan-janssens`));
    expect(told.map(({ ernst, boodschap }) => [ernst, boodschap])).toEqual([
      ['fout', mail('ja')],
      ['fout', mobile('04')],
      ['waarschuwing', landline('05')],
      ['fout', 'Hier staat een rijksregisternummer (85…). Haal het weg; dat nummer hoort nergens te staan.'],
      [
        'waarschuwing',
        'Hier staat een rekeningnummer (BE…). Mag het blijven? Alleen als het van een organisatie is; een rekening van een persoon haal je weg.',
      ],
      [
        'fout',
        'Hier staat een link naar het profiel van een persoon (be.linkedin.com/…). Haal hem weg; verwijs naar de pagina van de organisatie.',
      ],
    ]);
  });

  it('takes a line and a general address as the published contact of an organisation, but never a mobile number', () => {
    const contact = (value: string) => check(persoonsgegevens, praktijkText({ contact: value })).map(({ boodschap }) => boodschap);
    expect(contact('\n  telefoon: 050 12 34 56\n  mail: welzijn@voorbeeld.be')).toEqual([]);
    expect(contact('\n  telefoon: 0478 12 34 56\n  mail: info.jan@voorbeeld.be')).toEqual([mobile('04'), mail('in')]);
  });

  it('finds the profile of a person in the address of an organisation', () => {
    const text = praktijkText({ organisaties: '[{ website: "https://www.linkedin.com/in/jan" }]' });
    expect(check(persoonsgegevens, text).map(({ veld }) => veld)).toEqual(['organisaties[0].website']);
  });

  it('tells an address that Markdown makes a link of at one place only', () => {
    const text = withBody('Mail naar jan@voorbeeld.be.');
    const places = check(persoonsgegevens, text).map(({ regel, kolom, boodschap }) => ({ regel, kolom, boodschap }));
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
    expect(places[0]).toEqual({ ...placeOf(text, 'jan@'), boodschap: mail('jan@voorbeeld.be') });
  });

  it('does not read digits in addresses and codes as phone numbers', () => {
    const text = praktijkText({
      organisaties: '[{ website: "https://www.voorbeeld.be/0478123456" }]',
      bronnen: '[{ url: "https://www.voorbeeld.be/jan@voorbeeld.be", doi: 10.1000/0478123456 }]',
    });
    expect(check(persoonsgegevens, text)).toEqual([]);
  });

  it('looks at guide pages and studies as well', () => {
    const path = 'paginas/over.mdx';
    expect(check(persoonsgegevens, paginaText({ titel: 'Bel 0478123456' }), path)).toEqual([
      personal({ bestand: path, regel: 2, kolom: 8, veld: 'titel', boodschap: mobile('0478123456') }),
    ]);
    const study = STUDIE_TEXT.replace('Janssens en Peeters', 'jan@voorbeeld.be');
    expect(check(persoonsgegevens, study, 'studies/voorbeeld-2020.yaml')).toEqual([
      personal({ bestand: 'studies/voorbeeld-2020.yaml', regel: 2, kolom: 10, veld: 'auteurs', boodschap: mail('jan@voorbeeld.be') }),
    ]);
  });

  it('still looks at the fields when the text cannot be read', () => {
    const text = praktijkText({ titel: 'Bel 0478123456' }, '0478123457 <Tip>');
    expect(check(persoonsgegevens, text).map(({ veld }) => veld)).toEqual(['titel']);
  });
});
