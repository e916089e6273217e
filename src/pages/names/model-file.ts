import { Fault, phrase } from '../../engine/fault.ts';
import { readCorpus } from '../../training/language-model/corpus.ts';
import {
  cellNames,
  checkSetting,
  type LanguageModelSettings,
  positiveLimits,
  precisions,
  wholeRanges,
} from '../../training/language-model/settings.ts';
import type { RunSnapshot } from '../../training/language-model/training-run.ts';
import type { Job } from './job.ts';
import { openModel } from './model.ts';

/** A trained model with its text, its curve and its rows of names: what a training goes on from. */
export interface ModelFile {
  readonly format: 'unroll-names/1';
  readonly job: Job;
  readonly snapshot: RunSnapshot;
}

/** The file as JSON; arrays of numbers keep their kind. */
export const writeModelFile = (job: Job, snapshot: RunSnapshot): string =>
  JSON.stringify({ format: 'unroll-names/1', job, snapshot } satisfies ModelFile, (_, value) => {
    if (value instanceof Float64Array) return { float64: [...value] };
    return value instanceof Float32Array ? { float32: [...value] } : value;
  });

/**
 * The model that a file holds; it has been opened once.
 * @throws Fault that says what is wrong with it
 */
export async function readModelFile(text: string, name: string): Promise<ModelFile> {
  const refuse = (): Fault => new Fault(name, phrase('otherKind'), phrase('modelFile'));
  let file: ModelFile;
  try {
    file = JSON.parse(text, revive);
    if (file.format !== 'unroll-names/1') throw refuse();
    checkSettings(file.job.settings);
    const { vocabulary } = readCorpus(file.job.text, file.job.title);
    const { model, log, pending } = file.snapshot;
    await openModel(file.job.settings, vocabulary, model.network, file.job.text);
    if (!Array.isArray(log.points) || !Array.isArray(log.rows)) throw refuse();
    const numbers = [model.smoothLoss, model.smoothCharacters, pending.count, pending.characters];
    if (!numbers.every(Number.isFinite)) throw refuse();
  } catch (error) {
    throw error instanceof Fault ? error : refuse();
  }
  return file;
}

function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('float64' in value && Array.isArray(value.float64)) return Float64Array.from(value.float64);
  if ('float32' in value && Array.isArray(value.float32)) return Float32Array.from(value.float32);
  return value;
}

/** @throws Fault that names the setting */
function checkSettings(settings: LanguageModelSettings): void {
  const names = [...Object.keys(wholeRanges), ...Object.keys(positiveLimits)];
  for (const name of names as (keyof typeof wholeRanges | keyof typeof positiveLimits)[])
    checkSetting(name, settings[name]);
  if (!cellNames.includes(settings.cell)) throw oneOf('cell', cellNames);
  if (!precisions.includes(settings.precision)) throw oneOf('precision', precisions);
}

const oneOf = (name: string, options: readonly string[]): Fault =>
  new Fault(name, phrase('otherKind'), phrase('oneOf', { options: options.join(', ') }));
