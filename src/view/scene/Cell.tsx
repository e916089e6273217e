import type { CellShape } from '../../scene/graph/shapes.ts';
import type { ValueRef } from '../../trace/block.ts';
import { useStage, useTexts } from '../scenery.tsx';
import { GraphNum } from './GraphNum.tsx';
import { delayStyle, shapeClass, textProps, tintFill } from './shape-class.ts';
import { describeNumber } from './speech.ts';
import { useStop } from './stops.ts';

/** A number in its cell, or an empty outline where it is not reached yet. */
export function Cell({ shape }: { readonly shape: CellShape }) {
  const { ref, emphasis, look } = shape;
  if (ref !== undefined) return <NumberCell shape={shape} of={ref} />;
  return (
    <g className={shapeClass('cell', { emphasis }, look, 'is-empty')} aria-hidden="true">
      <CellBox shape={shape} />
    </g>
  );
}

function NumberCell({ shape, of }: { readonly shape: CellShape; readonly of: ValueRef }) {
  const { id, about, decimals, text, look, fresh } = shape;
  const stop = useStop(id, describeNumber(useTexts(), useStage(), about, of, decimals));
  return (
    <g {...stop} className={shapeClass('cell', shape, look)} style={delayStyle(fresh)}>
      <CellBox shape={shape} />
      {text === undefined ? null : (
        <text {...textProps(text)}>
          <GraphNum of={of} decimals={decimals} />
        </text>
      )}
    </g>
  );
}

function CellBox({ shape: { box, tint, look, ref, text } }: { readonly shape: CellShape }) {
  const style = look === 'value' && ref !== undefined ? { fill: tintFill(tint) } : {};
  const inset = text === undefined ? 0 : 0.75;
  return (
    <rect
      className="cell-box"
      style={style}
      x={box.x + inset}
      y={box.y + inset}
      width={box.width - 2 * inset}
      height={Math.max(0, box.height - 2 * inset)}
      rx={text === undefined ? 0 : text.size * 0.28}
    />
  );
}
