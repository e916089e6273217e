import type { FrameShape, LegendShape } from '../../scene/graph/shapes.ts';
import { shapeClass, silent, textProps, tintFill } from './shape-class.ts';

/** The column of the present timestep, or the frame of a cell with several states or of a strip of colours. */
export function Frame({ shape }: { readonly shape: FrameShape }) {
  const { box, look, radius } = shape;
  return <rect className={shapeClass('frame', shape, look)} {...box} rx={radius} {...silent} />;
}

/** The scale of colours: negative, zero, positive. */
export function Legend({ shape: { patches, least, most } }: { readonly shape: LegendShape }) {
  return (
    <g className="legend">
      <text {...textProps(least)}>{least.text}</text>
      {patches.map(({ tint, ...patch }) => (
        <rect key={tint} fill={tintFill(tint)} {...patch} />
      ))}
      <text {...textProps(most)}>{most.text}</text>
    </g>
  );
}
