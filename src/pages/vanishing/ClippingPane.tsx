import { largestOf } from '../../engine/extremes.ts';
import { Choice } from '../../parts/choice/Choice.tsx';
import { useWords } from '../../parts/use-words.ts';
import { clippedParameter, clippingOf } from './clipping.ts';
import { Heat } from './Heat.tsx';
import type { CellRun } from './run-cell.ts';
import { type CellName, cellNames, clippings, limits } from './settings.ts';
import { vanishingTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';

/** The recurrent matrix that is drawn. */
const drawn: Readonly<Record<CellName, string>> = { rnn: 'W_hh', lstm: 'W_hf', gru: 'W_hz' };

/** Clipping: how, and what it does to dL/dW of every cell. */
export function ClippingPane({ bench }: { readonly bench: Bench }) {
  const { texts, write } = useWords(vanishingTexts);
  const { settings, change, runs, cell } = bench;
  const run = runs[cell];
  return (
    <div className="vanishing-clipping">
      <p>{texts.clippingIntro}</p>
      <div className="vanishing-choices">
        <Choice
          label={texts.controls.clipping}
          value={settings.clipping}
          options={clippings}
          name={(each) => texts.clippings[each]}
          onChoose={(clipping) => change({ clipping })}
        />
        <Choice
          label={texts.controls.limit}
          value={settings.limit}
          options={limits}
          name={(each) => write(each, each < 1 ? 3 : 0)}
          disabled={settings.clipping === 'none'}
          onChoose={(limit) => change({ limit })}
        />
      </div>
      <ClippingTable bench={bench} />
      {run === undefined ? null : <Pictures run={run} settings={settings} />}
    </div>
  );
}

function ClippingTable({ bench: { runs } }: { readonly bench: Bench }) {
  const { texts } = useWords(vanishingTexts);
  return (
    <div className="vanishing-scroll">
      <table className="vanishing-clipped">
        <caption>{texts.clippingTable}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.cell}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
            <th scope="col">{texts.changed}</th>
            <th scope="col">{texts.turned}</th>
          </tr>
        </thead>
        <tbody>
          {cellNames.map((each) => {
            const run = runs[each];
            return run === undefined ? null : <ClippingRow key={each} run={run} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

function ClippingRow({ run: { cell, trace } }: { readonly run: CellRun }) {
  const { texts, write } = useWords(vanishingTexts);
  const { before, after, changed, count, angle } = clippingOf(trace);
  return (
    <tr>
      <th scope="row">{texts.cells[cell]}</th>
      <td>{write(before)}</td>
      <td>{write(after)}</td>
      <td>{texts.changedOf(write(changed, 0), write(count, 0))}</td>
      <td>
        {angle === undefined
          ? texts.noDirection
          : texts.degrees(write(Math.round(angle * 10) / 10, 1))}
      </td>
    </tr>
  );
}

interface PicturesProps {
  readonly run: CellRun;
  readonly settings: Bench['settings'];
}

/** One gradient before and after, each in the colours of its own largest number, and what has become of it. */
function Pictures({ run: { cell, trace }, settings: { clipping } }: PicturesProps) {
  const { texts, write } = useWords(vanishingTexts);
  const name = drawn[cell];
  const { columns, before, after } = clippedParameter(trace, name);
  const largest = (values: Float64Array): number => largestOf(Array.from(values, Math.abs));
  const isIdle = clipping !== 'none' && clippingOf(trace).changed === 0;
  return (
    <section className="vanishing-pictures" aria-label={texts.clippedPicture(name)}>
      {(['before', 'after'] as const).map((when) => {
        const values = when === 'before' ? before : after;
        const label = texts.clippedLabel(name, texts[when], write(largest(values)));
        return (
          <figure key={when}>
            <Heat values={values} columns={columns} label={label} />
            <figcaption>
              ∂{name}, {texts[when]}: max {write(largest(values))}
            </figcaption>
          </figure>
        );
      })}
      <p className="vanishing-note">{texts.clippingNotes[isIdle ? 'idle' : clipping]}</p>
    </section>
  );
}
