import { sectionsOf } from '../../file/sections.ts';
import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, listOf } from '../../schema/untrusted.ts';

/** Fields that tell what a practice reaches. */
const RESULT_FIELDS = ['cijfers', 'evaluaties'] as const;

/** A page tells what came of it: with a figure, with research, or by saying that nobody knows. */
export const zonderResultaat: Rule = {
  id: 'zonder-resultaat',
  kinds: ['praktijk'],
  *check(file) {
    if (RESULT_FIELDS.some((field) => listOf(fieldOf(file.data, field)).length > 0)) return;
    if (file.tree === null || sectionsOf(file.tree).some(({ title }) => title === 'Wat levert het op?')) return;
    const boodschap =
      'Deze pagina heeft geen cijfer en geen resultaat. Vul cijfers of evaluaties in, of schrijf onder "## Wat levert het op?" wat wel en niet bekend is.';
    yield atField(file, ['cijfers'], { regelId: this.id, ernst: 'waarschuwing', boodschap });
  },
};
