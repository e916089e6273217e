import { largestOf } from '../../engine/extremes.ts';
import { runsOf } from '../../notation/runs.ts';
import { HeatMap } from '../../parts/matrix/HeatMap.tsx';
import { Matrix } from '../../parts/matrix/Matrix.tsx';
import { Symbols } from '../../parts/number/Symbols.tsx';
import { useStage } from '../../parts/scenery.tsx';
import { useComputationTexts } from '../../parts/use-computation-texts.ts';
import { writeLabel } from '../../scene/symbols.ts';
import { type BlockRef, blockValues, gradientUses, nodeOf } from '../../trace/block.ts';
import { besideOf } from '../../trace/program/batch.ts';
import type { Program } from '../../trace/program/program.ts';

/**
 * How a parameter's gradient becomes a sum over time: a small heat map per timestep, those joined so far in
 * colour, and the total so far with its numbers.
 */
export function Joins({
  results,
  lit,
}: {
  readonly results: readonly BlockRef[];
  readonly lit: ReadonlySet<string>;
}) {
  return (
    <div className="joins">
      {results.map((block) => (
        <Join key={block.node} block={block} lit={lit} />
      ))}
    </div>
  );
}

/** `t = 2`, and in a batch the number of its example before it where that is not the one shown: `2: t = 1`. */
function labelOf(program: Program, node: number): string {
  const beside = besideOf(program, node);
  return `${beside === undefined ? '' : `${beside + 1}: `}t = ${nodeOf(program, node).t}`;
}

function Join({ block, lit }: { readonly block: BlockRef; readonly lit: ReadonlySet<string> }) {
  const { program, trace, hand } = useStage();
  const texts = useComputationTexts();
  const readers = [
    ...new Set(gradientUses(program, block.node).map(({ reader }) => reader)),
  ].reverse();
  const parts = readers.map((from): BlockRef => ({ kind: 'contribution', node: block.node, from }));
  const largest = largestOf(
    parts.flatMap((part) => [...blockValues(trace, part)].map(Math.abs)),
    1e-12,
  );
  return (
    <div className="join">
      <div className="join-parts">
        {parts.map((part, index) => (
          <span key={part.from} className="join-part" data-now={part.from === block.from}>
            {index === 0 ? null : <span className="w-sign">+</span>}
            <span className="matrix">
              <HeatMap
                block={part}
                largest={largest}
                isEmpty={(part.from ?? 0) < (block.from ?? 0)}
              />
              <span className="matrix-label">{labelOf(program, part.from ?? block.node)}</span>
            </span>
          </span>
        ))}
      </div>
      <div className="join-total">
        <span className="w-sign">Σ</span>
        <Matrix block={block} lit={lit} isResult />
        <span className="sr-only">
          {texts.joined} <Symbols runs={runsOf(writeLabel(hand, block))} />
        </span>
      </div>
    </div>
  );
}
