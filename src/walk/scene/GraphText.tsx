import { memo } from 'react';
import type { Piece, TextShape } from '../../scene/graph/shapes.ts';
import type { ValueRef } from '../../trace/block.ts';
import { GraphNum } from './GraphNum.tsx';
import { shapeClass, silent, textProps } from './shape-class.ts';
import { stopProps } from './stop-props.ts';
import { usePainter } from './write-shape.ts';

interface GraphTextProps {
  readonly shape: TextShape;
  /** Whether it is the one that Tab leads to. */
  readonly isCurrent: boolean;
}

/** Words, a symbol, or a labelled number of the drawing. */
export const GraphText = memo(function GraphText({ shape, isCurrent }: GraphTextProps) {
  const { ref, hole, tone } = shape;
  if (ref !== undefined) return <LabelledNumber shape={shape} of={ref} isCurrent={isCurrent} />;
  return (
    <g className={shapeClass('label', shape, `tone-${tone}`)} {...silent}>
      {hole === undefined ? null : <rect className="hole" {...hole} rx={shape.size * 0.2} />}
      <text {...textProps(shape)}>
        <Pieces of={[...shape.pieces, ...(shape.tail ?? [])]} size={shape.size} />
      </text>
    </g>
  );
});

interface LabelledNumberProps extends GraphTextProps {
  readonly of: ValueRef;
}

function LabelledNumber({ shape, of, isCurrent }: LabelledNumberProps) {
  const { id, tone } = shape;
  const painter = usePainter();
  return (
    <g
      {...stopProps(id, isCurrent, of)}
      ref={painter.hold({ ...shape, ref: of })}
      className={shapeClass('label', shape, `tone-${tone}`)}
    >
      <text {...textProps(shape)}>
        <Pieces of={shape.pieces} size={shape.size} />
        <GraphNum of={of} />
        <Pieces of={shape.tail ?? []} size={shape.size} />
      </text>
    </g>
  );
}

interface PiecesProps {
  readonly of: readonly Piece[];
  readonly size: number;
}

/** Size and place of an index, in em of its letter. */
const index = { size: 0.75, sub: 0.24, sup: -0.42 };

/** Pieces of text on one line; what follows an index returns to the line. */
function Pieces({ of, size }: PiecesProps) {
  return of.map(({ text, position, italic, role, dx = 0, isStrong }, at) => {
    const height = position === undefined ? 0 : index[position];
    const before = of[at - 1]?.position;
    const from = before === undefined ? 0 : index[before];
    const classes = [
      ...(italic === true ? ['italic'] : []),
      ...(role === undefined ? [] : [`role-${role}`]),
      ...(isStrong === true ? ['strong'] : []),
    ];
    return (
      <tspan
        key={at}
        className={classes.join(' ')}
        dx={dx}
        dy={(height - from) * size}
        fontSize={position === undefined ? size : index.size * size}
      >
        {text}
      </tspan>
    );
  });
}
