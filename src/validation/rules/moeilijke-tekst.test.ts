import { describe, expect, it } from 'vitest';
import { check, finding, paginaText, praktijkText } from '../fixtures.ts';
import { moeilijkeTekst } from './moeilijke-tekst.ts';

function page(sentence: string, times: number): string {
  return praktijkText({}, `## Wat is het?\n\n${Array.from({ length: times }, () => sentence).join(' ')}`);
}

const PLAIN = 'Elke maand eten de buren samen soep in de zaal.';
const OFFICIAL = 'De gemeentelijke administratie organiseert activiteiten ter bevordering van participatie.';
const LONG = 'De buren eten soep en de kok zet de tafel klaar en de jeugd van de wijk wast af en ruimt de zaal op.';

describe('rule moeilijke-tekst', () => {
  it.each([
    ['plain sentences', page(PLAIN, 20)],
    ['hard ones that are too few to measure', page(OFFICIAL, 9)],
    ['no text', praktijkText({}, '')],
    ['a text that cannot be read', praktijkText({}, '<Tip>')],
  ])('is content with %s', (_name, text) => {
    expect(check(moeilijkeTekst, text)).toEqual([]);
  });

  it('tells words that are too long, and which', () => {
    const text = page(OFFICIAL, 12);
    expect(check(moeilijkeTekst, text)).toEqual([
      finding({
        regel: text.split('\n').indexOf('## Wat is het?'),
        ernst: 'waarschuwing',
        regelId: 'moeilijke-tekst',
        boodschap:
          'De tekst leest moeilijk: -67 op de schaal van Flesch-Douma, en 60 of meer is het doel. Gebruik kortere woorden en kortere zinnen. Begin met deze lange woorden: gemeentelijke, administratie, activiteiten, participatie.',
      }),
    ]);
  });

  it('tells sentences that are too long on average', () => {
    const [found, ...others] = check(moeilijkeTekst, page(LONG, 5));
    expect(others).toEqual([]);
    expect(found?.boodschap).toBe(
      'De zinnen tellen gemiddeld 24,0 woorden; 15 is genoeg. Zet vaker een punt, op de plaats van een komma of van "en".',
    );
  });

  it('looks at guide pages too', () => {
    const text = paginaText({}, `## Over ons\n\n${Array.from({ length: 12 }, () => OFFICIAL).join(' ')}`);
    expect(check(moeilijkeTekst, text, 'paginas/over.mdx')).toHaveLength(1);
  });
});
