import { useWords } from '../../parts/use-words.ts';
import { forecastTexts } from './texts.ts';
import type { Result } from './use-result.ts';

/** RMSE, MAE and MAPE beside the two forecasts that cost nothing, and a sentence that says who wins. */
export function MetricsView({ result }: { readonly result: Result }) {
  const { texts, write } = useWords(forecastTexts);
  const { report, errorDecimals, mode, progress, job } = result;
  if (report === undefined) return <p className="forecast-note">{texts.chartEmpty}</p>;
  return (
    <section className="forecast-metrics" aria-label={texts.metrics}>
      <Verdict result={result} />
      <table className="forecast-table">
        <caption>
          {texts.metrics} · {texts.modes[mode]}
          {job.course.seeds.length > 1 ? ` · seed ${progress.seed}` : ''}
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">RMSE</th>
            <th scope="col">MAE</th>
            <th scope="col">{texts.mape}</th>
          </tr>
        </thead>
        <tbody>
          {report.rows.map(({ who, errors }) => (
            <tr key={who} data-wins={who === report.winner}>
              <th scope="row">
                {texts.contenders[who]} <small>{texts.contenderHints[who]}</small>
              </th>
              <td>{write(errors.rmse, errorDecimals)}</td>
              <td>{write(errors.mae, errorDecimals)}</td>
              <td>{errors.mape === undefined ? '–' : `${write(errors.mape, 1)}%`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Verdict({ result: { report, progress, isDone, job } }: { readonly result: Result }) {
  const { texts, write, count } = useWords(forecastTexts);
  if (report === undefined) return null;
  const { winner, percent } = report;
  const written = write(percent, percent < 10 ? 1 : 0);
  return (
    <p className="forecast-verdict" data-wins={winner === 'net'} role="status">
      <strong>{texts.verdicts[winner](written)}</strong>{' '}
      {isDone ? '' : texts.soFar(count(progress.losses.length))}{' '}
      {job.source === 'walk' && winner === 'persistence' ? texts.walkNote : ''}
    </p>
  );
}
