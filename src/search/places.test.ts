import { describe, expect, it } from 'vitest';
import { placeIn } from './places.ts';

const PLACES = [
  { id: 'duffel', label: 'Duffel', namen: 'duffel,2570', dichtbij: ['mechelen'] },
  { id: 'rode', label: 'Sint-Genesius-Rode', namen: 'sint genesius rode,1640', dichtbij: ['ukkel'] },
];

describe('placeIn', () => {
  it.each([
    ['2570', 'duffel'],
    ['praktijken in Duffel', 'duffel'],
    ['sint-genesius-rode ouderen', 'rode'],
    ['rode', undefined],
    ['', undefined],
  ])('of %j', (query, id) => {
    expect(placeIn(query, PLACES)?.id).toBe(id);
  });
});
