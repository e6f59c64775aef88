import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { type DuplicateCandidate, PROBABLE, probableDuplicates } from './duplicates.ts';

const FOLDER = new URL('../../content/praktijken/', import.meta.url);

interface FrontMatter {
  readonly titel: string;
  readonly samenvatting: string;
  readonly organisaties: readonly { readonly naam: string }[];
  readonly gebied: { readonly gemeenten?: readonly string[] };
}

/** The published practices, so that the threshold is measured on what it is for. */
const REAL: readonly DuplicateCandidate[] = readdirSync(FOLDER).map((name) => {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(new URL(name, FOLDER), 'utf8')) ?? [];
  const data = parse(yaml) as FrontMatter;
  return {
    id: name.replace('.mdx', ''),
    titel: data.titel,
    samenvatting: data.samenvatting,
    organisaties: data.organisaties.map(({ naam }) => naam),
    plaatsen: data.gebied.gemeenten ?? [],
    tekst: body.replace(/<[^>]*>/g, ' ').replace(/^#.*$/gm, ''),
  };
});

const DEERLIJK = REAL.find(({ id }) => id === 'buurttafel-deerlijk');
if (DEERLIJK === undefined) throw new Error('The example practice has gone.');

function candidate(parts: Partial<DuplicateCandidate>): DuplicateCandidate {
  return { id: 'nieuw', titel: '', samenvatting: '', organisaties: [], plaatsen: [], tekst: '', ...parts };
}

describe('probableDuplicates on the published practices', () => {
  it('takes at most one pair in two thousand for the same, of practices that are all different', () => {
    const probable = REAL.flatMap((one) =>
      probableDuplicates(one, REAL).flatMap(({ id, score }) => (score >= PROBABLE ? [`${one.id} ~ ${id}`] : [])),
    );
    const pairs = (REAL.length * (REAL.length - 1)) / 2;
    expect(probable.length / 2, probable.join('; ')).toBeLessThanOrEqual(pairs / 2000);
  });

  it.each([
    ['a copy', { ...DEERLIJK, id: 'nieuw' }, 0.95],
    [
      'a copy under another name and organisation',
      { ...DEERLIJK, id: 'nieuw', titel: 'Eten met de wijk', organisaties: [], plaatsen: [] },
      0.9,
    ],
    ['half of the text', candidate({ titel: 'Iets anders', tekst: DEERLIJK.tekst.slice(0, 1500) }), 0.6],
    ['the name alone', candidate({ titel: 'Buurttafel Deerlijk' }), 0.6],
    [
      'the same practice in other words',
      candidate({
        titel: 'Een mobiel dienstencentrum',
        organisaties: ['OCMW Deerlijk', 'SAAMO'],
        plaatsen: ['deerlijk'],
        samenvatting:
          'In Deerlijk trekt het dienstencentrum langs vijf wijken, met maaltijden en activiteiten. Een camionette met koffie reed in 2022 rond.',
        tekst:
          'Het dienstencentrum heeft geen vast gebouw. In 2012 startte het in Molenhoek; intussen doen vijf wijken mee, in een buurthuis of de school. Buren eten er soep, hoofdgerecht en dessert. Nadien is er een activiteit. De buurtzorgregisseur neemt moeilijke vragen over. DONAH helpt met vervoer en boodschappen. De tettercamionette bereikte 212 bewoners.',
      }),
      0.6,
    ],
  ])('recognises %s', (_name, one, atLeast) => {
    const [first] = probableDuplicates(one, REAL);
    expect(first?.id).toBe('buurttafel-deerlijk');
    expect(first?.score).toBeGreaterThanOrEqual(atLeast);
  });

  it.each([
    ['general words only', candidate({ titel: 'Samen tegen eenzaamheid', organisaties: ['OCMW Gent'], plaatsen: ['gent'] })],
    [
      'the same idea in another town',
      candidate({ titel: 'Buurttafel in Wetteren', organisaties: ['OCMW Wetteren'], plaatsen: ['wetteren'] }),
    ],
    [
      'one more telephone round',
      candidate({
        titel: 'Belronde voor 80-plussers in Aalst',
        plaatsen: ['aalst'],
        samenvatting: 'Vrijwilligers van het dienstencentrum bellen elke week met alleenstaande ouderen in de stad.',
      }),
    ],
    ['nothing yet', candidate({})],
  ])('finds nothing probable for %s', (_name, one) => {
    expect(probableDuplicates(one, REAL).filter(({ score }) => score >= PROBABLE)).toEqual([]);
  });
});

describe('probableDuplicates', () => {
  const other = candidate({
    id: 'tafel',
    titel: 'De Dolle Mol, soep op het plein',
    organisaties: ['Vzw Dolle Mol', 'Stad Brugge'],
    plaatsen: ['brugge'],
  });

  it('gives title, score and reasons, strongest first', () => {
    const one = candidate({ titel: 'De dolle mol: soep op het plein!', organisaties: ['Dolle Mol vzw'], plaatsen: ['Brugge'] });
    expect(probableDuplicates(one, [other])).toEqual([
      {
        id: 'tafel',
        titel: 'De Dolle Mol, soep op het plein',
        score: expect.closeTo(1 - 0.25 * 0.7 * 0.85, 10),
        redenen: ['bijna dezelfde titel', 'dezelfde organisatie', 'dezelfde gemeente'],
      },
    ]);
  });

  it('takes a city for a place, not for a shared organisation', () => {
    const one = candidate({ titel: 'Telefoonster', organisaties: ['Stad Brugge'], plaatsen: ['brugge'] });
    expect(probableDuplicates(one, [other])).toEqual([]);
  });

  it('leaves out the practice itself', () => {
    expect(probableDuplicates(other, [other])).toEqual([]);
  });

  it('puts the most probable first', () => {
    const weaker = candidate({ id: 'aardig', titel: 'De Dolle Mol in Knokke, koffie met gebak' });
    const found = probableDuplicates(candidate({ titel: other.titel }), [weaker, other]);
    expect(found.map(({ id }) => id)).toEqual(['tafel', 'aardig']);
  });
});
