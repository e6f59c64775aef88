import { describe, expect, it } from 'vitest';
import { readSettings, USAGE, UsageError } from './settings.ts';

describe('readSettings', () => {
  it('has limits of its own', () => {
    expect(readSettings([])).toEqual({
      content: undefined,
      paden: [],
      hosts: [],
      cache: undefined,
      json: undefined,
      markdown: undefined,
      maxDays: undefined,
      anew: false,
      concurrency: 8,
      pause: 1000,
      timeout: 20_000,
      deadline: 3_600_000,
      help: false,
    });
  });

  it('takes what a person sets', () => {
    const words = [
      '--alleen',
      'praktijken/a.mdx',
      '--alleen',
      'praktijken/b.mdx',
      '--host',
      'a.be',
      '--max-leeftijd',
      '0',
      '--pauze',
      '0,5',
      '--opnieuw',
    ];
    expect(readSettings(words)).toMatchObject({
      paden: ['praktijken/a.mdx', 'praktijken/b.mdx'],
      hosts: ['a.be'],
      maxDays: 0,
      pause: 500,
      anew: true,
    });
  });

  it.each([
    [['--gelijktijdig', '0'], '--gelijktijdig is een getal van 1 tot 32, niet "0".'],
    [['--gelijktijdig', '2.5'], '--gelijktijdig is een geheel getal.'],
    [['--pauze', '0'], '--pauze is een getal van 0.2 tot 60, niet "0".'],
    [['--wacht', 'lang'], '--wacht is een getal van 1 tot 120, niet "lang".'],
    [['--hoogstens', ''], '--hoogstens is een getal van 0.05 tot 350, niet "".'],
    [['--lokaal'], 'Met "--lokaal" kan dit commando niets beginnen.'],
    [['praktijken/a.mdx'], 'Met "praktijken/a.mdx" kan dit commando niets beginnen.'],
  ])('refuses %j', (words, message) => {
    expect(() => readSettings(words)).toThrow(new UsageError(message));
  });

  it('explains every option', () => {
    for (const name of [
      'alleen',
      'host',
      'content',
      'max-leeftijd',
      'opnieuw',
      'gelijktijdig',
      'pauze',
      'wacht',
      'hoogstens',
      'cache',
      'json',
      'markdown',
    ]) {
      expect(USAGE).toContain(`--${name} `);
    }
  });
});
