import { instrumentSchema, type Instrument } from '../schema/instrument.ts';
import type { Studie } from '../schema/studie.ts';
import type { FileRecord } from '../file/source-file.ts';
import type { RuleContext } from './rule.ts';

/** The scale on which the means of a study stand. */
export interface Scale {
  readonly naam: string;
  /** Lowest and highest mean that can be; null when nobody saw it. */
  readonly bereik: readonly [lowest: number, highest: number] | null;
  readonly hoger_is_eenzamer: boolean | null;
}

/** The questionnaires of a collection by id; read once for all studies. */
const instruments = new WeakMap<readonly FileRecord[], ReadonlyMap<string, Instrument>>();

function instrumentsOf(published: readonly FileRecord[]): ReadonlyMap<string, Instrument> {
  const known = instruments.get(published);
  if (known !== undefined) return known;
  const read = published.flatMap(({ kind, data }) => (kind === 'instrument' ? (instrumentSchema.safeParse(data).data ?? []) : []));
  const byId = new Map(read.map((instrument) => [instrument.id, instrument]));
  instruments.set(published, byId);
  return byId;
}

/** What one answer can score, where only the range of the sum is known. */
function perQuestion([lowest, highest]: readonly [number, number], items: number | undefined): Scale['bereik'] {
  return items === undefined ? null : [lowest / items, highest / items];
}

/**
 * The scale of a study: that of its questionnaire, and per question where its means are. A study that names its own
 * questionnaire gives the range as it is used.
 * @returns null when nobody saw which questionnaire it was
 */
export function scaleOf({ instrument, instrument_anders, score }: Studie, { published }: RuleContext): Scale | null {
  if (instrument_anders !== undefined) {
    const { naam, bereik = null, hoger_is_eenzamer = null } = instrument_anders;
    return { naam, bereik, hoger_is_eenzamer };
  }
  const known = instrument === undefined ? undefined : instrumentsOf(published).get(instrument);
  if (known === undefined) return null;
  const { naam, items, bereik = null, hoger_is_eenzamer = null } = known;
  const range = bereik !== null && score === 'gemiddelde-per-vraag' ? perQuestion(bereik, items) : bereik;
  return { naam, bereik: range, hoger_is_eenzamer };
}
