import { isRedactieNaam, REDACTIE_SCHEMAS } from '../schema/redactie.ts';
import { isVocabulariumNaam } from '../schema/vocabularium.ts';
import { SLUG_PATTERN } from '../schema/slug.ts';
import { FILE_START, type Finding, type Location } from './finding.ts';
import { parseMdx } from './parse-mdx.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { parseYaml } from './read-yaml.ts';
import type { FileKind, RawFile, SourceFile } from './source-file.ts';

/** A reason why a file, or a part of it, cannot be read. */
export interface FileProblem extends Location {
  readonly regelId: string;
  readonly boodschap: string;
}

/** The largest page so far is under 12 kB; parsing time grows with the square of what strangers can make of more. */
const LARGEST_PAGE = 50_000;
const LARGEST_LIST = 500_000;

/** The file name becomes an address that people share. */
const LONGEST_NAME = 80;

/** Folder inside content, the kind of file in it, and its extension. */
const FOLDERS: Readonly<Record<string, { readonly kind: FileKind; readonly extension: string }>> = {
  praktijken: { kind: 'praktijk', extension: '.mdx' },
  paginas: { kind: 'pagina', extension: '.mdx' },
  studies: { kind: 'studie', extension: '.yaml' },
  overzichten: { kind: 'overzicht', extension: '.yaml' },
  instrumenten: { kind: 'instrument', extension: '.yaml' },
  vocabularia: { kind: 'vocabularium', extension: '.yaml' },
  redactie: { kind: 'redactie', extension: '.yaml' },
};

/** Templates, by file name: what they are a template of. */
const TEMPLATES: Readonly<Record<string, FileKind>> = { 'praktijk.mdx': 'praktijk', 'studie.yaml': 'studie' };

interface Place {
  readonly kind: FileKind;
  readonly id: string;
  readonly extension: string;
  readonly isTemplate: boolean;
}

/** What a file should be, from its path; or what is wrong with the path. */
function placeOf(path: string): Place | string {
  const [folder = '', name = '', ...deeper] = path.split('/');
  const folders = `${Object.keys(FOLDERS).join(', ')} en _sjablonen`;
  if (name === '' || deeper.length > 0) {
    return `Het bestand staat op een plaats waar niets gelezen wordt. Zet het rechtstreeks in een van deze mappen: ${folders}.`;
  }
  if (folder === '_sjablonen') {
    const kind = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined;
    if (kind === undefined) return `Onbekend sjabloon. Bekend zijn: ${Object.keys(TEMPLATES).join(', ')}.`;
    const extension = name.slice(name.lastIndexOf('.'));
    return { kind, id: name.slice(0, -extension.length), extension, isTemplate: true };
  }
  const expected = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
  if (expected === undefined) return `De map "${folder}" is niet bekend. Kies uit: ${folders}.`;
  if (!name.endsWith(expected.extension)) {
    return `Een bestand in ${folder}/ eindigt op ${expected.extension}. Geef het die extensie, of haal het weg.`;
  }
  const id = name.slice(0, -expected.extension.length);
  if (expected.kind === 'redactie' && !isRedactieNaam(id)) {
    return `"${id}" is geen bekende lijst van de redactie. Bekend zijn: ${Object.keys(REDACTIE_SCHEMAS).join(', ')}.`;
  }
  if (expected.kind === 'vocabularium' ? !isVocabulariumNaam(id) : !SLUG_PATTERN.test(id)) {
    return expected.kind === 'vocabularium'
      ? `"${id}" is geen bekende woordenlijst van deze site.`
      : `De bestandsnaam "${name}" kan geen adres worden. Gebruik alleen kleine letters zonder accent, cijfers en koppeltekens, zoals buurttafel-deerlijk${expected.extension}.`;
  }
  if (id.length > LONGEST_NAME) {
    return `De bestandsnaam telt ${id.length} tekens zonder extensie; hoogstens ${LONGEST_NAME} mag. Kies een kortere naam.`;
  }
  return { kind: expected.kind, id, extension: expected.extension, isTemplate: false };
}

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
  if (bytes.length > largest) {
    return {
      regelId: 'te-groot',
      boodschap: `Het bestand telt ${Math.round(bytes.length / 1000)} kB; ${largest / 1000} kB is het meeste. Hoort hier een ander bestand te staan?`,
    };
  }
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

/** Result of reading one file: the file where it could be read, and what went wrong. */
export interface ReadResult {
  readonly file: SourceFile | null;
  readonly findings: readonly Finding[];
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

    const findings = front.yaml.problems.map(problem);
    const mdx = isMdx ? parseMdx(front.body) : { tree: null, problem: null };
    if (mdx.problem) findings.push(problem({ ...mdx.problem, regel: mdx.problem.regel + front.bodyLine - 1 }));
    if (findings.length === 0 && (front.yaml.data === null || typeof front.yaml.data !== 'object')) {
      findings.push(problem({ regelId: 'front-matter', boodschap: 'Er staan geen velden in. Vul minstens titel in.' }));
    }
    const file: SourceFile = {
      bestand: shownPath,
      path: raw.path,
      kind: place.kind,
      id: place.id,
      isTemplate: place.isTemplate,
      data: front.yaml.data,
      locate: front.yaml.locate,
      body: front.body,
      bodyLine: front.bodyLine,
      tree: mdx.tree,
    };
    return { file, findings };
  } catch (error) {
    // A parser gave up (for instance on thousands of nested brackets): still a finding, never a crash.
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { file: null, findings: [problem({ regelId: 'onleesbaar', boodschap: `Het bestand kan niet ontleed worden (${reason}).` })] };
  }
}
