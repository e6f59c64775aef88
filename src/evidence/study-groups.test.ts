import { describe, expect, it } from 'vitest';
import { makeStudie } from './fixtures.ts';
import { groupStudies, sortStudies } from './study-groups.ts';
import { assessStudy } from './study.ts';

const UNKNOWN = { tekst: 'Er is gemeten.', poolbaar: 'nee' };
const BEFORE_AFTER = { ontwerp: 'voor-nameting', toewijzing: 'geen-loting', vergelijking_soort: 'geen-controlegroep', verschilt_in: [] };
const studies = [
  makeStudie('voor-na', BEFORE_AFTER),
  makeStudie('onbekend', { jaar: 2026, uitkomst: UNKNOWN, invoer: undefined }),
  makeStudie('zonder-loting', { ontwerp: 'quasi-experimenteel', toewijzing: 'geen-loting' }),
  makeStudie('oud', { jaar: 1999, kort: 'Bellen' }),
  makeStudie('zonder-jaar', { jaar: undefined, kort: 'Anders' }),
  makeStudie('nieuw', { jaar: 2024, ontwerp: 'cluster-rct', uitkomst: { richting: 'geen-verschil', ...UNKNOWN } }),
  makeStudie('ouder', { ontwerp: 'quasi-experimenteel', toewijzing: 'geen-loting', jaar: 2010 }),
].map(assessStudy);

describe('groupStudies', () => {
  it('puts the surest set-up first, the newest first in it, whatever came out, and unknown outcomes last', () => {
    expect(groupStudies(studies).map(({ id, studies: members }) => [id, members.map(({ studie }) => studie.id)])).toEqual([
      ['loting', ['nieuw', 'oud', 'zonder-jaar']],
      ['zonder-loting', ['zonder-loting', 'ouder']],
      ['zonder-groep', ['voor-na']],
      ['uitkomst-onbekend', ['onbekend']],
    ]);
  });

  it('leaves out what nobody did', () => {
    expect(groupStudies([])).toEqual([]);
    expect(groupStudies(studies.slice(0, 1)).map(({ id }) => id)).toEqual(['zonder-groep']);
  });
});

describe('sortStudies', () => {
  it('is the same order without the groups, and loses none', () => {
    const ids = sortStudies(studies).map(({ studie }) => studie.id);
    expect(ids).toEqual(['nieuw', 'oud', 'zonder-jaar', 'zonder-loting', 'ouder', 'voor-na', 'onbekend']);
  });
});
