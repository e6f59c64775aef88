/** Something in what a person sent that the file does not hold as it was typed. */
export interface Note {
  /** The question, as the person saw it. */
  readonly vraag: string;
  /** What happened with the answer, in Dutch. */
  readonly boodschap: string;
  /** The words that it is about; empty when there are none. */
  readonly tekst: string;
}

/** Collects notes while an answer is read. */
export type Tell = (boodschap: string, tekst?: string) => void;

/** Collects notes of a whole proposal, each under its question. */
export type TellOf = (vraag: string, boodschap: string, tekst?: string) => void;

/** Collects the notes of one question. */
export function tellFor(tellOf: TellOf, vraag: string): Tell {
  return (boodschap, tekst) => {
    tellOf(vraag, boodschap, tekst);
  };
}
