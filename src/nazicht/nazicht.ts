import { compareCells, comparePlaces, type EvidenceChange } from '../evidence/compare.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import { type Migration, newestData } from '../changes/migration.ts';
import { MIGRATIONS } from '../changes/migrations.ts';
import { makeSchemas } from '../schema/schemas.ts';
import { VOCABULARIUM_SCHEMAS, type Vocabularia } from '../schema/vocabularium.ts';
import { VOCABULARIUM_NAMEN } from '../schema/vocabularium-naam.ts';
import { listOf } from '../schema/untrusted.ts';
import { readFields, readFile } from '../file/read-file.ts';
import type { RawFile, SourceFile } from '../file/source-file.ts';
import { validRecords } from '../file/valid-records.ts';
import { fieldsOfFile } from '../validation/file-fields.ts';
import { judgeContent, type ValidateOptions } from '../validation/validate.ts';
import { pairFiles } from './file-pairs.ts';
import { toCandidate } from '../validation/rules/mogelijk-dubbel.ts';
import { type FileReport, reportFile } from './file-report.ts';
import { compareFindings, type FindingDiff } from './finding-diff.ts';
import type { OtherPath } from './other-paths.ts';
import { newHosts, type Remark, remarksOn } from './remarks.ts';

/** One side of a proposal: the content folder as it is or was. */
export interface Side {
  readonly files: readonly RawFile[];
  /** Addresses of the files in public/; null when unknown. */
  readonly publicFiles: ReadonlySet<string> | null;
}

/** What the report reads. */
export interface Proposal {
  readonly before: Side;
  readonly after: Side;
  /** Changed paths outside content/. */
  readonly otherPaths: readonly OtherPath[];
  /** Vocabularies to check by where a side has none that is valid. */
  readonly vocabularia: Vocabularia;
  /** Today as ISO day; the clock's by default. */
  readonly today?: string;
  /** The schema changes to see through; those of the databank by default. */
  readonly migrations?: readonly Migration[];
}

/** What a proposal would do, for the person who decides on it. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly otherPaths: readonly OtherPath[];
  readonly findings: FindingDiff;
  readonly remarks: readonly Remark[];
  /** Hosts that nothing linked to before. */
  readonly newHosts: readonly string[];
  /** Changes in the cells and margins of the evidence map. */
  readonly cells: readonly EvidenceChange[];
  /** Changes on the ladder. */
  readonly places: readonly EvidenceChange[];
}

/** So many new files are compared with all others to find doubles; hundreds of copies at once would take minutes. */
const MOST_COMPARED = 30;

/** Every list of a side that is valid as a whole; the one of `fallback` otherwise. */
function vocabulariaOf(files: readonly SourceFile[], fallback: Vocabularia): Vocabularia {
  const entries = VOCABULARIUM_NAMEN.map((name) => {
    const file = files.find(({ kind, id }) => kind === 'vocabularium' && id === name);
    const terms = listOf(file?.data).map((entry) => VOCABULARIUM_SCHEMAS[name].safeParse(entry));
    const isValid = terms.length > 0 && terms.every(({ success }) => success);
    return [name, isValid ? terms.flatMap(({ data }) => data ?? []) : fallback[name]] as const;
  });
  // Every name has its own list, made by the schema of that name.
  return Object.fromEntries(entries) as unknown as Vocabularia;
}

/** The terms of both sides, so that a term that came or went does not look like a change in the evidence. */
function allTerms(one: Vocabularia, other: Vocabularia): Vocabularia {
  const entries = VOCABULARIUM_NAMEN.map((name) => {
    const known = new Set(one[name].map(({ id }) => id));
    return [name, [...one[name], ...other[name].filter(({ id }) => !known.has(id))]] as const;
  });
  // As above.
  return Object.fromEntries(entries) as unknown as Vocabularia;
}

const shown = (path: string) => `content/${path}`;

function sourcesOf(files: readonly RawFile[]): Map<string, SourceFile> {
  return new Map(
    files.flatMap((raw) => {
      const { file } = readFile(raw, shown(raw.path));
      return file === null ? [] : [[raw.path, file] as const];
    }),
  );
}

/** The data of a file as the newest schema would have it; judged as it was, it would be wrong all over. */
function inNewestForm<F extends Pick<SourceFile, 'kind' | 'id' | 'data'>>(file: F, migrations: readonly Migration[]): F {
  return { ...file, data: newestData({ ...file, sections: [] }, migrations) };
}

/** What the rules of today find; in content of before once it has the newest form, so that what stood there stays known. */
function findingsOf(
  { files, publicFiles }: Side,
  options: Pick<ValidateOptions, 'vocabularia' | 'today'>,
  migrations: readonly Migration[],
) {
  const read = files.map((raw) => {
    const fields = readFields(raw, shown(raw.path));
    return fields.file === null ? fields : { ...fields, file: inNewestForm(fields.file, migrations) };
  });
  return judgeContent(read, { ...options, publicFiles }).findings;
}

function textOfRaw({ bytes }: RawFile): string {
  return 'error' in bytes ? '' : new TextDecoder().decode(bytes.subarray(0, 500_000));
}

/**
 * Compares the content before and after a proposal. Never throws on what a proposal holds: what cannot be read
 * becomes a finding.
 */
export function reportOn({ before, after, otherPaths, vocabularia, today, migrations = MIGRATIONS }: Proposal): Report {
  const pairs = pairFiles(before.files, after.files);
  if (pairs.length === 0 && !otherPaths.some(({ path }) => path.startsWith('public/'))) {
    // Rules and evidence see the same on both sides: nothing to compute.
    return { files: [], otherPaths, findings: { fresh: [], existing: 0, solved: 0 }, remarks: [], newHosts: [], cells: [], places: [] };
  }
  const touched = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const current = sourcesOf(after.files);
  // What did not change is read once.
  const changedPaths = new Set(pairs.map((pair) => pair.after?.path));
  const untouched = [...current].filter(([path]) => !changedPaths.has(path));
  const old = new Map([...untouched, ...sourcesOf(before.files.filter((file) => touched.has(file)))]);
  const oldInNewestForm = [...old.values()].map((file) => inNewestForm(file, migrations));
  const oldTerms = vocabulariaOf(oldInNewestForm, vocabularia);
  const newTerms = vocabulariaOf([...current.values()], oldTerms);
  const terms = allTerms(newTerms, oldTerms);

  const practices = [...current.values()].filter(({ kind, isTemplate }) => kind === 'praktijk' && !isTemplate).map(toCandidate);
  const added = new Set(pairs.filter(({ change }) => change === 'nieuw').slice(0, MOST_COMPARED));
  const schemas = makeSchemas(terms);
  const files = pairs.map((pair) => {
    const [was, is] = [(pair.before && old.get(pair.before.path)) ?? null, (pair.after && current.get(pair.after.path)) ?? null];
    const file = is ?? was;
    return reportFile(pair, was, is, {
      practices: added.has(pair) ? practices : [],
      fields: file === null ? [] : fieldsOfFile(file, schemas),
      migrations,
    });
  });
  const clock = today === undefined ? {} : { today };
  const renames = new Map(files.flatMap(({ oldPath, path }) => (oldPath === null ? [] : [[shown(oldPath), shown(path)] as const])));
  const [then, now] = [oldInNewestForm, [...current.values()]].map((side) => evidenceOf(validRecords(side, terms), terms));
  return {
    files,
    otherPaths,
    findings: compareFindings(
      findingsOf(before, { vocabularia: oldTerms, ...clock }, migrations),
      findingsOf(after, { vocabularia: newTerms, ...clock }, []),
      renames,
    ),
    remarks: remarksOn(files, { before: [...old.values()], after: [...current.values()] }),
    newHosts: newHosts(
      pairs.flatMap((pair) => (pair.before === null ? [] : textOfRaw(pair.before))),
      pairs.flatMap((pair) => (pair.after === null ? [] : textOfRaw(pair.after))),
      after.files.filter((file) => !touched.has(file)).map(textOfRaw),
    ),
    cells: then === undefined || now === undefined ? [] : compareCells(then.cells, now.cells),
    places: then === undefined || now === undefined ? [] : comparePlaces(then.places, now.places),
  };
}
