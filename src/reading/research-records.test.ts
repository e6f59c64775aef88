import { describe, expect, it } from 'vitest';
import { overzichtTitle, studieLabel } from '../evidence/cite.ts';
import { articleLink } from '../evidence/source-link.ts';
import { CONTENT_ROOT } from './project.ts';
import { readRecords } from './records.ts';

/*
 * What holds for every study and review that there is. A new one may lack it for a while in a proposal; on the site it
 * must be there.
 */
const { studies, overzichten } = readRecords(CONTENT_ROOT);

/** The texts that occur more than once. */
function doubles(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('the studies and reviews of the databank', () => {
  it('each say in a few words what they are about', () => {
    expect([...studies, ...overzichten].filter(({ kort }) => kort === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('each lead to the article itself, or to the best copy that there is', () => {
    for (const record of [...studies, ...overzichten]) {
      const { address } = articleLink(record);
      expect(URL.canParse(address) && /^https?:$/.test(new URL(address).protocol), `${record.id}: ${address}`).toBe(true);
    }
  });

  it('can be told apart by their titles', () => {
    expect(doubles(studies.map(studieLabel))).toEqual([]);
    expect(doubles(overzichten.map(overzichtTitle))).toEqual([]);
  });
});
