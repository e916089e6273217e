import { at } from '../../engine/at.ts';
import { largestOf } from '../../engine/extremes.ts';
import { type BlockKind, blockValues, nodeOf, type ValueRef } from '../../trace/block.ts';
import type { PictureBar, PictureCell, Plot } from './shapes.ts';

/** h_0 … h_T and, once they are known, their gradients. */
export function cellsOf(plot: Plot): readonly PictureCell[] {
  const { trace, frame, top, moment, knows } = plot;
  const { program } = trace;
  const states = program.timesteps.map(({ layers }) => layers[top]?.h);
  const [values, gradients] = [scaleOf(plot, states, 'value'), scaleOf(plot, states, 'gradient')];
  const initial = program.initialStates[top]?.h;
  const h0 = frame.wide && initial !== undefined ? column(plot, initial, 'value', 0, values) : [];
  return [
    ...h0,
    ...states.flatMap((node, k) => {
      if (node === undefined) return [];
      const now = moment.t === k + 1;
      return [
        ...column(plot, node, 'value', k + 1, values, now && moment.kind === 'memory'),
        ...(knows('gradient', node)
          ? column(plot, node, 'gradient', k + 1, gradients, now && moment.kind === 'gradient')
          : []),
      ];
    }),
  ];
}

/** The largest magnitude of a vector over all timesteps; the colour scale ends there, zero pinned. */
function scaleOf(
  { trace }: Plot,
  states: readonly (number | undefined)[],
  kind: BlockKind,
): number {
  const all = states.flatMap((node) =>
    node === undefined ? [] : [...blockValues(trace, { kind, node })],
  );
  return largestOf(all.map(Math.abs), Number.MIN_VALUE);
}

function column(
  plot: Plot,
  node: number,
  kind: 'value' | 'gradient',
  t: number,
  scale: number,
  now = false,
): readonly PictureCell[] {
  const { trace, frame, knows } = plot;
  const isGradient = kind === 'gradient';
  const known = t === 0 || knows(kind, node);
  const { width, height } = isGradient ? frame.gradient : t === 0 ? initialCell(plot) : frame.cell;
  const left = t === 0 ? 2 : at(frame.columns, t - 1, 'column');
  const x = left + (isGradient && frame.wide ? frame.cell.width + 4 : 0);
  const y = isGradient ? frame.rows.gradient : frame.rows.memory;
  return [...blockValues(trace, { kind, node })].map((value, i) => ({
    id: `${isGradient ? 'dh' : 'h'}${t}.${i}`,
    x,
    y: y + i * height,
    width,
    height,
    ref: known ? { epoch: trace.epoch, kind, node, i, j: 0 } : undefined,
    look: isGradient ? 'gradient' : 'memory',
    tone: value / scale,
    now,
  }));
}

const initialCell = ({ frame }: Plot) => ({
  width: Math.round(54 * frame.unit),
  height: frame.cell.height,
});

/** The probabilities of every timestep, the target's bar marked. */
export function barsOf({ trace, frame, moment, knows }: Plot): readonly PictureBar[] {
  const { program } = trace;
  return program.timesteps.flatMap(({ t, y, target }) => {
    if (y === undefined) return [];
    const { rows } = nodeOf(program, y);
    const values = blockValues(trace, { kind: 'value', node: y });
    const wanted =
      target === undefined ? undefined : blockValues(trace, { kind: 'value', node: target });
    return Array.from({ length: rows }, (_, i): PictureBar => {
      const ref: ValueRef = { epoch: trace.epoch, kind: 'value', node: y, i, j: 0 };
      const known = knows('value', y);
      return {
        id: `y${t}.${i}`,
        x: at(frame.columns, t - 1, 'column'),
        y: frame.rows.bars + i * frame.bar.height,
        width: frame.bar.width,
        height: frame.bar.height,
        ref: known ? ref : undefined,
        token: program.example.vocabulary?.[i] ?? `${i + 1}`,
        isTarget: wanted?.[i] === 1,
        filled: known ? at(values, i, 'y') * frame.bar.width : 0,
        now: moment.kind === 'output' && moment.t === t,
      };
    });
  });
}
