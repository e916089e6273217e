import './heat.css';
import { fullNumber } from '../../notation/number.ts';
import { type BlockRef, blockValues, nodeOf, refText } from '../../trace/block.ts';
import { useRun } from '../scenery.tsx';
import { type HeatCells, HeatPicture } from './HeatPicture.tsx';
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

/** More cells than these are one picture: the elements of 256 × 256 would hold up a step for a second. */
const mostElements = 8000;

/** A block as colours alone; its numbers on hover. */
export function HeatMap(props: HeatMapProps) {
  const { size = 'small', isEmpty = false } = props;
  const cells = useCells(props);
  const { down, across, tintAt, refAt, titleAt } = cells;
  if (down * across > mostElements && !isEmpty) return <HeatPicture {...cells} />;
  return (
    <span
      className="heat"
      data-size={size}
      data-empty={isEmpty}
      style={{ gridTemplateColumns: `repeat(${across}, auto)` }}
    >
      {Array.from({ length: down * across }, (_, index) => {
        const [row, column] = [Math.floor(index / across), index % across];
        return (
          <span
            key={index}
            className="heat-cell"
            data-explain={isEmpty ? undefined : refAt(row, column)}
            style={isEmpty ? {} : tintStyle(tintAt(row, column))}
            title={isEmpty ? undefined : titleAt(row, column)}
          />
        );
      })}
    </span>
  );
}

/** The cells of a block as they are drawn. */
function useCells({ block, turned = false, largest }: HeatMapProps): HeatCells {
  const { trace, program, comma } = useRun();
  const { rows, columns } = nodeOf(program, block.node);
  const values = blockValues(trace, block);
  const full = largest ?? values.reduce((most, each) => Math.max(most, Math.abs(each)), 1e-12);
  const [down, across] = turned ? [columns, rows] : [rows, columns];
  const placeOf = (row: number, column: number) =>
    turned ? { i: column, j: row } : { i: row, j: column };
  const valueAt = (row: number, column: number): number => {
    const { i, j } = placeOf(row, column);
    return values[i * columns + j] ?? 0;
  };
  return {
    down,
    across,
    tintAt: (row, column) => valueAt(row, column) / full,
    refAt: (row, column) => refText({ ...block, epoch: trace.epoch, ...placeOf(row, column) }),
    titleAt: (row, column) => fullNumber(valueAt(row, column), comma),
  };
}
