import { fieldOf, isRecord, textOf } from '../schema/untrusted.ts';
import type { Migration, MigrationStep } from './migration.ts';

const IN_DATABANK = { niveau: 'niveau-niet-bekend', door: 'Movisie (databank Effectieve sociale interventies)' } as const;
const EERSTE_AANWIJZINGEN = 'Effectief: eerste aanwijzingen voor effectiviteit';

/** What levels of recognition were called when they were free text. */
const ERKENNINGEN = new Map<string, Readonly<Record<string, string>>>([
  ['Goed beschreven', { niveau: 'goed-beschreven' }],
  ['Goed onderbouwd', { niveau: 'goed-onderbouwd' }],
  [EERSTE_AANWIJZINGEN, { niveau: 'eerste-aanwijzingen' }],
  [`${EERSTE_AANWIJZINGEN} (later opnieuw erkend, datum niet bekend)`, { niveau: 'eerste-aanwijzingen' }],
  ['Opgenomen in de databank Effectieve sociale interventies (niveau niet bekend)', IN_DATABANK],
]);

const OLD_CLUSTERS = ['cluster', 'clusters', 'interval_clustering', 'se_uit_p'];

function hasOldClusters(invoer: unknown): boolean {
  return OLD_CLUSTERS.some((key) => fieldOf(invoer, key) !== undefined);
}

/** A standard error that was worked out from a p value became an ordinary one, which accounts for clusters. */
function withoutOldClusters(invoer: unknown): unknown {
  if (!isRecord(invoer)) return undefined;
  const kept = Object.fromEntries(Object.entries(invoer).filter(([key]) => !OLD_CLUSTERS.includes(key)));
  const se = invoer['se_uit_p'];
  return se === undefined ? kept : { ...kept, vorm: 'gestandaardiseerd', se, se_met_clusters: true };
}

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
 *   naam: 'een proef is geen evaluatie',
 *   steps: [
 *     { of: 'praktijk', kind: 'move', from: 'inzet.kosten', to: 'kosten' },
 *     { of: 'praktijk', kind: 'value', at: 'evaluaties[].ontwerp', from: 'voor-nameting', to: 'voor-na' },
 *     { of: 'vocabularium', id: 'ontwerpen', kind: 'value', at: '[].id', from: 'voor-nameting', to: 'voor-na' },
 *     { of: 'praktijk', kind: 'drop', at: 'relaties' },
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
  {
    dag: '2026-11-30',
    naam: 'het niveau van een erkenning is een term',
    steps: [
      {
        of: 'praktijk',
        kind: 'reshape',
        at: 'erkenningen[]',
        isOld: (item) => ERKENNINGEN.has(textOf(fieldOf(item, 'niveau')) ?? ''),
        toNew: (item) => (isRecord(item) ? { ...item, ...ERKENNINGEN.get(textOf(item['niveau']) ?? '') } : item),
      },
    ],
  },
  {
    dag: '2026-11-30',
    naam: 'één spelling en één woord voor elke sleutel',
    steps: [
      { of: 'praktijk', kind: 'move', from: 'statusPer', to: 'status_per' },
      { of: 'praktijk', kind: 'move', from: 'bronnen[].zonderLink', to: 'bronnen[].zonder_link' },
      { of: 'vocabularium', id: 'woordenlijst', kind: 'move', from: '[].inPlaatsVan', to: '[].in_plaats_van' },
      { of: 'studie', kind: 'move', from: 'aanpak', to: 'aanpakken' },
      { of: 'overzicht', kind: 'move', from: 'aanpak', to: 'aanpakken' },
      { of: 'overzicht', kind: 'move', from: 'gepoolde_effecten[].aanpak', to: 'gepoolde_effecten[].wat' },
    ],
  },
  {
    dag: '2026-11-30',
    naam: 'één lijst van soorten onderzoek',
    steps: [{ of: 'studie', kind: 'value', at: 'ontwerp', from: 'voor-na', to: 'voor-nameting' }],
  },
  {
    dag: '2026-11-30',
    naam: 'wat eenzaamheid mat of iets vergeleek, is een studie',
    steps: [
      {
        of: 'praktijk',
        kind: 'reshape',
        at: 'evaluaties[]',
        isOld: (item) => fieldOf(item, 'bron') === 'tvgg-2007' && fieldOf(item, 'ontwerp') === 'quasi-experimenteel',
        toNew: (item) => (isRecord(item) ? { ...item, ontwerp: 'literatuuroverzicht' } : item),
      },
      { of: 'praktijk', kind: 'drop', at: 'evaluaties[]', where: { ontwerp: ['rct', 'cluster-rct', 'quasi-experimenteel'] } },
      {
        of: 'praktijk',
        kind: 'drop',
        at: 'evaluaties[]',
        where: { ontwerp: ['voor-nameting'], bron: ['co-op-2019', 'biessonder', 'ageing-society-2016', 'jspr-2017'] },
      },
      { of: 'praktijk', kind: 'value', at: 'evaluaties[].uitkomst', from: 'gunstig', to: 'minder-eenzaam' },
      { of: 'praktijk', kind: 'value', at: 'evaluaties[].uitkomst', from: 'ongunstig', to: 'meer-eenzaam' },
    ],
  },
  {
    dag: '2026-11-30',
    naam: 'een tweede lezing zegt wat ze vond',
    steps: (['studie', 'overzicht'] as const).flatMap((of) => [
      { of, kind: 'move', from: 'gecontroleerd', to: 'tweede_lezing.datum' } as const,
      { of, kind: 'move', from: 'controle_bron', to: 'tweede_lezing.bron' } as const,
      { of, kind: 'move', from: 'controle_opmerking', to: 'tweede_lezing.opmerking' } as const,
    ]),
  },
  {
    dag: '2026-11-30',
    naam: 'clusters staan bij de studie en niet meer bij de invoer',
    steps: [{ of: 'studie', kind: 'reshape', at: 'invoer', isOld: hasOldClusters, toNew: withoutOldClusters }],
  },
  {
    dag: '2026-11-30',
    naam: 'een studie noemt haar praktijk, en een praktijk geen studies',
    steps: [{ of: 'praktijk', kind: 'drop', at: 'studies' }],
  },
  {
    dag: '2026-11-30',
    naam: 'wat een praktijk vraagt, staat als gegeven bij elk deel',
    steps: [
      ...(['kosten', 'personeel', 'vrijwilligers'] as const).flatMap((part): MigrationStep[] => [
        { of: 'praktijk', kind: 'move', from: `inzet.${part}`, to: part },
        { of: 'praktijk', kind: 'reshape', at: part, isOld: (value) => typeof value === 'string', toNew: () => undefined },
      ]),
      { of: 'praktijk', kind: 'drop', at: 'inzet' },
    ],
  },
];
