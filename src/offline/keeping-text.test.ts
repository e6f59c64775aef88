import { describe, expect, test } from 'vitest';
import type { SaveState } from './save-state.ts';
import { megabytes, missingText, progressText, sizeText, standingText, startLabel } from './keeping-text.ts';

const file = (path: string, bytes = 100_000) => ({ path, bytes });
const state: SaveState = {
  build: 'abc',
  end: 'finished',
  date: '2026-11-25T12:00:00.000Z',
  totalFiles: 1_180,
  totalPages: 990,
  missing: [],
};
const standing = (change: Partial<SaveState>, isThisBuild = true, keptPages = 400) => ({
  state: { ...state, ...change },
  keptPages,
  isThisBuild,
  root: '/',
});

test('sizes are in megabytes, with a comma', () => {
  expect(megabytes(14_850_000)).toBe('14,9 MB');
  expect(megabytes(0)).toBe('0,0 MB');
});

test('says beforehand what it takes', () => {
  const list = { build: 'abc', assets: [file('/_astro/a.css')], index: [file('/pagefind/abc/x')], pages: [file('/'), file('/over/')] };
  expect(sizeText(list)).toBe('2 pagina’s en de zoekindex: 4 bestanden, samen 0,4 MB');
});

test('says how far it is', () => {
  expect(progressText({ files: 312, bytes: 4_100_000, totalFiles: 1_180, totalBytes: 14_900_000 })).toBe(
    '312 van 1.180 bestanden, 4,1 MB van 14,9 MB',
  );
});

test('says what is missing, by kind', () => {
  expect(missingText([file('/studies/a/'), file('/gemeenten/a/'), file('/gemeenten/b/')], '/')).toBe(
    '1 pagina (studies) en 2 pagina’s (gemeenten)',
  );
});

describe('how it stands', () => {
  test('nothing kept yet', () => {
    expect(standingText(undefined)).toBe('Je hebt nog niet alles bewaard.');
    expect(startLabel(undefined)).toBe('Bewaar alles voor offline');
  });

  test('done, with its date', () => {
    expect(standingText(standing({}))).toBe(
      'Klaar: alles is bewaard, zoals de site was op 25 november 2026: 990 pagina’s en de zoekindex.',
    );
    expect(startLabel(standing({}))).toBeUndefined();
  });

  test('done, for another version', () => {
    expect(standingText(standing({}, false))).toContain('Er is een andere versie van de site. Wat je hebt, blijft werken');
    expect(startLabel(standing({}, false))).toBe('Werk bij');
  });

  test('no room: what is kept, what is not', () => {
    const full = standing({ end: 'full', missing: [file('/studies/a/')] });
    expect(standingText(full)).toBe(
      'Er is niet genoeg plaats op je toestel. Bewaard: 400 van 990 pagina’s. Niet bewaard: 1 pagina (studies). Wat bewaard is, kun je gewoon lezen.',
    );
    expect(startLabel(full)).toBe('Probeer opnieuw');
  });

  test('no room for the index: search may not work', () => {
    expect(standingText(standing({ end: 'full', missing: [file('/pagefind/abc/x.pf_index')] }))).toContain(
      'Zoeken werkt offline misschien niet.',
    );
  });

  test.each([
    ['stopped', 'Je kunt op elk moment verdergaan', 'Ga verder'],
    ['running', 'Je kunt op elk moment verdergaan', 'Ga verder'],
    ['unreachable', 'De verbinding viel weg', 'Ga verder'],
    ['blocked', 'Je browser liet het bewaren niet toe', 'Probeer opnieuw'],
    ['finished', 'Enkele bestanden konden we niet halen', 'Probeer opnieuw'],
  ] as const)('ended as %s', (end, text, label) => {
    const ended = standing({ end, missing: [file('/studies/a/')] });
    expect(standingText(ended)).toContain(text);
    expect(startLabel(ended)).toBe(label);
  });
});
