import { describe, expect, it } from 'vitest';
import { effectClaimsIn } from './effect-claims.ts';

describe('effectClaimsIn', () => {
  it.each([
    'Het is bewezen dat samen eten helpt.',
    'Een bewezen aanpak voor elke gemeente.',
    'De werking is aangetoond.',
    'Onderzoekers hebben aangetoond dat bellen goed doet.',
    'Dit is een evidence-based programma.',
    'De buurttafel is zeer effectief.',
    'De methode bleek doeltreffend tegen eenzaamheid.',
    'Een effectieve aanpak met vrijwilligers.',
    'Een maatje helpt tegen eenzaamheid.',
    'Samen zingen werkt goed tegen de eenzaamheid.',
    'De formule is simpel, en het werkt!'.replace(', en het', ': het'),
    'Dit werkt.',
    'De belronde vermindert eenzaamheid.',
    'Huisbezoeken verminderden de eenzaamheid bij ouderen.',
    'Een buddy voorkomt eenzaamheid.',
    'De eenzaamheid daalde sterk.',
    'De eenzaamheid nam af.',
    'Deelnemers voelen zich minder eenzaam.',
    'Wie meedoet, wordt gezond, en ouderen zijn daardoor minder eenzaam.',
    'Samen eten maakt mensen minder eenzaam.',
  ])('hears a claim in %j', (sentence) => {
    expect(effectClaimsIn(sentence)).toEqual([sentence]);
  });

  it.each([
    ['working together', 'De stad werkt samen met het OCMW tegen eenzaamheid.'],
    ['working with', 'Het project werkt met vrijwilligers.'],
    ['working as', 'Zij werkt als vrijwilliger.'],
    ['how it works', 'Zo werkt het.'],
    ['a heading as a sentence', 'Hoe werkt het?'],
    ['the fight', 'De stad strijdt tegen eenzaamheid.'],
    ['helping people', 'Vrijwilligers helpen ouderen met boodschappen.'],
    ['denial', 'Dat het helpt tegen eenzaamheid, is niet bewezen.'],
    ['no effect', 'Een effectieve aanpak vonden we niet.'],
    ['no measurement', 'Of deelnemers minder eenzaam werden, is niet onderzocht.'],
    ['an aim', 'Het doel is een effectieve aanpak.'],
    ['a wish', 'De stad wil dat bewoners minder eenzaam zijn.'],
    ['a hope', 'Het project moest eenzaamheid voorkomen.'],
    ['an infinitive with te', 'Ze bellen om eenzaamheid te verminderen.'],
    ['what may be', 'Samen eten kan helpen tegen eenzaamheid.'],
    ['what somebody says', 'De eigen pagina zegt dat de eenzaamheid aantoonbaar daalt.'],
    ['what a source says', 'Volgens de krant werkt het goed tegen eenzaamheid.'],
    ['a quotation', 'Op de affiche staat “Samen eten helpt tegen eenzaamheid”.'],
    ['a question', 'Werkt dit tegen eenzaamheid?'],
    ['the Flemish "really"', 'De helft van de ouderen is effectief langsgekomen.'],
    ['a name', 'Het staat in de databank Effectieve sociale interventies.'],
    ['loneliness that rises', 'De eenzaamheid steeg.'],
    ['proof of something else', 'Vrijwilligers tonen een bewijs van goed gedrag.'],
    ['nothing', ''],
  ])('hears none in %s', (_name, sentence) => {
    expect(effectClaimsIn(sentence)).toEqual([]);
  });

  it('gives only the sentences that claim', () => {
    expect(effectClaimsIn('Buren eten samen. Dat vermindert eenzaamheid. Ze koken zelf.')).toEqual(['Dat vermindert eenzaamheid.']);
  });
});
