import { runsOf, spokenText } from '../../notation/runs.ts';
import { Symbols } from '../../parts/number/Symbols.tsx';
import { useWords } from '../../parts/use-words.ts';
import { writeBlock } from '../../scene/symbols.ts';
import { type BlockRef, blockValues, nodeOf } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import { normOf } from './chain.ts';
import { Heat } from './Heat.tsx';
import { vanishingTexts } from './texts.ts';
import { useHand } from './use-hand.ts';

interface BlockProps {
  readonly trace: Trace;
  readonly block: BlockRef;
  /** A matrix seen from the other side. */
  readonly turned?: boolean;
  readonly isGate?: boolean;
}

/** A block of the trace as colours, with its symbol above; a vector with its length below. */
export function Block({ trace, block, turned = false, isGate = false }: BlockProps) {
  const { texts, write } = useWords(vanishingTexts);
  const hand = useHand(trace.program);
  const { rows, columns } = nodeOf(trace.program, block.node);
  const values = blockValues(trace, block);
  const runs = runsOf(writeBlock(hand, block).written);
  const name = spokenText(runs) + (turned ? 'ᵀ' : '');
  const isMatrix = columns > 1;
  const norm = write(normOf(values));
  const label = isMatrix
    ? texts.matrix(name, turned ? columns : rows, turned ? rows : columns)
    : texts.vector(name, rows, norm);
  const shown = turned ? turnedValues(values, rows, columns) : values;
  return (
    <span className="vanishing-block" data-backward={block.kind === 'gradient'}>
      <span className="vanishing-symbol">
        <Symbols runs={runs} />
        {turned ? <sup>⊤</sup> : null}
      </span>
      <Heat values={shown} columns={turned ? rows : columns} label={label} isGate={isGate} />
      <span className="vanishing-length">{isMatrix || isGate ? '' : norm}</span>
    </span>
  );
}

const turnedValues = (values: Float64Array, rows: number, columns: number): readonly number[] =>
  Array.from(values, (_, index) => {
    const [i, j] = [index % rows, Math.floor(index / rows)];
    return values[i * columns + j] ?? 0;
  });
