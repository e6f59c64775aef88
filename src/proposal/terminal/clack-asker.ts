import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel, log, multiline, multiselect, select, text } from '@clack/prompts';
import { type Asker, type Choice, Stopped, type TextQuestion } from './asker.ts';

function orStop<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer === 'symbol' || isCancel(answer)) throw new Stopped('Gestopt.');
  // What is left of the type once its symbols are gone, which TypeScript cannot see for a type that it does not know.
  return answer as Exclude<T, symbol>;
}

function optionsOf(choices: readonly Choice[]) {
  return choices.map(({ value, label, hint }) => ({ value, label, ...(hint === '' ? {} : { hint }) }));
}

/** More choices than this scroll. */
const MOST_SHOWN = 12;

/**
 * Questions in a terminal.
 * @param streams where keys come from and where the questions go
 */
export function clackAsker(streams: { readonly input: Readable; readonly output: Writable }): Asker {
  const textOptions = ({ message, example, initial, check }: TextQuestion) => ({
    message,
    placeholder: example,
    initialValue: initial,
    validate: (value: string | undefined) => check(value ?? ''),
    ...streams,
  });
  return {
    say: (words) => {
      log.message(words, { output: streams.output });
    },
    text: async (question) => orStop(await text(textOptions(question))) ?? '',
    lines: async (question) =>
      orStop(await multiline(textOptions({ ...question, message: `${question.message} (twee keer Enter: klaar)` }))) ?? '',
    choose: async ({ message, choices, initial }) =>
      orStop(
        await select({
          message: `${message} (pijltjes, Enter)`,
          options: optionsOf(choices),
          maxItems: MOST_SHOWN,
          // The hints of the library are in English; ours stand in the question.
          showInstructions: false,
          ...(initial === undefined ? {} : { initialValue: initial }),
          ...streams,
        }),
      ),
    chooseMany: async ({ message, choices, initial }) =>
      orStop(
        await multiselect({
          message: `${message} (pijltjes, spatie: aanduiden, Enter: klaar)`,
          options: optionsOf(choices),
          maxItems: MOST_SHOWN,
          required: false,
          showInstructions: false,
          initialValues: [...initial],
          ...streams,
        }),
      ),
    confirm: async ({ message, initial }) =>
      orStop(await confirm({ message, active: 'Ja', inactive: 'Nee', initialValue: initial, ...streams })),
  };
}
