import { describe, expect, it } from 'vitest';
import type { Studie } from '../schema/studie.ts';
import { buildEvidence, type EvidenceCell } from './evidence-map.ts';
import { makeOverzicht, makeStudie, UNREAD } from './fixtures.ts';
import { directionSentence } from './direction-words.ts';
import {
  basisSentence,
  cellLabel,
  lessLonelyPairs,
  marginSentence,
  numbersAreFew,
  pairsSentence,
  reportedOtherwise,
  stateSentence,
  studySentence,
} from './state-words.ts';

const TERMS = { aanpakken: ['samen-eten'], doelgroepen: ['ouderen'] };
/** A study with its effect and a standard error of 0.1. */
const withEffect = (id: string, waarde: number, half = 0.196) =>
  makeStudie(id, { invoer: { vorm: 'gestandaardiseerd', maat: 'smd', waarde, ci95: [waarde - half, waarde + half] } });
const withDirection = (id: string, richting: string | undefined, changes = {}) =>
  makeStudie(id, { uitkomst: { richting, tekst: 'Uitkomst', poolbaar: 'nee' }, invoer: undefined, ...changes });

function cellOf(studies: readonly Studie[], aanpak: string | null = 'samen-eten', doelgroep: string | null = 'ouderen'): EvidenceCell {
  const found = buildEvidence(studies, [makeOverzicht('a', { aanpakken: ['samen-eten'] })], TERMS).find(
    (cell) => cell.aanpak === aanpak && cell.doelgroep === doelgroep,
  );
  if (found === undefined) throw new Error('No such cell.');
  return found;
}

describe('stateSentence', () => {
  it.each([
    ['no study', [], 'We kennen geen studie, alleen overzichten van anderen.'],
    ['one that found less', [withEffect('a', -0.4)], 'Eén studie vond minder eenzaamheid bij wie meedeed dan bij wie nog moest wachten.'],
    [
      'one of which nobody saw what the others got',
      [makeStudie('a', { vergelijking_soort: 'niet-gezien' })],
      'Eén studie vond minder eenzaamheid bij wie meedeed dan in de vergelijkingsgroep.',
    ],
    [
      'one that could not tell',
      [withEffect('a', -0.1)],
      'We weten niet of dit helpt. De ene studie met een getal vond geen aantoonbaar verschil.',
    ],
    [
      'two that found less',
      [withEffect('a', -0.4), withEffect('b', -0.5)],
      'Twee studies vonden minder eenzaamheid bij wie meedeed dan bij wie nog moest wachten.',
    ],
    [
      'one of two',
      [withEffect('a', -0.4), withEffect('b', -0.1)],
      'Eén van de 2 studies vond minder eenzaamheid bij wie meedeed dan bij wie nog moest wachten. De andere vond geen aantoonbaar verschil.',
    ],
    [
      'two of four',
      [withEffect('a', -0.3), withEffect('b', -1.9), withEffect('c', -0.1), withEffect('d', -0.05)],
      '2 van de 4 studies vonden minder eenzaamheid bij wie meedeed dan bij wie nog moest wachten. De andere vonden geen aantoonbaar verschil.',
    ],
    [
      'three that agree',
      [withEffect('a', -0.4), withEffect('b', -0.4), withEffect('c', -0.4)],
      'Wie meedeed, was na afloop gemiddeld minder eenzaam dan wie nog moest wachten. Het verschil is klein.',
    ],
    [
      'ten that agree the other way',
      Array.from({ length: 10 }, (_, index) => withEffect(`s${index}`, 0.6)),
      'Wie meedeed, was na afloop gemiddeld eenzamer dan wie nog moest wachten. Het verschil is matig.',
    ],
    [
      'two that contradict each other',
      [withEffect('a', -0.4), withEffect('b', 0.4)],
      'We weten niet of dit helpt. Eén van de 2 studies vond minder eenzaamheid. Eén van de 2 studies vond meer eenzaamheid.',
    ],
    [
      'two that could not tell',
      [withEffect('a', -0.1), withEffect('b', 0.1)],
      'We weten niet of dit helpt. Twee studies met een getal konden geen verschil aantonen.',
    ],
    [
      'directions alone',
      [withDirection('a', 'minder-eenzaam'), withDirection('b', 'minder-eenzaam')],
      'Beide studies met een controlegroep vonden minder eenzaamheid. Hoeveel minder, weten we niet.',
    ],
    [
      'a direction alone',
      [withDirection('a', 'minder-eenzaam')],
      'We weten niet of dit helpt. De ene studie met een controlegroep vond minder eenzaamheid.',
    ],
    [
      'no control group',
      [withDirection('a', 'minder-eenzaam', { ontwerp: 'voor-nameting', vergelijking_soort: 'geen-controlegroep' })],
      'Er is alleen onderzoek zonder controlegroep.',
    ],
    [
      'an outcome that nobody saw',
      [withDirection('a', undefined)],
      'Er is onderzoek met een controlegroep, maar we lazen niet wat het voor eenzaamheid vond.',
    ],
    [
      'loneliness that was not measured',
      [makeStudie('a', { uitkomst: { gemeten: 'nee', tekst: 'Niet gemeten', poolbaar: 'nee' }, invoer: undefined })],
      'Er is onderzoek met een controlegroep, maar dat mat eenzaamheid niet.',
    ],
    [
      'a mixed outcome',
      [withDirection('a', 'gemengd')],
      'Er is onderzoek met een controlegroep, maar het vond op de ene maat of het ene moment iets anders dan op de andere.',
    ],
  ])('of %s', (_name, studies, sentence) => {
    expect(stateSentence(cellOf(studies))).toBe(sentence);
  });
});

describe('every template, read aloud', () => {
  const some = (k: number, make: (id: string) => Studie) => Array.from({ length: k }, (_, index) => make(`s${index}`));
  const unread = UNREAD;
  const bundle = { bundel: true };
  const less = (id: string) => withEffect(id, -0.4);
  const nothing = (id: string) => withEffect(id, -0.05);
  const direction =
    (richting: string, changes = {}) =>
    (id: string) =>
      withDirection(id, richting, changes);
  const alike = 'minder eenzaamheid bij wie samen met anderen at dan bij wie nog moest wachten.';

  it.each<[string, readonly Studie[], string]>([
    ['no study', [], 'We kennen geen studie, alleen overzichten van anderen.'],
    ['less, 1', some(1, less), `Eén studie vond ${alike}`],
    ['less, 2', some(2, less), `Twee studies vonden ${alike}`],
    [
      'less, 3',
      some(3, less),
      'Wie samen met anderen at, was na afloop gemiddeld minder eenzaam dan wie nog moest wachten. Het verschil is klein.',
    ],
    [
      'less, 10',
      some(10, less),
      'Wie samen met anderen at, was na afloop gemiddeld minder eenzaam dan wie nog moest wachten. Het verschil is klein.',
    ],
    ['nothing, 1', some(1, nothing), 'We weten niet of dit helpt. De ene studie met een getal vond geen aantoonbaar verschil.'],
    ['nothing, 2', some(2, nothing), 'We weten niet of dit helpt. Twee studies met een getal konden geen verschil aantonen.'],
    [
      'nothing, 3',
      some(3, (id) => withEffect(id, -0.05, 0.5)),
      'We weten niet of dit helpt. Drie studies met een getal konden geen verschil aantonen.',
    ],
    ['nothing, 10', some(10, nothing), 'Er is geen verschil, of een heel klein: de studies samen sluiten een groter verschil uit.'],
    [
      'direction, 1',
      some(1, direction('minder-eenzaam')),
      'We weten niet of dit helpt. De ene studie met een controlegroep vond minder eenzaamheid.',
    ],
    [
      'direction, 2',
      some(2, direction('minder-eenzaam')),
      'Beide studies met een controlegroep vonden minder eenzaamheid. Hoeveel minder, weten we niet.',
    ],
    [
      'direction, 3',
      some(3, direction('minder-eenzaam')),
      'Alle drie de studies met een controlegroep vonden minder eenzaamheid. Hoeveel minder, weten we niet.',
    ],
    [
      'direction, 10',
      some(10, direction('minder-eenzaam')),
      'Alle tien de studies met een controlegroep vonden minder eenzaamheid. Hoeveel minder, weten we niet.',
    ],
    [
      'unread, 1',
      some(1, direction('minder-eenzaam', unread)),
      'We weten niet of dit helpt. De ene studie met een controlegroep vond minder eenzaamheid. Die studie is nog niet nagelezen.',
    ],
    [
      'unread, 2',
      some(2, direction('minder-eenzaam', unread)),
      'Beide studies met een controlegroep vonden minder eenzaamheid. Hoeveel minder, weten we niet. Geen van die studies is al nagelezen.',
    ],
    [
      'unread, 2 of 3',
      [...some(2, direction('minder-eenzaam', unread)), withDirection('x', 'minder-eenzaam')],
      'Alle drie de studies met een controlegroep vonden minder eenzaamheid. Hoeveel minder, weten we niet. Twee van die studies zijn nog niet nagelezen.',
    ],
    [
      'package, 1',
      some(1, direction('geen-verschil', bundle)),
      'We weten niet of dit helpt. De ene studie met een controlegroep vond geen aantoonbaar verschil. Dit was een deel van een pakket: wat dit deel alleen doet, weten we niet.',
    ],
    [
      'package, 1 of 2',
      [withDirection('x', 'minder-eenzaam', bundle), withDirection('y', 'minder-eenzaam')],
      'Beide studies met een controlegroep vonden minder eenzaamheid. Hoeveel minder, weten we niet. In één van die studies was dit een deel van een pakket: wat dit deel alleen doet, weten we niet.',
    ],
    [
      'package, 3',
      some(3, direction('minder-eenzaam', bundle)),
      'Alle drie de studies met een controlegroep vonden minder eenzaamheid. Hoeveel minder, weten we niet. In al die studies was dit een deel van een pakket: wat dit deel alleen doet, weten we niet.',
    ],
    [
      'a package with a number, 1',
      some(1, (id) => ({ ...nothing(id), bundel: true })),
      'We weten niet of dit helpt. De ene studie met een getal vond geen aantoonbaar verschil. Dit was een deel van een pakket: wat dit deel alleen doet, weten we niet.',
    ],
    [
      'a package with a number, 1 of 2',
      [{ ...nothing('a'), bundel: true }, nothing('b')],
      'We weten niet of dit helpt. Twee studies met een getal konden geen verschil aantonen. In één van die studies was dit een deel van een pakket: wat dit deel alleen doet, weten we niet.',
    ],
    [
      'no outcome read, 1 of 2',
      [withDirection('a', 'minder-eenzaam'), withDirection('b', undefined)],
      'We weten niet of dit helpt. Van de twee studies met een controlegroep: één vond minder eenzaamheid en van één lazen we de uitkomst niet.',
    ],
    [
      'no outcome read, 1 of 2, and nobody read the other again',
      [withDirection('a', 'minder-eenzaam', unread), withDirection('b', undefined)],
      'We weten niet of dit helpt. Van de twee studies met een controlegroep: één vond minder eenzaamheid en van één lazen we de uitkomst niet. De studie waarvan we de uitkomst lazen, is nog niet nagelezen.',
    ],
    [
      'no outcome read, 2 of 4',
      [...some(2, direction('minder-eenzaam')), withDirection('x', undefined), withDirection('y', undefined)],
      'Van de vier studies met een controlegroep: twee vonden minder eenzaamheid en van twee lazen we de uitkomst niet. Hoeveel minder, weten we niet.',
    ],
    [
      'two approaches against each other',
      some(2, direction('geen-verschil', { vergelijking_soort: 'andere-aanpak', tegenover: ['ontmoeting'] })),
      'Er is alleen onderzoek dat twee aanpakken tegenover elkaar zet: dat zegt niet of een van beide helpt.',
    ],
  ])('%s', (_name, studies, sentence) => {
    expect(stateSentence(cellOf(studies), 'samen met anderen at')).toBe(sentence);
  });
});

describe('what the others got', () => {
  it('stands in the sentence where it is one thing, and in general where it is not', () => {
    const other = { ...withEffect('b', -0.4), vergelijking_soort: 'aandacht' as const };
    expect(stateSentence(cellOf([other]))).toContain('dan bij wie alleen aandacht of uitleg kreeg.');
    expect(stateSentence(cellOf([withEffect('a', -0.4), other]))).toContain('dan in de vergelijkingsgroep.');
  });

  it('is said of a package: the approach was one part of it', () => {
    const bundle = { ...withEffect('a', -0.4), bundel: true as const };
    expect(cellOf([bundle]).staat).toBe('wijst-op-minder');
    expect(stateSentence(cellOf([bundle]))).toBe(
      'Eén studie vond minder eenzaamheid met een pakket waarin dit zat. Of het door dit deel komt, weten we niet.',
    );
  });
});

describe('directionSentence', () => {
  it.each([
    [{ minder: 0, geen: 0, meer: 0 }, null],
    [{ minder: 0, geen: 1, meer: 0 }, 'De ene studie met een controlegroep vond geen aantoonbaar verschil.'],
    [{ minder: 0, geen: 3, meer: 0 }, 'Alle drie de studies met een controlegroep vonden geen aantoonbaar verschil.'],
    [
      { minder: 3, geen: 1, meer: 0 },
      'Van de vier studies met een controlegroep: drie vonden minder eenzaamheid en één vond geen aantoonbaar verschil.',
    ],
    [
      { minder: 13, geen: 2, meer: 1 },
      'Van de 16 studies met een controlegroep: 13 vonden minder eenzaamheid, twee vonden geen aantoonbaar verschil en één vond meer eenzaamheid.',
    ],
  ])('of %j', (directions, sentence) => {
    expect(directionSentence(directions)).toBe(sentence);
  });
});

describe('a number in pairs of people', () => {
  // McGraw & Wong (1992), table 1: d = 0.2, 0.5 and 0.8 go with 56, 64 and 71 %.
  it.each([
    [0, 50],
    [-0.2, 56],
    [-0.5, 64],
    [-0.8, 71],
    [0.5, 36],
  ])('of %d', (g, pairs) => {
    expect(lessLonelyPairs(g)).toBe(pairs);
  });

  it('stands only beside a claim', () => {
    expect(pairsSentence(cellOf(['a', 'b', 'c'].map((id) => withEffect(id, -0.4))))).toBe(
      'Neem 100 keer iemand die meedeed en iemand uit de vergelijkingsgroep: in ongeveer 61 paren is de eerste de minst eenzame. Zonder verschil zouden dat er 50 zijn.',
    );
    expect(pairsSentence(cellOf([withEffect('a', -0.4)]))).toBeNull();
    expect(pairsSentence(cellOf([withEffect('a', -0.4), withEffect('b', -0.4)]))).toBeNull();
  });
});

describe('what a sentence rests on', () => {
  it('says that numbers are few where most controlled studies have none', () => {
    const studies = [withEffect('a', -0.4), ...['b', 'c', 'd'].map((id) => withDirection(id, 'geen-verschil'))];
    expect(numbersAreFew(cellOf(studies))).toBe(
      'Eén van de vier studies met een controlegroep gaf een getal dat meetelt. Van de vier studies met een controlegroep: één vond minder eenzaamheid en drie vonden geen aantoonbaar verschil.',
    );
    expect(numbersAreFew(cellOf([withEffect('a', -0.4)]))).toBeNull();
    expect(numbersAreFew(cellOf([withDirection('a', 'geen-verschil')]))).toBeNull();
  });

  it('does not say that there is no number where there is one that does not count yet', () => {
    expect(basisSentence(cellOf([makeStudie('a', UNREAD)]))).toContain('Er zijn getallen, maar die tellen nog niet mee');
    expect(basisSentence(cellOf([withDirection('a', 'geen-verschil')]))).toContain(
      'Geen van hen geeft een getal waarmee we kunnen rekenen',
    );
    expect(basisSentence(cellOf([withDirection('a', undefined)]))).toBe('Daaruit kun je niet besluiten of dit eenzaamheid vermindert.');
  });

  it('lets a margin describe and not decide', () => {
    const studies = ['a', 'b', 'c'].map((id) => withEffect(id, -0.4));
    expect(cellOf(studies, null, 'ouderen')).toMatchObject({ staat: null, certainty: null });
    expect(marginSentence(cellOf(studies, null, 'ouderen'))).toBe(
      'Alles samen mengt heel verschillende aanpakken. Of iets helpt, lees je daar niet uit af: kijk per aanpak.',
    );
    expect(marginSentence(cellOf(studies, 'samen-eten', null))).toContain('kijk per groep');
    expect(marginSentence(cellOf(studies, null, null))).toContain('aanpakken en groepen');
  });
});

describe('cellLabel and studySentence', () => {
  it('name what was found', () => {
    expect(cellLabel(cellOf([withEffect('a', -0.4)]))).toBe('Eén studie vond minder');
    expect(cellLabel(cellOf([withEffect('a', 0.4)]))).toBe('Eén studie vond meer');
    expect(cellLabel(cellOf([]))).toBe('Alleen in overzichten');
    expect(studySentence({ g: -0.4, v: 0.01 }, makeStudie('a'))).toBe(
      'Deze studie vond minder eenzaamheid bij wie meedeed dan bij wie nog moest wachten. Het verschil is klein.',
    );
  });

  it('say where a study reports a difference that its number leaves open', () => {
    const effect = { g: -0.4, v: 0.09 };
    expect(studySentence(effect, withDirection('a', 'geen-verschil'))).toBe(
      'Met dit getal is geen verschil aan te tonen: het kan ook nul zijn.',
    );
    expect(studySentence(effect, makeStudie('a'))).toBe(
      'Met dit getal kan het verschil ook nul zijn. De onderzoekers melden zelf een verschil: zij rekenden anders dan wij.',
    );
    expect(reportedOtherwise(cellOf([withEffect('a', -0.4), withEffect('b', -0.1)]))).toBe(
      'Eén studie meldt zelf een verschil, terwijl het met haar getal ook nul kan zijn. De onderzoekers rekenden anders dan wij.',
    );
    expect(reportedOtherwise(cellOf([withEffect('a', -0.1), withEffect('b', -0.1)]))).toBe(
      'Twee studies melden zelf een verschil, terwijl het met hun getal ook nul kan zijn. De onderzoekers rekenden anders dan wij.',
    );
    expect(reportedOtherwise(cellOf([withEffect('a', -0.4)]))).toBeNull();
  });
});
