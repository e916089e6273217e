import type { BarShape } from '../../scene/graph/shapes.ts';
import type { ValueRef } from '../../trace/block.ts';
import { useStage, useTexts } from '../scenery.tsx';
import { GraphNum } from './GraphNum.tsx';
import { delayStyle, shapeClass, textProps } from './shape-class.ts';
import { describeNumber } from './speech.ts';
import { useStop } from './stops.ts';

/** A probability as a bar, its letter before it, its number at the end of its track. */
export function Bar({ shape }: { readonly shape: BarShape }) {
  const { ref, emphasis, isTarget } = shape;
  const target = isTarget ? ['is-target'] : [];
  if (ref !== undefined) return <NumberBar shape={shape} of={ref} target={target} />;
  return (
    <g className={shapeClass('bar', { emphasis }, 'is-empty', ...target)} aria-hidden="true">
      <Track shape={shape} />
      <Letter shape={shape} />
    </g>
  );
}

interface NumberBarProps {
  readonly shape: BarShape;
  readonly of: ValueRef;
  readonly target: readonly string[];
}

function NumberBar({ shape, of, target }: NumberBarProps) {
  const { id, about, text, box, length, fresh } = shape;
  const stop = useStop(id, describeNumber(useTexts(), useStage(), about, of, 3));
  return (
    <g {...stop} className={shapeClass('bar', shape, ...target)}>
      <rect className="bar-track" {...box} rx={radius(shape)} />
      <rect
        className="bar-fill"
        style={delayStyle(fresh)}
        x={box.x}
        y={box.y}
        width={length}
        height={box.height}
        rx={Math.min(radius(shape), length / 2)}
      />
      <rect className="bar-outline" {...box} rx={radius(shape)} />
      <Letter shape={shape} />
      {text === undefined ? null : (
        <text {...textProps(text)}>
          <GraphNum of={of} decimals={3} />
        </text>
      )}
    </g>
  );
}

const radius = ({ text }: BarShape): number => (text === undefined ? 0 : text.size * 0.25);

function Track({ shape }: { readonly shape: BarShape }) {
  return <rect className="bar-outline" {...shape.box} rx={radius(shape)} />;
}

function Letter({ shape: { letter } }: { readonly shape: BarShape }) {
  if (letter === undefined) return null;
  return (
    <text className="bar-letter" {...textProps(letter)}>
      {letter.text}
    </text>
  );
}
