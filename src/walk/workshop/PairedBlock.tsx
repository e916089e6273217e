import '../../parts/matrix/matrix.css';
import { largestOf } from '../../engine/extremes.ts';
import { HeatMap } from '../../parts/matrix/HeatMap.tsx';
import { tintStyle } from '../../parts/matrix/tint.ts';
import { Num } from '../../parts/number/Num.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { blockValues, nodeOf } from '../../trace/block.ts';
import { changeSigns } from '../../trace/questions/change-sign.ts';
import type { Trace } from '../../trace/trace.ts';
import { useSymbol } from '../edit/use-symbol.tsx';
import { AtTrace } from './AtTrace.tsx';

/** More rows than this, or columns, are drawn as colours. */
const mostRows = 12;
const mostColumns = 7;

interface PairedBlockProps {
  readonly node: number;
  readonly a: Trace;
  readonly b: Trace;
}

/** One value in two epochs, with a sign at every number of the second that prints otherwise. */
export function PairedBlock({ node, a, b }: PairedBlockProps) {
  const { drawn } = useSymbol(node);
  return (
    <div className="workshop-block">
      <p className="workshop-symbol">{drawn}</p>
      <div className="workshop-sides">
        <Side name="A" node={node} trace={a} />
        <Side name="B" node={node} trace={b} before={a} />
      </div>
    </div>
  );
}

interface SideProps {
  readonly name: string;
  readonly node: number;
  readonly trace: Trace;
  /** The run that this one is compared with. */
  readonly before?: Trace;
}

function Side({ name, node, trace, before }: SideProps) {
  const { spoken } = useSymbol(node);
  const { rows, columns, given } = nodeOf(trace.program, node);
  const block = { kind: 'value', node } as const;
  // A vector lies on its side, to save height.
  const isVector = columns === 1;
  const across = isVector ? Math.min(rows, mostColumns) : columns;
  return (
    <AtTrace trace={trace}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        className="workshop-side"
        role="group"
        aria-label={`${spoken}, ${name}`}
        data-kind={given === 'parameter' ? 'weights' : 'activations'}
      >
        <span className="workshop-name" aria-hidden="true">
          {name}
        </span>
        {rows > mostRows || columns > mostColumns ? (
          <HeatMap block={block} turned={isVector} size="large" />
        ) : (
          <div
            className="matrix-body"
            style={{ gridTemplateColumns: `repeat(${across}, max-content)` }}
          >
            <Cells node={node} trace={trace} before={before} />
          </div>
        )}
      </div>
    </AtTrace>
  );
}

interface CellsProps {
  readonly node: number;
  readonly trace: Trace;
  readonly before: Trace | undefined;
}

function Cells({ node, trace, before }: CellsProps) {
  const { compare } = useStepTexts().workshop;
  const { columns } = nodeOf(trace.program, node);
  const values = blockValues(trace, { kind: 'value', node });
  const largest = largestOf(values.map(Math.abs), 1e-12);
  const signs = before === undefined ? [] : changeSigns(before, trace, node);
  return [...values].map((value, at) => {
    const [i, j] = [Math.floor(at / columns), at % columns];
    const sign = signs[at] ?? 0;
    return (
      <span
        key={at}
        className="matrix-cell"
        data-moved={sign !== 0}
        style={tintStyle(value / largest)}
      >
        <Num of={{ epoch: trace.epoch, kind: 'value', node, i, j }} />
        {before === undefined ? null : (
          <span className="workshop-sign" aria-hidden="true">
            {sign > 0 ? '▲' : sign < 0 ? '▼' : ''}
          </span>
        )}
        {sign === 0 ? null : (
          <span className="sr-only"> {sign > 0 ? compare.up : compare.down}</span>
        )}
      </span>
    );
  });
}
