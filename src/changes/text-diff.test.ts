import { describe, expect, it } from 'vitest';
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

  it('gives up the search for words that stayed after a bounded number of changes', () => {
    const text = (word: string, length: number) => Array.from({ length }, (_, index) => `${word}${index}`).join(' ');
    const frame = (middle: string) => `${text('voor', 3000)} ${middle} ${text('na', 3000)}`;
    // A hundred other words in a long text are found; thousands are not looked for.
    expect(diffText(frame(text('a', 100)), frame(text('b', 100))).map(({ change }) => change)).toEqual([
      'gelijk',
      'weg',
      'erbij',
      'gelijk',
    ]);
    expect(diffText(frame(text('a', 2000)), frame(text('b', 2000))).map(({ change }) => change)).toEqual(['weg', 'erbij']);
  });
});
