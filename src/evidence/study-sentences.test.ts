import { describe, expect, it } from 'vitest';
import { makeStudie } from './fixtures.ts';
import {
  aboutText,
  cautionSentence,
  countsSentence,
  enumerate,
  measuredText,
  peopleText,
  unseenSentence,
  verdictSentence,
} from './study-sentences.ts';
import { assessStudy } from './study.ts';

describe('enumerate', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a en b'],
    [['a', 'b', 'c'], 'a, b en c'],
  ])('of %j is %j', (parts, text) => {
    expect(enumerate(parts)).toBe(text);
  });
});

describe('verdictSentence', () => {
  it.each([
    ['minder-eenzaam', 'wachtlijst', 'Wie meedeed, was na afloop minder eenzaam dan wie nog moest wachten.'],
    ['minder-eenzaam', 'geen-controlegroep', 'Wie meedeed, was na afloop minder eenzaam dan voordien.'],
    ['minder-eenzaam', 'niet-gezien', 'Wie meedeed, was na afloop minder eenzaam dan de vergelijkingsgroep.'],
    [
      'geen-verschil',
      'niet-gezien',
      'Dat wie meedeed na afloop minder eenzaam was dan de vergelijkingsgroep, kon deze studie niet aantonen.',
    ],
    ['meer-eenzaam', 'geen', 'Wie meedeed, was na afloop eenzamer dan wie niets extra kreeg.'],
    [
      'geen-verschil',
      'andere-aanpak',
      'Dat wie meedeed na afloop minder eenzaam was dan wie een andere aanpak kreeg, kon deze studie niet aantonen.',
    ],
    ['geen-verschil', 'geen-controlegroep', 'Of wie meedeed na afloop minder eenzaam was, kon deze studie niet aantonen.'],
    ['gemengd', 'geen', 'Deze studie vond op de ene maat of het ene moment minder eenzaamheid, en op de andere niet.'],
    [undefined, 'geen', 'We konden niet lezen wat deze studie voor eenzaamheid vond.'],
  ])('of %s against %s', (richting, vergelijking_soort, sentence) => {
    const extra = vergelijking_soort === 'andere-aanpak' ? { tegenover: ['samen-eten'] } : {};
    const uitkomst = { richting, tekst: 'Er is gemeten.', poolbaar: 'nee' };
    const studie = makeStudie('a', { vergelijking_soort, uitkomst, invoer: undefined, ...extra });
    expect(verdictSentence(assessStudy(studie))).toBe(sentence);
  });
});

describe('cautionSentence', () => {
  it.each([
    ['wachtlijst', null],
    ['niet-gezien', /We zagen niet wat de vergelijkingsgroep kreeg/],
    ['andere-aanpak', /welke van de twee meer hielp/],
    ['zelfde-aanpak', /elk in een andere vorm/],
    ['geen-controlegroep', /geen groep om mee te vergelijken/],
  ] as const)('of a study against %s', (vergelijking_soort, sentence) => {
    const said = cautionSentence({ vergelijking_soort });
    if (sentence === null) expect(said).toBeNull();
    else expect(said).toMatch(sentence);
  });
});

describe('peopleText', () => {
  it.each([
    [{ n: 1250, land: ['NL'] }, ['ouderen', 'mantelzorgers'], '1.250 mensen: ouderen en mantelzorgers, Nederland'],
    [{ n: 73, land: ['SE'] }, [], '73 mensen, Zweden'],
    [{}, ['ouderen'], 'Aantal mensen niet bekend: ouderen'],
    [{}, [], 'Aantal mensen niet bekend'],
  ])('of %j for %j', (studie, groups, text) => {
    expect(peopleText(studie, groups)).toBe(text);
  });
});

describe('countsSentence', () => {
  it('says that a study counts', () => {
    expect(countsSentence(assessStudy(makeStudie('a')))).toBe('Deze studie telt mee in onze berekening.');
  });

  it('says why a study does not count', () => {
    const study = makeStudie('a', {
      ontwerp: 'voor-nameting',
      toewijzing: 'geen-loting',
      vergelijking_soort: 'geen-controlegroep',
      verschilt_in: [],
    });
    expect(countsSentence(assessStudy(study))).toBe('Deze studie telt niet mee in onze berekening: geen controlegroep.');
  });
});

describe('measuredText', () => {
  it.each([
    [{}, null],
    [{ weken_sinds_start: 8 }, '8 weken na de start'],
    [{ weken_sinds_start: 8, weken_na_einde: 0 }, '8 weken na de start, meteen na afloop'],
    [{ weken_sinds_start: 26, weken_na_einde: 1 }, '26 weken na de start, 1 week na afloop'],
    [{ weken_sinds_start: 26, weken_na_einde: -4 }, '26 weken na de start'],
    [{ weken_na_einde: 12 }, '12 weken na afloop'],
  ])('of %j is %j', (known, text) => {
    expect(measuredText(known)).toBe(text);
  });
});

describe('unseenSentence', () => {
  it.each([
    [{ auteurs: 'Jansen', jaar: 2020 }, null],
    [{ jaar: 2020 }, 'Wie de onderzoekers zijn, konden we niet zien.'],
    [{ auteurs: 'Jansen' }, 'Wanneer deze studie verscheen, konden we niet zien.'],
    [{}, 'Wie de onderzoekers zijn en wanneer deze studie verscheen, konden we niet zien.'],
  ])('of %j is %j', (known, sentence) => {
    expect(unseenSentence(known, 'deze studie')).toBe(sentence);
  });
});

describe('aboutText', () => {
  it.each([
    [{ aantal_studies: 12 }, ['bewegen'], ['ouderen'], '12 studies over bewegen, bij ouderen'],
    [{ aantal_studies: 1 }, [], [], '1 studie over allerlei aanpakken'],
    [{}, ['kunst en cultuur', 'samen eten'], [], 'Studies over kunst en cultuur en samen eten'],
  ])('of %j, %j, %j', (known, approaches, groups, text) => {
    expect(aboutText(known, approaches, groups)).toBe(text);
  });
});
