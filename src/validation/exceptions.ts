import { REDACTIE_SCHEMAS, type Uitzondering } from '../schema/redactie.ts';
import type { Finding } from './finding.ts';
import { atField, type SourceFile } from './source-file.ts';
import { listOf } from './untrusted.ts';

const RULE_ID = 'verlopen-uitzondering';

interface Accepted {
  readonly index: number;
  readonly exception: Uitzondering;
}

function readExceptions(file: SourceFile): Accepted[] {
  return listOf(file.data).flatMap((entry, index) => {
    const read = REDACTIE_SCHEMAS.uitzonderingen.safeParse(entry);
    return read.success ? [{ index, exception: read.data }] : [];
  });
}

/**
 * Leaves out the warnings that the editors accepted in content/redactie/uitzonderingen.yaml, and warns of
 * every exception that is past its date or has nothing left to excuse. Errors are never left out.
 * @param findings what the rules found
 * @param files all files that could be read
 * @param today ISO day
 */
export function applyExceptions(findings: readonly Finding[], files: readonly SourceFile[], today: string): Finding[] {
  const list = files.find((file) => file.kind === 'redactie' && file.id === 'uitzonderingen');
  if (list === undefined) return [...findings];
  const shownPath = new Map(files.map((file) => [file.path, file.bestand]));
  const accepted = readExceptions(list);
  const used = new Set<number>();

  const kept = findings.filter((finding) => {
    const match = accepted.find(
      ({ exception }) => exception.regel === finding.regelId && shownPath.get(exception.bestand) === finding.bestand,
    );
    if (match === undefined || finding.ernst === 'fout') return true;
    used.add(match.index);
    return match.exception.tot < today;
  });

  const stale = accepted.flatMap(({ index, exception }) => {
    const report = (field: 'regel' | 'tot', boodschap: string) =>
      atField(list, [index, field], { regelId: RULE_ID, ernst: 'waarschuwing', boodschap });
    if (!used.has(index)) {
      return [report('regel', `De regel "${exception.regel}" vindt niets meer in ${exception.bestand}. Haal deze uitzondering weg.`)];
    }
    if (exception.tot >= today) return [];
    return [report('tot', `Deze uitzondering gold tot ${exception.tot}. Los de waarschuwing op, of kies met een reden een nieuwe datum.`)];
  });
  return [...kept, ...stale];
}
