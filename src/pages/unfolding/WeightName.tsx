import type { Weight } from './uses.ts';

interface WeightNameProps {
  readonly x: number;
  readonly y: number;
  readonly weight: Weight;
}

/** W with what it leads from and to below, in a drawing. */
export function WeightName({ x, y, weight }: WeightNameProps) {
  return (
    <text className="unfold-weight-name" x={x} y={y}>
      W
      <tspan dy={4} fontSize="0.72em">
        {weight.slice(2)}
      </tspan>
    </text>
  );
}
