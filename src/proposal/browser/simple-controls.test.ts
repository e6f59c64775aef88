import { expect, it } from 'vitest';
import { lengthText } from './simple-controls.ts';

it.each([
  [0, 5, 110, ''],
  [76, 5, 110, ''],
  [77, 5, 110, '77 van 110 tekens'],
  [120, 5, 110, '120 van 110 tekens'],
  [0, 60, 240, '0 tekens, minstens 60 nodig'],
  [59, 60, 240, '59 tekens, minstens 60 nodig'],
  [60, 60, 240, '60 van 240 tekens'],
])('counts %i characters (%i to %i): %j', (length, min, max, text) => {
  expect(lengthText(length, min, max)).toBe(text);
});
