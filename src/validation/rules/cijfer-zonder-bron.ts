import { sourceIds } from '../../file/citations.ts';
import { hasCitation, sectionsOf, textOfSection } from '../../file/sections.ts';
import type { Rule } from '../rule.ts';
import { atNode } from '../../file/source-file.ts';

/**
 * A section with a figure in it says where that figure comes from. Of the other pages only those with sources: a page about
 * the site itself counts its own things.
 */
export const cijferZonderBron: Rule = {
  id: 'cijfer-zonder-bron',
  kinds: ['praktijk', 'pagina'],
  *check(file) {
    if (file.tree === null || (file.kind === 'pagina' && sourceIds(file.data).length === 0)) return;
    for (const section of sectionsOf(file.tree)) {
      const figure = /\d+(?:[.,]\d+)*/.exec(textOfSection(section))?.[0];
      if (figure === undefined || hasCitation(section)) continue;
      const place = section.heading ?? section.content[0] ?? {};
      const boodschap = `In dit deel staat een cijfer (${figure}) zonder bron. Zet <Bron id="…" /> achter de zin met het cijfer.`;
      yield atNode(file, place, { regelId: this.id, boodschap });
    }
  },
};
