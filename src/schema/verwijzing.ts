import { field, type ReferenceTarget } from './field.ts';
import { slugSchema } from './slug.ts';

/** Schema of the id of a source in the same file, or of a record elsewhere in the databank. */
export function verwijzing(to: ReferenceTarget) {
  return field(slugSchema, { refersTo: to });
}

/** The field of a fact that names the source of it. */
export const bronVerwijzing = field(verwijzing('bron'), {
  title: 'Bron',
  help: 'Een bron uit de lijst bronnen',
  otherNames: ['bronnen', 'volgens'],
});
