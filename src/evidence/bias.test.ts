import { describe, expect, it } from 'vitest';
import { biasOf } from './bias.ts';

const LOW = { loting: 'laag', uitval: 'laag', meting: 'laag', selectief: 'laag' } as const;

describe('biasOf', () => {
  it.each([
    [LOW, 'laag'],
    [{ ...LOW, meting: 'enige' }, 'enige'],
    [{ ...LOW, selectief: 'niet-beoordeeld' }, 'enige'],
    [{ ...LOW, meting: 'enige', uitval: 'hoog' }, 'hoog'],
    [{ ...LOW, selectief: 'niet-beoordeeld', loting: 'hoog' }, 'hoog'],
    [undefined, 'enige'],
  ] as const)('of %j: %s', (risico, expected) => {
    expect(biasOf(risico)).toBe(expected);
  });
});
