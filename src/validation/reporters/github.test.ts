import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding } from '../fixtures.ts';
import { reportGithub } from './github.ts';

describe('reportGithub', () => {
  it('says nothing about nothing', () => {
    expect(reportGithub([])).toBe('');
  });

  it('writes a command for each finding, with its place', () => {
    expect(
      reportGithub([
        finding({ regel: 3, kolom: 8, veld: 'titel', regelId: 'lengte', boodschap: 'Te kort.' }),
        finding({ regel: 9, kolom: 1, ernst: 'waarschuwing', regelId: 'koppen', boodschap: 'Staat te laat.' }),
      ]),
    ).toBe(
      '::error file=praktijken/buurttafel.mdx,line=3,col=8,title=lengte::titel: Te kort. Uitleg: /fouten/lengte/\n' +
        '::warning file=praktijken/buurttafel.mdx,line=9,col=1,title=koppen::Staat te laat. Uitleg: /fouten/koppen/',
    );
  });

  it('escapes line ends and percent signs in the message, and leaves the rest as it is', () => {
    expect(reportGithub([finding({ regelId: 'x', boodschap: '80% van\r\nde: buren, ja' })])).toBe(
      '::error file=praktijken/buurttafel.mdx,line=1,col=1,title=x::80%25 van%0D%0Ade: buren, ja Uitleg: /fouten/x/',
    );
  });

  it('escapes what an already escaped text looks like', () => {
    expect(reportGithub([finding({ regelId: 'x', boodschap: 'a%0Ab' })])).toContain('::a%250Ab');
  });

  it('escapes colons and commas in the name of the file and of the rule', () => {
    expect(reportGithub([finding({ bestand: 'a:b,c%\n.mdx', regelId: 'x:y', boodschap: 'z' })])).toBe(
      '::error file=a%3Ab%2Cc%25%0A.mdx,line=1,col=1,title=x%3Ay::z Uitleg: /fouten/x:y/',
    );
  });

  it('does not let a file write a command of its own', () => {
    const report = reportGithub([
      finding({
        bestand: 'x.mdx\n::error::bestand',
        veld: 'a\n::error::veld',
        regelId: 'x',
        boodschap: 'De bron "\n::error file=README.md::gehackt\r::stop-commands::x" staat niet in de lijst.',
      }),
    ]);
    expect(report.split(/[\r\n]/)).toHaveLength(1);
    expect(report.startsWith('::error file=x.mdx%0A%3A%3Aerror%3A%3Abestand,line=1,')).toBe(true);
  });

  it('gives one line and one command a finding, whatever stands in it', () => {
    const text = fc.string({ unit: fc.constantFrom(':', ',', '%', '\n', '\r', 'a', '::error::', '0', 'A', 'D') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1 }), (parts) => {
        const report = reportGithub(parts.map(([bestand, veld, boodschap]) => finding({ bestand, veld, regelId: 'x', boodschap })));
        const lines = report.split(/[\r\n]/);
        expect(lines).toHaveLength(parts.length);
        for (const [index, line] of lines.entries()) {
          // Read back as the runner does: properties up to the first ::, and then the message.
          const [, file = '', message = ''] = /^::error file=([^:,]*),line=1,col=1,title=x::(.*)$/.exec(line) ?? [];
          const decode = (escaped: string) =>
            escaped.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
          const [bestand, veld, boodschap] = parts[index] ?? ['', '', ''];
          expect(decode(file)).toBe(bestand);
          expect(decode(message)).toBe(`${veld === '' ? '' : `${veld}: `}${boodschap} Uitleg: /fouten/x/`);
        }
      }),
    );
  });
});
