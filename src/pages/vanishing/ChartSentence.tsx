import { useWords } from '../../parts/use-words.ts';
import type { Chart } from '../../scene/chart/chart.ts';
import { vanishingTexts } from './texts.ts';

interface ChartSentenceProps {
  readonly chart: Chart;
  readonly T: number;
}

/** The sentence of the story under the timesteps, and the way that the gradient goes back through it. */
export function ChartSentence({ chart, T }: ChartSentenceProps) {
  const { texts } = useWords(vanishingTexts);
  const { left, right, bottom } = chart;
  const y = bottom + 55;
  return (
    <>
      {placeWords(texts.words.split(' '), chart.across, left - 12, right + 12).map((each) => (
        <text
          key={each.word}
          className="vanishing-word"
          data-end={each.isEnd}
          textAnchor={each.anchor}
          x={each.x}
          y={bottom + 37}
        >
          {each.word}
        </text>
      ))}
      <path className="vanishing-flow" d={`M${right} ${y}H${left + 6}m7 -5l-7 5l7 5`} />
      <text className="vanishing-flow-name" x={(left + right) / 2} y={y + 4}>
        {texts.flow(T - 1)}
      </text>
    </>
  );
}

/** A word of the sentence under the axis, in px. */
interface PlacedWord {
  readonly word: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** First and last word: those that belong together. */
  readonly isEnd: boolean;
}

/**
 * A sentence under the timesteps: word by word where there is one for each, else its two ends. `left` and `right` are where
 * the axis begins and ends.
 */
export function placeWords(
  words: readonly string[],
  across: Chart['across'],
  left: number,
  right: number,
): readonly PlacedWord[] {
  const last = words.length - 1;
  const isWhole = across.length === words.length && across.at(-1)?.place === words.length;
  return words.flatMap((word, index): readonly PlacedWord[] => {
    const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
    const isEnd = anchor !== 'middle';
    const ends = index === 0 ? left : right;
    if (isWhole) return [{ word, x: isEnd ? ends : (across[index]?.x ?? 0), anchor, isEnd }];
    if (!isEnd) return [];
    return [{ word: index === 0 ? `${word} …` : `… ${word}`, x: ends, anchor, isEnd }];
  });
}
