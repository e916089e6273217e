import { memo } from 'react';
import type { BarShape } from '../../scene/graph/shapes.ts';
import type { ValueRef } from '../../trace/block.ts';
import { GraphNum } from './GraphNum.tsx';
import { delayStyle, shapeClass, silent, textProps } from './shape-class.ts';
import { stopProps } from './stop-props.ts';
import { usePainter } from './write-shape.ts';

interface BarProps {
  readonly shape: BarShape;
  /** Whether it is the one that Tab leads to. */
  readonly isCurrent: boolean;
}

/** A probability as a bar, its letter before it, its number at the end of its track; a gate, filled as far as it is open. */
export const Bar = memo(function Bar({ shape, isCurrent }: BarProps) {
  const { ref, emphasis } = shape;
  if (ref !== undefined) return <NumberBar shape={shape} of={ref} isCurrent={isCurrent} />;
  return (
    <g className={shapeClass('bar', { emphasis }, 'is-empty', ...kindClasses(shape))} {...silent}>
      <rect className="bar-outline" {...shape.box} rx={radius(shape)} />
      <Letter shape={shape} />
    </g>
  );
});

const kindClasses = ({ look, isTarget, text }: BarShape): readonly string[] => [
  look,
  ...(isTarget ? ['is-target'] : []),
  ...(text === undefined ? ['is-strip'] : []),
];

const radius = ({ text }: BarShape): number => (text === undefined ? 0 : text.size * 0.25);

interface NumberBarProps extends BarProps {
  readonly of: ValueRef;
}

function NumberBar({ shape, of, isCurrent }: NumberBarProps) {
  const { id, text, box, fresh } = shape;
  const painter = usePainter();
  const rx = radius(shape);
  return (
    <g
      {...stopProps(id, isCurrent, of)}
      ref={painter.hold({ ...shape, ref: of })}
      className={shapeClass('bar', shape, ...kindClasses(shape))}
    >
      <rect className="bar-track" {...box} rx={rx} />
      <rect
        className="bar-fill"
        x={box.x}
        y={box.y}
        height={box.height}
        style={delayStyle(fresh)}
      />
      <rect className="bar-outline" {...box} rx={rx} />
      <Letter shape={shape} />
      {text === undefined ? null : (
        <text {...textProps(text)}>
          <GraphNum of={of} />
        </text>
      )}
    </g>
  );
}

function Letter({ shape: { letter } }: { readonly shape: BarShape }) {
  if (letter === undefined) return null;
  return (
    <text className="bar-letter" {...textProps(letter)}>
      {letter.text}
    </text>
  );
}
