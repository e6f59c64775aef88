import { describe, expect, it } from 'vitest';
import { parseSaved } from './saved-draft.ts';

const draft = { id: 'a', velden: { titel: 'A' }, secties: [{ titel: 'Wat is het?', tekst: 'b' }] };

describe('a kept draft', () => {
  it('comes back as it was', () => {
    expect(parseSaved(JSON.stringify({ draft, savedAt: '2026-11-25T10:00:00Z' }))).toEqual({
      draft,
      savedAt: '2026-11-25T10:00:00Z',
      basis: '',
    });
    expect(parseSaved(JSON.stringify({ draft, savedAt: 'x', basis: 'b' }))?.basis).toBe('b');
    const correction = { ...draft, origineel: 'titel: A' };
    expect(parseSaved(JSON.stringify({ draft: correction, savedAt: 'x' }))?.draft).toEqual(correction);
  });

  it.each([
    [null],
    [''],
    ['{'],
    ['null'],
    ['[]'],
    [JSON.stringify({ draft })],
    [JSON.stringify({ savedAt: 'x', draft: { ...draft, velden: [] } })],
    [JSON.stringify({ savedAt: 'x', draft: { ...draft, secties: [{ titel: 1 }] } })],
    [JSON.stringify({ savedAt: 'x', draft: { ...draft, id: 3 } })],
  ])('is none when something else is stored: %j', (text) => {
    expect(parseSaved(text)).toBeNull();
  });
});
