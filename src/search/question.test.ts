import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDERS } from '../catalog/order.ts';
import { SELECTION_STATE } from '../catalog/selection.ts';
import { KINDS } from './kinds.ts';
import { queryAddress, questionState, shownKind } from './question.ts';

const state = questionState(null);

describe('questionState', () => {
  it('reads all parts, and ignores nonsense', () => {
    expect(state.decode('#q=samen%20eten&soort=studie&doelgroep=ouderen&volgorde=alfabet&letterlijk=1&iets=x')).toEqual({
      query: 'samen eten',
      kind: 'studie',
      selection: { ...SELECTION_STATE.rest, doelgroep: ['ouderen'] },
      order: 'alfabet',
      isLiteral: true,
    });
    expect(state.decode('volgorde=willekeurig&soort=koelkast&doelgroep=<script>')).toEqual(state.rest);
  });

  it('still reads an order by the name that it had before', () => {
    expect(state.decode('volgorde=bewijs').order).toBe('uitkomst');
  });

  it('takes the order of the page when the address has none', () => {
    expect(questionState('nieuwste').decode('').order).toBe('nieuwste');
  });

  it('gives an address that reads as the same question', () => {
    const questions = fc.record({
      query: fc.constantFrom('', 'samen eten', '"x" & <b>', '2570', '#a=b', '+'),
      selection: fc.constantFrom('', 'doelgroep=ouderen', 'aanpak=vervoer&gemeente=gent').map((text) => SELECTION_STATE.decode(text)),
      kind: fc.constantFrom(null, ...KINDS),
      order: fc.constantFrom(null, ...ORDERS),
      isLiteral: fc.boolean(),
    });
    fc.assert(
      fc.property(questions, (question) => {
        expect(state.decode(state.encode(question))).toEqual(question);
      }),
    );
  });

  it('leaves out what the page does by itself', () => {
    expect(questionState('uitkomst').encode({ ...state.rest, order: 'uitkomst' })).toBe('');
  });
});

describe('shownKind', () => {
  it('shows practices to who filters them, and else what was chosen', () => {
    const nothing = SELECTION_STATE.rest;
    expect(shownKind({ kind: null, selection: nothing })).toBeNull();
    expect(shownKind({ kind: 'studie', selection: nothing })).toBe('studie');
    expect(shownKind({ kind: 'studie', selection: { ...nothing, doelgroep: ['ouderen'] } })).toBe('praktijk');
  });
});

describe('queryAddress', () => {
  it.each([
    ['  samen   eten ', 'q=samen+eten'],
    ['50 % & meer?', 'q=50+%25+%26+meer%3F'],
    ['   ', ''],
  ])('writes %j as %j', (query, address) => {
    expect(queryAddress(query)).toBe(address);
  });
});
