import { useWords } from '../../parts/use-words.ts';
import type { Reading } from '../../training/forecast/guess-reading.ts';
import { isSeries, type Understanding } from '../../training/forecast/understand.ts';
import { forecastTexts } from './texts.ts';

/** The first rows as the file has them, with the columns that are read marked. */
export function FilePreview({ file }: { readonly file: Understanding }) {
  const { heading, firstRows, reading } = file;
  const { texts } = useWords(forecastTexts);
  const roleOf = (at: number): string | undefined => roleIn(reading, at);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
    <section className="forecast-preview" tabIndex={0} aria-label={texts.preview}>
      <table className="forecast-table">
        <caption>{texts.preview}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            {heading.map((name, at) => (
              <th key={name} scope="col" data-role={roleOf(at)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {heading.map((name, at) => (
                <td key={name} data-role={roleOf(at)}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Joined file={file} />
    </section>
  );
}

function roleIn(reading: Reading | undefined, at: number): string | undefined {
  if (reading === undefined) return undefined;
  const { column, dates, months, days, times } = reading;
  if (at === column) return 'values';
  return [dates, months, days, times].includes(at) ? 'dates' : undefined;
}

/** Says that a year and a month, or a date and a time, which stand in several columns, are read as one date. */
function Joined({ file: { heading, reading, read } }: { readonly file: Understanding }) {
  const { texts } = useWords(forecastTexts);
  if (reading === undefined) return null;
  const { dates, months, days, times } = reading;
  const names = [dates, months, days, times].flatMap((at) =>
    at === undefined ? [] : (heading[at] ?? ''),
  );
  if (names.length < 2 || !isSeries(read)) return null;
  const first = read.series.labels[0] ?? '';
  return <p>{texts.joined(names.slice(0, -1).join(', '), names.at(-1) ?? '', first)}</p>;
}
