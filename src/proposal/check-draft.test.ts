import { describe, expect, it } from 'vitest';
import { CONTEXT, praktijkText, rawFile, sourceFile, VOCABULARIA, TODAY } from '../validation/fixtures.ts';
import { validate } from '../validation/validate.ts';
import { checkDraft } from './check-draft.ts';
import { type Draft, emptyDraft, idFromTitle } from './draft.ts';
import { readDraft } from './read-draft.ts';

function draftOf(text: string, id = 'nieuwe-praktijk'): Draft {
  const file = sourceFile(text, `praktijken/${id}.mdx`);
  return readDraft(id, file.data, file.body);
}

describe('checking a draft', () => {
  it('finds nothing wrong with a valid one', () => {
    const { findings, path } = checkDraft(draftOf(praktijkText()), CONTEXT, true);
    expect(findings).toEqual([]);
    expect(path).toBe('content/praktijken/nieuwe-praktijk.mdx');
  });

  it.each([
    ['a title that is too short', praktijkText({ titel: 'Kort' })],
    ['a missing field', praktijkText({ status: null })],
    ['an unknown term', praktijkText({ doelgroepen: '[oudere]' })],
    ['a date that does not exist', praktijkText({ status_per: '"2026-02-31"' })],
    ['a source that is not cited', praktijkText({ cijfers: null }, '## Wat is het?\n\nTekst.\n\n## Wat levert het op?\n\nNiet bekend.')],
    [
      'a figure without source',
      praktijkText({}, '## Wat is het?\n\nBuren.<Bron id="jaarverslag-2025" />\n\n## Lessen\n\nEr kwamen 40 mensen.'),
    ],
    ['a phone number', praktijkText({}, '## Wat is het?\n\nBel 0470 12 34 56.<Bron id="jaarverslag-2025" />')],
    ['nothing at all', '---\nonbekend: ja\n---\n'],
  ])('tells of %s what the validator tells of its file, at the same place', (_name, text) => {
    const { findings, text: written } = checkDraft(draftOf(text), CONTEXT, true);
    const path = 'praktijken/nieuwe-praktijk.mdx';
    const validated = validate([rawFile(path, written)], {
      vocabularia: VOCABULARIA,
      publicFiles: CONTEXT.publicFiles,
      today: TODAY,
      showPath: (shown) => `content/${shown}`,
    });
    expect(findings).toEqual(validated.map((finding, index) => ({ ...finding, sectie: findings[index]?.sectie })));
    expect(findings.length).toBeGreaterThan(0);
  });

  it('says which section of the text a finding is about; what is about the whole text goes to the first', () => {
    const text = praktijkText({}, '## Wat is het?\n\nBuren.<Bron id="jaarverslag-2025" />\n\n## Lessen\n\nEr kwamen in 2025 40 mensen.');
    expect(checkDraft(draftOf(text), CONTEXT, true).findings.map(({ sectie }) => sectie)).toEqual(['Lessen']);
    const none = checkDraft(draftOf(praktijkText({ cijfers: null, evaluaties: null }, '')), CONTEXT, true);
    expect(none.findings.find(({ regelId }) => regelId === 'koppen')?.sectie).toBe('Wat is het?');
  });

  it.each([
    ['', 'De praktijk heeft nog geen naam voor haar adres.'],
    ['buurttafel', 'Er bestaat al een praktijk met de naam "buurttafel".'],
    ['Buurt Tafel', 'kan geen adres worden'],
    ['../../package', 'plaats waar niets gelezen wordt'],
    ['x'.repeat(90), 'hoogstens 80 mag'],
  ])('refuses the name %j', (id, told) => {
    const { findings } = checkDraft({ ...draftOf(praktijkText()), id }, CONTEXT, true);
    expect(findings).toMatchObject([{ veld: 'id', regelId: 'plaats', ernst: 'fout' }]);
    expect(findings[0]?.boodschap).toContain(told);
  });

  it('lets a correction keep its name', () => {
    expect(checkDraft(draftOf(praktijkText(), 'buurttafel'), CONTEXT, false).findings).toEqual([]);
  });

  it('refuses a file that is too large before it is parsed', () => {
    const draft = { ...emptyDraft(TODAY), id: 'groot', secties: [{ titel: 'Wat is het?', tekst: '<{'.repeat(500_000) }] };
    const { findings, file } = checkDraft(draft, CONTEXT, true);
    expect(findings).toMatchObject([{ regelId: 'te-groot', ernst: 'fout' }]);
    expect(file).toBeNull();
  });

  it('writes the keys in the order of the schema', () => {
    const draft = {
      ...emptyDraft(TODAY),
      velden: { nagekeken: TODAY, schaal: 'buurt', titel: 'Een titel', gebied: { gemeenten: ['brugge'], land: 'BE' } },
    };
    expect(checkDraft(draft, CONTEXT, true).text).toBe(
      `---\ntitel: Een titel\ngebied: { land: BE, gemeenten: [ brugge ] }\nschaal: buurt\nnagekeken: ${TODAY}\n---\n\n`,
    );
  });
});

it.each([
  ['Buurttafel in Deerlijk: samen eten', 'buurttafel-in-deerlijk-samen-eten'],
  ['  Café Été — 2e editie!  ', 'cafe-ete-2e-editie'],
  ['1Toit2Âges', '1toit2ages'],
  ['///', ''],
  [
    'Een heel lange titel die niet in een adres past omdat ze veel te veel woorden telt',
    'een-heel-lange-titel-die-niet-in-een-adres-past-omdat-ze',
  ],
  ['x'.repeat(80), 'x'.repeat(60)],
])('the id of %j', (titel, id) => {
  expect(idFromTitle(titel)).toBe(id);
});

describe('a file that is too large', () => {
  const much = 'x'.repeat(60_000);
  const told = (draft: Draft) => checkDraft(draft, CONTEXT, true).findings.map(({ regelId, veld, sectie }) => [regelId, veld, sectie]);
  const empty = emptyDraft(TODAY);

  it('is told of at the longest text', () => {
    expect(told({ ...empty, id: 'a', velden: { ...empty.velden, titel: much } })).toEqual([['te-groot', 'titel', null]]);
    expect(told({ ...empty, id: 'a', velden: { ...empty.velden, bronnen: [{}, { titel: 'kort' }, { titel: much }] } })).toEqual([
      ['te-groot', 'bronnen[1].titel', null],
    ]);
    expect(
      told({
        ...empty,
        id: 'a',
        secties: [
          { titel: 'Wat is het?', tekst: 'kort' },
          { titel: 'Lessen', tekst: much },
        ],
      }),
    ).toEqual([['te-groot', '', 'Lessen']]);
  });
});
