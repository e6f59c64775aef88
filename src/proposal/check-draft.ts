import { fieldOf, isRecord } from '../schema/untrusted.ts';
import { SECTIES } from '../schema/secties.ts';
import { assembleFile } from '../file/assemble-file.ts';
import { checkFile } from '../validation/check-file.ts';
import { LARGEST_PAGE, sizeProblem } from '../file/file-size.ts';
import { FILE_START, type FieldPath, type Finding, formatField, sortFindings } from '../file/finding.ts';
import { placeOf } from '../file/place-of.ts';
import { parseYaml } from '../file/read-yaml.ts';
import type { RuleContext } from '../validation/rule.ts';
import type { SourceFile } from '../file/source-file.ts';
import type { Draft } from './draft.ts';
import { formPathOf, isEmptyValue } from './draft-values.ts';
import { inFieldOrder } from './field-order.ts';
import { type FormField, praktijkFields } from './form-model.ts';
import { mdxParts } from './write-mdx.ts';

/** A finding with the part of the form that it is about. */
export interface DraftFinding extends Finding {
  /** Heading of the section; null for a finding on a field, on the name or on the whole. */
  readonly sectie: string | null;
  /** Path in the form, of a finding on an answer that is not in the file yet. */
  readonly formVeld?: string;
}

/** What a check of a draft gives. */
export interface CheckedDraft {
  /** The file: `---`, front matter, `---`, text. */
  readonly text: string;
  /** Path in the repository. */
  readonly path: string;
  /** The file as the rules saw it; null when it cannot be read. */
  readonly file: SourceFile | null;
  readonly findings: readonly DraftFinding[];
}

/** Where drafts without a name of their own are written, in messages. */
const NO_NAME = 'naam-van-je-praktijk';

/** The section that a line of the text stands in; what is said of the text as a whole goes to its first section. */
function sectionAt(text: string, line: number, bodyLine: number): string | null {
  if (line < bodyLine) return null;
  const above = text
    .split('\n')
    .slice(bodyLine - 1, line)
    .reverse();
  for (const row of above) {
    const titel = /^## (.+)$/.exec(row)?.[1];
    if (titel !== undefined) return titel;
  }
  return SECTIES[0];
}

/** What still waits for a choice is not in the file, and so is no matter for the rules. */
function openProblems(open: Readonly<Record<string, string>>, bestand: string): DraftFinding[] {
  return Object.entries(open).map(([veld, tekst]) => ({
    bestand,
    ...FILE_START,
    veld,
    formVeld: veld,
    ernst: 'fout',
    regelId: 'ontbrekend-veld',
    boodschap: `"${tekst.trim()}" kan op twee manieren gelezen worden. Kies wat je bedoelt.`,
    sectie: null,
  }));
}

function nameProblem(bestand: string, regelId: string, boodschap: string): DraftFinding {
  return { bestand, ...FILE_START, veld: 'id', ernst: 'fout', regelId, boodschap, sectie: null };
}

/** The texts of a value with the path of their field, as the file has it: without empty entries. */
function textsIn(value: unknown, path: FieldPath): { readonly path: FieldPath; readonly length: number }[] {
  if (typeof value === 'string') return [{ path, length: value.length }];
  if (Array.isArray(value)) return value.filter((item) => !isEmptyValue(item)).flatMap((item, index) => textsIn(item, [...path, index]));
  return isRecord(value) ? Object.entries(value).flatMap(([name, item]) => textsIn(item, [...path, name])) : [];
}

/** Where the longest text stands: of a file that is too large, that is the field to look at. */
function longestPart({ velden, secties }: Draft): Pick<DraftFinding, 'veld' | 'sectie'> {
  const parts = [
    ...textsIn(velden, []).map(({ path, length }) => ({ veld: formatField(path), sectie: null, length })),
    ...secties.map(({ titel, tekst }) => ({ veld: '', sectie: titel, length: tekst.length })),
  ];
  const { veld, sectie } = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), {
    veld: '',
    sectie: SECTIES[0],
    length: -1,
  });
  return { veld, sectie };
}

/**
 * What exists besides a page: it is not compared with its own older version. The same context comes back where it can,
 * since rules prepare what they compare with once per list.
 * @param path inside the content folder
 */
export function withoutItself(context: RuleContext, path: string): RuleContext {
  if (!context.published.some((file) => file.path === path)) return context;
  return { ...context, published: context.published.filter((file) => file.path !== path) };
}

/** The draft with its keys in the order of the schema; of a correction only what changed, so that the rest stays as it is. */
function inOrder(draft: Draft, fields: readonly FormField[]): Draft {
  if (draft.origineel === undefined) return { ...draft, velden: inFieldOrder(draft.velden, fields) as Draft['velden'] };
  const before = parseYaml(draft.origineel).data;
  const entries = Object.entries(draft.velden).map(([name, value]) => {
    const isSame = JSON.stringify(fieldOf(before, name)) === JSON.stringify(value);
    return [name, isSame ? value : fieldOf(inFieldOrder({ [name]: value }, fields), name)] as const;
  });
  return { ...draft, velden: Object.fromEntries(entries) };
}

/**
 * Checks a draft as `npm run valideer` checks its file: the same schema, the same rules, the same messages.
 * @param context what exists besides this draft
 * @param isNew false for a correction of a page that is there
 */
export function checkDraft(draft: Draft, context: RuleContext, isNew: boolean): CheckedDraft {
  const fields = praktijkFields(context.schemas.praktijk, context.vocabularia);
  const { frontMatter, body } = mdxParts(inOrder(draft, fields), fields);
  const text = `---\n${frontMatter}\n---\n\n${body}`;
  const id = draft.id === '' ? NO_NAME : draft.id;
  const contentPath = `praktijken/${id}.mdx`;
  const path = `content/${contentPath}`;
  const findings: DraftFinding[] = [];

  const place = placeOf(contentPath);
  if (draft.id === '') {
    findings.push(nameProblem(path, 'plaats', 'De praktijk heeft nog geen naam voor haar adres. Vul een titel in, of kies zelf een naam.'));
  } else if (typeof place === 'string') {
    findings.push(nameProblem(path, 'plaats', place));
  } else if (isNew && context.ids.praktijk.has(id)) {
    findings.push(nameProblem(path, 'plaats', `Er bestaat al een praktijk met de naam "${id}". Kies een andere, of verbeter die pagina.`));
  }
  const tooLarge = sizeProblem(new TextEncoder().encode(text).length, LARGEST_PAGE);
  if (tooLarge !== null) {
    findings.push({
      bestand: path,
      ...FILE_START,
      ernst: 'fout',
      ...tooLarge,
      boodschap: `${tooLarge.boodschap} De langste tekst staat hier.`,
      ...longestPart(draft),
    });
    return { text, path, file: null, findings };
  }
  const bodyLine = frontMatter.split('\n').length + 3;
  const fallback = { kind: 'praktijk', id: NO_NAME, extension: '.mdx', isTemplate: false } as const;
  const { file, findings: unreadable } = assembleFile(
    { ...(typeof place === 'string' ? fallback : place), path: contentPath, bestand: path },
    // As the validator cuts the file: the dashes above the fields are a line of it, and so is the one below them.
    { yaml: parseYaml(`\n${frontMatter}\n`), body: `\n${body}`, bodyLine },
  );
  const told = file === null ? [] : checkFile(file, withoutItself(context, contentPath));
  const located = sortFindings([...unreadable, ...told]).map((finding): DraftFinding => ({
    ...finding,
    sectie: finding.veld === '' ? sectionAt(text, finding.regel, bodyLine) : null,
  }));
  const open = draft.open ?? {};
  // Of an open answer, that the field is empty is no news.
  const isAsked = ({ veld, regelId }: DraftFinding) => regelId === 'ontbrekend-veld' && Object.hasOwn(open, formPathOf(draft.velden, veld));
  return { text, path, file, findings: [...findings, ...openProblems(open, path), ...located.filter((finding) => !isAsked(finding))] };
}
