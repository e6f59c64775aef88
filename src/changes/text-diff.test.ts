import { describe, expect, it } from 'vitest';
import { diffSections, sectionsOf } from './section-diff.ts';
import { diffText, withContext } from './text-diff.ts';

const written = (parts: ReturnType<typeof diffText>) =>
  parts.map(({ change, text }) => (change === 'gelijk' ? text : change === 'erbij' ? `{+${text}+}` : `[-${text}-]`)).join('');

describe('diffText', () => {
  it('tells words that came and went, with a few words around', () => {
    const words = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien';
    expect(written(withContext(diffText(words, words.replace('acht', 'ACHT').replace(' vijftien', ''))))).toBe(
      '… twee drie vier vijf zes zeven [-acht-]{+ACHT+} negen tien elf twaalf dertien veertien[- vijftien-]',
    );
  });

  it('takes changes that stand close together as one', () => {
    expect(
      written(
        diffText(
          'Van wie ALONE contacteert zeggen zes op tien dat ze eenzaam zijn',
          'Van de ouderen die ALONE contacteren zeggen zes op tien dat ze eenzaam zijn',
        ),
      ),
    ).toBe('Van [-wie ALONE contacteert-]{+de ouderen die ALONE contacteren+} zeggen zes op tien dat ze eenzaam zijn');
  });

  it('gives old and new one after the other when most was rewritten', () => {
    const before = 'Een landelijke organisatie in Ierland koppelt een oudere aan iemand uit de buurt';
    const after = 'Een oudere krijgt elke week bezoek van een vrijwilliger die dicht bij hem woont';
    expect(written(diffText(before, after))).toBe(`[-${before}-]{+${after}+}`);
  });

  it('does not count line ends and spaces', () => {
    expect(diffText('een\n twee', 'een twee ')).toEqual([]);
  });

  it('shows an invisible sign as a change', () => {
    expect(written(diffText('een twee', 'een tw\u200bee'))).toBe('een [-twee-]{+tw\u200bee+}');
  });

  it('writes citations short', () => {
    expect(written(diffText('Zin.', 'Zin.<Bron id="hln-2018" />'))).toContain('[hln-2018]');
  });

  it('gives all of both texts when nearly everything changed, and does so quickly', () => {
    const text = (word: string) => Array.from({ length: 6000 }, (_, index) => `${word}${index}`).join(' ');
    const started = performance.now();
    expect(diffText(text('a'), text('b')).map(({ change }) => change)).toEqual(['weg', 'erbij']);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('diffSections', () => {
  it('goes section by section', () => {
    const before = 'Vooraf.\n\n## Wat is het?\n\nEten.\n\n## Lessen\n\nGeen.';
    const after = 'Vooraf.\n\n## Wat is het?\n\nSamen eten.\n\n## Voor wie?\n\nOuderen.';
    expect(diffSections(before, after).map(({ titel, change, delen }) => [titel, change, written([...delen])])).toEqual([
      ['Wat is het?', 'gewijzigd', '[-Eten-]{+Samen eten+}.'],
      ['Voor wie?', 'nieuw', '{+Ouderen.+}'],
      ['Lessen', 'weg', '[-Geen.-]'],
    ]);
  });

  it('reads headings in text that is no MDX', () => {
    expect(sectionsOf('## Een ##\n<Tip>\n### Klein\n##Geen kop\n## Twee')).toEqual([
      { titel: 'Een', tekst: '<Tip>\n### Klein\n##Geen kop' },
      { titel: 'Twee', tekst: '' },
    ]);
  });
});
