import type { Migration } from './migration.ts';

/**
 * Every change of the schema that content was rewritten for, oldest first: the one place from old to new. Histories,
 * "gewijzigd op", the editors' report and a saved plan all read it, so that a migration is no change to them.
 *
 * Put a migration here in the same commit that changes the schema. It stays: versions of before keep their old form in
 * git. A key that was renamed away cannot come back with another meaning; `checkMigrations` guards that.
 *
 * @example
 * {
 *   dag: '2027-01-15',
 *   naam: 'één spelling voor velden van twee woorden',
 *   steps: [
 *     { of: 'praktijk', kind: 'move', from: 'statusPer', to: 'status_per' },
 *     { of: 'praktijk', kind: 'move', from: 'bronnen[].zonderLink', to: 'bronnen[].zonder_link' },
 *     { of: 'praktijk', kind: 'value', at: 'evaluaties[].ontwerp', from: 'voor-nameting', to: 'voor-na' },
 *     { of: 'vocabularium', id: 'ontwerpen', kind: 'value', at: '[].id', from: 'voor-nameting', to: 'voor-na' },
 *     { of: 'praktijk', kind: 'drop', at: 'studies' },
 *     { of: 'praktijk', kind: 'drop', at: 'evaluaties[]', where: { ontwerp: ['rct', 'cluster-rct'] } },
 *     { of: 'praktijk', kind: 'section', from: 'Lessen', to: 'Wat leerden we?' },
 *   ],
 * }
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    dag: '2026-11-29',
    naam: 'studies zeggen als gegeven wat ze vergelijken',
    steps: [{ of: 'studie', kind: 'move', from: 'opvolging_weken', to: 'weken_sinds_start' }],
  },
];
