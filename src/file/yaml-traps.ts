import { type Document, isScalar, visit } from 'yaml';

/** A place where YAML reads something else than people mean. */
export interface YamlTrap {
  /** Place in the source, counted from 0. */
  readonly offset: number;
  readonly boodschap: string;
  /** True when the parser's own errors come from it. */
  readonly explainsErrors: boolean;
}

/** A hard space where YAML wants a plain one: at the start of a line, or behind a dash, colon or comma. */
const HARD_SPACE = /(?:^[ \t-]*|[:,{[-] *)\u00a0/m;

const HARD =
  'Hier staat een harde spatie: onzichtbaar anders dan een gewone, en vaak meegekomen uit Word of een website. Vervang ze door een gewone spatie.';
const HALF_SIGN = 'Hier staat een half teken (een code zoals \\uD83D zonder de tweede helft). Schrijf het hele teken, of haal het weg.';
const CUT_BY_HASH =
  'Wat achter # staat, valt weg: YAML leest het als opmerking. Zet de hele tekst tussen aanhalingstekens. Is het echt een opmerking, zet dan een spatie achter #.';

/** Where what is written means less, or something else, than it seems; none of it is ever meant. */
export function readingTraps(document: Document.Parsed, source: string): YamlTrap[] {
  const traps: YamlTrap[] = [];
  const hard = document.errors.length > 0 ? HARD_SPACE.exec(source) : null;
  if (hard !== null) traps.push({ offset: hard.index + hard[0].length - 1, boodschap: HARD, explainsErrors: true });
  visit(document, {
    Scalar(part, scalar) {
      const [start = 0, end = 0] = scalar.range ?? [];
      if (part === 'key' && typeof scalar.value === 'string' && scalar.value.startsWith('\u00a0')) {
        traps.push({ offset: start, boodschap: HARD, explainsErrors: true });
      }
      if (typeof scalar.value === 'string' && /[\uD800-\uDFFF]/.test(scalar.value) && !scalar.value.isWellFormed()) {
        traps.push({ offset: start, boodschap: HALF_SIGN, explainsErrors: false });
      }
      const isCut = isScalar(scalar) && scalar.type === 'PLAIN' && /^\S/.test(scalar.comment ?? '');
      if (isCut) traps.push({ offset: source.indexOf('#', end), boodschap: CUT_BY_HASH, explainsErrors: false });
    },
  });
  return traps;
}
