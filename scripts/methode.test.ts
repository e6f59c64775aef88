import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATEN } from '../src/evidence/state.ts';
import { CAP_EXCEPTION, CAP_RULE, COUNTING_RULE, NIVEAUS, RULES } from '../src/evidence/ladder-rules.ts';

const methode = readFileSync(new URL('../content/paginas/methode.mdx', import.meta.url), 'utf8');

describe('the page on method', () => {
  it.each([1, 2, 3, 4, 5] as const)('tells level %i of the ladder as the pages of practices do', (niveau) => {
    expect(methode).toContain(`\n${niveau}. **${NIVEAUS[niveau]}.** ${RULES[niveau].rule}\n`);
  });

  it.each(Object.entries(STATEN))('names what a cell of the map can say: %s', (_id, { label, explanation }) => {
    // Two pairs differ in the direction alone, and share a line.
    const name =
      label === 'Eenzamer' ? '**Minder eenzaam** of **eenzamer.**' : label === 'Studies vonden meer' ? 'of **meer.**' : `**${label}`;
    expect(methode).toContain(name);
    if (['Alleen in overzichten', 'Wel gedaan, niet onderzocht', 'Niets bekend'].includes(label))
      expect(methode).toContain(`\n- **${label}.** ${explanation}\n`);
  });

  it('tells which studies count, and what holds a practice down', () => {
    expect(methode).toContain(COUNTING_RULE);
    expect(methode).toContain(`${CAP_RULE} ${CAP_EXCEPTION}`);
  });
});
