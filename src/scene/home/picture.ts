import { known } from '../../engine/at.ts';
import type { Timeline } from '../../timeline/step.ts';
import { nodeOf } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import { isRevealed, revealOf } from '../reveal.ts';
import type { Hand } from '../symbols.ts';
import { arrowsOf } from './arrows.ts';
import { barsOf, cellsOf } from './blocks.ts';
import { frameOf } from './frame.ts';
import { labelsOf } from './labels.ts';
import type { Moment } from './moments.ts';
import type { Picture, Plot } from './shapes.ts';

/** The unrolled network at a moment, `width` px wide; loss on top, then y_t, h_t and x_t. */
export function buildPicture(
  trace: Trace,
  timeline: Timeline,
  hand: Hand,
  moment: Moment,
  width: number,
): Picture {
  const { program } = trace;
  const [first] = program.timesteps;
  const top = program.cells.length - 1;
  const frame = frameOf(
    {
      T: program.timesteps.length,
      H: nodeOf(program, known(first?.layers[top]?.h, 'h')).rows,
      V: nodeOf(program, known(first?.y, 'y')).rows,
    },
    width,
  );
  const reveal = revealOf(timeline);
  const knows: Plot['knows'] = (kind, node) =>
    node !== undefined && isRevealed(reveal, { kind, node }, moment.step.index);
  const plot: Plot = { trace, hand, moment, frame, top, knows };
  return {
    frame,
    band: bandOf(plot),
    cells: cellsOf(plot),
    bars: barsOf(plot),
    arrows: arrowsOf(plot),
    labels: labelsOf(plot),
  };
}

function bandOf({ frame, moment }: Plot): Picture['band'] {
  const { columns, pitch, height, unit, wide, cell } = frame;
  const x = moment.t === undefined ? undefined : columns[moment.t - 1];
  if (x === undefined) return undefined;
  const before = wide ? 26 * unit : 22;
  const width = wide ? Math.min(pitch - 4, cell.width + 92 * unit) : pitch;
  return { id: 'band', x: x - before, y: 0, width, height, backward: moment.kind === 'gradient' };
}
