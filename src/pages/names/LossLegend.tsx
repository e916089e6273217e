import { useWords } from '../../parts/use-words.ts';
import type { LossPlace } from './loss-chart.ts';
import { type Unit, units } from './loss-unit.ts';
import { namesTexts } from './texts.ts';

interface LossLegendProps {
  readonly unit: Unit;
  readonly onChoose: (unit: Unit) => void;
  /** The point that is looked at. */
  readonly point: LossPlace | undefined;
}

/** What the curves are, what they say at one point, and per what they count. */
export function LossLegend({ unit, onChoose, point }: LossLegendProps) {
  const { texts, write, count } = useWords(namesTexts);
  const parts = [
    ['smooth', texts.legend.smooth, point && write(point.smooth)],
    ['mean', texts.legend.mean, point && write(point.mean)],
    ['band', texts.legend.band, point && `${write(point.least, 2)} … ${write(point.most, 2)}`],
  ] as const;
  return (
    <div className="names-legend">
      <h2>
        {texts.chartAxis}
        {point === undefined ? '' : `, ${texts.chartTime} ${count(point.place)}`}
      </h2>
      <fieldset className="names-units">
        <legend className="sr-only">{texts.chartUnits}</legend>
        {units.map((each) => (
          <button
            key={each}
            type="button"
            className="bar-button"
            aria-pressed={each === unit}
            onClick={() => onChoose(each)}
          >
            {texts.units[each]}
          </button>
        ))}
      </fieldset>
      <ul>
        {parts.map(([key, name, value]) => (
          <li key={key} data-curve={key}>
            {name} <span className="num">{value}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
