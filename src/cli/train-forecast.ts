import { performance } from 'node:perf_hooks';
import { Fault, phrase } from '../engine/fault.ts';
import { createKernels } from '../training/create-kernels.ts';
import { persistence } from '../training/forecast/baselines.ts';
import { csvNotes, sentenceOf } from '../training/forecast/csv-notes.ts';
import { ForecastTraining } from '../training/forecast/forecast-training.ts';
import type { ForecastJob, Model } from '../training/forecast/job.ts';
import { measureErrors } from '../training/forecast/metrics.ts';
import { testTruth } from '../training/forecast/outcome.ts';
import { seriesOf } from '../training/forecast/read-file.ts';
import { readWeights } from '../training/forecast/read-weights.ts';
import { decode } from './answer.ts';
import { courseOf, forecastFlags, modelOf, pipelineOf } from './forecast-flags.ts';
import { openTable } from './open-table.ts';
import { type Flags, readFlags } from './read-flags.ts';
import { nameOf, readSource } from './read-source.ts';
import { readWasm } from './read-wasm.ts';
import type { Terminal } from './terminal.ts';

/**
 * Trains a forecast of one column of a CSV file as the flags say and prints a JSON object an epoch: mean squared errors on
 * scaled values, of training and of the test windows (`validation`: they are only looked at), and its seconds. Last comes
 * one with the errors on the test part in the units of the file, those of persistence, and the predictions.
 * @throws Fault or CsvFault that names the flag, or the file and the place in it
 */
export async function trainForecast(args: readonly string[], terminal: Terminal): Promise<void> {
  const flags = readFlags(args, forecastFlags.valued, forecastFlags.plain);
  const training = await openTraining(flags, terminal);
  let [epoch, since] = [0, performance.now()];
  while (training.done() < training.total) {
    training.advance();
    const losses = training.progress().losses[epoch];
    if (losses === undefined) continue;
    epoch += 1;
    const seconds = (performance.now() - since) / 1000;
    await terminal.print(JSON.stringify({ epoch, ...losses, seconds: Number(seconds.toFixed(3)) }));
    since = performance.now();
  }
  await terminal.print(JSON.stringify(resultOf(training)));
}

async function openTraining(flags: Flags, { open, warn }: Terminal): Promise<ForecastTraining> {
  const [pipeline, model, course] = [pipelineOf(flags), modelOf(flags), courseOf(flags)];
  const understanding = await openTable(flags, open);
  const { file: name, notes } = understanding;
  const { values } = seriesOf(understanding).series;
  const initial = await openWeights(open, flags.get('--initial'), model);
  const weights = initial === undefined ? {} : { initial };
  const job: ForecastJob = { name, values, pipeline, model, course, isWide: false, ...weights };
  const training = new ForecastTraining(
    job,
    await createKernels(course.precision, await readWasm(course.precision)),
  );
  for (const note of notes) warn(`${name}: ${sentenceOf(note, csvNotes)}`);
  return training;
}

async function openWeights(open: Terminal['open'], path: string | undefined, model: Model) {
  if (path === undefined) return undefined;
  const wanted = phrase('jsonFor', { reason: 'weights' });
  const text = decode(await readSource(open, path, wanted), nameOf(path), wanted);
  return readWeights(parseJson(text, nameOf(path)), model);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(name, phrase('otherKind'), phrase('jsonFor', { reason: 'weights' }));
  }
}

function resultOf(training: ForecastTraining): object {
  const { prepared } = training;
  const { latest } = training.progress();
  const naive = persistence(prepared.values, prepared.test.targets);
  return {
    test: latest?.errors,
    persistence: measureErrors(naive, testTruth(prepared)),
    predictions: latest?.oneStep,
  };
}
