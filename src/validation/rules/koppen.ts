import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SECTIES } from '../../schema/secties.ts';
import { sectionsOf, textOfSection } from '../../file/sections.ts';
import type { Finding } from '../../file/finding.ts';
import type { Rule } from '../rule.ts';
import { atNode, type SourceFile } from '../../file/source-file.ts';
import { chooseFrom, didYouMean } from '../../text/suggest.ts';

const REGEL = 'koppen';

/** Practice pages share their headings, so that readers find the same thing in the same place. */
export const koppen: Rule = {
  id: REGEL,
  kinds: ['praktijk', 'pagina'],
  *check(file) {
    if (file.tree === null) return;
    const headings = file.tree.children.filter((node) => node.type === 'heading');
    yield* checkLevels(file, headings);
    if (file.kind === 'praktijk') yield* checkSections(file);
  },
};

function* checkLevels(file: SourceFile, headings: readonly Heading[]): Iterable<Finding> {
  let previous = 1;
  for (const heading of headings) {
    const { depth } = heading;
    if (depth === 1) {
      const boodschap = 'De titel staat al in de front matter. Maak van deze kop een tussenkop met ##.';
      yield atNode(file, heading, { regelId: REGEL, boodschap });
    } else if (depth > previous + 1) {
      const boodschap = `Deze kop slaat een niveau over. Gebruik hier ${'#'.repeat(previous + 1)}.`;
      yield atNode(file, heading, { regelId: REGEL, boodschap });
    }
    previous = depth;
  }
}

function* checkSections(file: SourceFile): Iterable<Finding> {
  if (file.tree === null) return;
  const sections = sectionsOf(file.tree);
  const titles = sections.map((section) => section.title);
  if (!titles.includes(SECTIES[0])) {
    const boodschap = `De tekst mist het deel "## ${SECTIES[0]}". Elke praktijk begint daarmee.`;
    yield atNode(file, {}, { regelId: REGEL, boodschap });
  }
  let reached = -1;
  for (const [index, section] of sections.entries()) {
    const { heading, title } = section;
    if (heading === null) {
      const first = section.content[0];
      const boodschap = `Er staat tekst boven de eerste tussenkop. Zet ze onder "## ${SECTIES[0]}".`;
      if (first) yield atNode(file, first, { regelId: REGEL, boodschap });
      continue;
    }
    const order = SECTIES.findIndex((known) => known === title);
    if (order === -1) {
      const boodschap = `De tussenkop "${title}" is niet bekend.${didYouMean(title, SECTIES)} ${chooseFrom(SECTIES)} Een eigen kop kan met ### onder een van deze.`;
      yield atNode(file, heading, { regelId: REGEL, boodschap });
    } else if (titles.indexOf(title) !== index) {
      yield atNode(file, heading, { regelId: REGEL, boodschap: `De tussenkop "${title}" staat er twee keer. Voeg de delen samen.` });
    } else if (order < reached) {
      const boodschap = `"${title}" staat na een deel dat later hoort. De volgorde is: ${SECTIES.join(' · ')}.`;
      yield atNode(file, heading, { regelId: REGEL, ernst: 'waarschuwing', boodschap });
    }
    reached = Math.max(reached, order);
    if (textOfSection(section).trim() === '') {
      yield atNode(file, heading, {
        regelId: REGEL,
        boodschap: `Onder "${toString(heading)}" staat niets. Vul het deel aan of haal de kop weg.`,
      });
    }
  }
}
