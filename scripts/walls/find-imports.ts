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
function specifierOf(node: ts.Node): string | null | undefined {
  if (ts.isImportDeclaration(node)) return literalOf(node.moduleSpecifier);
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier === undefined ? undefined : literalOf(node.moduleSpecifier);
  if (ts.isExternalModuleReference(node)) return literalOf(node.expression);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? literalOf(node.argument.literal) : null;
  if (ts.isModuleDeclaration(node)) return ts.isStringLiteral(node.name) && node.body === undefined ? node.name.text : undefined;
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL') {
    const [address, base] = node.arguments ?? [];
    return base?.getText() === 'import.meta.url' ? literalOf(address) : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression;
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return literalOf(node.arguments[0]);
  if (ts.isIdentifier(callee) && callee.text === 'require') return literalOf(node.arguments[0]);
  const name = callee.getText().replace(/\s/g, '');
  if (name === 'import.meta.resolve' || name === 'require.resolve') return literalOf(node.arguments[0]);
  return name === 'import.meta.glob' ? null : undefined;
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
