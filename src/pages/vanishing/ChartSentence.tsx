import { useWords } from '../../parts/use-words.ts';
import type { Chart, ChartSize } from './chart.ts';
import { vanishingTexts } from './texts.ts';
import { placeWords } from './words.ts';

interface ChartSentenceProps {
  readonly chart: Chart;
  readonly size: ChartSize;
  readonly T: number;
}

/** The sentence of the story under the timesteps, and the way that the gradient goes back through it. */
export function ChartSentence({ chart, size, T }: ChartSentenceProps) {
  const { texts } = useWords(vanishingTexts);
  const [left, right, bottom] = [size.left, size.width - size.right, size.height - size.bottom];
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
