import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { praktijkSchema } from '../schema/praktijk.ts';
import { isRecord, listOf } from '../schema/untrusted.ts';
import { safeMdx } from '../integrations/refuse-unsafe-mdx.ts';
import { anyText, PRAKTIJK_PATH, rawFile, VOCABULARIA } from '../validation/fixtures.ts';
import { readFile } from '../file/read-file.ts';
import { findUnsafeParts } from '../file/safe-mdx.ts';
import { cleanText, type Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';
import { praktijkFields } from './form-model.ts';
import { writeMdx } from './write-mdx.ts';

const FIELDS = praktijkFields(praktijkSchema(VOCABULARIA), VOCABULARIA);

const PRAKTIJKEN = join(import.meta.dirname, '..', '..', 'content', 'praktijken');

function read(text: string) {
  const { file, findings } = readFile(rawFile(PRAKTIJK_PATH, text), PRAKTIJK_PATH);
  if (file === null) throw new Error(findings.map(({ boodschap }) => boodschap).join('\n'));
  return { file, findings };
}

function draftOf(velden: Draft['velden'], tekst = 'Tekst.'): Draft {
  return { id: 'buurttafel', velden, secties: [{ titel: 'Wat is het?', tekst }] };
}

describe('a draft as a file', () => {
  it('reads as the pages that are there', () => {
    const velden = {
      titel: 'Soepbar: soep op de markt',
      periode: { start: '2024', einde: '' },
      gebied: { land: 'BE', gemeenten: ['brugge'] },
      cijfers: [{ wat: 'deelnemers', waarde: 40, eenheid: 'personen', jaar: 2025, bron: 'verslag' }, {}],
      relaties: [],
      nagekeken: '2026-11-25',
    };
    expect(writeMdx(draftOf(velden, 'Soep.[bron: verslag]'), FIELDS)).toBe(`---
titel: "Soepbar: soep op de markt"
periode: { start: 2024 }
gebied: { land: BE, gemeenten: [ brugge ] }
cijfers:
  - { wat: deelnemers, waarde: 40, eenheid: personen, jaar: 2025, bron: verslag }
nagekeken: 2026-11-25
---

## Wat is het?

Soep.<Bron id="verslag" />
`);
  });

  it('keeps every published page as it is, to the letter', () => {
    const names = readdirSync(PRAKTIJKEN);
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) {
      const text = readFileSync(join(PRAKTIJKEN, name), 'utf8');
      const { file } = read(text);
      const frontMatter = text.slice(4, text.indexOf('\n---\n', 4));
      expect(writeMdx(readDraft(name.replace('.mdx', ''), file.data, file.body, frontMatter), FIELDS), name).toBe(text);
    }
  });

  it('writes again only the fields of a page that changed, and keeps the comments', () => {
    const origineel = "titel: 'Oud'   # uitleg\nschaal:   buurt\n# een opmerking\nstatus: lopend";
    const draft: Draft = { ...draftOf({ titel: 'Nieuw', schaal: 'buurt', status: 'lopend', nagekeken: '2026-11-25' }), origineel };
    expect(writeMdx(draft, FIELDS)).toMatch(
      /^---\ntitel: 'Nieuw' # uitleg\nschaal: {3}buurt\n# een opmerking\nstatus: lopend\nnagekeken: 2026-11-25\n---\n/,
    );
  });

  it('changes one line for one change, in every published page', () => {
    for (const name of readdirSync(PRAKTIJKEN)) {
      const text = readFileSync(join(PRAKTIJKEN, name), 'utf8');
      const { file } = read(text);
      const frontMatter = text.slice(4, text.indexOf('\n---\n', 4));
      const draft = readDraft(name.replace('.mdx', ''), file.data, file.body, frontMatter);
      const bronnen = listOf(draft.velden['bronnen']).map((bron, index) =>
        index === 0 && isRecord(bron) ? { ...bron, titel: 'Een "andere": titel' } : bron,
      );
      const written = writeMdx({ ...draft, velden: { ...draft.velden, bronnen } }, FIELDS);
      expect(read(written).file.data, name).toEqual({ ...draft.velden, bronnen });
      const before = text.split('\n');
      const after = written.split('\n');
      expect(after.length, name).toBe(before.length);
      expect(after.filter((line, index) => line !== before[index]).length, name).toBe(1);
    }
  });

  it.each([
    [
      'an entry added',
      [
        { id: 'a', titel: 'A' },
        { id: 'b', titel: 'B' },
        { id: 'c', titel: 'C' },
      ],
      '  - { id: "a", titel: A } # eerst\n  - id: b\n    titel: "B"\n  - { id: c, titel: C }',
    ],
    ['an entry taken away', [{ id: 'b', titel: 'B' }], '  - id: b\n    titel: "B"'],
    [
      'an entry put before',
      [{ id: 'n' }, { id: 'a', titel: 'A' }, { id: 'b', titel: 'B' }],
      '  - { id: n }\n  - { id: "a", titel: A } # eerst\n  - id: b\n    titel: "B"',
    ],
    [
      'a key added',
      [
        { id: 'a', titel: 'A' },
        { id: 'b', datum: '2024', titel: 'B' },
      ],
      '  - { id: "a", titel: A } # eerst\n  - id: b\n    datum: 2024\n    titel: "B"',
    ],
    ['a key taken away', [{ id: 'a' }, { id: 'b', titel: 'B' }], '  - { id: "a" } # eerst\n  - id: b\n    titel: "B"'],
    [
      'a value changed',
      [
        { id: 'a', titel: 'A' },
        { id: 'b', titel: 'C: d' },
      ],
      '  - { id: "a", titel: A } # eerst\n  - id: b\n    titel: "C: d"',
    ],
  ])('keeps the rest of a list: %s', (_name, bronnen, expected) => {
    const origineel = 'bronnen:\n  - { id: "a", titel: A } # eerst\n  - id: b\n    titel: "B"';
    expect(writeMdx({ ...draftOf({ bronnen }), origineel }, FIELDS)).toContain(`---\nbronnen:\n${expected}\n---\n`);
  });

  it.each([
    ['breaking out of a string', 'a"\nstatus: afgerond\n---\nimport x'],
    ['the end of the front matter', '---\n\n<script>alert(1)</script>'],
    ['a tag', '!!js/function "function(){}"'],
    ['an anchor and an alias', '&a [*a, *a]'],
    ['a flow map', '{ a: b }'],
    ['a comment', 'titel # geen commentaar'],
    ['a colon', 'naam: waarde'],
    ['a block', '|\n  tekst'],
    ['a merge key', '<<: *a'],
    ['something that looks like a number', '0123'],
    ['something that looks like a boolean', 'true'],
    ['something that looks like nothing', 'null'],
    ['a mark that turns the reading direction', 'a\u202eb\u2066c'],
    ['a line separator', 'a\u2028b'],
    ['quotation marks', `'"'"`],
    ['a backslash', 'C:\\pad\\u0041'],
  ])('holds %s as text in every kind of field', (_name, text) => {
    const velden = {
      titel: text,
      organisaties: [{ naam: text }],
      inzet: { kosten: text },
      gebied: { plaatsen: [text] },
      mechanisme: { tekst: text, bronnen: [text] },
    };
    const written = writeMdx(draftOf(velden, text), FIELDS);
    const { file, findings } = read(written);
    expect(findings).toEqual([]);
    expect(file.data).toEqual(velden);
    expect(readDraft('buurttafel', file.data, file.body).secties[0]?.tekst).toBe(text.trim());
    const origineel =
      "titel: 'Oud'\norganisaties:\n  - { naam: Oud }\ninzet:\n  kosten: Oud\ngebied: { plaatsen: [Oud] }\nmechanisme:\n  tekst: Oud\n  bronnen: [oud]";
    const corrected = writeMdx({ ...draftOf(velden, text), origineel }, FIELDS);
    expect(read(corrected).file.data).toEqual(velden);
    expect(corrected).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028]/u);
    expect(() => safeMdx(written, 'voorstel.mdx')).not.toThrow();
    // Nothing hides from whoever reads the file.
    expect(written).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028]/u);
  });

  it('is inert and comes back, whatever is typed', () => {
    const line = anyText.map((text) => cleanText(text).replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
    const hostile = fc.constantFrom(
      '---',
      '"',
      "'",
      '{{x}}',
      '<Bron id="a">',
      '<script>',
      '#',
      ': ',
      '- ',
      '&a',
      '*a',
      '!!binary',
      '%YAML 1.1',
      '@',
      '`',
      '\u202e',
      '[a]',
      '\\',
      ' ',
    );
    const text = fc.oneof(
      line,
      fc
        .array(hostile, { minLength: 1, maxLength: 6 })
        .map((parts) => parts.join('').trim())
        .filter((joined) => joined !== ''),
    );
    fc.assert(
      fc.property(text, text, fc.array(text, { minLength: 1, maxLength: 3 }), text, (titel, kosten, plaatsen, tekst) => {
        const velden = { titel, inzet: { kosten }, gebied: { plaatsen } };
        const written = writeMdx(draftOf(velden, tekst), FIELDS);
        const { file, findings } = read(written);
        expect(findings).toEqual([]);
        expect(file.data).toEqual(velden);
        expect(file.tree === null ? null : findUnsafeParts(file.tree)).toEqual([]);
        expect(() => safeMdx(written, 'voorstel.mdx')).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
