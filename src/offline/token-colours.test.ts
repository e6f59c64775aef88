import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../reading/project.ts';
import { lightColour } from './token-colours.ts';

const css = readFileSync(join(PROJECT_ROOT, 'src/styles/tokens.css'), 'utf8');

test('takes the colour in the light, whether there is another for the dark or not', () => {
  expect(lightColour('--paper: light-dark(#fbf9f4, #121a1b);', 'paper')).toBe('#fbf9f4');
  expect(lightColour('--on-petrol: #ffffff;', 'on-petrol')).toBe('#ffffff');
});

test('the tokens that the manifest uses are there', () => {
  expect(lightColour(css, 'petrol-fill')).toMatch(/^#/);
  expect(lightColour(css, 'paper')).toMatch(/^#/);
});

test('a token that is missing is told', () => {
  expect(() => lightColour(css, 'bestaat-niet')).toThrow('--bestaat-niet');
});
