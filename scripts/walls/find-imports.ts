import ts from 'typescript';

/** One import of a file, in any form: static, dynamic, of types, `require`, a glob, an address beside the file. */
export interface FoundImport {
  /** What is imported, as written; null where it is not written out (`import(name)`). */
  readonly specifier: string | null;
  /** Line of the file, counted from 1. */
  readonly line: number;
}

/** A piece of TypeScript in a file, and the line of the file on which it begins, counted from 1. */
interface Piece {
  readonly code: string;
  readonly line: number;
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The TypeScript of an Astro file: its front matter and its scripts. */
function piecesOf(path: string, text: string): Piece[] {
  if (!path.endsWith('.astro')) return [{ code: text, line: 1 }];
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const pieces: Piece[] = front === null ? [] : [{ code: front[1] ?? '', line: 2 }];
  const from = front === null ? 0 : front[0].length;
  for (const { 0: whole, 1: attributes = '', 2: code = '', index } of text.slice(from).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    const source = /\bsrc=["']([^"']+)["']/.exec(attributes)?.[1];
    const line = lineOf(text, from + index);
    if (source !== undefined) pieces.push({ code: `import ${JSON.stringify(source)};`, line });
    pieces.push({ code, line: line + lineOf(whole, whole.indexOf('>')) - 1 });
  }
  return pieces;
}

/** The text of a literal; null for anything that is only known when it runs. */
function literalOf(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

/** What a node imports: a text, null for something unknown, undefined for a node that imports nothing. */
type Specifier = string | null | undefined;

/** Reads one kind of node; undefined for every other kind. */
function reader<N extends ts.Node>(isKind: (node: ts.Node) => node is N, read: (node: N) => Specifier): (node: ts.Node) => Specifier {
  return (node) => (isKind(node) ? read(node) : undefined);
}

/** `new URL('./x', import.meta.url)`: the address of a file beside this one. */
function specifierOfNew({ expression, arguments: given }: ts.NewExpression): Specifier {
  if (!ts.isIdentifier(expression) || expression.text !== 'URL') return undefined;
  const [address, base] = given ?? [];
  return base?.getText() === 'import.meta.url' ? literalOf(address) : undefined;
}

/** Calls that import their first argument, by what stands before the parenthesis. */
const IMPORTING_CALLS = new Set(['import', 'require', 'require.resolve', 'import.meta.resolve']);

/** What is called, as it reads without spaces and, for one word, without escapes. */
function calleeName(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  return ts.tokenToString(callee.kind) ?? callee.getText().replace(/\s/g, '');
}

function specifierOfCall({ expression, arguments: [first] }: ts.CallExpression): Specifier {
  const callee = calleeName(expression);
  if (IMPORTING_CALLS.has(callee)) return literalOf(first);
  return callee === 'import.meta.glob' ? null : undefined;
}

/** Every kind of node that can import something, and where in it stands what. */
const READERS = [
  reader(ts.isImportDeclaration, ({ moduleSpecifier }) => literalOf(moduleSpecifier)),
  reader(ts.isExportDeclaration, ({ moduleSpecifier }) => moduleSpecifier && literalOf(moduleSpecifier)),
  reader(ts.isExternalModuleReference, ({ expression }) => literalOf(expression)),
  reader(ts.isImportTypeNode, ({ argument }) => (ts.isLiteralTypeNode(argument) ? literalOf(argument.literal) : null)),
  reader(ts.isModuleDeclaration, ({ name, body }) => (ts.isStringLiteral(name) && body === undefined ? name.text : undefined)),
  reader(ts.isNewExpression, specifierOfNew),
  reader(ts.isCallExpression, specifierOfCall),
];

function specifierOf(node: ts.Node): Specifier {
  for (const read of READERS) {
    const specifier = read(node);
    if (specifier !== undefined) return specifier;
  }
  return undefined;
}

/**
 * All imports of a TypeScript or Astro file, in the order in which they stand.
 * @param path tells the kind of file
 */
export function findImports(path: string, text: string): FoundImport[] {
  const found: FoundImport[] = [];
  for (const piece of piecesOf(path, text)) {
    const source = ts.createSourceFile(path, piece.code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
    const at = (position: number): number => piece.line + source.getLineAndCharacterOfPosition(position).line;
    for (const { fileName, pos } of [...source.referencedFiles, ...source.typeReferenceDirectives]) {
      found.push({ specifier: fileName, line: at(pos) });
    }
    const walk = (node: ts.Node): void => {
      const specifier = specifierOf(node);
      if (specifier !== undefined) found.push({ specifier, line: at(node.getStart()) });
      ts.forEachChild(node, walk);
    };
    walk(source);
  }
  return found;
}
