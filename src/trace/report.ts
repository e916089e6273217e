import { Fault, phrase } from '../engine/fault.ts';
import { blockValues } from './block.ts';
import type { BatchNodes, TimestepNodes } from './program.ts';
import {
  type BackwardReport,
  backwardReport,
  type ContributionReport,
  contributionReport,
} from './report-backward.ts';
import {
  listOf,
  type NamedNumbers,
  type ParameterNumbers,
  parameterNumbers,
} from './report-numbers.ts';
import { type ClipReport, clipReport, type UpdateReport, updateReport } from './report-update.ts';
import { lossOf, type Trace } from './trace.ts';

export interface TimestepReport {
  readonly t: number;
  readonly x: readonly number[];
  readonly layers: readonly NamedNumbers[];
  readonly logits?: readonly number[];
  readonly y: readonly number[];
  /** Loss of this timestep before the reduction, in nats. */
  readonly loss: number | null;
}

/** What belongs to one sequence of inputs. What needs a loss is left out where there is none. */
export interface SequenceReport {
  readonly timesteps: readonly TimestepReport[];
  /** The part of every gradient that comes from timestep t. */
  readonly contributions?: readonly ContributionReport[];
  /** From the last timestep to the first. */
  readonly backward?: readonly BackwardReport[];
  /** One entry a layer. */
  readonly initialStateGradients?: readonly NamedNumbers[];
}

/**
 * A trace in plain numbers, format unroll-trace/1. Of a batch it has all sequences under `batch`, in the order of the
 * file, and beside them the one that is shown.
 */
export interface TraceReport extends SequenceReport {
  readonly format: 'unroll-trace/1';
  readonly loss: number | null;
  readonly batch?: readonly SequenceReport[];
  /** dL/d(parameter), over the whole batch, before clipping. */
  readonly gradients?: ParameterNumbers;
  readonly clipped?: ClipReport;
  readonly updated?: UpdateReport;
}

/** Everything that a trace holds about the lesson, as the command line prints it. */
export function buildReport(trace: Trace): TraceReport {
  const { example, batch } = trace.program;
  const loss = example.upstream === undefined ? (lossOf(trace) ?? null) : null;
  const parts = batch.map((each) => sequenceReport(trace, each));
  const shown = parts.find((_, index) => batch[index]?.isShown) ?? { timesteps: [] };
  const { timesteps, ...others } = shown;
  const { gradients, ...after } = lossOf(trace) === undefined ? {} : gradientReports(trace);
  return {
    format: 'unroll-trace/1',
    loss,
    timesteps,
    ...(gradients === undefined ? {} : { gradients }),
    ...others,
    ...(example.batch === undefined ? {} : { batch: parts }),
    ...after,
  };
}

/** What belongs to one example of the batch alone. */
function sequenceReport(trace: Trace, nodes: BatchNodes): SequenceReport {
  const { timesteps, initialStates } = nodes;
  const forward = timesteps.map((each) => timestepReport(trace, each));
  if (lossOf(trace) === undefined) return { timesteps: forward };
  return {
    timesteps: forward,
    contributions: timesteps.map(({ t }) => contributionReport(trace, nodes, t)),
    backward: [...timesteps].reverse().map((each) => backwardReport(trace, each)),
    initialStateGradients: initialStates.map((named) =>
      mapValues(named, (node) => listOf(blockValues(trace, { kind: 'gradient', node }))),
    ),
  };
}

function timestepReport(trace: Trace, timestep: TimestepNodes): TimestepReport {
  const list = (node: number) => listOf(blockValues(trace, { kind: 'value', node }));
  const { t, x, layers, readout, y, loss } = timestep;
  const logits = readout.logits;
  const isUpstream = trace.program.example.upstream !== undefined;
  return {
    t,
    x: list(x),
    layers: layers.map((named) => mapValues(named, list)),
    ...(logits === undefined ? {} : { logits: list(logits) }),
    y: list(y),
    loss: loss === undefined || isUpstream ? null : (list(loss)[0] ?? null),
  };
}

function gradientReports(trace: Trace): Pick<TraceReport, 'gradients' | 'clipped' | 'updated'> {
  const gradient = (node: number) => blockValues(trace, { kind: 'gradient', node });
  const clipped = clipReport(trace);
  const updated = updateReport(trace);
  return {
    gradients: parameterNumbers(trace.program, ({ node }) => gradient(node)),
    ...(clipped === undefined ? {} : { clipped }),
    ...(updated === undefined ? {} : { updated }),
  };
}

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

/**
 * Hands a report back unchanged.
 * @throws Fault that names the first number of the computation that is not finite, which JSON could not hold.
 */
export function checkFinite(report: TraceReport): TraceReport {
  const { timesteps, loss, ...others } = report;
  const found = findNonFinite({ timesteps, loss, ...others }, []);
  if (found === undefined) return report;
  const value = phrase('value', { value: String(found.value) });
  throw new Fault(`the result ${found.path.join('.')}`, value, phrase('finite'));
}

function findNonFinite(
  value: unknown,
  path: readonly string[],
): { readonly path: readonly string[]; readonly value: number } | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : { path, value };
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, each] of Object.entries(value)) {
    const found = findNonFinite(each, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
