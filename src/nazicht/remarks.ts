import { fieldOf, listOf, textOf } from '../schema/untrusted.ts';
import type { SourceFile } from '../file/source-file.ts';
import { redirectsIn, termAddress } from './addresses.ts';
import type { FileReport } from './file-report.ts';
import { changeAt, fieldOfPath, leavesOf } from '../changes/diff.ts';
import { hostsIn } from './hosts.ts';
import { valueText } from './value-text.ts';
import { filesThatUse, termIds } from './vocabulary-use.ts';

/** Something that no rule forbids and that an editor must decide on. */
export interface Remark {
  /** Path in content/. */
  readonly path: string;
  /** In Dutch; holds words of strangers, so escape it. */
  readonly tekst: string;
}

/** The files of both sides that could be read. */
export interface Sides {
  readonly before: readonly SourceFile[];
  readonly after: readonly SourceFile[];
}

function redirectRemark(path: string, van: string, naar: string | null, redirects: ReadonlyMap<string, string>): Remark {
  const goal = redirects.get(van);
  if (goal !== undefined) return { path, tekst: `Het oude adres ${van} leidt naar ${goal}: in orde.` };
  const line = `- { van: ${van}, naar: ${naar ?? '/…/'} }`;
  const advice = naar === null ? 'Bestaat er een pagina die in de plaats komt, zet dan' : 'Zet';
  return {
    path,
    tekst: `Het adres ${van} verdwijnt en links van anderen breken. ${advice} in content/redactie/doorverwijzingen.yaml: ${line}`,
  };
}

function vocabularyRemarks({ before, after }: Sides, redirects: ReadonlyMap<string, string>): Remark[] {
  return after
    .filter(({ kind }) => kind === 'vocabularium')
    .flatMap((file) => {
      const was = before.find(({ path }) => path === file.path);
      if (was === undefined) return [];
      const current = new Set(termIds(file));
      return termIds(was)
        .filter((id) => !current.has(id))
        .flatMap((id): Remark[] => {
          const users = filesThatUse(file.id, id, after);
          const names = users
            .slice(0, 5)
            .map((user) => user.id)
            .join(', ');
          const use =
            users.length === 0
              ? 'Geen bestand gebruikt hem.'
              : `Nog in gebruik bij ${users.length}: ${names}${users.length > 5 ? ' …' : ''}.`;
          const address = termAddress(file.id, id);
          return [
            { path: file.path, tekst: `De term "${id}" gaat weg uit ${file.id}. ${use}` },
            ...(address === null ? [] : [redirectRemark(file.path, address, null, redirects)]),
          ];
        });
    });
}

function exceptionRemarks({ before, after }: Sides): Remark[] {
  const listIn = (files: readonly SourceFile[]) => files.find(({ kind, id }) => kind === 'redactie' && id === 'uitzonderingen');
  const keyOf = (entry: unknown) => ['bestand', 'regel', 'tot'].map((key) => textOf(fieldOf(entry, key)) ?? '').join(' ');
  const known = new Set(listOf(listIn(before)?.data).map(keyOf));
  const list = listIn(after);
  return listOf(list?.data)
    .filter((entry) => !known.has(keyOf(entry)))
    .map((entry) => {
      const part = (key: string) => textOf(fieldOf(entry, key)) ?? '?';
      return {
        path: list?.path ?? '',
        tekst: `Een waarschuwing wordt stil gezet: ${part('regel')} in ${part('bestand')}, tot ${part('tot')}. Reden: ${part('reden')}`,
      };
    });
}

function fileRemarks(file: FileReport, redirects: ReadonlyMap<string, string>): Remark[] {
  const { path, kind, change, diff, lostAddress, address } = file;
  const fields = diff?.fields ?? [];
  const remarks: Remark[] = [];
  if (lostAddress !== null) remarks.push(redirectRemark(path, lostAddress, address, redirects));
  if (change === 'verwijderd' && kind === 'praktijk') {
    remarks.push({
      path,
      tekst: 'Een praktijk gaat weg. Schrijf in content/redactie/niet-opgenomen.yaml waarom, zodat niemand ze opnieuw uitzoekt.',
    });
  }
  if (kind !== 'praktijk') return remarks;
  const status = changeAt(fields, 'status');
  if (status?.kind === 'changed' && changeAt(fields, 'status_per') === undefined) {
    const [van, naar] = [valueText(status.before), valueText(status.after)];
    remarks.push({
      path,
      tekst: `De status gaat van ${van} naar ${naar}, en de datum van de status blijft dezelfde. Van wanneer is dit nieuws?`,
    });
  }
  const places = leavesOf(fields).flatMap(({ kind: what, path: place }) => (what === 'changed' ? [fieldOfPath(place)] : []));
  const figures = places.filter((place) => place === 'cijfers[].waarde');
  const sourceMoved = places.includes('cijfers[].bron') || changeAt(fields, 'bronnen') !== undefined;
  if (figures.length > 0 && !sourceMoved) {
    remarks.push({ path, tekst: 'Een cijfer verandert en de bron blijft dezelfde. Leg het nieuwe cijfer naast de bron.' });
  }
  return remarks;
}

/** What an editor must decide on, whatever the rules say. */
export function remarksOn(files: readonly FileReport[], sides: Sides): Remark[] {
  const redirects = redirectsIn(sides.after);
  return [...files.flatMap((file) => fileRemarks(file, redirects)), ...vocabularyRemarks(sides, redirects), ...exceptionRemarks(sides)];
}

/** Hosts that the proposal links to and that nothing linked to before. */
export function newHosts(changedBefore: readonly string[], changedAfter: readonly string[], untouched: readonly string[]): string[] {
  const known = new Set([...changedBefore, ...untouched].flatMap(hostsIn));
  return [...new Set(changedAfter.flatMap(hostsIn))].filter((host) => !known.has(host)).sort();
}
