import type { Finding } from '../../file/finding.ts';
import { atField, type FileRecord, type SourceFile } from '../../file/source-file.ts';
import { type GezochtNaar, isGezochtNaar } from '../../schema/redactie.ts';
import { fieldOf, isRecord, listOf, textOf } from '../../schema/untrusted.ts';
import { didYouMean } from '../../text/suggest.ts';
import { monthsSince } from '../months.ts';
import type { Rule } from '../rule.ts';

/** So long a page says that a practice runs; after that it says until when. */
const STATUS_MONTHS = 24;

function hasFreshStatus(data: unknown, today: string): boolean {
  const status = fieldOf(data, 'status');
  if (status === 'afgerond') return true;
  const age = monthsSince(textOf(fieldOf(data, 'status_per')) ?? '', today);
  return status !== 'onbekend' && age !== undefined && age <= STATUS_MONTHS;
}

/** True when a page has by now what somebody searched for and did not find. */
function isFound(what: GezochtNaar, data: unknown, today: string): boolean {
  switch (what) {
    case 'status':
      return hasFreshStatus(data, today);
    case 'kosten':
      return listOf(fieldOf(data, 'kosten')).some((kost) => fieldOf(kost, 'soort') === 'kost-van-de-organisator');
    case 'personeel':
      return listOf(fieldOf(data, 'personeel')).length > 0;
    case 'website':
      return textOf(fieldOf(data, 'website')) !== undefined;
    case 'contact':
    case 'vrijwilligers':
    case 'opstarttijd':
      return isRecord(fieldOf(data, what));
  }
}

/** What is wrong with one note: its practice, its day, and what it says was not found. */
function* checkNote(file: SourceFile, index: number, page: FileRecord, seen: Set<string>, today: string): Iterable<Finding> {
  const entry = listOf(file.data)[index];
  for (const [nth, what] of listOf(fieldOf(entry, 'wat')).entries()) {
    if (typeof what !== 'string' || !isGezochtNaar(what)) continue;
    const report = (ernst: Finding['ernst'], boodschap: string) =>
      atField(file, [index, 'wat', nth], { regelId: 'gezocht', ernst, boodschap });
    const key = `${page.id} ${what}`;
    if (seen.has(key)) yield report('fout', `"${what}" van "${page.id}" staat twee keer in de lijst. Houd de laatste keer.`);
    else if (isFound(what, page.data, today)) {
      yield report('waarschuwing', `Op de pagina "${page.id}" staat intussen wat hier gezocht werd: ${what}. Haal het uit deze notitie.`);
    }
    seen.add(key);
  }
}

/** What is noted as searched and not found is about a page that exists, once, and is still not on that page. */
export const gezocht: Rule = {
  id: 'gezocht',
  kinds: ['redactie'],
  comparesFiles: true,
  *check(file, { ids, published, today }) {
    if (file.id !== 'gezocht') return;
    const pages = new Map(published.flatMap((page) => (page.kind === 'praktijk' ? [[page.id, page]] : [])));
    const seen = new Set<string>();
    for (const [index, entry] of listOf(file.data).entries()) {
      const id = textOf(fieldOf(entry, 'praktijk'));
      const day = textOf(fieldOf(entry, 'op'));
      const report = (field: string, boodschap: string) => atField(file, [index, field], { regelId: this.id, boodschap });
      if (day !== undefined && day > today) yield report('op', `De dag ${day} moet nog komen. Zet hier de dag waarop je zocht.`);
      if (id === undefined) continue;
      const page = pages.get(id);
      if (page !== undefined) yield* checkNote(file, index, page, seen, today);
      else if (!ids.praktijk.has(id)) {
        yield report(
          'praktijk',
          `De praktijk "${id}" bestaat niet.${didYouMean(id, [...ids.praktijk])} Gebruik de bestandsnaam zonder extensie.`,
        );
      }
    }
  },
};
