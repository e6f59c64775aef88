import { describe, expect, it } from 'vitest';
import { check, finding, paginaText, placeOf, praktijkText } from '../fixtures.ts';
import { veiligeMdx } from './veilige-mdx.ts';

const withBody = (body: string) => praktijkText({}, `## Wat is het?\n\n${body}`);
const unsafe = (parts: Omit<Parameters<typeof finding>[0], 'regelId'>) => finding({ regelId: 'veilige-mdx', ...parts });

// What is and is not refused, in full, stands in safe-mdx.test.ts; here: that each is told at its place.
describe('rule veilige-mdx', () => {
  it('accepts Markdown with the listed components', () => {
    const body = 'Tekst.<Bron id="a" />\n\n<Tip>\n\n**Vet** en <abbr title="Openbaar centrum">OCMW</abbr>.\n\n</Tip>';
    expect(check(veiligeMdx, withBody(body))).toEqual([]);
  });

  it('refuses an import', () => {
    const text = withBody('Tekst.\n\nimport fs from "node:fs"');
    expect(check(veiligeMdx, text)).toEqual([
      unsafe({ ...placeOf(text, 'import'), boodschap: 'import en export zijn code en niet toegelaten. Haal deze regel weg.' }),
    ]);
  });

  it('refuses an expression', () => {
    const text = withBody('Dat is {1 + 1} keer.');
    expect(check(veiligeMdx, text)).toEqual([
      unsafe({
        ...placeOf(text, '{1 + 1}'),
        boodschap: 'Een { of } in de tekst is code, en die wordt niet uitgevoerd. Schrijf gewone tekst, of zet een \\ voor het teken.',
      }),
    ]);
  });

  it('refuses an unknown component, with a suggestion', () => {
    const text = withBody('Tekst.<Bro id="a" />');
    expect(check(veiligeMdx, text)).toEqual([
      unsafe({
        ...placeOf(text, '<Bro '),
        boodschap:
          'De component <Bro> is niet toegelaten. Bedoel je "Bron"? Kies uit: Bron, Tip, LetOp, Stappen, abbr, br, sub, sup, span.',
      }),
    ]);
  });

  it('tells each problem of a text, in reading order', () => {
    const text = withBody('<script>alert(1)</script>\n\n<Tip onclick="x">\n\n{a}\n\n</Tip>');
    expect(check(veiligeMdx, text).map(({ regel, kolom }) => ({ regel, kolom }))).toEqual([
      placeOf(text, '<script'),
      placeOf(text, '<Tip'),
      placeOf(text, '{a}'),
    ]);
  });

  it('looks at guide pages too', () => {
    const path = 'paginas/over.mdx';
    const text = paginaText({}, '<iframe src="https://www.voorbeeld.be" />');
    expect(check(veiligeMdx, text, path)).toEqual([
      unsafe({
        bestand: path,
        ...placeOf(text, '<iframe'),
        boodschap: expect.stringContaining('Het element <iframe> is niet toegelaten.'),
      }),
    ]);
  });

  it('leaves a text that cannot be read to the reader', () => {
    expect(check(veiligeMdx, withBody('<script>'))).toEqual([]);
  });
});
