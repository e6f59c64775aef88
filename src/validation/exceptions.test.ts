import { describe, expect, it } from 'vitest';
import { judgeFindings } from './exceptions.ts';
import { finding, PRAKTIJK_PATH, praktijkText, sourceFile } from './fixtures.ts';

const LIST = 'redactie/uitzonderingen.yaml';
const list = (...entries: string[]) =>
  sourceFile(entries.length === 0 ? '[]\n' : `${entries.map((entry) => `- ${entry}`).join('\n')}\n`, LIST);
const entry = (regel: string, tot: string, bestand = PRAKTIJK_PATH) =>
  `{ bestand: ${bestand}, regel: ${regel}, reden: Er is maar één bron., tot: ${tot} }`;
const page = sourceFile(praktijkText());
const warning = finding({ regelId: 'een-bron', ernst: 'waarschuwing', boodschap: 'Eén bron.' });
const error = finding({ regelId: 'een-bron', boodschap: 'Eén bron.' });
const apply = (found: readonly (typeof warning)[], exceptions: ReturnType<typeof list>) =>
  judgeFindings(found, [page, exceptions], '2026-11-24').open;

describe('judgeFindings', () => {
  it('leaves out an accepted warning, up to and including its last day', () => {
    expect(apply([warning], list(entry('een-bron', '2026-11-24')))).toEqual([]);
  });

  it('keeps an accepted warning beside the others, with its exception', () => {
    expect(judgeFindings([warning], [page, list(entry('een-bron', '2026-11-24'))], '2026-11-24')).toEqual({
      open: [],
      accepted: [
        { finding: warning, exception: { bestand: PRAKTIJK_PATH, regel: 'een-bron', reden: 'Er is maar één bron.', tot: '2026-11-24' } },
      ],
    });
  });

  it('never leaves out an error, and calls the exception stale', () => {
    expect(apply([error], list(entry('een-bron', '2027-01-01')))).toEqual([
      error,
      expect.objectContaining({ regelId: 'verlopen-uitzondering' }),
    ]);
  });

  it('shows the warning again after its date, and says that the date is past', () => {
    const [kept, stale] = apply([warning], list(entry('een-bron', '2026-11-23')));
    expect(kept).toEqual(warning);
    expect(stale).toMatchObject({ bestand: LIST, regel: 1, veld: '[0].tot', ernst: 'waarschuwing', regelId: 'verlopen-uitzondering' });
    expect(stale?.boodschap).toContain('2026-11-23');
  });

  it('warns of an exception that has nothing to excuse', () => {
    const found = apply([], list(entry('een-bron', '2027-01-01'), entry('links', '2027-01-01', 'praktijken/weg.mdx')));
    expect(found.map(({ veld }) => veld)).toEqual(['[0].regel', '[1].regel']);
  });

  it('excuses one rule in one file only', () => {
    const other = finding({ regelId: 'links', ernst: 'waarschuwing', boodschap: 'Een link.' });
    const elsewhere = { ...warning, bestand: 'praktijken/andere.mdx' };
    expect(apply([warning, other, elsewhere], list(entry('een-bron', '2027-01-01')))).toEqual([other, elsewhere]);
  });

  it('changes nothing without a list, with an empty one or with broken entries', () => {
    expect(judgeFindings([warning], [page], '2026-11-24')).toEqual({ open: [warning], accepted: [] });
    expect(apply([warning], list())).toEqual([warning]);
    expect(apply([warning], list('{ regel: een-bron }', 'tekst'))).toEqual([warning]);
  });
});
