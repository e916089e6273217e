import { Fault, phrase } from '../engine/fault.ts';
import { corpusSentences, divergesSentence } from '../i18n/corpus-sentences.ts';
import { createKernels } from '../training/create-kernels.ts';
import { readCorpus } from '../training/language-model/corpus.ts';
import { diverges } from '../training/language-model/diverges.ts';
import { createLanguageModel } from '../training/language-model/language-model.ts';
import { sampleNames } from '../training/language-model/sample-name.ts';
import {
  cellNames,
  checkSetting,
  type LanguageModelSettings,
  type PositiveName,
  precisions,
  recipe,
  type WholeName,
} from '../training/language-model/settings.ts';
import { decodeText } from './decode-text.ts';
import { choiceFlag, type Flags, numberFlag, readFlags } from './read-flags.ts';
import { nameOf, readSource } from './read-source.ts';
import { readWasm } from './read-wasm.ts';
import type { Terminal } from './terminal.ts';

const numberFlags: Readonly<Record<WholeName | PositiveName, string>> = {
  iterations: '--iterations',
  hidden: '--hidden',
  learningRate: '--learning-rate',
  clip: '--clip',
  seed: '--seed',
  shuffleSeed: '--shuffle-seed',
  sampleEvery: '--sample-every',
  names: '--names',
};

/**
 * Trains a language model as the flags say (what is not said is the recipe of the course reports) and prints a JSON
 * object at iteration 0 and at every multiple of `--sample-every`, up to and with `--iterations`.
 * @throws Fault that names the flag or the file
 */
export async function trainLanguageModel(
  args: readonly string[],
  { open, print, warn }: Terminal,
): Promise<void> {
  const flags = readFlags(args, ['--data', '--precision', '--cell', ...Object.values(numberFlags)]);
  const settings = settingsOf(flags);
  const path = flags.get('--data');
  if (path === undefined) throw new Fault('--data', phrase('nothing'), phrase('textFile'));
  const bytes = await readSource(open, path, phrase('textFile'));
  const corpus = readCorpus(decodeText(bytes, nameOf(path)), nameOf(path));
  const dropped = { ...corpus.dropped, emptyLines: 0 }; // nothing is lost with them
  for (const sentence of corpusSentences({ ...corpus, dropped }, 'en', String))
    warn(`${nameOf(path)}: ${sentence}`);
  const kernels = await createKernels(settings.precision, await readWasm(settings.precision));
  const model = createLanguageModel(corpus, settings, kernels);
  let isTold = false;
  for (let j = 0; j <= settings.iterations; j++) {
    const { iteration, loss, smoothLoss, smoothPerCharacter } = model.train();
    if (iteration % settings.sampleEvery !== 0) continue;
    if (!isTold && diverges(smoothPerCharacter, model.vocabulary.length)) {
      isTold = true;
      warn(divergesSentence('en'));
    }
    const names = sampleNames(model.network, model.vocabulary, settings.names);
    await print(JSON.stringify({ iteration, smoothLoss, loss, names }));
  }
}

function settingsOf(flags: Flags): LanguageModelSettings {
  const numbers = Object.entries(numberFlags).flatMap(([name, flag]) => {
    const value = numberFlag(flags, flag);
    return value === undefined ? [] : [[name, value]];
  });
  const settings: LanguageModelSettings = {
    ...recipe,
    ...Object.fromEntries(numbers),
    cell: choiceFlag(flags, '--cell', cellNames) ?? recipe.cell,
    precision: choiceFlag(flags, '--precision', precisions) ?? recipe.precision,
  };
  for (const name of Object.keys(numberFlags) as (keyof typeof numberFlags)[])
    checkSetting(name, settings[name], (each) => numberFlags[each]);
  return settings;
}
