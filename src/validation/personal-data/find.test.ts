import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, masked } from './find.ts';

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
    ['a bank account with a slip', 'BE68 5390 0754 7035'],
    ['a number of an organisation', 'KBO 0207.500.123'],
    ['a number of an organisation that begins as a mobile number', 'Ondernemingsnummer: 0478.123.490'],
    ['a VAT number', 'BTW BE 0478.123.490'],
    ['hours and hours again', '09.00-12.00 / 13.00-17.00'],
    ['a day and a number', '01/02/2018 3 keer'],
    ['two days', '04/12/2018 - 03/04/2019'],
    ['a number of people', 'n = 1 234 567 890'],
    ['a growth', '+1.250.000.000 euro'],
    ['help lines', 'Bel 1813, 106, 102, 107, 116 123 of 112.'],
    ['another free number', '+49 800 4708090'],
    ['a book of ten digits', 'ISBN 0-306-40615-2'],
    ['an address of a page', 'https://voorbeeld.be/nieuws/0478123456'],
    ['a postcode and a street number', '8000 Brugge, Kerkstraat 12'],
    ['a raised note', '12¹ 345²'],
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

  /** Any way to write a digit: the plain one, full-width, of another script, with signs that do not show around it. */
  const disguise = (digit: string) =>
    fc
      .tuple(
        fc.constantFrom(
          digit,
          String.fromCodePoint(0xff10 + Number(digit)),
          String.fromCodePoint(0x660 + Number(digit)),
          String.fromCodePoint(0x1d7ce + Number(digit)),
        ),
        fc.constantFrom('', '\u200b', '\u00ad', '\u2060', '\ufe0f\u20e3'),
      )
      .map(([sign, after]) => sign + after);
  const spelt = (digits: string, separator: fc.Arbitrary<string>) =>
    fc
      .tuple(...[...digits].map((digit) => fc.tuple(separator, disguise(digit)).map((parts) => parts.join(''))))
      .map((parts) => parts.join(''));
  const gap = fc.constantFrom('', '', ' ', '\u00a0', '\u202f', '.', '·', '-', '\u2011', '–', ' / ', '/', ' - ', ', ', '_');
  const before = fc.constantFrom('', 'Bel ', 'gsm:', 'tel.', '(', '1) ', 'Sinds 2025: ', 'Jan/', '053 12 34 56 / ', '053 12 34 56/');
  const after = fc.constantFrom('', '.', ' 2 keer', '. 95 % is ouder', ' (2025)', '/57', ' / 053 12 34 56', '\n', ', an', '-', ' - 2');

  it('finds a mobile number in every spelling, whatever stands around it', () => {
    const number = fc
      .tuple(fc.constantFrom('0', '+32', '+32 (0)', '(+32)', '0032', '00 32 ', '+ 32 ', '+32 0'), fc.stringMatching(/^4[5-9]\d{7}$/))
      .chain(([prefix, [first = '', ...rest]]) =>
        fc.tuple(disguise(first), spelt(rest.join(''), gap)).map(([one, others]) => prefix + one + others),
      );
    fc.assert(
      fc.property(before, number, after, (left, phone, right) => {
        expect(findPersonalData(`${left}${phone}${right}`).map(({ kind }) => kind)).toContain('mobiel');
      }),
    );
  });

  it('finds a line in the ways people write one', () => {
    const groups = fc.constantFrom(
      '050 12 34 56',
      '02 555 01 23',
      '03 123 45 67',
      '050 123 456',
      '050123456',
      '050 12 3456',
      '+32 50 12 34 56',
    );
    const separator = fc.constantFrom(' ', '\u00a0', '.', '/', '-', '–', '');
    fc.assert(
      fc.property(before, groups, separator, after, (left, spaced, between, right) => {
        fc.pre(!/\d/.test(left) && !/^[/-]/.test(right));
        const phone = spaced.replace(/ /g, (space, index: number) => (index < 4 ? space : between));
        expect(findPersonalData(`${left}${phone}${right}`).map(({ kind }) => kind)).toContain('vast');
      }),
    );
  });

  it('finds a mail address in every spelling', () => {
    const at = fc.constantFrom(
      '@',
      ' @ ',
      '\uff20',
      '\ufe6b',
      '[at]',
      ' [at] ',
      '(at)',
      ' (AT) ',
      '{at}',
      '<at>',
      ' apenstaartje ',
      '(apenstaart)',
      '_at_',
    );
    const dot = fc.constantFrom('.', '\uff0e', ' . ', '[dot]', ' (punt) ', ' punt ', ' dot ');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,9}\.[a-z]{2,9}$/), at, dot, (name, sign, point) => {
        fc.pre(!/^(?:info|contact|hallo|hello|zorg|team|mail|post|pers|stad|bib|ldc|ocmw|jeugd|hulp)\./.test(name));
        expect(findPersonalData(`mail ${name}${sign}voorbeeld${point}be nu`).map(({ kind }) => kind)).toEqual(['mail']);
      }),
    );
  });

  it('takes time in step with the length of the text', () => {
    // Bounded by what is read, not by the clock: a text twice as long may match twice as often, and no more.
    for (const unit of ['0 ', 'a@', '04', '0478 12 34 56 ', 'BE68 ', '@a.', '10.1000/', 'https://', '[at]']) {
      const short = findPersonalData(unit.repeat(1_000)).length;
      expect(findPersonalData(unit.repeat(2_000)).length).toBeLessThanOrEqual(2 * short + 2);
    }
  });
});

describe('findPersonalData on numbers that hide in other numbers', () => {
  it.each([
    ['0478 12 34 56. 95% is ouder', '0478 12 34 56'],
    ['0478/123456 (2025)', '0478/123456'],
    ['0478 12 34 56 2 keer', '0478 12 34 56'],
    ['0478 12 34 56/57', '0478 12 34 56'],
    ['Bel Jan op 0478 12 34 56 (2 keer per week), Kerkstraat 12', '0478 12 34 56'],
    ['O478 12 34 56', 'O478 12 34 56'],
    ['(0)478 12 34 56', '(0)478 12 34 56'],
    ['wa 32478123456', '32478123456'],
    ['BE 0478 12 34 56', '0478 12 34 56'],
  ])('finds the mobile number in %j', (text, phone) => {
    expect(findPersonalData(text)).toEqual([{ kind: 'mobiel', text: phone }]);
  });

  it.each(['053 12 34 56 / 0478 12 34 56', '053 12 34 56/0478 12 34 56', '053/12.34.56-0478/12.34.56', '053123456 0478123456'])(
    'finds both in %j',
    (text) => {
      expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['vast', 'mobiel']);
    },
  );
});

describe('findPersonalData on other numbers and pages of a person', () => {
  it.each(['85.07.30-033.28', '85 07 30 033 28', '85073003328', '850730-033.28', 'rrn: 85.07.30\u2011033.28'])(
    'finds the register number %s',
    (text) => {
      expect(findPersonalData(text).map(({ kind }) => kind)).toEqual(['rijksregister']);
    },
  );

  it('finds a register number of someone born after 1999, reckoned in another way', () => {
    const born = '05010112';
    const own = `${born}3`;
    const check = String(97 - (Number(`2${own}`) % 97)).padStart(2, '0');
    expect(findPersonalData(`${own}${check}`)).toEqual([{ kind: 'rijksregister', text: `${own}${check}` }]);
  });

  it.each(['85.07.30-033.29', '85.17.30-033.28', '12345678901', '1 85.07.30-033.281'])('leaves %s alone', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it.each(['BE68 5390 0754 7034', 'be68539007547034', 'BE68-5390-0754-7034', 'BE68\u00a05390.0754.7034', 'NL91 ABNA 0417 1643 00'])(
    'finds the account %s',
    (text) => {
      expect(findPersonalData(`Stort op ${text}, graag.`)).toEqual([{ kind: 'rekening', text }]);
    },
  );

  it.each([
    'https://www.facebook.com/profile.php?id=1000',
    'facebook.com/people/Jan/1000/',
    'https://be.linkedin.com/in/jan-janssens',
    'wa.me/32478123456',
  ])('finds the profile %s', (text) => {
    expect(findPersonalData(`Zie ${text} voor meer`)).toEqual([{ kind: 'profiel', text }]);
  });

  it.each(['https://www.facebook.com/buurthuis', 'https://www.linkedin.com/company/stad', 'https://voorbeeld.be/linkedin'])(
    'leaves %s alone',
    (text) => {
      expect(findPersonalData(text)).toEqual([]);
    },
  );
});

describe('findPersonalData on the published contact of an organisation', () => {
  const contact = (text: string) => findPersonalData(text, { isPublishedContact: true }).map(({ kind }) => kind);

  it.each([
    '050 12 34 56',
    '+32 50 12 34 56',
    'info@voorbeeld.be',
    'welzijn.brugge@brugge.be',
    'sociaal-huis@voorbeeld.be',
    'onthaal2@voorbeeld.be',
    'gentinfo@stad.gent',
    'gebiedsgerichtewerking@genk.be',
  ])('takes %s', (text) => {
    expect(contact(text)).toEqual([]);
  });

  it.each([
    ['0478 12 34 56', 'mobiel'],
    ['jan.janssens@voorbeeld.be', 'mail'],
    ['info.jan@voorbeeld.be', 'mail'],
    ['team-jan@voorbeeld.be', 'mail'],
    ['infojan@janssens.be', 'mail'],
    ['info@gmail.com', 'mail'],
    ['linkedin.com/in/jan', 'profiel'],
    ['85.07.30-033.28', 'rijksregister'],
  ])('refuses %s', (text, kind) => {
    expect(contact(text)).toEqual([kind]);
  });
});

describe('masked', () => {
  it.each([
    ['0478 12 34 56', '04…'],
    ['jan@voorbeeld.be', 'ja…'],
    ['https://be.linkedin.com/in/jan-janssens', 'be.linkedin.com/…'],
  ])('tells of %s no more than %s', (text, shown) => {
    expect(findPersonalData(text).map(masked)).toEqual([shown]);
  });
});
