import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED_ELEMENTS, COMPONENTS, HTML_ELEMENTS } from './components.ts';

describe('the elements that pages may use', () => {
  it('are exactly the components that exist', () => {
    const folder = join(import.meta.dirname, '..', 'components', 'mdx');
    const files = readdirSync(folder).filter((name) => name.endsWith('.astro'));
    expect(
      Object.keys(COMPONENTS)
        .map((name) => `${name}.astro`)
        .toSorted(),
    ).toEqual(files.toSorted());
  });

  it('have the names of components in capitals, and those of HTML not', () => {
    expect(Object.keys(COMPONENTS).filter((name) => !/^[A-Z][A-Za-z]*$/.test(name))).toEqual([]);
    expect(Object.keys(HTML_ELEMENTS).filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });

  it('ask for no attribute that they do not allow, and allow none that runs code', () => {
    for (const { attributes, required } of Object.values(ALLOWED_ELEMENTS)) {
      expect(attributes).toEqual(expect.arrayContaining([...required]));
      expect(attributes.filter((name) => /^on|:|^(style|href|src|srcdoc|action)$/i.test(name))).toEqual([]);
    }
  });

  it('do not include an element that loads or runs anything', () => {
    const dangerous = [
      'script',
      'style',
      'iframe',
      'object',
      'embed',
      'img',
      'a',
      'form',
      'base',
      'meta',
      'link',
      'svg',
      'math',
      'template',
      'slot',
    ];
    expect(dangerous.filter((name) => Object.hasOwn(ALLOWED_ELEMENTS, name))).toEqual([]);
  });
});
