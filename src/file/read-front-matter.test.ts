import { describe, expect, it } from 'vitest';
import { placeOf } from '../validation/fixtures.ts';
import { type FrontMatter, readFrontMatter } from './read-front-matter.ts';

/** The front matter of a text that must have one. */
function read(text: string): FrontMatter {
  const result = readFrontMatter(text);
  if ('boodschap' in result) throw new Error(result.boodschap);
  return result;
}

describe('readFrontMatter', () => {
  it('splits front matter and body', () => {
    const { yaml, body, bodyLine } = read('---\ntitel: Buurttafel\nperiode: { start: 2024 }\n---\nTekst.\n');
    expect(yaml.data).toEqual({ titel: 'Buurttafel', periode: { start: 2024 } });
    expect(yaml.problems).toEqual([]);
    expect(body).toBe('Tekst.\n');
    expect(bodyLine).toBe(5);
  });

  it.each([
    ['no empty line', '---\na: 1\n---\nX'],
    ['one empty line', '---\na: 1\n---\n\nX'],
    ['three empty lines', '---\na: 1\n---\n\n\n\nX'],
    ['empty lines and comments in the front matter', '---\n\n# uitleg\na: 1\n\n---\n\nX'],
    ['nothing but comments', '---\n# uitleg\n\n---\n\nX'],
    ['no fields at all', '---\n---\nX'],
    ['spaces behind both lines', '---  \na: 1\n---  \n\nX'],
    ['a block of text with --- in it', '---\na: |\n  een\n  ---\n  twee\n---\nX'],
  ])('knows the line on which the body begins: %s', (_name, text) => {
    const { body, bodyLine } = read(text);
    const lineInBody = body.slice(0, body.indexOf('X')).split('\n').length;
    expect(bodyLine + lineInBody - 1).toBe(placeOf(text, 'X').regel);
  });

  it.each([
    ['directly below the opening line', '---\ntitel: x\n---\n'],
    ['below empty lines and comments', '---\n\n# een\n# twee\n\ntitel: x\n---\n'],
    ['behind an opening line with spaces', '---   \ntitel: x\n---\n'],
  ])('counts lines of fields from the top of the file: %s', (_name, text) => {
    expect(read(text).yaml.locate(['titel'], 'key')).toEqual(placeOf(text, 'titel'));
  });

  it('counts lines of YAML problems from the top of the file', () => {
    const text = '---\n# uitleg\ntitel: x\nstatus: &a lopend\n---\n';
    expect(read(text).yaml.problems).toEqual([expect.objectContaining({ regelId: 'yaml-verwijzing', ...placeOf(text, 'lopend') })]);
  });

  it('gives the same answer each time: the splitter keeps no memory of a broken file', () => {
    const text = '---\ntitel: "open\n---\nTekst';
    const answers = [1, 2, 3].map(() => {
      const { yaml, body, bodyLine } = read(text);
      return { data: yaml.data, problems: yaml.problems, body, bodyLine };
    });
    expect(answers[0]?.problems).toHaveLength(1);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('leaves a second block of front matter to the body, where it is only text', () => {
    const { yaml, body } = read('---\na: 1\n---\n---\nb: 2\n---\n');
    expect(yaml.data).toEqual({ a: 1 });
    expect(body).toBe('---\nb: 2\n---\n');
  });

  it('keeps the body as it is, with its own --- lines and braces', () => {
    const body = 'Een\n\n---\n\n{twee} <Tip>\n---js\n';
    expect(read(`---\na: 1\n---\n${body}`).body).toBe(body);
  });

  it.each([
    ['', 'Het bestand begint niet met front matter.', 1, 1],
    ['+++\na = 1\n+++\n', 'Het bestand begint niet met front matter.', 1, 1],
    ['---js\nx\n---\n', 'Na de eerste --- staat "js". Alleen YAML is toegelaten', 1, 4],
    [`---${'x'.repeat(100)}\n---\n`, `Na de eerste --- staat "${'x'.repeat(37)}".`, 1, 4],
    ['---\na: 1\n', 'De front matter is niet afgesloten.', 1, 1],
    ['---\na: 1\n---js\n', 'De regel die de front matter afsluit, bestaat uit niets dan ---.', 3, 4],
  ])('refuses %j', (text, message, regel, kolom) => {
    expect(readFrontMatter(text)).toEqual({
      regelId: 'front-matter',
      regel,
      kolom,
      boodschap: expect.stringContaining(message),
    });
  });
});
