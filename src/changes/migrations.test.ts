import { expect, it } from 'vitest';
import { fieldsOf } from '../schema/field-info.ts';
import { fieldTitles } from '../schema/field-titles.ts';
import { isRecordKind, makeSchemas } from '../schema/schemas.ts';
import type { FileKind } from '../file/source-file.ts';
import { VOCABULARIA } from '../validation/fixtures.ts';
import { checkMigrations } from './check-migrations.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations.ts';

const schemas = makeSchemas(VOCABULARIA);
const titlesOf = (kind: FileKind) => (isRecordKind(kind) ? fieldTitles(fieldsOf(schemas[kind])) : null);

it('has no migration that does nothing, or that would rewrite what is right today', () => {
  expect(checkMigrations(MIGRATIONS, titlesOf)).toEqual([]);
});

it('tells of a place that is wrongly typed, of an old name that still counts, and of the order', () => {
  const migrations: Migration[] = [
    {
      dag: '2027-02-01',
      naam: 'Proef',
      steps: [
        { of: 'praktijk', kind: 'move', from: 'toestand', to: 'staat' },
        { of: 'praktijk', kind: 'move', from: 'schaal', to: 'status' },
        { of: 'praktijk', kind: 'move', from: 'kost', to: 'cijfers[].waarde' },
        { of: 'praktijk', kind: 'drop', at: 'relaties' },
        { of: 'praktijk', kind: 'value', at: 'doelgroep[]', from: 'a', to: 'b' },
        { of: 'vocabularium', id: 'ontwerpen', kind: 'value', at: '[].id', from: 'a', to: 'b' },
        { of: 'praktijk', kind: 'value', at: 'doelgroepen[]', from: 'a', to: 'b' },
        { of: 'praktijk', kind: 'section', from: 'a', to: 'b' },
      ],
    },
    { dag: '2027-01-01', naam: 'Vroeger', steps: [] },
  ];
  expect(checkMigrations(migrations, titlesOf)).toEqual([
    'Proef: het schema kent staat niet. Kijk de spelling na.',
    'Proef: het schema kent schaal nog. Haal de sleutel daar weg, of hier de stap.',
    'Proef: kost en cijfers[].waarde staan niet in dezelfde lijst. Gebruik reshape voor de hele lijst.',
    'Proef: het schema kent relaties nog. Haal de sleutel daar weg, of hier de stap.',
    'Proef: het schema kent doelgroep[] niet. Kijk de spelling na.',
    'Vroeger: staat na een omzetting van 2027-02-01. Zet de oudste eerst.',
  ]);
});
