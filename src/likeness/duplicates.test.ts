import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { collect } from './collection.ts';
import { compare } from './compare.ts';
import type { DuplicateCandidate } from './duplicate-candidate.ts';
import { PROBABLE, probableDuplicates } from './duplicates.ts';
import { nearbyIn } from './nearby.ts';
import { prepare } from './prepared.ts';

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

  it('tells the same as comparing each with all others', () => {
    const collection = collect(REAL);
    const byComparingAll = collection.all.map((mine) =>
      collection.all.filter((other) => other !== mine && compare(mine, other, collection) !== undefined).map(({ candidate: { id } }) => id),
    );
    expect(
      REAL.map((one) =>
        probableDuplicates(one, REAL)
          .map(({ id }) => id)
          .sort(),
      ),
    ).toEqual(byComparingAll.map((ids) => ids.sort()));
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
          'Het dienstencentrum heeft geen vast gebouw. In 2012 startte het in Molenhoek; intussen doen vijf wijken mee, in een buurthuis of de school. Buren eten er soep, hoofdgerecht en dessert. Nadien is er een activiteit. De buurtzorgregisseur neemt moeilijke vragen over. DONAH helpt met vervoer en boodschappen. De tettercamionette bereikte 212 bewoners; Sint-Lodewijk was eerder een proeftuin. Aan de langste tettertafel schoven 170 mensen aan.',
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

describe('the work for a growing collection', () => {
  const WORDS = Array.from({ length: 3000 }, (_none, index) => `woord${index}`);

  /** Entries of words that are as unevenly spread as those of a language. */
  function madeUp(count: number): DuplicateCandidate[] {
    let seed = 1;
    const draw = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const words = (many: number) => Array.from({ length: many }, () => WORDS[Math.floor(WORDS.length ** draw()) - 1]).join(' ');
    return Array.from({ length: count }, (_none, index) =>
      candidate({ id: `p${index}`, titel: words(6), samenvatting: words(20), organisaties: [words(2)], tekst: words(250) }),
    );
  }

  /** Entries that are looked up and candidates that are compared, for all together. */
  function workFor(count: number): number {
    const collection = collect(madeUp(count));
    return collection.all.reduce((sum, one) => {
      const { looked, places } = nearbyIn(collection, one);
      return sum + looked + places.size;
    }, 0);
  }

  it('grows with the number of practices, not with its square', () => {
    const [few, twice, fourTimes] = [workFor(200), workFor(400), workFor(800)];
    expect(twice / few).toBeLessThan(2.3);
    expect(fourTimes / few).toBeLessThan(4.6);
  });

  it('still finds a copy among many', () => {
    const many = madeUp(800);
    const copies = many.slice(0, 40).map((one) => ({ ...one, id: `${one.id}-kopie`, tekst: one.tekst.slice(0, 900) }));
    const found = copies.map((copy) => probableDuplicates(copy, many)[0]?.id);
    expect(found).toEqual(many.slice(0, 40).map(({ id }) => id));
    expect(prepare(many[0] ?? candidate({})).words.length).toBeGreaterThan(50);
  });
});
