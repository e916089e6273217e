import { datesOf, type Reading } from '../../training/forecast/guess-reading.ts';
import type { OwnFile } from './use-own-file.ts';
import { useWords } from './use-words.ts';

const rowsShown = 4;

/** The first rows as the file has them, with the columns that are read marked. */
export function FilePreview({ own }: { readonly own: OwnFile }) {
  const { table, reading } = own;
  const { texts } = useWords();
  const roleOf = (at: number): string | undefined => roleIn(reading, at);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
    <section className="forecast-preview" tabIndex={0} aria-label={texts.preview}>
      <table className="forecast-table">
        <caption>{texts.preview}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            {table.heading.map((name, at) => (
              <th key={name} scope="col" data-role={roleOf(at)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, rowsShown).map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {table.heading.map((name, at) => (
                <td key={name} data-role={roleOf(at)}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Joined own={own} />
    </section>
  );
}

function roleIn({ column, dates, months }: Reading, at: number): string | undefined {
  if (at === column) return 'values';
  return at === dates || at === months ? 'dates' : undefined;
}

/** Says that a year and a month, which stand in two columns, are read as one date. */
function Joined({ own: { table, reading } }: { readonly own: OwnFile }) {
  const { texts } = useWords();
  const { dates, months } = reading;
  if (dates === undefined || months === undefined) return null;
  const [first = ''] = datesOf(table, reading) ?? [];
  return <p>{texts.joined(table.heading[dates] ?? '', table.heading[months] ?? '', first)}</p>;
}
