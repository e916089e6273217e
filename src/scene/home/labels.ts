import { at } from '../../engine/at.ts';
import type { InputEntry } from '../../example/example.ts';
import { type Run, runsOf } from '../../notation/runs.ts';
import { nodeOf } from '../../trace/block.ts';
import { writeLabel } from '../symbols.ts';
import type { PictureLabel, Plot } from './shapes.ts';

/** Names of the vectors, tokens, targets and losses. */
export function labelsOf(plot: Plot): readonly PictureLabel[] {
  const { timesteps } = plot.trace.program;
  return [
    ...initialLabel(plot),
    ...totalLabel(plot),
    ...timesteps.flatMap(({ t }) => [
      ...nameLabels(plot, t),
      ...gradientLabel(plot, t),
      ...outputLabels(plot, t),
    ]),
  ];
}

const symbol = ({ hand }: Plot, node: number): readonly Run[] =>
  runsOf(writeLabel(hand, { kind: 'value', node }));

/** A token as it stands in the example; nothing for a list of numbers. */
const tokenRuns = (entry: InputEntry | undefined): readonly Run[] =>
  typeof entry === 'string' ? [{ text: entry }] : [];

function stateOf({ knows, moment }: Plot, t: number, kind: string, node: number | undefined) {
  if (!knows('value', node)) return 'ahead';
  return moment.t === t && moment.kind === kind ? 'now' : 'done';
}

function initialLabel(plot: Plot): readonly PictureLabel[] {
  const { frame, trace, top } = plot;
  const node = trace.program.initialStates[top]?.h;
  if (node === undefined || !frame.wide) return [];
  const [x, y] = [2 + 27 * frame.unit, frame.rows.memory - 9 * frame.unit];
  const runs = symbol(plot, node);
  return [{ id: 'h0', kind: 'name', anchor: 'middle', state: 'done', x, y, runs }];
}

function totalLabel(plot: Plot): readonly PictureLabel[] {
  const { frame, trace, knows, moment } = plot;
  const { loss: node } = trace.program;
  if (node === undefined || !knows('value', node)) return [];
  const state = moment.kind === 'loss' ? 'now' : 'done';
  const [x, y, runs] = [2, frame.rows.total, symbol(plot, node)];
  const ref = { epoch: trace.epoch, kind: 'value', node, i: 0, j: 0 } as const;
  return [{ id: 'L', kind: 'total', anchor: 'start', state, x, y, runs, ref }];
}

/** The token with its x_t, and h_t beside its cells. */
function nameLabels(plot: Plot, t: number): readonly PictureLabel[] {
  const { frame, trace, top } = plot;
  const { rows, cell, unit } = frame;
  const timestep = trace.program.timesteps[t - 1];
  const h = timestep?.layers[top]?.h;
  if (timestep === undefined || h === undefined) return [];
  const x = at(frame.columns, t - 1, 'column');
  const middle = x + cell.width / 2;
  const level = rows.memory + cell.height * 1.7;
  const state = stateOf(plot, t, 'input', timestep.x);
  const runs = tokenRuns(trace.program.example.inputs[t - 1]);
  return [
    { id: `token${t}`, kind: 'token', anchor: 'middle', x: middle, y: rows.token, state, runs },
    {
      id: `x${t}`,
      kind: 'name',
      anchor: 'start',
      x: middle + 17 * unit,
      y: rows.token,
      state,
      runs: symbol(plot, timestep.x),
    },
    {
      id: `h${t}`,
      kind: 'name',
      anchor: 'end',
      x: x - 5 * unit,
      y: level,
      state: stateOf(plot, t, 'memory', h),
      runs: symbol(plot, h),
    },
  ];
}

/** ∂h_t below its cells, or beside them where they stand below h_t. */
function gradientLabel(plot: Plot, t: number): readonly PictureLabel[] {
  const { frame, trace, top, knows, hand, moment } = plot;
  const { rows, cell, gradient, unit, wide } = frame;
  const node = trace.program.timesteps[t - 1]?.layers[top]?.h;
  if (node === undefined || !knows('gradient', node)) return [];
  const x = at(frame.columns, t - 1, 'column');
  const count = nodeOf(trace.program, node).rows;
  const place = wide
    ? ({
        anchor: 'middle',
        x: x + cell.width + 4 + gradient.width / 2,
        y: rows.gradient + count * gradient.height + 17 * unit,
      } as const)
    : ({ anchor: 'end', x: x - 4, y: rows.gradient + gradient.height * 1.7 } as const);
  const state = moment.kind === 'gradient' && moment.t === t ? 'now' : 'done';
  const runs = runsOf(writeLabel(hand, { kind: 'gradient', node }));
  return [{ ...place, id: `dh${t}`, kind: 'gradient', state, runs }];
}

/** What should come out, and what it costs that it does not. */
function outputLabels(plot: Plot, t: number): readonly PictureLabel[] {
  const { frame, trace, knows } = plot;
  const { y, target, loss } = at(trace.program.timesteps, t - 1, 'timestep');
  if (y === undefined || target === undefined) return [];
  const place = { anchor: 'start', x: at(frame.columns, t - 1, 'column') } as const;
  const state = stateOf(plot, t, 'output', y);
  const runs = tokenRuns(trace.program.example.targets?.[t - 1]);
  const wanted: PictureLabel = {
    ...place,
    id: `target${t}`,
    kind: 'target',
    y: frame.rows.target,
    state,
    runs,
  };
  if (loss === undefined || !knows('value', loss)) return [wanted];
  const ref = { epoch: trace.epoch, kind: 'value', node: loss, i: 0, j: 0 } as const;
  const cost = { ...place, id: `L${t}`, kind: 'loss', y: frame.rows.loss, state, ref } as const;
  return [wanted, { ...cost, runs: symbol(plot, loss) }];
}
