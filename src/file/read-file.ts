import { assembleFields, problemOf, type ReadResult, withText } from './assemble-file.ts';
import type { Finding } from './finding.ts';
import { LARGEST_LIST, LARGEST_PAGE, sizeProblem } from './file-size.ts';
import { placeOf } from './place-of.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { parseYaml } from './read-yaml.ts';
import type { FieldsFile, RawFile } from './source-file.ts';

/** The line of the first byte that is no text: what cannot be decoded, or a NUL. */
function lineOfFirstOddity(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, Math.max(0, text.search(/[\ufffd\0]/))).split(/\r\n|\r|\n/).length;
}

/** Bytes as text, without byte-order mark and with plain line ends; or why they are no text. */
function decode(
  bytes: Uint8Array,
  largest: number,
): string | { readonly regelId: string; readonly regel?: number; readonly boodschap: string } {
  const tooLarge = sizeProblem(bytes.length, largest);
  if (tooLarge !== null) return tooLarge;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  } catch {
    // Not UTF-8: told below, together with binary files.
  }
  return {
    regelId: 'onleesbaar',
    regel: lineOfFirstOddity(bytes),
    boodschap: 'Dit is geen tekstbestand in UTF-8. Bewaar het opnieuw als gewone tekst (UTF-8).',
  };
}

/** A parser gave up (for instance on thousands of nested brackets): still a finding, never a crash. */
function gaveUp(bestand: string, error: unknown): Finding {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return problemOf(bestand, { regelId: 'onleesbaar', boodschap: `Het bestand kan niet ontleed worden (${reason}).` });
}

/** What the fields of a file say, and the file as text. */
export interface FieldsResult extends ReadResult<FieldsFile> {
  /** The whole file, without byte-order mark and with plain line ends; empty when it is no text. */
  readonly text: string;
}

/** The line where marks begin that git leaves in a file when two changes touch the same lines; null without such marks. */
function lineOfConflict(text: string): number | null {
  const start = /^<{7} /m.exec(text);
  return start !== null && /^={7}$/m.test(text) && /^>{7} /m.test(text) ? text.slice(0, start.index).split('\n').length : null;
}

const CONFLICT =
  'Hier staan tekens die git achterlaat als twee wijzigingen elkaar raken (<<<<<<<, ======= en >>>>>>>). Houd van wat ertussen staat de juiste regels, en haal de drie regels met tekens weg.';

/**
 * Reads one file of the content folder, but not yet the text below its front matter. Never throws: whatever is wrong
 * becomes a finding.
 * @param raw the file
 * @param bestand the path to show to people
 */
export function readFields(raw: RawFile, bestand: string): FieldsResult {
  const refuse = (found: Parameters<typeof problemOf>[1]): FieldsResult => ({
    file: null,
    findings: [problemOf(bestand, found)],
    text: '',
  });
  const place = placeOf(raw.path);
  if (typeof place === 'string') return refuse({ regelId: 'plaats', boodschap: place });
  if ('error' in raw.bytes) {
    return refuse({ regelId: 'onleesbaar', boodschap: `Het bestand kan niet gelezen worden (${raw.bytes.error}).` });
  }
  const text = decode(raw.bytes, place.kind === 'vocabularium' || place.kind === 'redactie' ? LARGEST_LIST : LARGEST_PAGE);
  if (typeof text !== 'string') return refuse(text);
  const conflict = lineOfConflict(text);
  if (conflict !== null) return refuse({ regelId: 'onleesbaar', regel: conflict, boodschap: CONFLICT });
  try {
    const front = place.extension === '.mdx' ? readFrontMatter(text) : { yaml: parseYaml(text), body: '', bodyLine: 1 };
    if ('boodschap' in front) return refuse(front);
    return { ...assembleFields({ ...place, path: raw.path, bestand }, front), text };
  } catch (error) {
    return { file: null, findings: [gaveUp(bestand, error)], text };
  }
}

/** Reads the text below the front matter. Never throws: whatever is wrong becomes a finding. */
export function readText({ file, findings }: ReadResult<FieldsFile>): ReadResult {
  if (file === null) return { file, findings };
  try {
    return withText({ file, findings });
  } catch (error) {
    return { file: null, findings: [gaveUp(file.bestand, error)] };
  }
}

/**
 * Reads one file of the content folder. Never throws: whatever is wrong becomes a finding.
 * @param raw the file
 * @param shownPath the path to show to people
 */
export function readFile(raw: RawFile, shownPath: string): ReadResult {
  return readText(readFields(raw, shownPath));
}
