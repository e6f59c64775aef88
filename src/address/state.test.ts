import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressState, choicePart, flagPart, idsPart, isState, LONGEST_STATE, numberPart, textPart, withState } from './state.ts';

const state = addressState({
  q: textPart((raw) => raw.trim().slice(0, 50)),
  volgorde: choicePart(['oud', 'nieuw'], null, { vroeger: 'oud' }),
  maat: choicePart(['klein', 'groot'], 'klein'),
  letterlijk: flagPart(),
  stap: numberPart(1, 9, 1),
  doelgroep: idsPart('any'),
  plan: idsPart('own', 3),
});

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 3 });
const states = fc.record({
  // What the cleaning leaves as it is.
  q: fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((text) => text.toWellFormed().trim().slice(0, 50))
    .filter((text) => text.isWellFormed()),
  volgorde: fc.constantFrom('oud' as const, 'nieuw' as const, null),
  maat: fc.constantFrom('klein' as const, 'groot' as const),
  letterlijk: fc.boolean(),
  stap: fc.integer({ min: 1, max: 9 }),
  doelgroep: ids.map((values) => [...values].sort()),
  plan: ids,
});

describe('addressState', () => {
  it('leaves out what the page does by itself', () => {
    expect(state.encode(state.rest)).toBe('');
    expect(state.encode({ ...state.rest, maat: 'klein', q: '' })).toBe('');
  });

  it('reads a choice by the name that it had before, and writes the new one', () => {
    expect(state.encode(state.decode('volgorde=vroeger'))).toBe('volgorde=oud');
    expect(state.decode('volgorde=toString').volgorde).toBeNull();
  });

  it('writes a state that can be read by people, in one order', () => {
    const chosen = { ...state.rest, plan: ['b', 'a'], q: 'samen eten', doelgroep: ['ouderen', 'jongeren'], letterlijk: true, stap: 3 };
    expect(state.encode(chosen)).toBe('q=samen+eten&letterlijk=1&stap=3&doelgroep=jongeren&doelgroep=ouderen&plan=b&plan=a');
  });

  it('reads back what it wrote, behind # or ?', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('', '#', '?'), (chosen, before) => {
        const text = state.encode(chosen);
        expect(state.decode(before + text)).toEqual(chosen);
        expect(state.encode(state.decode(text))).toBe(text);
        expect(isState(text)).toBe(text !== '');
      }),
    );
  });

  it('gives a state that can be written, whatever stands in the address', () => {
    const keys = fc.constantFrom('q', 'volgorde', 'maat', 'letterlijk', 'stap', 'doelgroep', 'plan', '__proto__', 'constructor', 'x');
    const pairs = fc
      .array(fc.tuple(keys, fc.string({ unit: 'binary' })))
      .map((list) => list.map(([key, value]) => `${key}=${value}`).join('&'));
    fc.assert(
      fc.property(fc.oneof(pairs, fc.string({ unit: 'binary' })), (text) => {
        const read = state.decode(text);
        expect(Object.keys(read)).toEqual(Object.keys(state.rest));
        expect(read.q.length).toBeLessThanOrEqual(50);
        expect(state.decode(state.encode(read))).toEqual(read);
      }),
    );
  });

  it.each([
    ['a key that the page does not know', 'onbekend=1'],
    ['a broken code', 'doelgroep=%zz&q=%20'],
    ['a value that cannot be one', 'doelgroep=<script>&volgorde=willekeurig&stap=0&stap=5&maat='],
    ['a number with more in it', 'stap=2x'],
    ['the name of a place in the page', 'resultaten'],
    ['a text that is far too long', `doelgroep=${'a-'.repeat(LONGEST_STATE)}&plan=a`],
  ])('reads nothing from %s', (_what, text) => {
    expect(state.decode(`#${text}`)).toEqual(state.rest);
  });

  it('keeps each id once, and no more than fit', () => {
    expect(state.decode('plan=c&plan=a&plan=c&plan=b&plan=d').plan).toEqual(['c', 'a', 'b']);
  });
});

describe('isState', () => {
  it.each([
    ['', false],
    ['resultaten', false],
    ['q=eten', true],
  ])('of %j is %s', (fragment, expected) => {
    expect(isState(fragment)).toBe(expected);
  });
});

describe('withState', () => {
  it('puts a state behind a path, and leaves a path without one alone', () => {
    expect(withState('/map/zoeken/', 'q=eten')).toBe('/map/zoeken/#q=eten');
    expect(withState('/map/zoeken/', '')).toBe('/map/zoeken/');
  });
});
