import { type FileProblem, FILE_START, type Finding, type Location } from './finding.ts';
import { assembleFile, type ReadResult } from './assemble-file.ts';
import { LARGEST_LIST, LARGEST_PAGE, sizeProblem } from './file-size.ts';
import { placeOf } from './place-of.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { parseYaml } from './read-yaml.ts';
import type { RawFile } from './source-file.ts';

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

/**
 * Reads one file of the content folder. Never throws: whatever is wrong becomes a finding.
 * @param raw the file
 * @param shownPath the path to show to people
 */
export function readFile(raw: RawFile, shownPath: string): ReadResult {
  const problem = (found: Omit<FileProblem, 'regel' | 'kolom'> & Partial<Location>): Finding => ({
    bestand: shownPath,
    ...FILE_START,
    veld: '',
    ernst: 'fout',
    ...found,
  });
  const place = placeOf(raw.path);
  if (typeof place === 'string') return { file: null, findings: [problem({ regelId: 'plaats', boodschap: place })] };
  if ('error' in raw.bytes) {
    const boodschap = `Het bestand kan niet gelezen worden (${raw.bytes.error}).`;
    return { file: null, findings: [problem({ regelId: 'onleesbaar', boodschap })] };
  }
  const text = decode(raw.bytes, place.kind === 'vocabularium' || place.kind === 'redactie' ? LARGEST_LIST : LARGEST_PAGE);
  if (typeof text !== 'string') return { file: null, findings: [problem(text)] };

  try {
    const isMdx = place.extension === '.mdx';
    const front = isMdx ? readFrontMatter(text) : { yaml: parseYaml(text), body: '', bodyLine: 1 };
    if ('boodschap' in front) return { file: null, findings: [problem(front)] };

    return assembleFile({ ...place, path: raw.path, bestand: shownPath }, front);
  } catch (error) {
    // A parser gave up (for instance on thousands of nested brackets): still a finding, never a crash.
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { file: null, findings: [problem({ regelId: 'onleesbaar', boodschap: `Het bestand kan niet ontleed worden (${reason}).` })] };
  }
}
