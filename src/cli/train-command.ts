import { errorLine } from './answer.ts';
import { inspect } from './inspect.ts';
import type { Command, Terminal } from './terminal.ts';
import { trainForecast } from './train-forecast.ts';
import { trainLanguageModel } from './train-language-model.ts';

/** Each kind of training by its name, and what is read before one. */
const kinds: Readonly<
  Record<string, (args: readonly string[], terminal: Terminal) => Promise<void>>
> = {
  'language-model': trainLanguageModel,
  forecast: trainForecast,
  inspect,
};

const USAGE = `usage: npm run --silent train -- ${Object.keys(kinds).join(' | ')} --data FILE …`;

/** Trains what the first argument names; exit code 2 and one line about what is wrong where that cannot be. */
export const trainCommand: Command = async ([kind = '', ...args], terminal) => {
  const train = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (train === undefined) {
    terminal.warn(USAGE);
    return 2;
  }
  try {
    await train(args, terminal);
    return 0;
  } catch (error) {
    terminal.warn(errorLine(error, kind));
    return 2;
  }
};
