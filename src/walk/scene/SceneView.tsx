import './arrows.css';
import './numbers.css';
import './motion.css';
import { memo, useLayoutEffect, useMemo, useState } from 'react';
import { Num } from '../../parts/number/Num.tsx';
import { Painter } from '../../parts/painter.ts';
import { useRun } from '../../parts/scenery.tsx';
import { useAtRest } from '../../parts/use-at-rest.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { calloutFor } from '../../scene/graph/callout.ts';
import { type Stop, stopsOf } from '../../scene/graph/neighbour.ts';
import type { FrameShape, LegendShape, Plane, Scene, Shape } from '../../scene/graph/shapes.ts';
import { Arrow } from './Arrow.tsx';
import { Bar } from './Bar.tsx';
import { Cell } from './Cell.tsx';
import { GraphText } from './GraphText.tsx';
import { shapeClass, silent, textProps, tintFill } from './shape-class.ts';
import { usePointing } from './use-pointing.ts';
import { useRoving } from './use-roving.ts';
import type { Swipe } from './use-swipe.ts';
import { type NumberShape, PaintedBy, shapeHands } from './write-shape.ts';

interface SceneViewProps {
  readonly scene: Scene;
  /** Index of the present step. */
  readonly step: number;
  readonly fontSize: number;
  /** The picture in words. */
  readonly label: string;
  /** Whether what is new in this step may move. */
  readonly isMoving: boolean;
  readonly swipe: Swipe;
}

/** Draws a scene. Its numbers and weights are reached with Tab and then the arrow keys. */
export const SceneView = memo(function SceneView(props: SceneViewProps) {
  const { scene, step, fontSize, label, isMoving, swipe } = props;
  const { shapes, size } = scene;
  const [painter] = useState(() => new Painter(shapeHands));
  const stops = useMemo(() => stopsOf(shapes), [shapes]);
  const { current, focused, ...keys } = useRoving(stops, shapes);
  const { pointed, ...pointing } = usePointing(shapes);
  const shown = shapes.find(({ id }) => id === (pointed ?? focused));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing, whose members the keys move between, is no fieldset
    <svg
      className="graph"
      role="group"
      aria-label={label}
      tabIndex={-1}
      viewBox={`0 0 ${size.width} ${size.height}`}
      data-moving={isMoving}
      {...keys}
      {...pointing}
      {...swipe}
    >
      <PaintedBy value={painter}>
        {scene.planes.map((plane) => (
          <DrawnPlane
            key={plane.id}
            plane={plane}
            step={plane.shapes.some(isFreshArrow) ? step : undefined}
            current={plane.shapes.some(({ id }) => id === current) ? current : undefined}
          />
        ))}
      </PaintedBy>
      <FocusRing stop={stops.find(({ id }) => id === focused)} />
      <OnDemand shape={shown} scene={scene} fontSize={fontSize} />
      <Numbers painter={painter} />
    </svg>
  );
});

/** Writes the numbers of the drawing; it stands after the shapes, which are there when it does. */
function Numbers({ painter }: { readonly painter: Painter<NumberShape> }) {
  const [run, texts] = [useRun(), useStepTexts()];
  useLayoutEffect(() => painter.paint(run, texts));
  useAtRest(run, () => painter.paintRest());
  return null;
}

interface DrawnPlaneProps {
  readonly plane: Plane;
  /** The step, where something is drawn along its way in it. */
  readonly step: number | undefined;
  /** Id of the shape that Tab leads to, where it is one of these. */
  readonly current: string | undefined;
}

const DrawnPlane = memo(function DrawnPlane({ plane, step, current }: DrawnPlaneProps) {
  return plane.shapes.map((shape) => drawShape(shape, step, shape.id === current));
});

const isFreshArrow = (shape: Shape): boolean => shape.kind === 'arrow' && shape.fresh !== undefined;

function drawShape(shape: Shape, step: number | undefined, isCurrent: boolean) {
  switch (shape.kind) {
    case 'cell':
      return <Cell key={shape.id} shape={shape} isCurrent={isCurrent} />;
    case 'bar':
      return <Bar key={shape.id} shape={shape} isCurrent={isCurrent} />;
    case 'text':
      return <GraphText key={shape.id} shape={shape} isCurrent={isCurrent} />;
    case 'arrow': {
      const drawnIn = isFreshArrow(shape) ? step : undefined;
      return <Arrow key={shape.id} shape={shape} step={drawnIn} isCurrent={isCurrent} />;
    }
    case 'frame':
      return <Frame key={shape.id} shape={shape} />;
    default:
      return <Legend key={shape.id} shape={shape} />;
  }
}

/** Drawn above everything, so that nothing hides it. */
function FocusRing({ stop }: { readonly stop: Stop | undefined }) {
  return stop === undefined ? null : (
    <rect className="focus-ring" {...stop.box} rx={4} {...silent} />
  );
}

interface OnDemandProps {
  readonly shape: Shape | undefined;
  readonly scene: Scene;
  readonly fontSize: number;
}

/** The number of a colour strip while it is pointed at or focused. */
function OnDemand({ shape, scene, fontSize }: OnDemandProps) {
  if (shape?.kind !== 'cell' && shape?.kind !== 'bar') return null;
  if (shape.text !== undefined || shape.ref === undefined) return null;
  const { box, text } = calloutFor(shape.box, fontSize, scene.size);
  return (
    <g className="callout" {...silent}>
      <rect {...box} rx={4} />
      <text {...textProps(text)}>
        <Num of={shape.ref} as="tspan" />
      </text>
    </g>
  );
}

/** The column of the present timestep, or the frame of a cell with several states or of a strip of colours. */
function Frame({ shape }: { readonly shape: FrameShape }) {
  const { box, look, radius } = shape;
  return <rect className={shapeClass('frame', shape, look)} {...box} rx={radius} {...silent} />;
}

/** The scale of colours: negative, zero, positive. */
function Legend({ shape: { patches, least, most } }: { readonly shape: LegendShape }) {
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
