import { describe, expect, it } from 'vitest';
import { checkDraft } from '../proposal/check-draft.ts';
import { contextOf, makeSimilarity, referenceOptions } from '../proposal/form-data.ts';
import { readDrafts, readFormData } from './form-data.ts';
import { validateDirectory } from './validate-directory.ts';

const data = readFormData();
const context = contextOf(data, new Date().toISOString().slice(0, 10));

describe('what the form knows', () => {
  it('is enough to find every published page as right as the validator finds it', () => {
    const drafts = readDrafts();
    expect(drafts.length).toBe(data.praktijken.length);
    expect(validateDirectory().findings.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    for (const draft of drafts) {
      expect(
        checkDraft(draft, context, false).findings.filter(({ ernst }) => ernst === 'fout'),
        draft.id,
      ).toEqual([]);
    }
  });

  it('holds what can be chosen: practices and studies by name', () => {
    expect(referenceOptions('praktijk', data)).toHaveLength(data.ids.praktijk.length);
    expect(referenceOptions('studie', data).map(({ label }) => label)).toContain(
      'Internetcursus met begeleider tegen eenzaamheid, Zweden 2020 (Käll et al.)',
    );
  });

  it('stays small enough to fetch on a phone', () => {
    expect(JSON.stringify(data).length).toBeLessThan(350_000);
  });

  it('tells which practice a draft is like, and not of one that is itself', () => {
    const similar = makeSimilarity(data);
    const titel = data.praktijken.find(({ id }) => id === 'buurttafel-deerlijk')?.titel ?? '';
    expect(similar('nieuw', { titel })[0]?.id).toBe('buurttafel-deerlijk');
    expect(similar('buurttafel-deerlijk', { titel }).map(({ id }) => id)).not.toContain('buurttafel-deerlijk');
    expect(similar('nieuw', { titel: 'ab' })).toEqual([]);
    expect(similar('nieuw', { titel: 'Vliegeren voor beginners op het strand van Oostende' })).toEqual([]);
  });
});
