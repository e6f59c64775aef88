import matter from 'gray-matter';
import { parseYaml, type YamlResult } from './read-yaml.ts';
import type { FileProblem } from './finding.ts';

/** Front matter and text of an MDX file. */
export interface FrontMatter {
  readonly yaml: YamlResult;
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

function refuse(): never {
  throw new Error('Alleen YAML is toegelaten als front matter.');
}

/** Every engine that gray-matter has but YAML: `---js` would run the code of a stranger. */
const REFUSED_ENGINES = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'].map((name) => [name, { parse: refuse, stringify: refuse }]),
);

/**
 * Splits an MDX file into front matter and body, and reads the front matter as YAML 1.2.
 * gray-matter does the splitting; the options are always passed, since without them it caches
 * and turns a broken file into an empty one on the second call.
 */
export function readFrontMatter(text: string): FrontMatter | FileProblem {
  const opening = /^---[^\r\n]*/.exec(text)?.[0];
  if (opening === undefined) {
    return {
      regelId: 'front-matter',
      regel: 1,
      kolom: 1,
      boodschap:
        'Het bestand begint niet met front matter. Zet bovenaan een regel met alleen ---, daaronder de velden, en sluit af met ---. Neem content/_sjablonen/praktijk.mdx als voorbeeld.',
    };
  }
  if (opening.trimEnd() !== '---') {
    return {
      regelId: 'front-matter',
      regel: 1,
      kolom: 4,
      boodschap: `Na de eerste --- staat "${opening.slice(3, 40).trim()}". Alleen YAML is toegelaten: laat de eerste regel uit niets dan --- bestaan.`,
    };
  }
  const closing = /\n---([^\n]*)/.exec(text);
  if (closing === null) {
    return {
      regelId: 'front-matter',
      regel: 1,
      kolom: 1,
      boodschap: 'De front matter is niet afgesloten. Zet na de velden een regel met alleen ---.',
    };
  }
  if (closing[1]?.trim() !== '') {
    return {
      regelId: 'front-matter',
      regel: text.slice(0, closing.index + 1).split('\n').length,
      kolom: 4,
      boodschap: 'De regel die de front matter afsluit, bestaat uit niets dan ---. Haal weg wat erachter staat.',
    };
  }
  let yaml: YamlResult | undefined;
  const yamlEngine = {
    parse(source: string) {
      // gray-matter keeps the line break behind the opening ---, so line 1 of `source` is that line.
      yaml = parseYaml(source);
      return {};
    },
    stringify: refuse,
  };
  const file = matter(text, { engines: { ...REFUSED_ENGINES, yaml: yamlEngine }, language: 'yaml' });
  // gray-matter does not call the engine when there is nothing but white space and comments.
  yaml ??= parseYaml(file.matter);
  const body = file.content;
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { yaml, body, bodyLine };
}
