/** A question for one line, or for more lines of text. */
export interface TextQuestion {
  readonly message: string;
  /** Shown in grey until something is typed. */
  readonly example: string;
  /** What stands there already. */
  readonly initial: string;
  /** What is wrong with an answer, in Dutch; undefined when it is fine. */
  readonly check: (text: string) => string | undefined;
}

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

/** The way in which questions reach a person: a terminal, or a test. Every method throws Stopped when someone stops. */
export interface Asker {
  readonly say: (text: string) => void;
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly lines: (question: TextQuestion) => Promise<string>;
  readonly choose: (question: {
    readonly message: string;
    readonly choices: readonly Choice[];
    readonly initial: string | undefined;
  }) => Promise<string>;
  readonly chooseMany: (question: {
    readonly message: string;
    readonly choices: readonly Choice[];
    readonly initial: readonly string[];
  }) => Promise<readonly string[]>;
  readonly confirm: (question: { readonly message: string; readonly initial: boolean }) => Promise<boolean>;
}

/** Someone pressed Ctrl-C or Escape. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
