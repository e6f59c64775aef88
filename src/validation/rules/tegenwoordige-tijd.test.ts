import { describe, expect, it } from 'vitest';
import { check, finding, placeOf, praktijkText } from '../fixtures.ts';
import { tegenwoordigeTijd } from './tegenwoordige-tijd.ts';

const PAST = 'Elke maand aten buurtbewoners samen in het dienstencentrum; vrijwilligers kookten en nodigden mensen uit.';
const warn = (sentence: string, changes = {}) =>
  check(tegenwoordigeTijd, praktijkText({ status: 'afgerond', samenvatting: PAST, ...changes }, `## Wat is het?\n\n${sentence}`));

describe('rule tegenwoordige-tijd', () => {
  it('points at the passage and shows the sentence', () => {
    const text = praktijkText(
      { status: 'afgerond', samenvatting: PAST },
      '## Wat is het?\n\nHet begon klein. Vrijwilligers koken elke week.',
    );
    expect(check(tegenwoordigeTijd, text)).toEqual([
      finding({
        ...placeOf(text, 'Het begon'),
        ernst: 'waarschuwing',
        regelId: 'tegenwoordige-tijd',
        boodschap:
          'De praktijk is afgerond, maar deze zin staat in de tegenwoordige tijd: "Vrijwilligers koken elke week." Schrijf ze in de verleden tijd, of pas de status aan.',
      }),
    ]);
  });

  it.each([
    'Vrijwilligers bezoeken ouderen thuis.',
    'De bus rijdt naar drie dorpen.',
    'Je kunt er soep eten en dat kan elke dag.',
    'Het is een huis voor jongeren.',
    'Er zijn tien vrijwilligers.',
    'De gemeente betaalt de zaal.',
  ])('sees the present tense in %j', (sentence) => {
    expect(warn(sentence)).toHaveLength(1);
    expect(warn(sentence, { status: 'onbekend' })).toHaveLength(1);
  });

  it.each([
    'Vrijwilligers bezochten ouderen thuis.',
    'De bus reed naar dorpen waar geen winkel is.',
    'De stad wou mensen samenbrengen en hen leren koken.',
    'Of de bus nu nog rijdt, is niet bekend.',
    'We vonden geen cijfers.',
    'De website noemt drie dorpen.',
    'Samen eten, praten en wandelen.',
  ])('accepts %j', (sentence) => {
    expect(warn(sentence)).toEqual([]);
  });

  it.each(['lopend', 'in-opstart'])('says nothing of a practice that is %s', (status) => {
    expect(warn('Vrijwilligers bezoeken ouderen.', { status })).toEqual([]);
  });

  it('looks at the summary', () => {
    const [found] = warn('Het was een bus.', {
      samenvatting: 'Een busje rijdt naar kleine dorpen en brengt er koffie, boeken en een luisterend oor.',
    });
    expect(found).toMatchObject({ veld: 'samenvatting', ernst: 'waarschuwing' });
  });

  it('leaves lessons, steps, tips and warnings alone: they hold at any time', () => {
    const lessons = '## Wat is het?\n\nHet was een bus.\n\n## Lessen\n\n- Een bus kost veel.\n\n## Zelf starten\n\nJe hebt een bus nodig.';
    expect(check(tegenwoordigeTijd, praktijkText({ status: 'afgerond', samenvatting: PAST }, lessons))).toEqual([]);
    expect(warn('<LetOp>\n\nDe bus rijdt niet op zondag.\n\n</LetOp>')).toEqual([]);
  });

  it('keeps quiet about an unknown status or unreadable text', () => {
    expect(warn('Vrijwilligers bezoeken ouderen.', { status: 'gestopt' })).toEqual([]);
    expect(warn('Vrijwilligers bezoeken <Tip>')).toEqual([]);
  });
});
