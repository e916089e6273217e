import './charts.css';
import { largestOf } from '../../engine/extremes.ts';
import { useWords } from '../../parts/use-words.ts';
import type { ForecastReport } from '../../training/forecast/report.ts';
import { forecastTexts } from './texts.ts';
import type { Result } from './use-result.ts';

interface PartProps {
  readonly report: ForecastReport;
  readonly decimals: number;
}

/** Whether the net merely repeats yesterday, and how much depends on the seed. */
export function CheckPane({ result }: { readonly result: Result | undefined }) {
  const { texts } = useWords(forecastTexts);
  if (result?.report === undefined) return <p className="forecast-empty">{texts.checkEmpty}</p>;
  const { report, errorDecimals: decimals } = result;
  return (
    <div className="forecast-checks">
      <LagPart report={report} decimals={decimals} />
      <SpreadPart report={report} decimals={decimals} />
    </div>
  );
}

function LagPart({ report: { lag }, decimals }: PartProps) {
  const { texts, write } = useWords(forecastTexts);
  const largest = largestOf(lag.errors);
  return (
    <section aria-label={texts.lagTitle}>
      <h2>{texts.lagTitle}</h2>
      <p className="forecast-note">{texts.lagText}</p>
      <Bars
        rows={lag.errors.map((error, at) => ({
          name: texts.lag(at),
          value: error,
          text: write(error, decimals),
          isChosen: at === lag.best,
        }))}
        largest={largest}
      />
      <p className="forecast-verdict" data-wins={lag.best === 0}>
        {lag.best === 0 ? texts.lagVerdicts.honest : texts.lagVerdicts.repeats(lag.best)}
      </p>
    </section>
  );
}

function SpreadPart({ report: { spread, rows }, decimals }: PartProps) {
  const { texts, write } = useWords(forecastTexts);
  const baselines = rows.flatMap(({ who, errors }) =>
    who === 'net' ? [] : [{ name: texts.contenders[who], value: errors.rmse, isChosen: true }],
  );
  const runs = (spread?.runs ?? []).map(({ seed, rmse }) => ({
    name: `seed ${seed}`,
    value: rmse,
    isChosen: false,
  }));
  const all = [...runs, ...baselines].map((row) => ({ ...row, text: write(row.value, decimals) }));
  return (
    <section aria-label={texts.spreadTitle}>
      <h2>{texts.spreadTitle}</h2>
      <p className="forecast-note">{texts.spreadText}</p>
      {spread === undefined ? (
        <p>{texts.spreadNone}</p>
      ) : (
        <>
          <Bars rows={all} largest={largestOf(all.map(({ value }) => value))} />
          <p className="forecast-note">
            {spread.deviation === undefined
              ? texts.spreadOne
              : texts.spreadMean(write(spread.mean, decimals), write(spread.deviation, decimals))}
          </p>
        </>
      )}
    </section>
  );
}

interface BarsProps {
  readonly rows: readonly {
    readonly name: string;
    readonly value: number;
    readonly text: string;
    readonly isChosen: boolean;
  }[];
  readonly largest: number;
}

/** RMSE as bars. */
const Bars = ({ rows, largest }: BarsProps) => (
  <ul className="forecast-bars">
    {rows.map(({ name, value, text, isChosen }) => (
      <li key={name} data-chosen={isChosen}>
        <span>{name}</span>
        <span className="forecast-bar">
          <span style={{ width: `${(100 * value) / largest}%` }} />
        </span>
        <span className="num">{text}</span>
      </li>
    ))}
  </ul>
);
