import { at } from '../../engine/at.ts';
import { Fault, phrase } from '../../engine/fault.ts';
import type { NetName } from '../../example/nets.ts';
import { areFinite } from '../aside.ts';
import { blockValues, nodeOf } from '../block.ts';
import { lazyList } from '../lazy-list.ts';
import type { BatchNodes, Parameter, Program, TimestepNodes } from '../program/program.ts';
import { lossOf, type Trace } from '../trace.ts';
import { usesInTime } from '../uses-in-time.ts';
import {
  type BackwardReport,
  backwardReport,
  type ContributionReport,
  contributionReport,
  sumOfContributions,
} from './report-backward.ts';
import {
  byLayer,
  type LayerNumbers,
  listOf,
  type NetNumbers,
  netNumbers,
  type ParameterNumbers,
  parameterNumbers,
} from './report-numbers.ts';
import { type ClipReport, clipReport, type UpdateReport, updateReport } from './report-update.ts';

export interface TimestepReport {
  readonly t: number;
  readonly x: readonly number[];
  /** Of a layer that runs both ways under `forward` and `backward`; nothing for one that does not run here. */
  readonly layers: readonly LayerNumbers[];
  readonly logits?: readonly number[];
  /** Left out where the layers hand nothing on. */
  readonly y?: readonly number[];
  /** Loss of this timestep before the reduction, in nats. */
  readonly loss: number | null;
}

/** What one network computes of one sequence of inputs. What needs a loss is left out where there is none. */
export interface SequenceReport {
  readonly timesteps: readonly TimestepReport[];
  /** The part of every gradient that comes from timestep t. */
  readonly contributions?: readonly ContributionReport[];
  /** From the last timestep to the first. */
  readonly backward?: readonly BackwardReport[];
  /** One entry a layer. Of a decoder: what comes back through the state that it starts from. */
  readonly initialStateGradients?: readonly LayerNumbers[];
}

/** The same with dL/d(parameter), before clipping. */
export interface NetReport extends SequenceReport {
  readonly gradients?: NetNumbers;
}

/** One sequence of a batch, and that of the decoder beside it. */
export interface BothReports extends SequenceReport {
  readonly decoder?: SequenceReport;
}

/**
 * A trace in plain numbers, format unroll-trace/1: the network, and a decoder under its name. Of a batch it has all
 * sequences under `batch`, in the order of the file, and beside them the one that is shown.
 */
export interface TraceReport extends SequenceReport {
  readonly format: 'unroll-trace/1';
  readonly loss: number | null;
  /** dL/d(parameter), over the whole batch, before clipping. */
  readonly gradients?: ParameterNumbers;
  readonly batch?: readonly BothReports[];
  readonly decoder?: NetReport;
  readonly clipped?: ClipReport;
  readonly updated?: UpdateReport;
}

/**
 * Everything that a trace holds about the lesson, as the command line prints it. What it has for each timestep is made when
 * it is looked at.
 */
export function buildReport(trace: Trace): TraceReport {
  const { example, batch } = trace.program;
  const parts = batch.map((each) => sequenceReport(trace, each, 'encoder'));
  const [shown] = batch.filter(({ isShown }) => isShown);
  const { timesteps, ...others } = parts.find((_, at) => batch[at] === shown) ?? { timesteps: [] };
  const { gradients, ...after } = lossOf(trace) === undefined ? {} : gradientReports(trace);
  return {
    format: 'unroll-trace/1',
    loss: example.upstream === undefined ? (lossOf(trace) ?? null) : null,
    timesteps,
    ...(gradients && { gradients }),
    ...others,
    ...(example.batch && { batch: batch.map((each, at) => bothReports(trace, each, parts[at])) }),
    ...(example.decoder && shown && { decoder: decoderReport(trace, shown) }),
    ...after,
  };
}

function bothReports(
  trace: Trace,
  nodes: BatchNodes,
  encoder: SequenceReport | undefined,
): BothReports {
  const decoder = trace.program.example.decoder && sequenceReport(trace, nodes, 'decoder');
  return { timesteps: [], ...encoder, ...(decoder && { decoder }) };
}

function decoderReport(trace: Trace, nodes: BatchNodes): NetReport {
  const { timesteps, ...others } = sequenceReport(trace, nodes, 'decoder');
  if (lossOf(trace) === undefined) return { timesteps };
  const gradients = netNumbers(trace.program, 'decoder', gradientIn(trace));
  return { timesteps, gradients, ...others };
}

/** What belongs to one network and one example of the batch alone. */
function sequenceReport(trace: Trace, nodes: BatchNodes, net: NetName): SequenceReport {
  const { program } = trace;
  const own = nodes.timesteps.filter((timestep) => timestep.net === net);
  const timesteps = lazyList(own, (each) => timestepReport(trace, each));
  if (lossOf(trace) === undefined) return { timesteps };
  const usesAt = usesInTime(program, nodes);
  return {
    timesteps,
    contributions: lazyList(own, (each) => contributionReport(trace, usesAt, each)),
    backward: lazyList([...own].reverse(), (each) => backwardReport(trace, each)),
    initialStateGradients: byLayer(program, net, (strand) =>
      mapValues(at(nodes.initialStates, strand, 'strand'), (node) =>
        listOf(sumOfContributions(trace, node, readBy(program, strand))),
      ),
    ),
  };
}

function timestepReport(trace: Trace, timestep: TimestepNodes): TimestepReport {
  const { program } = trace;
  const list = (node: number) => listOf(blockValues(trace, { kind: 'value', node }));
  const { own, x, layers, net, readout, y, loss } = timestep;
  const logits = readout.logits;
  const isUpstream = program.example.upstream !== undefined;
  return {
    t: own,
    x: list(x),
    layers: byLayer(program, net, (strand) => mapValues(at(layers, strand, 'strand'), list)),
    ...(logits === undefined ? {} : { logits: list(logits) }),
    ...(y === undefined ? {} : { y: list(y) }),
    loss: loss === undefined || isUpstream ? null : (list(loss)[0] ?? null),
  };
}

function gradientReports(trace: Trace): Pick<TraceReport, 'gradients' | 'clipped' | 'updated'> {
  const clipped = clipReport(trace);
  const updated = updateReport(trace);
  return {
    gradients: parameterNumbers(trace.program, gradientIn(trace)),
    ...(clipped === undefined ? {} : { clipped }),
    ...(updated === undefined ? {} : { updated }),
  };
}

const gradientIn =
  (trace: Trace) =>
  ({ node }: Parameter): Float64Array =>
    blockValues(trace, { kind: 'gradient', node });

const readBy =
  (program: Program, strand: number) =>
  (reader: number): boolean => {
    const { part, layer } = nodeOf(program, reader);
    return part === 'layer' && layer === strand;
  };

function mapValues<A, B>(
  record: Readonly<Record<string, A>>,
  map: (value: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

/**
 * Hands the report of a trace back unchanged.
 * @throws Fault that names the first number of the computation that is not finite, which JSON could not hold.
 */
export function checkFinite(report: TraceReport, trace?: Trace): TraceReport {
  const losses = [report.loss, report.updated?.loss].filter((each) => each != null);
  // a contribution is a part of a gradient: no sum of infinite parts is finite
  if (trace && [losses, trace.values, trace.gradients].every(areFinite)) return report;
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
