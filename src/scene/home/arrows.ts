import { at, known } from '../../engine/at.ts';
import type { Run } from '../../notation/runs.ts';
import { runsOf } from '../../notation/runs.ts';
import { roleOf, type WeightRole } from '../../notation/symbol.ts';
import { nodeOf } from '../../trace/block.ts';
import { writeLabel } from '../symbols.ts';
import type { PictureArrow, Plot } from './shapes.ts';

/** Every use of a weight: input → h_t, h_{t−1} → h_t, h_t → y_t; and the gradients on their way back. */
export function arrowsOf(plot: Plot): readonly PictureArrow[] {
  return plot.trace.program.timesteps.flatMap(({ t }) => [
    ...forwardArrows(plot, t),
    ...backwardArrows(plot, t),
  ]);
}

type State = PictureArrow['state'];

function forwardArrows(plot: Plot, t: number): readonly PictureArrow[] {
  const { frame, moment, knows, trace, top } = plot;
  const { rows, cell, unit } = frame;
  const timestep = trace.program.timesteps[t - 1];
  const h = timestep?.layers[top]?.h;
  const x = at(frame.columns, t - 1, 'column');
  const middle = x + cell.width / 2;
  const stateOf = (node: number | undefined, kind: string): State =>
    !knows('value', node) ? 'ahead' : moment.t === t && moment.kind === kind ? 'now' : 'done';
  const arrow = (role: WeightRole, state: State, from: Point, to: Point): PictureArrow => ({
    id: `${role}${t}`,
    from,
    to,
    role,
    state,
    label: labelOf(plot, role),
  });
  const below =
    knows('gradient', h) && !frame.wide ? rows.gradient + gradientHeight(plot) : bottomOf(plot);
  const level = rows.memory + cell.height / 2;
  const memory = arrow('recurrent', stateOf(h, 'memory'), [before(plot, t), level], [x - 3, level]);
  return [
    arrow('input', stateOf(h, 'memory'), [middle, rows.token - 27 * unit], [middle, below + 4]),
    ...(t > 1 || frame.wide ? [memory] : []),
    arrow(
      'output',
      stateOf(timestep?.y, 'output'),
      [middle, rows.memory - 4],
      [middle, barsEnd(plot) + 4],
    ),
  ];
}

type Point = readonly [number, number];

/** Where the memory of the timestep before ends: at h_{t−1}, or at its gradient where that stands between. */
function before({ frame, trace, top, knows }: Plot, t: number): number {
  if (t === 1) return 56 * frame.unit + 4;
  const x = at(frame.columns, t - 2, 'column') + frame.cell.width;
  const node = trace.program.timesteps[t - 2]?.layers[top]?.h;
  return frame.wide && knows('gradient', node) ? x + frame.gradient.width + 8 : x + 4;
}

function backwardArrows(plot: Plot, t: number): readonly PictureArrow[] {
  const { frame, moment, knows, trace, top } = plot;
  const { rows, cell, unit } = frame;
  const h = trace.program.timesteps[t - 1]?.layers[top]?.h;
  if (!knows('gradient', h)) return [];
  const state: State = moment.kind === 'gradient' && moment.t === t ? 'now' : 'done';
  const x = at(frame.columns, t - 1, 'column');
  const level = rows.memory + cell.height * 2.5;
  const beside = x + cell.width / 2 - 16 * unit;
  const next = frame.columns[t];
  const end = x + cell.width + (frame.wide ? frame.gradient.width + 8 : 4);
  const shape = { role: 'backward', state, label: [] } as const;
  return [
    {
      ...shape,
      id: `output-back${t}`,
      from: [beside, barsEnd(plot) + 4],
      to: [beside, rows.memory - 4],
    },
    ...(next === undefined
      ? []
      : [{ ...shape, id: `future-back${t}`, from: [next - 4, level], to: [end, level] } as const]),
  ];
}

const bottomOf = ({ frame, trace, top }: Plot): number => {
  const h = trace.program.timesteps[0]?.layers[top]?.h;
  return (
    frame.rows.memory + (h === undefined ? 0 : nodeOf(trace.program, h).rows) * frame.cell.height
  );
};

const gradientHeight = (plot: Plot): number =>
  ((bottomOf(plot) - plot.frame.rows.memory) / plot.frame.cell.height) * plot.frame.gradient.height;

const barsEnd = ({ frame, trace }: Plot): number =>
  frame.rows.bars +
  nodeOf(trace.program, known(trace.program.timesteps[0]?.y, 'y')).rows * frame.bar.height;

/** The letter of the weight that an arrow stands for. */
function labelOf({ trace, hand, top }: Plot, role: WeightRole): readonly Run[] {
  const { parameters } = trace.program;
  const weight = parameters.find(
    ({ part, name, layer }) => roleOf(part, name) === role && (part === 'readout' || layer === top),
  );
  return weight === undefined ? [] : runsOf(writeLabel(hand, { kind: 'value', node: weight.node }));
}
