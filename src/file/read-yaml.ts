import { readingTraps } from './yaml-traps.ts';
import { tooDeepAt } from './yaml-depth.ts';
import { type Document, isAlias, isCollection, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { yamlPlaces } from './yaml-places.ts';
import type { FieldPath, FileProblem, Location } from './finding.ts';

/** YAML as data, with the place of each field. Lines count from the first line of the YAML. */
export interface YamlResult {
  readonly data: unknown;
  readonly locate: (path: FieldPath, at?: 'key' | 'value') => Location;
  /** A number, date or word as it stands in the file, without quotes around it: `1.250`. Undefined for anything else. */
  readonly written: (path: FieldPath) => string | undefined;
  readonly problems: readonly FileProblem[];
}

const YAML_MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Deze sleutel staat er twee keer. Houd er één.',
  TAB_AS_INDENT: 'Hier staat een tab. Spring in met spaties.',
  BAD_INDENT: 'De inspringing klopt niet. Zet velden die bij elkaar horen op dezelfde kolom.',
  MISSING_CHAR: 'Hier ontbreekt een teken, vaak een aanhalingsteken, komma, haakje of dubbelepunt.',
  UNEXPECTED_TOKEN: 'Dit teken hoort hier niet. Zet tekst met bijzondere tekens tussen aanhalingstekens.',
  BLOCK_AS_IMPLICIT_KEY: 'Hier staat een dubbelepunt in de tekst. Zet de hele tekst tussen aanhalingstekens.',
  MULTILINE_IMPLICIT_KEY: 'Een veldnaam moet op één regel staan. Vaak ontbreekt een dubbelepunt of aanhalingsteken.',
  BLOCK_IN_FLOW: 'Binnen { } of [ ] kan geen ingesprongen lijst staan.',
  BAD_SCALAR_START: 'Tekst die met dit teken begint, moet tussen aanhalingstekens.',
  BAD_DQ_ESCAPE: 'Een backslash heeft tussen dubbele aanhalingstekens een eigen betekenis. Gebruik enkele aanhalingstekens.',
  MULTIPLE_DOCS: 'Een bestand heeft één blok front matter; hier begint een tweede.',
};

const TOO_DEEP = 'De velden zijn te diep genest: te veel lijsten of groepen in elkaar. Maak de opbouw eenvoudiger.';

/** What is read of YAML that is refused before it is parsed. */
function refused(location: Location): YamlResult {
  return {
    data: undefined,
    locate: () => location,
    written: () => undefined,
    problems: [{ regelId: 'yaml', ...location, boodschap: TOO_DEEP }],
  };
}

/** One slip in the syntax makes the parser stumble on all that follows; the first places are the ones to mend. */
const MOST_SYNTAX_ERRORS = 3;

function describe(error: YAMLError): string {
  const explanation = YAML_MESSAGES[error.code] ?? 'De YAML kan niet gelezen worden.';
  const firstLine = error.message.split('\n')[0] ?? '';
  return `${explanation} (YAML: ${firstLine.replace(/ at line \d+, column \d+:?$/, '')})`;
}

/** The line and column of an offset, each counted from 1. */
function locationAt(lines: LineCounter, offset: number): Location {
  const { line, col } = lines.linePos(offset);
  return { regel: Math.max(1, line), kolom: Math.max(1, col) };
}

/**
 * Reads YAML 1.2 (core schema). Anchors, aliases, tags and merge keys are refused: nobody needs them
 * in content, and they are what "YAML bombs" are made of. Never throws.
 */
export function parseYaml(source: string): YamlResult {
  const deep = tooDeepAt(source);
  if (deep !== null) {
    const above = source.slice(0, deep).split('\n');
    return refused({ regel: above.length, kolom: (above.at(-1)?.length ?? 0) + 1 });
  }
  const lines = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: true,
  });
  const at = (offset: number): Location => locationAt(lines, offset);
  const traps = readingTraps(document, source);
  const duplicates = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const syntax = document.errors.filter((error) => error.code !== 'DUPLICATE_KEY').slice(0, MOST_SYNTAX_ERRORS);
  const problems: FileProblem[] = [...duplicates, ...syntax].map((error) => ({
    regelId: error.code === 'DUPLICATE_KEY' ? 'dubbele-sleutel' : 'yaml',
    ...at(error.pos[0]),
    boodschap: describe(error),
  }));

  visit(document, {
    Pair(_key, pair) {
      if (!isCollection(pair.key)) return undefined;
      const boodschap = 'Een veldnaam is gewone tekst, geen lijst of groep velden.';
      problems.push({ regelId: 'yaml', ...at(pair.key.range?.[0] ?? 0), boodschap });
      return visit.SKIP;
    },
    Node(_key, node) {
      if (isAlias(node) || ('anchor' in node && node.anchor) || node.tag) {
        problems.push({
          regelId: 'yaml-verwijzing',
          ...at(node.range?.[0] ?? 0),
          boodschap:
            'Ankers (&naam), verwijzingen (*naam) en tags (!naam) zijn niet toegelaten. Schrijf de waarde gewoon uit, of zet ze tussen aanhalingstekens.',
        });
        return visit.SKIP;
      }
      return undefined;
    },
  });

  // A trap may explain all that the parser stumbles on after it: then it is told alone.
  if (traps.some(({ explainsErrors }) => explainsErrors)) problems.length = 0;
  problems.push(...traps.map(({ offset, boodschap }) => ({ regelId: 'yaml', ...at(offset), boodschap })));

  // From here on the tree of the parser is let go: what stays holds on to the places alone.
  return resultOf(document, source, lines, problems);
}

/** What is kept of a parsed text: its data, and where each field stands. */
function resultOf(document: Document, source: string, lines: LineCounter, problems: readonly FileProblem[]): YamlResult {
  const places = yamlPlaces(document);
  return {
    // Data of a document with errors would be half of what was meant.
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    written: (path) => {
      const plain = places.plainAt(path);
      return plain === undefined ? undefined : source.slice(...plain);
    },
    locate: (path, part = 'value') => locationAt(lines, places.offsetOf(path, part)),
    problems,
  };
}
