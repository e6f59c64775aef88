import { describe, expect, it } from 'vitest';
import { makeEntry, VOCABULARIA } from '../validation/fixtures.ts';
import { groupByFirst } from './grouping.ts';

const entries = [
  makeEntry('a', { aanpakken: ['ontmoeting', 'samen-eten'], doelgroepen: ['ouderen'] }),
  makeEntry('b', { aanpakken: ['samen-eten'], doelgroepen: ['ouderen', 'jongeren'] }),
  makeEntry('c', { aanpakken: ['samen-eten', 'ontmoeting'], doelgroepen: ['jongeren'] }),
];
const outline = (groups: ReturnType<typeof groupByFirst>) =>
  groups.map(({ id, label, entries: members }) => [id, label, members.map((entry) => entry.id)]);

describe('groupByFirst', () => {
  it('puts each practice under the term that it names first, largest group first', () => {
    expect(outline(groupByFirst(entries, 'aanpak', VOCABULARIA))).toEqual([
      ['samen-eten', 'Samen eten', ['b', 'c']],
      ['ontmoeting', 'Ontmoeting', ['a']],
    ]);
  });

  it('passes over a term that all have, unless it is the only one', () => {
    expect(outline(groupByFirst(entries, 'doelgroep', VOCABULARIA, 'ouderen'))).toEqual([
      ['jongeren', 'Jongeren', ['b', 'c']],
      ['ouderen', 'Ouderen', ['a']],
    ]);
  });

  it('has no groups without practices', () => {
    expect(groupByFirst([], 'aanpak', VOCABULARIA)).toEqual([]);
  });
});
