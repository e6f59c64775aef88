import { describe, expect, it } from 'vitest';
import { praktijkText, rawFile, TODAY, TOEPASSING_PATH, toepassingText, VOCABULARIA } from '../validation/fixtures.ts';
import { renderReport } from './render.ts';
import { type Proposal, reportOn } from './nazicht.ts';

const side = (...texts: (readonly [path: string, text: string])[]) => ({
  files: texts.map(([path, text]) => rawFile(path, text)),
  publicFiles: new Set<string>(),
});
const textFor = (proposal: Partial<Proposal>, previewBase: string | null = null) =>
  renderReport(reportOn({ before: side(), after: side(), otherPaths: [], vocabularia: VOCABULARIA, today: TODAY, ...proposal }), {
    basis: 'abc',
    previewBase,
  });

const PAGE = ['praktijken/buurttafel.mdx', praktijkText()] as const;

describe('renderReport', () => {
  it('links to the preview below its address', () => {
    expect(textFor({ after: side(PAGE) }, 'https://voorbeeld.be/pr-7/')).toContain(
      '- Voorbeeld: [/praktijken/buurttafel/](https://voorbeeld.be/pr-7/praktijken/buurttafel/)',
    );
    expect(textFor({ after: side(PAGE) })).toContain("Bekijk de pagina's met `npm start`");
  });

  it('puts the verdict first, then errors, decisions, evidence, code, and the files', () => {
    const before = side(PAGE, ['praktijken/weg.mdx', praktijkText({ titel: 'Deze praktijk gaat straks weg' })]);
    const after = side([PAGE[0], praktijkText({ doelgroepen: '[jongerne]' })]);
    const text = textFor({ before, after, otherPaths: [{ path: 'package.json', change: 'gewijzigd' }] });
    const order = [
      '**Nog niet klaar: 1 fout',
      '## Fouten (1)',
      '## Beslis zelf',
      '## Wat er met het bewijs verandert',
      'Een bestand met fouten telt hier niet mee.',
      '## Buiten de inhoud',
      '## Bestand per bestand',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('tells of a municipality that does a practice: its facts, its sources and where it will stand', () => {
    const text = textFor({ after: side(PAGE, [TOEPASSING_PATH, toepassingText()]), before: side(PAGE) }, 'https://voorbeeld.be/pr-7/');
    expect(text).toContain('https://voorbeeld.be/pr-7/gemeenten/brugge/#buurttafel');
    expect(text).toContain('Buurttafel, Stad Brugge, 2025-10');
    expect(text).not.toContain('Toepassing:');
  });

  it('says that only the writing changed', () => {
    const text = textFor({ before: side(PAGE), after: side([PAGE[0], PAGE[1].replace('status: lopend', 'status:   "lopend"')]) });
    expect(text).toContain('- Alleen de schrijfwijze verandert');
  });

  it('stays under 200 kB, and names what it leaves out', () => {
    const long = `## Wat is het?\n\n${Array.from({ length: 500 }, (_, index) => `woord${index}`).join(' ')}`;
    const report = reportOn({
      before: side(),
      after: side([PAGE[0], praktijkText({}, long)]),
      otherPaths: [],
      vocabularia: VOCABULARIA,
      today: TODAY,
    });
    const many = { ...report, files: Array.from({ length: 200 }, () => report.files).flat() };
    const text = renderReport(many, { basis: 'abc', previewBase: null });
    expect(new TextEncoder().encode(text).length).toBeLessThan(210_000);
    expect(text).toMatch(/\*\*Ingekort\*\*: nog \d+ bestanden\./);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(text.trimEnd()).toMatch(/Dit rapport helpt lezen; het beslist niets\.$/);
  });

  it('cuts one file with very many changes', () => {
    const list = (word: string) =>
      `- { van: /a/, naar: /b/ }\n${Array.from({ length: 39 }, (_, index) => `- { van: /x${index}/, naar: /y/, reden: ${(word + index).repeat(200)} }`).join('\n')}\n`;
    const path = 'redactie/doorverwijzingen.yaml';
    const text = textFor({ before: side([path, list('a')]), after: side([path, list('b')]) });
    expect(text.length).toBeLessThan(60_000);
    expect(text).toContain('/x0/');
  });
});
