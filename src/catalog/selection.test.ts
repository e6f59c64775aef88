import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacet, FACETS } from './facets.ts';
import { isEmpty } from '../filters/choice.ts';
import { NOTHING_TICKED, type Selection, SELECTION_STATE } from './selection.ts';

const NOTHING: Selection = byFacet(() => []);

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/), { maxLength: 4 });
const selections = fc.record<Selection>(byFacet(() => ids));

describe('SELECTION_STATE, reading', () => {
  it('reads all values of all facets', () => {
    expect(SELECTION_STATE.decode('doelgroep=ouderen&doelgroep=jongeren&status=lopend')).toEqual({
      ...NOTHING,
      doelgroep: ['ouderen', 'jongeren'],
      status: ['lopend'],
    });
  });

  it('reads a value once, and leaves out what is no facet', () => {
    expect(SELECTION_STATE.decode('status=lopend&status=lopend&q=eten&pagina=2')).toEqual({
      ...NOTHING,
      status: ['lopend'],
    });
  });

  it.each([
    '',
    'status=',
    'status=Lopend',
    'status=a b',
    'status=<script>',
    'status=a%22b',
    `status=${'a'.repeat(81)}`,
    'status[]=a',
    'STATUS=a',
    '__proto__=a',
  ])('reads nothing from %j', (query) => {
    const selection = SELECTION_STATE.decode(query);
    expect(selection).toEqual(NOTHING);
    expect(NOTHING_TICKED).toEqual(NOTHING);
    expect(isEmpty(selection)).toBe(true);
  });

  it('reads only what could be the id of a term, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...FACETS, 'x'), fc.string())), (pairs) => {
        for (const read of Object.values(SELECTION_STATE.decode(String(new URLSearchParams(pairs))))) {
          for (const value of read) expect(value).toMatch(/^[a-z0-9-]{1,80}$/);
          expect(new Set(read).size).toBe(read.length);
        }
      }),
    );
  });
});

describe('SELECTION_STATE, writing', () => {
  it('writes facets in their order and values sorted, so that one selection has one address', () => {
    const selection = { ...NOTHING, status: ['lopend'], doelgroep: ['ouderen', 'jongeren'] };
    expect(SELECTION_STATE.encode(selection)).toBe('doelgroep=jongeren&doelgroep=ouderen&status=lopend');
    expect(selection.doelgroep).toEqual(['ouderen', 'jongeren']);
  });

  it('writes nothing for nothing', () => {
    expect(SELECTION_STATE.encode(NOTHING)).toBe('');
  });

  it('is read back as the same selection', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const query = SELECTION_STATE.encode(selection);
        const read = SELECTION_STATE.decode(query);
        for (const facet of FACETS) expect(read[facet]).toEqual([...selection[facet]].sort());
        expect(SELECTION_STATE.encode(read)).toBe(query);
      }),
    );
  });
});
