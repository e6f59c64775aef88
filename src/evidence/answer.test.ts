import { describe, expect, it } from 'vitest';
import type { Studie } from '../schema/studie.ts';
import { type Answer, answersElsewhere, answersOf, partsOf, pathOf, sortAnswers, titleOf } from './answer.ts';
import { certaintySentence, sameTrialSentence, summaryOf, tallyOf, whatWouldRaise } from './answer-words.ts';
import { buildEvidence } from './evidence-map.ts';
import { makeOverzicht, makeStudie } from './fixtures.ts';

const aanpakken = [
  { id: 'samen-eten', label: 'Samen eten', wieMeedeed: 'samen met anderen at' },
  { id: 'ontmoeting', label: 'Ontmoeting' },
  { id: 'buddywerking', label: 'Buddywerking' },
  { id: 'huisbezoek', label: 'Huisbezoek' },
];
const doelgroepen = [
  { id: 'ouderen', label: 'Ouderen' },
  { id: 'jongeren', label: 'Jongeren' },
];
const DIRECTION = { invoer: undefined, uitkomst: { richting: 'minder-eenzaam', tekst: 'Uitkomst', poolbaar: 'nee' } };

function answers(studies: readonly Studie[], practices: readonly string[] = []): Answer[] {
  const cells = buildEvidence(studies, [makeOverzicht('r', { doelgroepen: ['jongeren'], aanpakken: ['huisbezoek'] })], {
    aanpakken: aanpakken.map(({ id }) => id),
    doelgroepen: doelgroepen.map(({ id }) => id),
  });
  return answersOf({ cells, aanpakken, doelgroepen, countPractices: (a, d) => practices.filter((key) => key === `${a}/${d}`).length });
}

const one = (all: readonly Answer[], aanpak: string, doelgroep = 'ouderen') => {
  const found = all.find((answer) => answer.aanpak.id === aanpak && answer.doelgroep.id === doelgroep);
  if (found === undefined) throw new Error('No such answer.');
  return found;
};
const forGroup = (all: readonly Answer[], doelgroep: string) => all.filter((answer) => answer.doelgroep.id === doelgroep);

describe('answersOf', () => {
  it('has an answer for every approach and group, also for nothing at all', () => {
    const all = answers([makeStudie('a')], ['ontmoeting/ouderen', 'ontmoeting/ouderen']);
    expect(all).toHaveLength(8);
    expect(one(all, 'samen-eten')).toMatchObject({
      staat: 'studies-vonden-minder',
      label: 'Eén studie vond minder',
      sentence: 'Eén studie vond minder eenzaamheid bij wie samen met anderen at dan bij wie nog moest wachten.',
      practices: 0,
    });
    expect(one(all, 'ontmoeting')).toMatchObject({ staat: 'niet-onderzocht', sentence: null, practices: 2 });
    expect(one(all, 'huisbezoek', 'jongeren').staat).toBe('alleen-overzichten');
    expect(pathOf(one(all, 'ontmoeting'))).toBe('/wat-werkt-voor-wie/ontmoeting/ouderen/');
    expect(pathOf(one(all, 'huisbezoek'))).toBeNull();
    expect(titleOf(one(all, 'samen-eten'))).toBe('Samen eten voor ouderen');
  });

  it('never says that nothing is known, or that nobody studied it, where there is a study', () => {
    const all = answers(
      [makeStudie('a', { ...DIRECTION, ontwerp: 'voor-nameting', vergelijking_soort: 'geen-controlegroep' })],
      ['samen-eten/ouderen'],
    );
    expect(one(all, 'samen-eten').staat).toBe('weten-niet');
  });
});

describe('the order of answers', () => {
  it('goes by state, then certainty, then how exact, then how much there is', () => {
    const wide = makeStudie('wide', {
      aanpakken: ['ontmoeting'],
      invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -1, ci95: [-1.9, -0.1] },
    });
    const unknown = makeStudie('unknown', {
      aanpakken: ['huisbezoek'],
      invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde: -0.1, ci95: [-0.2, 0.1] },
    });
    const all = answers([wide, makeStudie('exact'), unknown], ['buddywerking/ouderen']);
    expect(sortAnswers(forGroup(all, 'ouderen')).map(({ aanpak }) => aanpak.id)).toEqual([
      'samen-eten',
      'ontmoeting',
      'huisbezoek',
      'buddywerking',
    ]);
  });

  it('puts practices that nobody studied last, the most common first', () => {
    const all = answers([], ['ontmoeting/ouderen', 'buddywerking/ouderen', 'buddywerking/ouderen']);
    const [part, ...others] = partsOf(forGroup(all, 'ouderen'));
    expect(others).toEqual([]);
    expect(part?.answers.map(({ aanpak }) => aanpak.id)).toEqual(['buddywerking', 'ontmoeting']);
  });
});

describe('summaryOf', () => {
  const three = ['a', 'b', 'c'].map((id) => makeStudie(id));
  const inApproach = (aanpak: string) => makeStudie(aanpak, { aanpakken: [aanpak] });
  const nothing = { invoer: undefined, uitkomst: { richting: 'geen-verschil', tekst: 'Uitkomst', poolbaar: 'nee' } };

  it.each<[string, Studie[], string[], string[]]>([
    ['nothing', [], [], ['Voor deze groep kennen we geen enkele studie.']],
    [
      'one practice',
      [],
      ['ontmoeting/ouderen'],
      ['Voor deze groep kennen we geen enkele studie.', 'Bij één aanpak bestaan er praktijken, maar geen onderzoek.'],
    ],
    ['one that helps', three, [], ['Studies samen tonen minder eenzaamheid bij één aanpak: samen eten (zekerheid laag).']],
    [
      'one that leans',
      [inApproach('ontmoeting')],
      [],
      [
        'Van geen enkele aanpak is aangetoond dat ze deze groep minder eenzaam maakt.',
        'Bij één aanpak wijst onderzoek op minder eenzaamheid, maar zeker is het niet: ontmoeting.',
      ],
    ],
    [
      'one of which nothing follows',
      [makeStudie('a', nothing)],
      [],
      [
        'Van geen enkele aanpak is aangetoond dat ze deze groep minder eenzaam maakt.',
        'Bij één aanpak is er onderzoek, maar weten we niet of ze helpt.',
      ],
    ],
    [
      'many',
      [...three, inApproach('ontmoeting'), inApproach('huisbezoek'), makeStudie('x', { ...nothing, aanpakken: ['buddywerking'] })],
      [],
      [
        'Studies samen tonen minder eenzaamheid bij één aanpak: samen eten (zekerheid laag).',
        'Bij twee aanpakken wijst onderzoek op minder eenzaamheid, maar zeker is het niet: ontmoeting en huisbezoek.',
        'Bij één aanpak is er onderzoek, maar weten we niet of ze helpt.',
      ],
    ],
  ])('of %s', (_name, studies, practices, sentences) => {
    expect(summaryOf(forGroup(answers(studies, practices), 'ouderen'), 'aanpak')).toEqual(sentences);
  });

  it('of an approach speaks of groups', () => {
    const all = answers([makeStudie('a', { ...nothing, doelgroepen: ['ouderen', 'jongeren'] })]).filter(
      ({ aanpak }) => aanpak.id === 'samen-eten',
    );
    expect(summaryOf(all, 'doelgroep')).toEqual([
      'Bij geen enkele groep is aangetoond dat deze aanpak mensen minder eenzaam maakt.',
      'Bij twee groepen is er onderzoek, maar weten we niet of deze aanpak helpt.',
    ]);
    expect(summaryOf([], 'doelgroep')).toEqual(['Over deze aanpak kennen we geen enkele studie.']);
  });
});

describe('one trial behind more answers', () => {
  it('is said on each of them, and not where there are other trials', () => {
    const wide = makeStudie('wide', { aanpakken: ['samen-eten', 'ontmoeting'], doelgroepen: ['ouderen', 'jongeren'] });
    const all = answers([wide]);
    expect(sameTrialSentence(one(all, 'samen-eten'), all)).toBe(
      'De ene studie waarop dit steunt, vult ook ‘Ontmoeting voor ouderen’, ‘Samen eten voor jongeren’ en ‘Ontmoeting voor jongeren’: het is dezelfde proef.',
    );
    expect(sameTrialSentence(one(all, 'buddywerking'), all)).toBeNull();
    const more = answers([wide, makeStudie('other')]);
    expect(sameTrialSentence(one(more, 'samen-eten'), more)).toBeNull();
    expect(sameTrialSentence(one(answers([makeStudie('a')]), 'samen-eten'), answers([makeStudie('a')]))).toBeNull();
  });
});

describe('other groups', () => {
  it('lend what the same approach did there, never the group itself and never an approach that it does not have', () => {
    const all = answers([makeStudie('a'), makeStudie('b', { aanpakken: ['ontmoeting'] })], ['samen-eten/jongeren']);
    expect(answersElsewhere('jongeren', all, 5).map(titleOf)).toEqual(['Samen eten voor ouderen']);
    expect(answersElsewhere('ouderen', all, 5)).toEqual([]);
  });
});

describe('tally and certainty', () => {
  it.each<[string, Studie[], string]>([
    ['none', [], 'nog niet onderzocht'],
    ['one', [makeStudie('a')], '1 aanpak onderzocht, 1 met een gunstige uitkomst'],
    [
      'two',
      [makeStudie('a'), makeStudie('b', { aanpakken: ['ontmoeting'], ...DIRECTION })],
      '2 aanpakken onderzocht, 1 met een gunstige uitkomst',
    ],
    ['one without', [makeStudie('a', DIRECTION)], '1 aanpak onderzocht, zonder gunstige uitkomst'],
  ])('of %s', (_name, studies, text) => {
    expect(tallyOf(forGroup(answers(studies), 'ouderen'), 'aanpak')).toBe(text);
  });

  it('says how sure the numbers are, and what would help', () => {
    expect(certaintySentence(answers([]))).toBeNull();
    expect(certaintySentence(answers([makeStudie('a')]))).toBe('Er is één antwoord met een getal. De zekerheid daarvan is zeer laag.');
    const all = answers([makeStudie('a'), makeStudie('b', { aanpakken: ['ontmoeting'] })]);
    expect(certaintySentence(all)).toBe('Er zijn twee antwoorden met een getal. De zekerheid is overal zeer laag.');
    expect(whatWouldRaise(all)[0]).toEqual({
      text: 'iemand die van elke studie nagaat of ze een vertekend beeld kan geven',
      count: 2,
      of: 2,
    });
    expect(whatWouldRaise(answers([]))).toEqual([]);
  });
});
