import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  it('writes lines that end in CRLF, with text between quotes and numbers bare', () => {
    expect(
      toCsv(
        [
          ['id', 'n'],
          ['a, "b"', -0.25],
          ['', 3],
        ],
        'program',
      ),
    ).toBe('"id","n"\r\n"a, ""b""",-0.25\r\n"",3\r\n');
  });

  it('writes semicolons and a mark for UTF-8 where a Flemish spreadsheet opens it', () => {
    expect(toCsv([['café', 1.5]], 'spreadsheet')).toBe('\uFEFF"café";1.5\r\n');
  });

  it.each(['=1+1', '+32', '-5', '@sum(a)', '\tx', '\rx', '\n=1', '＝1', '＋1', '－1', '＠a'])('makes text of %j in every file', (value) => {
    expect(toCsv([[value]], 'program')).toBe(`"'${value}"\r\n`);
    expect(toCsv([[value]], 'spreadsheet')).toBe(`\uFEFF"'${value}"\r\n`);
  });

  it('leaves a text alone that only holds such a sign', () => {
    expect(toCsv([['1+1=2'], ["'t Huis"], ['a\nb']], 'program')).toBe(`"1+1=2"\r\n"'t Huis"\r\n"a\nb"\r\n`);
  });

  it('writes nothing of nothing, but the mark', () => {
    expect(toCsv([], 'program')).toBe('');
    expect(toCsv([], 'spreadsheet')).toBe('\uFEFF');
  });
});
