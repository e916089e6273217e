import type { FrameShape, LegendShape } from '../../scene/graph/shapes.ts';
import { textProps, tintFill } from './shape-class.ts';

/** The column of the present timestep, or the frame of a cell with several states. */
export function Frame({ shape: { box, look, radius } }: { readonly shape: FrameShape }) {
  return <rect className={`frame ${look}`} {...box} rx={radius} aria-hidden="true" />;
}

const steps = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];

/** The scale of colours: negative, zero, positive. */
export function Legend({ shape: { box, least, most } }: { readonly shape: LegendShape }) {
  const width = box.width / steps.length;
  return (
    <g className="legend" aria-hidden="true">
      <text {...textProps(least)}>{least.text}</text>
      {steps.map((tint, at) => (
        <rect
          key={tint}
          fill={tintFill(tint)}
          x={box.x + at * width}
          y={box.y}
          width={width + 0.5}
          height={box.height}
        />
      ))}
      <rect className="legend-outline" {...box} />
      <text {...textProps(most)}>{most.text}</text>
    </g>
  );
}
