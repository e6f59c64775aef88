import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, finding } from '../fixtures.ts';
import { reportTerminal, summarise } from './terminal.ts';

const error = finding({ regel: 3, kolom: 8, veld: 'titel', regelId: 'lengte', boodschap: 'Te kort.' });
const warning = finding({ regel: 9, kolom: 1, ernst: 'waarschuwing', regelId: 'koppen', boodschap: 'Staat te laat.' });

describe('summarise', () => {
  it.each([
    [[], 0, 'In orde: 0 bestanden nagekeken, niets gevonden.'],
    [[], 1, 'In orde: 1 bestand nagekeken, niets gevonden.'],
    [[error], 1, '1 bestand nagekeken: 1 fout, 0 waarschuwingen. Los de fouten op; daarna kan de pagina op de site.'],
    [[warning], 12, '12 bestanden nagekeken: 0 fouten, 1 waarschuwing. Je kunt verder; kijk de waarschuwingen na.'],
    [
      [error, error, warning, warning],
      12,
      '12 bestanden nagekeken: 2 fouten, 2 waarschuwingen. Los de fouten op; daarna kan de pagina op de site.',
    ],
  ])('%#', (findings, fileCount, text) => {
    expect(summarise(findings, fileCount)).toBe(text);
  });
});

describe('reportTerminal', () => {
  it('writes each finding with its place, and then the summary', () => {
    expect(reportTerminal([error, warning], 2)).toBe(
      [
        'praktijken/buurttafel.mdx:3:8\n  FOUT titel: Te kort. [lengte]\n  Uitleg: /fouten/lengte/',
        'praktijken/buurttafel.mdx:9:1\n  let op Staat te laat. [koppen]\n  Uitleg: /fouten/koppen/',
        '2 bestanden nagekeken: 1 fout, 1 waarschuwing. Los de fouten op; daarna kan de pagina op de site.',
      ].join('\n\n'),
    );
  });

  it('writes the address of the explanation that it is given', () => {
    expect(reportTerminal([error], 1, (id) => `https://voorbeeld.be/${id}`)).toContain('\n  Uitleg: https://voorbeeld.be/lengte\n');
  });

  it('writes the summary alone when there is nothing', () => {
    expect(reportTerminal([], 3)).toBe('In orde: 3 bestanden nagekeken, niets gevonden.');
  });

  it('does not let a file steer the terminal, nor write a command of GitHub', () => {
    const report = reportTerminal(
      [
        finding({
          bestand: 'x\n::error::a',
          veld: 'b\r::error::c',
          regelId: 'x',
          boodschap: 'De bron "\n::stop-commands::d\u001b[2J" ontbreekt.',
        }),
      ],
      1,
    );
    expect(report.split('\n')[0]).toBe('x ::error::a:1:1');
    expect(report.split('\n')[1]).toBe('  FOUT b ::error::c: De bron " ::stop-commands::d [2J" ontbreekt. [x]');
    expect(report).not.toMatch(/^::/m);
    expect(reportTerminal([finding({ regelId: 'x', boodschap: 'a ##[error]b' })], 1)).toContain('a ## [error]b');
  });

  it('has three lines a finding, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, anyText, (veld, boodschap) => {
        const report = reportTerminal([finding({ veld, regelId: 'x', boodschap })], 1);
        expect(report.split(/[\r\n\u2028\u2029]/)).toHaveLength(5);
        expect(report).not.toContain('\u001b');
      }),
    );
  });
});
