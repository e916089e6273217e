import type { CSSProperties } from 'react';
import { largestOf, lengthOf } from '../../engine/extremes.ts';
import { fullNumber } from '../../notation/number.ts';
import { tintStyle } from '../../parts/matrix/tint.ts';
import { parameterNode, valuesOf } from '../../parts/nets/read-run.ts';
import { useWords } from '../../parts/use-words.ts';
import { selectComma } from '../../store/selectors.ts';
import { useStore } from '../../store/store.ts';
import { nodeOf } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import { whySequencesTexts } from './texts.ts';
import { keysOf, nameWords } from './words.ts';

const vocabulary = keysOf(nameWords);
const joni = vocabulary.indexOf('Joni');

interface WeightBlocksProps {
  readonly before: Trace;
  readonly after: Trace;
  /** Places that have weights of their own. */
  readonly blocks: number;
  /** The block that reads Joni now. */
  readonly lit: number;
}

/** W_xh cut into the blocks of its places: a column a word, and how far training moved the column of Joni. */
export function WeightBlocks({ before, after, blocks, lit }: WeightBlocksProps) {
  const { texts, write } = useWords(whySequencesTexts);
  return (
    <div className="why-blocks">
      {Array.from({ length: blocks }, (_, block) => {
        const change = columnChange(before, after, block * vocabulary.length + joni);
        return (
          <figure key={block} data-lit={block === lit}>
            <figcaption>
              {blocks === 1 ? texts.position.everyBlock : texts.position.block(block + 1)}
            </figcaption>
            <WeightBlock trace={after} block={block} />
            <p data-zero={change === 0}>
              {change === 0 ? texts.position.neverMoved : texts.position.moved(write(change))}
            </p>
          </figure>
        );
      })}
    </div>
  );
}

interface WeightBlockProps {
  readonly trace: Trace;
  readonly block: number;
}

function WeightBlock({ trace, block }: WeightBlockProps) {
  const { say } = useWords(whySequencesTexts);
  const comma = useStore(selectComma);
  const node = parameterNode(trace.program, 'W_xh');
  const { rows, columns } = nodeOf(trace.program, node);
  const values = valuesOf(trace, node);
  const largest = largestOf(values.map(Math.abs));
  const first = block * vocabulary.length;
  const style: CSSProperties = { gridTemplateColumns: `repeat(${vocabulary.length}, 1fr)` };
  return (
    <div
      className="why-block"
      style={style}
      role="img"
      aria-label={`W_xh, ${rows} × ${vocabulary.length}`}
    >
      {vocabulary.map((word, at) => (
        <span key={word} className="why-block-word" data-joni={at === joni}>
          {say(nameWords, word)}
        </span>
      ))}
      {Array.from({ length: rows }, (_, i) =>
        vocabulary.map((word, at) => {
          const value = values[i * columns + first + at] ?? 0;
          return (
            <span
              key={`${i}${word}`}
              className="why-weight"
              data-joni={at === joni}
              title={fullNumber(value, comma)}
              style={tintStyle(value / largest)}
            />
          );
        }),
      )}
    </div>
  );
}

/** How far training has moved a column of W_xh: the length of the difference. Exactly 0 where nothing ever moved it. */
export function columnChange(before: Trace, after: Trace, column: number): number {
  const node = parameterNode(after.program, 'W_xh');
  const { rows, columns } = nodeOf(after.program, node);
  const [old, now] = [valuesOf(before, node), valuesOf(after, node)];
  const moved = Array.from({ length: rows }, (_, i) => {
    const at = i * columns + column;
    return (now[at] ?? 0) - (old[at] ?? 0);
  });
  return lengthOf(moved);
}
