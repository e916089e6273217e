import { fullNumber } from '../../notation/number.ts';
import { type BlockRef, blockValues, nodeOf, refText } from '../../trace/block.ts';
import { useRun } from '../scenery.tsx';
import { tintStyle } from './tint.ts';

interface HeatMapProps {
  readonly block: BlockRef;
  readonly turned?: boolean;
  readonly size?: 'small' | 'large';
  /** Not added up yet: an empty outline. */
  readonly isEmpty?: boolean;
  /** Value that counts as full colour; the block's own largest by default. */
  readonly largest?: number;
}

/** A block as colours alone; its numbers on hover. */
export function HeatMap({
  block,
  turned = false,
  size = 'small',
  isEmpty = false,
  largest,
}: HeatMapProps) {
  const { trace, program, comma } = useRun();
  const { rows, columns } = nodeOf(program, block.node);
  const values = blockValues(trace, block);
  const full = largest ?? Math.max(1e-12, ...values.map(Math.abs));
  const [down, across] = turned ? [columns, rows] : [rows, columns];
  return (
    <span
      className="heat"
      data-size={size}
      data-empty={isEmpty}
      style={{ gridTemplateColumns: `repeat(${across}, auto)` }}
    >
      {Array.from({ length: down * across }, (_, index) => {
        const [row, column] = [Math.floor(index / across), index % across];
        const [i, j] = turned ? [column, row] : [row, column];
        const value = values[i * columns + j] ?? 0;
        const style = isEmpty ? {} : tintStyle(value / full);
        return (
          <span
            key={index}
            className="heat-cell"
            data-explain={isEmpty ? undefined : refText({ ...block, epoch: trace.epoch, i, j })}
            style={style}
            title={isEmpty ? undefined : fullNumber(value, comma)}
          />
        );
      })}
    </span>
  );
}
