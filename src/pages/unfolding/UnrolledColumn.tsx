import { Block } from '../../parts/nets/Block.tsx';
import type { Trace } from '../../trace/trace.ts';
import type { Weight } from './uses.ts';

interface UnrolledColumnProps {
  readonly trace: Trace;
  readonly t: number;
  readonly isOpen: boolean;
  readonly onPoint: (weight: Weight | undefined) => void;
}

/** One timestep of the unrolled graph; rolled up, it lies on the first one. */
export function UnrolledColumn({ trace, t, isOpen, onPoint }: UnrolledColumnProps) {
  const { example, timesteps } = trace.program;
  const { layers, y } = timesteps[t - 1] ?? { layers: [], y: undefined };
  return (
    <div
      className="unfold-column-t"
      style={{ transform: isOpen ? 'none' : `translateX(-${100 * (t - 1)}%)` }}
    >
      <Block node={y} />
      <Edge weight="W_hy" arrow="↑" onPoint={onPoint} />
      <div className="unfold-hidden">
        <Edge weight="W_hh" arrow="→" onPoint={onPoint} />
        <Block node={layers[0]?.h} />
      </div>
      <Edge weight="W_xh" arrow="↑" onPoint={onPoint} />
      <strong>
        x<sub>{t}</sub> = {String(example.inputs[t - 1])}
      </strong>
    </div>
  );
}

interface EdgeProps {
  readonly weight: Weight;
  readonly arrow: string;
  readonly onPoint: (weight: Weight | undefined) => void;
}

/** One use of a weight; pointing at it lights all of them. */
function Edge({ weight, arrow, onPoint }: EdgeProps) {
  return (
    <span
      className="unfold-use"
      data-weight={weight}
      onPointerEnter={() => onPoint(weight)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <span aria-hidden="true">{arrow}</span> W<sub>{weight.slice(2)}</sub>
    </span>
  );
}
