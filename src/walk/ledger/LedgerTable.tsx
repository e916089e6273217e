import { memo, useMemo } from 'react';
import { Symbols } from '../../parts/number/Symbols.tsx';
import { useFrame, useStep } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { isFilled, lastFilled } from '../../scene/ledger/build-ledger.ts';
import type { Ledger, LedgerColumn, LedgerGroup } from '../../scene/ledger/ledger.ts';
import { keysOf, writeHeading } from '../../scene/ledger/write-heading.ts';
import { useStore } from '../../store/store.ts';
import { nodeOf } from '../../trace/block.ts';
import type { SlideValue } from '../../trace/questions/compare-slide.ts';
import { LedgerCellView } from './LedgerCellView.tsx';
import { useLedgerWriter } from './ledger-writer.ts';

/** More rows than this are counted, not shown. */
const mostRows = 12;
/** So few columns are not drawn out over the whole width. */
const mostFew = 3;

interface LedgerTableProps {
  readonly ledger: Ledger;
  readonly groups: readonly LedgerGroup[];
  readonly slide: ReadonlyMap<string, SlideValue>;
}

/** The table of some timesteps: a column per quantity, a row group per timestep. */
export function LedgerTable({ ledger, groups, slide }: LedgerTableProps) {
  const texts = useStepTexts().ledger;
  const { columns, direction } = ledger;
  const step = useStep();
  const epoch = useStore((state) => state.epoch);
  const shown = useMemo(() => keysOf(columns), [columns]);
  const [first, last] = [groups[0]?.t ?? 0, groups.at(-1)?.t ?? 0];
  return (
    <table
      className="ledger-table"
      data-direction={direction}
      data-few={columns.length <= mostFew ? '' : undefined}
    >
      <caption className="sr-only">{texts.caption[direction](first, last)}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <Heading key={column.key} column={column} shown={shown} />
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows
          key={group.t}
          group={group}
          epoch={epoch}
          slide={slide}
          filled={lastFilled(group, step.index)}
          isPresent={lastFilled(group, step.index) === step.index}
          isHere={step.t === group.t}
        />
      ))}
    </table>
  );
}

interface HeadingProps {
  readonly column: LedgerColumn;
  readonly shown: ReadonlySet<string>;
}

const Heading = memo(function Heading({ column, shown }: HeadingProps) {
  const { hand, program } = useFrame();
  const texts = useStepTexts().ledger;
  const { kind, node } = column.block;
  const next = nodeOf(program, node).direction === 'forward' ? 't+1' : 't−1';
  const arrival =
    kind === 'from-output'
      ? texts.fromOutput
      : kind === 'from-future'
        ? texts.fromFuture(next)
        : undefined;
  return (
    <th scope="col" data-gradient={kind === 'value' || kind === 'local' ? undefined : ''}>
      <Symbols runs={writeHeading(hand, column, shown)} />
      {arrival === undefined ? null : <span className="ledger-arrival">{arrival}</span>}
    </th>
  );
});

interface GroupRowsProps {
  readonly group: LedgerGroup;
  readonly epoch: number;
  readonly slide: ReadonlyMap<string, SlideValue>;
  /** The last step that filled a cell here, and whether it is the present one. */
  readonly filled: number;
  readonly isPresent: boolean;
  /** Whether the steps are at this timestep. */
  readonly isHere: boolean;
}

const GroupRows = memo(function GroupRows(props: GroupRowsProps) {
  const { group, epoch, slide, filled, isPresent, isHere } = props;
  const { t, rows, cells } = group;
  const texts = useStepTexts().ledger;
  const { watch } = useLedgerWriter();
  const shown = Math.min(rows, mostRows);
  const more = rows - shown;
  return (
    <tbody ref={watch} data-here={isHere ? '' : undefined}>
      {Array.from({ length: shown }, (_, i) => (
        <tr key={i}>
          {i === 0 ? (
            <th scope="rowgroup" rowSpan={shown + (more > 0 ? 1 : 0)}>
              {texts.timestep(t)}
            </th>
          ) : null}
          {cells.map((cell, column) => (
            <LedgerCellView
              key={column}
              cell={cell}
              i={i}
              epoch={epoch}
              isFilled={cell !== undefined && isFilled(cell, filled)}
              isHere={isPresent && cell?.step === filled}
              slide={slide}
            />
          ))}
        </tr>
      ))}
      {more > 0 ? (
        <tr>
          <td className="ledger-more" colSpan={cells.length}>
            {texts.moreRows(more)}
          </td>
        </tr>
      ) : null}
    </tbody>
  );
});
