import type { Ernst } from '../../file/finding.ts';

/**
 * An example, wrong and right. `velden`: fields of a practice; `tekst`: the text of a practice; `studie`: fields of a
 * study; `bestand`: a whole file at `pad`; `pad`: the place and name of a file in content/.
 */
export interface Voorbeeld {
  readonly soort: 'velden' | 'tekst' | 'studie' | 'bestand' | 'pad';
  /** Path inside content/, for a whole file. */
  readonly pad?: string;
  /** Fields that wrong and right both need, and that explain nothing: not shown. */
  readonly bij?: string;
  /** Gives a finding of this rule; a test proves it. */
  readonly fout: string;
  /** Gives no finding at all. */
  readonly goed: string;
}

/** What the site tells about one rule, in Dutch. */
interface Explanation {
  /** The problem in a few words, as title of the page. */
  readonly titel: string;
  /** What the rule mostly gives; some rules give both. */
  readonly ernst: Ernst;
  /** What is wrong, in one to three sentences. */
  readonly wat: string;
  /** Why it matters to a reader. */
  readonly waarom: string;
  /** How to mend it, step by step. */
  readonly oplossing: readonly string[];
  /** Left out where an example cannot be written as text. */
  readonly voorbeeld?: Voorbeeld;
}

/** Explanations by id of the rule. */
export type Explanations = Readonly<Record<string, Explanation>>;
