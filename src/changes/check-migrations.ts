import type { FileKind } from '../file/source-file.ts';
import type { FieldTitles } from '../schema/field-titles.ts';
import type { Migration, MigrationStep } from './migration.ts';
import { splitAtList } from './place.ts';

/** Where a step looks, in the schema of today: what must be there, and what cannot be there any more. */
function placesOf(step: MigrationStep): { readonly there: readonly string[]; readonly gone: readonly string[] } {
  switch (step.kind) {
    case 'move':
      return { there: [step.to], gone: step.to.startsWith(`${step.from}.`) ? [] : [step.from] };
    case 'value':
    case 'reshape':
      return { there: [step.at], gone: [] };
    case 'drop':
      return step.at.endsWith('[]') ? { there: [step.at], gone: [] } : { there: [], gone: [step.at] };
    case 'section':
      return { there: [], gone: [] };
  }
}

/**
 * What is wrong with a table of migrations. A place that is wrongly typed would do nothing, and an old name that the
 * schema still knows would rewrite what is written rightly today.
 * @param titlesOf the places of the schema of today; null for a kind of file that is a list, of which they are not known
 * @returns in Dutch: which migration, what is wrong, how to mend it
 */
export function checkMigrations(migrations: readonly Migration[], titlesOf: (kind: FileKind) => FieldTitles | null): string[] {
  return migrations.flatMap(({ naam, dag, steps }, index) => {
    const problem = (text: string) => `${naam}: ${text}`;
    const earlier = migrations[index - 1]?.dag ?? '';
    const order = earlier > dag ? [problem(`staat na een omzetting van ${earlier}. Zet de oudste eerst.`)] : [];
    const places = steps.flatMap((step) => {
      const titles = titlesOf(step.of);
      const isSplit = step.kind === 'move' && splitAtList(step.from).list.join('.') !== splitAtList(step.to).list.join('.');
      const apart = isSplit
        ? [problem(`${step.from} en ${step.to} staan niet in dezelfde lijst. Gebruik reshape voor de hele lijst.`)]
        : [];
      if (titles === null) return apart;
      const knows = (place: string) => Object.hasOwn(titles, place.replace(/(\[\])+$/, ''));
      const { there, gone } = placesOf(step);
      return [
        ...apart,
        ...there.filter((place) => !knows(place)).map((place) => problem(`het schema kent ${place} niet. Kijk de spelling na.`)),
        ...gone.filter(knows).map((place) => problem(`het schema kent ${place} nog. Haal de sleutel daar weg, of hier de stap.`)),
      ];
    });
    return [...order, ...places];
  });
}
