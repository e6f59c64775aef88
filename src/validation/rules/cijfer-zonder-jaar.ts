import { blocksOf, type Block } from '../../file/blocks.ts';
import type { Rule } from '../rule.ts';
import { atNode } from '../../file/source-file.ts';

/** A year, or the statement that it is not known. */
const YEAR =
  /(?<!\d)(?:1[89]|20)\d{2}(?!\d)|\bjaar(?:tal)?\b[^.]*\b(?:niet|on)\s?(?:bekend|gekend|vermeld)|\bzonder (?:jaar|datum)\b|\bonbekend jaar\b/i;

/** Figures that change from year to year: counts from ten on, money, shares. */
const FIGURE = /(?<![\d.,:/+-])(?:\d{1,3}(?:\.\d{3})+|\d{2,}|\d+(?=\s?(?:procent|%|euro)))(?:,\d+)?(?![\d/]|[.:]\d)/g;

/** What makes a number an age, a duration, a time, a distance or a name rather than a figure. */
const BEFORE =
  /(?:\b(?:vanaf|boven(?: de)?|onder(?: de)?|(?:ouder|jonger)(?: is| zijn)? dan|leeftijd van|nummer|lijn|bel|belt|bellen|postcode|artikel|les|week|dag)\s+|\d+ (?:en|tot|à|of)\s+)$/i;
const AFTER =
  /^(?:\s?-?(?:plus(?:sers?)?|\+)|[- ]?jarigen?\b|\s*(?:(?:en|tot|à|of)\s+\d+\s*)?(?:jaar|jaren|maanden?|weken|dagen|uur|uren|minuten|keer|kilometer|km|meter|m²|personen per|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|u\b)|:\d\d)/i;

function firstFigure(text: string): string | undefined {
  for (const match of text.matchAll(FIGURE)) {
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    // An age group is often named by two bounds, so "van 6 tot 12 jaar" has the unit only once.
    if (!AFTER.test(after) && !BEFORE.test(before)) return match[0];
  }
  return undefined;
}

/** A passage may lean on the year that the passage just before it in the same section names. */
function hasYear(block: Block, previous: Block | undefined): boolean {
  return YEAR.test(block.text) || (previous?.section === block.section && YEAR.test(previous.text));
}

/** Who reads a figure can see from which year it is. */
export const cijferZonderJaar: Rule = {
  id: 'cijfer-zonder-jaar',
  kinds: ['praktijk'],
  *check(file) {
    if (file.tree === null) return;
    let leaning: Block | undefined;
    for (const block of blocksOf(file.tree)) {
      const figure = firstFigure(block.text);
      const dated = hasYear(block, leaning);
      if (figure !== undefined && !dated) {
        const boodschap = `Van welk jaar is het cijfer ${figure}? Zet het jaartal erbij, of schrijf dat het jaar niet bekend is.`;
        yield atNode(file, block.node, { regelId: this.id, ernst: 'waarschuwing', boodschap });
      }
      // A list leans as a whole on the sentence above it.
      if (!block.isListItem || YEAR.test(block.text)) leaning = block;
    }
  },
};
