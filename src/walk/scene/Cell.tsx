import { memo } from 'react';
import type { CellShape } from '../../scene/graph/shapes.ts';
import type { ValueRef } from '../../trace/block.ts';
import { GraphNum } from './GraphNum.tsx';
import { delayStyle, shapeClass, silent, textProps } from './shape-class.ts';
import { stopProps } from './stop-props.ts';
import { usePainter } from './write-shape.ts';

interface CellProps {
  readonly shape: CellShape;
  /** Whether it is the one that Tab leads to. */
  readonly isCurrent: boolean;
}

/** A number in its cell, or an empty outline where it is not reached yet. */
export const Cell = memo(function Cell({ shape, isCurrent }: CellProps) {
  const { ref, emphasis, look } = shape;
  if (ref !== undefined) return <NumberCell shape={shape} of={ref} isCurrent={isCurrent} />;
  const classes = [look, 'is-empty', ...stripClass(shape)];
  return (
    <g className={shapeClass('cell', { emphasis }, ...classes)} {...silent}>
      <CellBox shape={shape} />
    </g>
  );
});

interface NumberCellProps extends CellProps {
  readonly of: ValueRef;
}

function NumberCell({ shape, of, isCurrent }: NumberCellProps) {
  const { id, text, look, fresh } = shape;
  const painter = usePainter();
  return (
    <g
      {...stopProps(id, isCurrent, of)}
      ref={painter.hold({ ...shape, ref: of })}
      className={shapeClass('cell', shape, look, ...stripClass(shape))}
      style={delayStyle(fresh)}
    >
      <CellBox shape={shape} />
      {text === undefined ? null : (
        <text {...textProps(text)}>
          <GraphNum of={of} />
        </text>
      )}
    </g>
  );
}

const stripClass = ({ text }: CellShape): readonly string[] =>
  text === undefined ? ['is-strip'] : [];

function CellBox({ shape: { box, text } }: { readonly shape: CellShape }) {
  const inset = text === undefined ? 0 : 0.75;
  return (
    <rect
      className="cell-box"
      x={box.x + inset}
      y={box.y + inset}
      width={box.width - 2 * inset}
      height={Math.max(0, box.height - 2 * inset)}
      rx={text === undefined ? 0 : text.size * 0.28}
    />
  );
}
