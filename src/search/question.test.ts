import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDERS } from '../catalog/order.ts';
import { selectionFromQuery } from '../catalog/selection.ts';
import { readQuestion, writeQuestion } from './question.ts';

const read = (text: string) => readQuestion(new URLSearchParams(text), null);

describe('readQuestion', () => {
  it('reads all parts, and ignores nonsense', () => {
    expect(read('q=samen%20eten&doelgroep=ouderen&volgorde=alfabet&letterlijk=1&iets=x')).toMatchObject({
      query: 'samen eten',
      selection: { doelgroep: ['ouderen'] },
      order: 'alfabet',
      isLiteral: true,
    });
    expect(read('volgorde=willekeurig&doelgroep=<script>')).toEqual(read(''));
  });

  it('takes the order of the page when the address has none', () => {
    expect(readQuestion(new URLSearchParams(), 'nieuwste').order).toBe('nieuwste');
  });
});

describe('writeQuestion', () => {
  it('gives an address that reads as the same question', () => {
    const questions = fc.record({
      query: fc.constantFrom('', 'samen eten', '"x" & <b>', '2570'),
      selection: fc
        .constantFrom('', 'doelgroep=ouderen', 'aanpak=vervoer&gemeente=gent')
        .map((text) => selectionFromQuery(new URLSearchParams(text))),
      order: fc.constantFrom(null, ...ORDERS),
      isLiteral: fc.boolean(),
    });
    fc.assert(
      fc.property(questions, (question) => {
        expect(readQuestion(writeQuestion(question, null), null)).toEqual(question);
      }),
    );
  });

  it('leaves out what the page does by itself', () => {
    expect(writeQuestion({ ...read(''), order: 'bewijs' }, 'bewijs').toString()).toBe('');
  });
});
