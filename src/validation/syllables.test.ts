import { describe, expect, it } from 'vitest';
import { syllablesOf } from './syllables.ts';

/** Words as a dictionary divides them. */
const DIVIDED = `
buur buurt-ta-fel een-zaam een-zaam-heid ou-de-ren jon-ge-ren men-sen sa-men e-ten vrij-wil-li-gers
ge-meen-te wijk bij bij-een-komst mo-ge-lijk moei-lijk ge-zel-lig vrouw vrou-wen nieuw nieu-we eeuw leeuw sneeuw-de
mooi mooi-e fraai-e moei-te bloei-en ei ei-e-ren bui-en huis huis-be-zoek be-zoe-ken te-le-foon au-to trau-ma
sleu-tel Eu-ro-pa geu-ren zee zee-ën i-dee-ën ge-ëerd be-ïn-vloe-den co-ör-di-na-tie re-ü-nie ru-ï-ne va-cu-üm
e-go-ïs-me po-ë-zie cli-ënt pa-ti-ënt fi-nan-ci-ën fi-nan-ci-eel of-fi-ci-eel di-eet so-ci-aal so-ci-a-le
me-di-a ac-tu-eel si-tu-a-tie ja-nu-a-ri du-o sta-ti-on or-ga-ni-sa-tie or-ga-ni-sa-ties stu-die the-a-ter re-a-ge-ren
cre-a-tief vi-de-o o-a-se cha-os mu-se-um mu-se-um-be-zoek ju-bi-le-um bu-reau ca-deau ni-veau toi-let trai-nen
fre-quent kwa-li-teit ba-by ty-pe yo-ga roy-aal ly-ce-um ma-noeu-vre ge-ij-verd be-oor-de-ling één ca-fé ge-ëist re-ëel zo-ë-ven be-ëin-di-gen
`;

describe('syllablesOf', () => {
  const words = DIVIDED.trim().split(/\s+/);

  it.each(words.map((divided) => [divided.replaceAll('-', ''), divided.split('-').length]))('counts %s: %i', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });

  it.each([
    ['the joined sign for ij', 'bĳzonder', 3],
    ['a trema written as two signs', 'zeee\u0308n', 2],
    ['a hyphen', 'e-mail', 2],
    ['a hyphen between vowels', 'auto-ongeluk', 5],
    ['an apostrophe before s', "foto's", 2],
    ['an apostrophe before n', "zo'n", 1],
    ['an abbreviation in capitals', 'OCMW', 1],
    ['capitals read as a word', 'SAAMO', 2],
    ['an abbreviation without vowel', 'vzw', 1],
    ['an English loan', 'team', 1],
    ['an English loan in a compound', 'buurtteams', 2],
    ['coach', 'coach', 1],
    ['coaches', 'coaches', 2],
    ['online', 'online', 2],
    ['website', 'website', 2],
    ['smartphone', 'smartphone', 2],
    ['a name', 'Deerlijk', 2],
    ['a figure', '2022', 1],
  ])('counts %s', (_name, word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });
});
