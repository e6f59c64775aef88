import { describe, expect, it } from 'vitest';
import { pathText, valueText } from './value-text.ts';

describe('valueText', () => {
  it('does not follow endless nesting', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 1000; depth += 1) deep = { a: deep };
    expect(valueText(deep)).toBe('a: a: a: a: a: a: a: …');
  });

  it('calls fields by their titles, where they have one', () => {
    const titles = { cijfers: 'Cijfers', 'cijfers[].waarde': 'Getal' };
    expect(valueText([{ waarde: 40, jaar: 2025 }, { waarde: 8 }], titles, 'cijfers')).toBe('Getal: 40; jaar: 2025 • Getal: 8');
    expect(valueText(['a', 'b'])).toBe('a, b');
    expect(pathText(['cijfers', { item: 'gasten (2025)' }, 'waarde'], titles)).toBe('Cijfers › gasten (2025) › Getal');
    expect(pathText(['constructor', 'x'], titles)).toBe('constructor › x');
  });
});
