import { describe, expect, it } from 'vitest';
import { articleLink, sourceLink } from './source-link.ts';

const titel = 'Een studie';
const PAGE = { url: 'https://www.voorbeeld.be/x', titel };
const COPY = { url: 'https://anonyproxies.com/a2/index.php?q=x', titel };
const TEST_SITE = { url: 'https://uom-qa.qa.elsevierpure.com/en/publications/x', titel };
const DOI = '10.1000/182';

describe('sourceLink', () => {
  it.each([
    ['the doi where there is one', { ...COPY, doi: DOI }, { address: 'https://doi.org/10.1000/182', isCopy: false }],
    ['the page itself', PAGE, { address: PAGE.url, isCopy: false }],
    ['an older page, encrypted', { url: 'http://www.voorbeeld.be/x', titel }, { address: 'https://www.voorbeeld.be/x', isCopy: false }],
    ['a copy, and says so', COPY, { address: COPY.url, isCopy: true }],
    ['the test site of a publisher, and says so', TEST_SITE, { address: TEST_SITE.url, isCopy: true }],
  ])('is %s', (_name, bron, link) => {
    expect(sourceLink(bron)).toEqual(link);
  });
});

describe('articleLink', () => {
  it.each([
    ['the doi of its own source', { bron: { ...PAGE, doi: DOI }, bron_primair: PAGE }, 'https://doi.org/10.1000/182'],
    ['the doi of the original article', { bron: PAGE, bron_primair: { ...COPY, doi: DOI } }, 'https://doi.org/10.1000/182'],
    ['the original article', { bron: { url: 'https://www.overzicht.be', titel }, bron_primair: PAGE }, PAGE.url],
    ['its own source where the original was read as a copy', { bron: PAGE, bron_primair: COPY }, PAGE.url],
    ['a copy, when there is nothing else', { bron: COPY }, COPY.url],
  ])('is %s', (_name, record, address) => {
    expect(articleLink(record)).toEqual({ address, isCopy: address === COPY.url });
  });
});
