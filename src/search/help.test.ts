import { describe, expect, it } from 'vitest';
import { asksForHelp } from './help.ts';

describe('asksForHelp', () => {
  it.each([
    'ik ben eenzaam',
    'Ik voel me zo alleen',
    'ik voel mij al maanden verdrietig',
    'ben ik eenzaam?',
    'waarom voel ik me zo leeg',
    'eenzaam',
    'zo alleen',
    'ik heb niemand',
    'ik heb echt geen vrienden',
    'niemand belt mij nog',
    'zelfmoord',
    'denken aan zelfdoding',
    'ik wil dood',
    'ik wil niet meer',
    'ik zie het niet meer zitten',
    'suïcidale gedachten',
    'iemand om mee te praten',
    'help mij',
    'tele-onthaal',
    '106',
    'bel 1813',
    'mijn man is gestorven en ik zit hele dagen alleen thuis',
  ])('hears it in %j', (query) => {
    expect(asksForHelp(query)).toBe(true);
  });

  it.each([
    '',
    'eenzaamheid',
    'eenzame ouderen',
    'alleenstaande ouders',
    'wat kan ik doen voor wie eenzaam is',
    'ik zoek een buddyproject',
    'hoe meet ik eenzaamheid',
    'hoe bereik ik mensen die alleen wonen',
    'samen alleen eten',
    'ik wil een praktijk voorstellen',
    'helpt een buddy',
    '1060 sint-gillis',
    '2018 antwerpen',
  ])('does not hear it in %j', (query) => {
    expect(asksForHelp(query)).toBe(false);
  });
});
