import { progress } from '@clack/prompts';

/** Tells a person how far a run is. */
export interface Progress {
  readonly advance: (text: string) => void;
  readonly end: (text: string) => void;
}

/** A line for each tenth part, for a log that nobody watches. */
function quietLines(total: number, write: (line: string) => void): Progress {
  const step = Math.max(1, Math.ceil(total / 10));
  let done = 0;
  return {
    advance: () => {
      done += 1;
      if (done % step === 0 && done < total) write(`${done} van ${total} nagekeken`);
    },
    end: write,
  };
}

function bar(total: number): Progress {
  const shown = progress({ max: total, indicator: 'timer', cancelMessage: 'Gestopt.' });
  let done = 0;
  shown.start(`0 van ${total}`);
  return {
    advance: (text) => {
      done += 1;
      shown.advance(1, `${done} van ${total}  ${text}`);
    },
    end: (text) => shown.stop(text),
  };
}

/**
 * Shows progress: a bar on a terminal, some lines elsewhere.
 * @param total addresses that will be checked
 */
export function startProgress(total: number): Progress {
  return process.stdout.isTTY && process.env['CI'] === undefined ? bar(total) : quietLines(total, (line) => console.log(line));
}
