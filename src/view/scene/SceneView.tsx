import { useMemo, useState } from 'react';
import { calloutFor } from '../../scene/graph/callout.ts';
import { stopsOf } from '../../scene/graph/neighbour.ts';
import type { Scene, Shape } from '../../scene/graph/shapes.ts';
import { useStage } from '../scenery.tsx';
import { Arrow } from './Arrow.tsx';
import { Bar } from './Bar.tsx';
import { Cell } from './Cell.tsx';
import { GraphNum } from './GraphNum.tsx';
import { GraphText } from './GraphText.tsx';
import { Frame, Legend } from './Margin.tsx';
import { textProps } from './shape-class.ts';
import { type Stops, StopsContext } from './stops.ts';
import { useRoving } from './use-roving.ts';
import type { Swipe } from './use-swipe.ts';

interface SceneViewProps {
  readonly scene: Scene;
  readonly fontSize: number;
  /** The picture in words. */
  readonly label: string;
  /** Whether what is new in this step may move. */
  readonly isMoving: boolean;
  readonly swipe: Swipe;
}

/** Draws a scene. Its numbers and weights are reached with Tab and then the arrow keys. */
export function SceneView({ scene, fontSize, label, isMoving, swipe }: SceneViewProps) {
  const { shapes, size } = scene;
  const { step } = useStage();
  const [pointed, setPointed] = useState<string>();
  const stops = useMemo(() => stopsOf(shapes), [shapes]);
  const { current, onFocus, onBlur, onKeyDown, focused } = useRoving(stops, shapes);
  const reach = useMemo<Stops>(
    () => ({ current, onFocus, onPoint: setPointed }),
    [current, onFocus],
  );
  const asked = shapes.find(({ id }) => id === (pointed ?? focused));
  return (
    <StopsContext value={reach}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a group whose members are moved between */}
      <svg
        className="graph"
        role="group"
        aria-label={label}
        tabIndex={-1}
        viewBox={`0 0 ${size.width} ${size.height}`}
        data-moving={isMoving}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
        {...swipe}
      >
        {shapes.map((shape) => drawShape(shape, step.index))}
        <FocusRing shape={shapes.find(({ id }) => id === focused)} />
        <OnDemand shape={asked} scene={scene} fontSize={fontSize} />
      </svg>
    </StopsContext>
  );
}

function drawShape(shape: Shape, step: number) {
  switch (shape.kind) {
    case 'cell':
      return <Cell key={shape.id} shape={shape} />;
    case 'bar':
      return <Bar key={shape.id} shape={shape} />;
    case 'text':
      return <GraphText key={shape.id} shape={shape} />;
    case 'arrow':
      return <Arrow key={shape.id} shape={shape} step={step} />;
    case 'frame':
      return <Frame key={shape.id} shape={shape} />;
    default:
      return <Legend key={shape.id} shape={shape} />;
  }
}

/** Drawn above everything, so that nothing hides it. */
function FocusRing({ shape }: { readonly shape: Shape | undefined }) {
  if (shape?.kind !== 'cell' && shape?.kind !== 'bar') return null;
  return <rect className="focus-ring" {...shape.box} rx={4} aria-hidden="true" />;
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
    <g className="callout" aria-hidden="true">
      <rect {...box} rx={4} />
      <text {...textProps(text)}>
        <GraphNum of={shape.ref} decimals={3} />
      </text>
    </g>
  );
}
