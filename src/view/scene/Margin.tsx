import type { FrameShape, LegendShape } from '../../scene/graph/shapes.ts';
import { textProps, tintFill } from './shape-class.ts';

/** The column of the present timestep, or the frame of a cell with several states. */
export function Frame({ shape: { box, look, radius } }: { readonly shape: FrameShape }) {
  return <rect className={`frame ${look}`} {...box} rx={radius} aria-hidden="true" />;
}

/** The scale of colours: negative, zero, positive. */
export function Legend({ shape: { box, patches, least, most } }: { readonly shape: LegendShape }) {
  return (
    <g className="legend">
      <text {...textProps(least)}>{least.text}</text>
      {patches.map(({ tint, ...patch }) => (
        <rect key={tint} fill={tintFill(tint)} {...patch} />
      ))}
      <rect className="legend-outline" {...box} />
      <text {...textProps(most)}>{most.text}</text>
    </g>
  );
}
