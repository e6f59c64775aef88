import { REDACTIE_SCHEMAS, type Uitzondering } from '../schema/redactie.ts';
import type { Finding } from '../file/finding.ts';
import { atField, type FieldsFile } from '../file/source-file.ts';
import { listOf } from '../schema/untrusted.ts';

const RULE_ID = 'verlopen-uitzondering';

interface Accepted {
  readonly index: number;
  readonly exception: Uitzondering;
}

function readExceptions(file: FieldsFile): Accepted[] {
  return listOf(file.data).flatMap((entry, index) => {
    const read = REDACTIE_SCHEMAS.uitzonderingen.safeParse(entry);
    return read.success ? [{ index, exception: read.data }] : [];
  });
}

/** A warning that the editors accept for now. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly exception: Uitzondering;
}

/**
 * Parts the findings in those that stand and the warnings that the editors accepted in
 * content/redactie/uitzonderingen.yaml. Warns of every exception that is past its date or has nothing left to
 * excuse. Errors are never accepted.
 * @param findings what the rules found
 * @param files all files that could be read
 * @param today ISO day
 */
export function judgeFindings(
  findings: readonly Finding[],
  files: readonly FieldsFile[],
  today: string,
): { open: Finding[]; accepted: AcceptedFinding[] } {
  const list = files.find((file) => file.kind === 'redactie' && file.id === 'uitzonderingen');
  if (list === undefined) return { open: [...findings], accepted: [] };
  const shownPath = new Map(files.map((file) => [file.path, file.bestand]));
  const exceptions = readExceptions(list);
  // Of two exceptions for one thing the first one counts.
  const byTarget = new Map(exceptions.toReversed().map((one) => [`${one.exception.regel} ${shownPath.get(one.exception.bestand)}`, one]));
  const used = new Set<number>();
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];

  for (const finding of findings) {
    const match = byTarget.get(`${finding.regelId} ${finding.bestand}`);
    const mayExcuse = match !== undefined && finding.ernst !== 'fout';
    if (mayExcuse) used.add(match.index);
    if (mayExcuse && match.exception.tot >= today) accepted.push({ finding, exception: match.exception });
    else open.push(finding);
  }

  const stale = exceptions.flatMap(({ index, exception }) => {
    const report = (field: 'regel' | 'tot', boodschap: string) =>
      atField(list, [index, field], { regelId: RULE_ID, ernst: 'waarschuwing', boodschap });
    if (!used.has(index)) {
      return [report('regel', `De regel "${exception.regel}" vindt niets meer in ${exception.bestand}. Haal deze uitzondering weg.`)];
    }
    if (exception.tot >= today) return [];
    return [report('tot', `Deze uitzondering gold tot ${exception.tot}. Los de waarschuwing op, of kies met een reden een nieuwe datum.`)];
  });
  return { open: [...open, ...stale], accepted };
}
