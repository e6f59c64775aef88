import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from './personal-data.ts';

describe('findPersonalData on mail addresses', () => {
  it.each([
    ['Mail jan@voorbeeld.be.', 'jan@voorbeeld.be'],
    ['jan.janssens@stad.brugge.be', 'jan.janssens@stad.brugge.be'],
    ['(j_j+werk@voorbeeld.co.uk)', 'j_j+werk@voorbeeld.co.uk'],
    ['JAN@VOORBEELD.BE', 'JAN@VOORBEELD.BE'],
    ['josé@voorbeeld.be', 'josé@voorbeeld.be'],
    ['jan [at] voorbeeld.be', 'jan [at] voorbeeld.be'],
    ['jan(at)voorbeeld.be', 'jan(at)voorbeeld.be'],
    ['jan @ voorbeeld.be', 'jan @ voorbeeld.be'],
    ['infotheek@voorbeeld.be', 'infotheek@voorbeeld.be'],
    ['info@gmail.com', 'info@gmail.com'],
    ['buurttafel@hotmail.be', 'buurttafel@hotmail.be'],
    ['contact@telenet.be', 'contact@telenet.be'],
    ['info [at] gmail.com', 'info [at] gmail.com'],
    ['info(at)outlook.com', 'info(at)outlook.com'],
    ['info @ gmail.com', 'info @ gmail.com'],
  ])('finds the address of a person in %j', (text, mail) => {
    expect(findPersonalData(text)).toEqual([{ kind: 'mail', text: mail }]);
  });

  it.each([
    'info@voorbeeld.be',
    'Info@Voorbeeld.be',
    'onthaal.ocmw@voorbeeld.be',
    'sociaal-huis@voorbeeld.be',
    'vrijwilliger@voorbeeld.be en vrijwilligers@voorbeeld.be',
    'info [at] voorbeeld.be',
    '@voorbeeld op Instagram',
    'jan@voorbeeld',
    'a @ b',
    'om 5 @ 3',
  ])('leaves %j alone', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});

describe('findPersonalData on phone numbers', () => {
  it.each([
    '0478 12 34 56',
    '0478123456',
    '0478/12.34.56',
    '0478-12-34-56',
    '0478 123 456',
    '0478\u00a012\u00a034\u00a056',
    '0478–12–34–56',
    '+32 478 12 34 56',
    '+32478123456',
    '+32 (0)478 12 34 56',
    '0032 478 12 34 56',
    '06 12 34 56 78',
    '06-12345678',
    '+31 6 12345678',
  ])('knows %s for a mobile number', (phone) => {
    expect(findPersonalData(`Bel ${phone}.`)).toEqual([{ kind: 'mobiel', text: phone }]);
  });

  it.each([
    '050 12 34 56',
    '02 555 01 23',
    '09/123.45.67',
    '+32 50 12 34 56',
    '0032 50 12 34 56',
    '04 123 45 67',
    '020 123 45 67',
    '+33 1 23 45 67 89',
    '+44 20 7946 0018',
  ])('knows %s for a landline, or one abroad', (phone) => {
    expect(findPersonalData(`Bel ${phone}.`)).toEqual([{ kind: 'vast', text: phone }]);
  });

  it.each([
    ['a free number', '0800 12 345'],
    ['a free number from abroad', '+32 800 12 345'],
    ['a shared-cost number', '070 12 34 56'],
    ['another one', '078 15 15 15'],
    ['a paid number', '0900 12 345'],
    ['a Dutch free number', '0800-1234'],
    ['an emergency number', '106 of 112'],
    ['a year', '2018-2021'],
    ['a date', '01.02.2018'],
    ['a date with slashes', '01/02/2018 - 03/04/2019'],
    ['opening hours', 'van 09.00 tot 17.00 uur'],
    ['opening hours with a dash', '09.00-17.00'],
    ['an amount', '1.250.000 euro'],
    ['a fraction', '0,123456789'],
    ['a p value', 'p = 0.0123456789'],
    ['a bank account', 'BE68 5390 0754 7034'],
    ['an ISBN', '978-0-306-40615-7'],
    ['a DOI', '10.1000/0478123456'],
    ['a long number', '04781234567890123'],
    ['a number inside another', '10478123456'],
  ])('leaves %s alone', (_name, text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('finds all of them, mail first, in order', () => {
    expect(findPersonalData('Bel 0478 12 34 56 of 050 12 34 56, of mail jan@voorbeeld.be en an@voorbeeld.be.')).toEqual([
      { kind: 'mail', text: 'jan@voorbeeld.be' },
      { kind: 'mail', text: 'an@voorbeeld.be' },
      { kind: 'mobiel', text: '0478 12 34 56' },
      { kind: 'vast', text: '050 12 34 56' },
    ]);
  });
});

describe('findPersonalData on anything', () => {
  it('finds nothing in text without @, brackets and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[@[(]|\p{Nd}/u.test(text));
        expect(findPersonalData(text)).toEqual([]);
      }),
    );
  });

  it('finds every Belgian mobile number, however it is spaced', () => {
    const digits = fc.tuple(fc.constantFrom('0', '+32', '0032'), fc.stringMatching(/^4\d{8}$/));
    const separator = fc.constantFrom('', ' ', '.', '/', '-');
    fc.assert(
      fc.property(digits, fc.array(separator, { minLength: 8, maxLength: 8 }), ([prefix, rest], separators) => {
        const phone = prefix + [...rest].map((digit, index) => digit + (separators[index] ?? '')).join('');
        expect(findPersonalData(`Bel ${phone} nu`)).toEqual([{ kind: 'mobiel', text: phone }]);
      }),
    );
  });

  it('needs no more than a moment for a long text', () => {
    const started = performance.now();
    for (const text of ['a'.repeat(100_000), '0 '.repeat(50_000), 'a@'.repeat(50_000), 'a.'.repeat(50_000), '04'.repeat(50_000)]) {
      findPersonalData(text);
    }
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
