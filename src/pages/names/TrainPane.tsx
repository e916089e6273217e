import './training.css';
import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../../parts/use-words.ts';
import type { NameRow, SampledName } from '../../training/language-model/training-run.ts';
import { LossChartView } from './LossChartView.tsx';
import { namesTexts } from './texts.ts';
import type { NamesBench } from './use-names.ts';

/** The loss as it falls, and the names as they become plausible. */
export function TrainPane({ bench: { state, settings } }: { readonly bench: NamesBench }) {
  const { progress } = state.last ?? {};
  const { iterations, sampleEvery } = state.job?.settings ?? settings;
  return (
    <div className="names-train">
      <LossChartView
        points={progress?.log.points ?? []}
        iterations={iterations}
        V={progress?.vocabulary.length}
      />
      <NameRows rows={progress?.log.rows ?? []} every={sampleEvery} />
    </div>
  );
}

interface NameRowsProps {
  readonly rows: readonly NameRow[];
  /** Iterations between two rows. */
  readonly every: number;
}

/** A row of names for each sample point, as in the tables of the reports: from random letters to names. */
function NameRows({ rows, every }: NameRowsProps) {
  const { texts, count } = useWords(namesTexts);
  const all = rows.flatMap(({ names }) => names);
  const remembered = all.filter(({ isRemembered }) => isRemembered).length;
  return (
    <div className="names-rows">
      <h2>{texts.rows}</h2>
      <p className="names-note">
        {rows.length === 0
          ? texts.rowsEmpty(count(every))
          : texts.rememberedCount(count(remembered), count(all.length))}
      </p>
      {rows.length === 0 ? null : <RowTable rows={rows} />}
    </div>
  );
}

function RowTable({ rows }: { readonly rows: readonly NameRow[] }) {
  const { texts, write, count } = useWords(namesTexts);
  const place = useEndInView(rows.length);
  return (
    <section
      ref={place}
      className="names-table"
      aria-label={texts.rows}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.iteration}</th>
            <th scope="col">{texts.smoothLoss}</th>
            <th scope="col">{texts.sampled}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ iteration, smoothLoss, names }) => (
            <tr key={iteration}>
              <th scope="row">{count(iteration)}</th>
              <td className="num">{write(smoothLoss, 2)}</td>
              <td>
                <NameList names={names} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NameList({ names }: { readonly names: readonly SampledName[] }) {
  const { texts } = useWords(namesTexts);
  const keyed = names.map((each, at) => ({ ...each, key: `${at} ${each.name}` }));
  return (
    <ul>
      {keyed.map(({ key, name, isRemembered }) => (
        <li key={key} data-remembered={isRemembered}>
          {name === '' ? '∅' : name}
          {isRemembered ? <span className="names-remembered"> {texts.remembered}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** Keeps the newest row in view, unless the reader has scrolled up to older ones. */
function useEndInView(count: number) {
  const place = useRef<HTMLElement>(null);
  const isAtEnd = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new row is what moves the end
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    const onScroll = (): void => {
      isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 40;
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [count]);
  return place;
}
