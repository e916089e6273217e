import process from 'node:process';
import { errorLine } from './answer.ts';
import { trainForecast } from './train-forecast.ts';
import { trainLanguageModel } from './train-language-model.ts';

/** Each kind of training by its name: prints with `print`, a line each time. */
const kinds: Readonly<
  Record<string, (args: readonly string[], print: (line: string) => Promise<void>) => Promise<void>>
> = {
  'language-model': trainLanguageModel,
  forecast: trainForecast,
};

const USAGE = `usage: npm run --silent train -- ${Object.keys(kinds).join(' | ')} --data FILE …`;

// A reader such as `head` may close the pipe early; that is no error of ours.
process.stdout.on('error', () => process.exit(0));

/** Prints a line and waits until the reader has taken it, so that long trainings do not fill the memory. */
const print = (line: string): Promise<void> =>
  new Promise((done) => void process.stdout.write(`${line}\n`, () => done()));

const [kind = '', ...args] = process.argv.slice(2);
const train = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
if (train === undefined) {
  process.exitCode = 2;
  process.stderr.write(`${USAGE}\n`);
} else {
  try {
    await train(args, print);
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(`${errorLine(error, kind)}\n`);
  }
}
