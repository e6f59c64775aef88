import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, praktijkText } from '../fixtures.ts';
import { lieverAnderWoord } from './liever-ander-woord.ts';

const warn = (sentence: string) => check(lieverAnderWoord, praktijkText({}, `## Wat is het?\n\n${sentence}`));

describe('rule liever-ander-woord', () => {
  it('names the word of the glossary, at the passage', () => {
    const text = praktijkText({}, '## Wat is het?\n\nDe wethouder kwam langs.');
    expect(check(lieverAnderWoord, text)).toEqual([
      finding({
        ...placeOf(text, 'De wethouder'),
        ernst: 'waarschuwing',
        regelId: 'liever-ander-woord',
        boodschap: 'Schrijf liever "schepen" dan "wethouder". Is het een naam of een citaat, zet het dan tussen aanhalingstekens.',
      }),
    ]);
  });

  it('names a turn of phrase that is never right, without a word of the glossary', () => {
    expect(warn('Een op de vier ouderen komt terug.')[0]?.boodschap).toContain('Schrijf liever "één op de" dan "Een op de vier"');
    expect(warn('Eén op de vier ouderen komt terug, een op de hoek.')).toEqual([]);
  });

  it('takes the longest word, once a passage', () => {
    expect(warn('Dit is social prescribing, dus prescribing en nog eens prescribing.')).toHaveLength(1);
    expect(warn('Dit is social prescribing.')[0]?.boodschap).toContain('"social prescribing"');
  });

  it('looks at title and summary', () => {
    const text = praktijkText({ titel: 'Een wethouder voor eenzaamheid' });
    expect(check(lieverAnderWoord, text)).toMatchObject([{ veld: 'titel' }]);
  });

  it.each([
    ['part of another word', 'De wethouderij en de oud-wethouder.'],
    ['a name', 'Het programma Social prescribing bestaat.'],
    ['a quotation', 'In Nederland heet dat “wethouder”.'],
    ['straight quotation marks', 'In Nederland heet dat "wethouder".'],
    ['text in another language', 'In het Engels <span lang="en">social prescribing</span>.'],
    ['the right word', 'De schepen kwam langs.'],
  ])('leaves %s alone', (_name, sentence) => {
    expect(warn(sentence)).toEqual([]);
  });

  it('sees a word at the start of a sentence', () => {
    expect(warn('Dat was zo. Wethouders kwamen langs.')).toHaveLength(1);
  });

  it('keeps quiet when the text cannot be read', () => {
    expect(warn('De wethouder <Tip>')).toEqual([]);
  });
});
