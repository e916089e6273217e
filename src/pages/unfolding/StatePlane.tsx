import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { valuesOf } from '../../parts/nets/read-run.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Trace } from '../../trace/trace.ts';
import { type State, superscript } from './system.ts';
import { unfoldingTexts } from './texts.ts';

/** Side of the drawing in its own units. */
const side = 300;
/** What an arrow key moves the start by. */
const nudge = 0.05;

const moves: Readonly<Record<string, State>> = {
  ArrowLeft: [-nudge, 0],
  ArrowRight: [nudge, 0],
  ArrowDown: [0, -nudge],
  ArrowUp: [0, nudge],
};

interface StatePlaneProps {
  readonly trace: Trace;
  readonly start: State;
  readonly onMove: (start: State) => void;
}

/** The way of the system through the plane of its two numbers; its start is moved with the pointer or the arrow keys. */
export function StatePlane({ trace, start, onMove }: StatePlaneProps) {
  const { texts, write } = useWords(unfoldingTexts);
  const points = useMemo(() => layOutPlane([start, ...statesOf(trace)], side), [start, trace]);
  const place = texts.system.pointAt(write(start[0], 2), write(start[1], 2));
  return (
    <figure className="unfold-plane">
      <figcaption>
        {texts.system.plane}: {place}
      </figcaption>
      <svg
        viewBox={`0 0 ${side} ${side}`}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the start
        tabIndex={0}
        aria-label={texts.system.point}
        aria-description={place}
        {...moving(start, onMove)}
      >
        <path className="unfold-axes" d={`M0 ${side / 2}H${side}M${side / 2} 0V${side}`} />
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {points.map(({ x, y }, at) => (
          <g key={at} data-first={at === 0}>
            <circle cx={x} cy={y} r={at === 0 ? 8 : 5} />
            <text x={x + 9} y={y - 7}>
              s⁽{superscript(at + 1)}⁾
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** What moves the start: the arrow keys, and the pointer while it is pressed. */
function moving(start: State, onMove: (start: State) => void) {
  const moveTo = ({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): void => {
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const scale = side / width;
    onMove(clamped(stateAt((clientX - left) * scale, (clientY - top) * scale, side)));
  };
  return {
    onKeyDown: (event: KeyboardEvent): void => {
      const by = moves[event.key];
      if (by === undefined) return;
      event.preventDefault();
      onMove(clamped([start[0] + by[0], start[1] + by[1]]));
    },
    onPointerDown: (event: PointerEvent<SVGSVGElement>): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      moveTo(event);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>): void => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event);
    },
  };
}

const statesOf = (trace: Trace): readonly State[] =>
  trace.program.timesteps.map(({ layers }) => {
    const [x = 0, y = 0] = valuesOf(trace, layers[0]?.s ?? 0);
    return [x, y];
  });

const clamped = (state: State): State => [within(state[0]), within(state[1])];
const within = (value: number): number => Math.max(-1, Math.min(1, Math.round(value * 100) / 100));

/** Part of the side that is kept free around the square from −1 to 1. */
const margin = 0.08;

const lengthOf = (side: number): number => (side * (1 - 2 * margin)) / 2;

/** Points of the square from −1 to 1, the second number upwards, in a drawing of that side in px. */
export function layOutPlane(
  states: readonly (readonly [number, number])[],
  side: number,
): readonly { readonly x: number; readonly y: number }[] {
  const unit = lengthOf(side);
  return states.map(([a, b]) => ({ x: side / 2 + a * unit, y: side / 2 - b * unit }));
}

/** The point of the square that lies at a place of the drawing, in px from the upper left. */
export function stateAt(x: number, y: number, side: number): readonly [number, number] {
  const unit = lengthOf(side);
  return [(x - side / 2) / unit, (side / 2 - y) / unit];
}
