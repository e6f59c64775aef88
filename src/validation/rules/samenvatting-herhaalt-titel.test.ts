import { describe, expect, it } from 'vitest';
import { check, finding, paginaText, placeOf, praktijkText } from '../fixtures.ts';
import { samenvattingHerhaaltTitel } from './samenvatting-herhaalt-titel.ts';

const warn = (titel: string, samenvatting: string) => check(samenvattingHerhaaltTitel, praktijkText({ titel, samenvatting }));

describe('rule samenvatting-herhaalt-titel', () => {
  it('warns at the summary and names the repeated words', () => {
    const text = praktijkText({
      titel: 'Buurttafel in Deerlijk voor ouderen',
      samenvatting: 'De buurttafel in Deerlijk is een tafel voor alle ouderen die graag in gezelschap eten.',
    });
    expect(check(samenvattingHerhaaltTitel, text)).toEqual([
      finding({
        ...placeOf(text, 'De buurttafel in'),
        veld: 'samenvatting',
        ernst: 'waarschuwing',
        regelId: 'samenvatting-herhaalt-titel',
        boodschap:
          'De samenvatting herhaalt de titel (buurttafel, deerlijk, ouderen). Op een kaartje staan ze onder elkaar: vertel hier wat de titel nog niet zegt.',
      }),
    ]);
  });

  it.each([
    [
      'one shared word',
      'Buurttafel voor wie vaak alleen eet',
      'Elke maand koken vrijwilligers in het dienstencentrum; de buurttafel is voor iedereen.',
    ],
    ['a short title', 'De Klapbus', 'De Klapbus reed naar dorpen zonder winkel en bracht soep, boeken en een luisterend oor mee.'],
    [
      'only fillers in common',
      'Samen op weg naar de dokter',
      'Een vrijwilliger haalt je thuis op en blijft erbij tot je weer thuis bent in het dorp.',
    ],
  ])('accepts %s', (_name, titel, samenvatting) => {
    expect(warn(titel, samenvatting)).toEqual([]);
  });

  it('does not let accents, case or word order hide a repetition', () => {
    expect(warn('Café Ruggespraak Leuven', 'In LEUVEN komen mantelzorgers samen in het cafe dat de naam ruggespraak draagt.')).toHaveLength(
      1,
    );
  });

  it('looks at guide pages too', () => {
    const text = paginaText({ titel: 'Zo meten wij eenzaamheid', samenvatting: 'Zo meten wij hier de eenzaamheid van mensen.' });
    expect(check(samenvattingHerhaaltTitel, text, 'paginas/meten.mdx')).toHaveLength(1);
  });

  it('keeps quiet about fields that are missing or no text', () => {
    expect(check(samenvattingHerhaaltTitel, praktijkText({ titel: null }))).toEqual([]);
    expect(check(samenvattingHerhaaltTitel, praktijkText({ samenvatting: '[a, b, c]' }))).toEqual([]);
  });
});
