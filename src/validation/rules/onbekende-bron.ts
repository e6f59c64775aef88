import { bodyCitations, fieldCitations, sourceIds } from '../../file/citations.ts';
import { fieldsOfFile } from '../file-fields.ts';
import type { Rule } from '../rule.ts';
import { atField, atNode } from '../../file/source-file.ts';
import { chooseFrom, didYouMean } from '../../text/suggest.ts';

/** Every citation names a source of the list `bronnen`. */
export const onbekendeBron: Rule = {
  id: 'onbekende-bron',
  kinds: ['praktijk', 'pagina', 'toepassing'],
  *check(file, { schemas }) {
    // Without readable front matter nobody can tell which sources there are.
    if (file.data === undefined) return;
    const known = sourceIds(file.data).map((source) => source.id);
    const tell = (id: string) => ({
      regelId: this.id,
      boodschap: `De bron "${id}" staat niet in de lijst bronnen.${didYouMean(id, known)} ${known.length === 0 ? 'Voeg de bron toe.' : chooseFrom(known)}`,
    });
    for (const { id, path } of fieldCitations(file.data, fieldsOfFile(file, schemas)))
      if (!known.includes(id)) yield atField(file, path, tell(id));
    for (const { id, node } of bodyCitations(file.tree)) if (!known.includes(id)) yield atNode(file, node, tell(id));
  },
};
