import { useWords } from '../../parts/use-words.ts';
import { forecastTexts } from './texts.ts';

interface WindowStripProps {
  readonly values: readonly number[];
  readonly target: number;
}

/** How many values stand at each end of a long window. */
const shownAtEnd = 4;

/** The scaled values of a window, timestep by timestep, and the one that is to be forecast. */
export function WindowStrip({ values, target }: WindowStripProps) {
  const { texts, write } = useWords(forecastTexts);
  const last = values.length - 1;
  const shown = values.flatMap((value, t) =>
    t < shownAtEnd || t > last - shownAtEnd ? [{ t, value }] : [],
  );
  return (
    <figure className="forecast-window">
      <figcaption className="forecast-note">{texts.firstWindow}</figcaption>
      <ol>
        {shown.map(({ t, value }) => (
          <li key={t} data-gap={t === shownAtEnd - 1 && t < last - shownAtEnd}>
            <small>t = {t + 1}</small>
            <span className="num">{write(value)}</span>
          </li>
        ))}
        <li data-target="true">
          <small>ȳ</small>
          <span className="num">{write(target)}</span>
        </li>
      </ol>
    </figure>
  );
}
