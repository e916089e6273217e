import './summary.css';
import { useWords } from '../../parts/use-words.ts';
import { classOf, type Misfit } from './count-model.ts';
import { changeLayer, moveLayer } from './edit-model.ts';
import { isRecurrent } from './model.ts';
import { kerasNumber, layerText, memoryText, modelName, shapeText, totalsOf } from './summary.ts';
import { countingTexts } from './texts.ts';
import type { Workbench } from './use-model.ts';

/** What model.summary() prints, as a table whose rows choose a layer. */
export function SummaryTable({ bench }: { readonly bench: Workbench }) {
  const { texts } = useWords(countingTexts);
  const { model, counted } = bench;
  return (
    <section className="counting-summary" aria-label={texts.summary}>
      <div className="counting-scroll">
        <table>
          <caption>Model: "{modelName(model)}"</caption>
          <thead>
            <tr>
              <th scope="col">Layer (type)</th>
              <th scope="col">Output Shape</th>
              <th scope="col">Param #</th>
            </tr>
          </thead>
          <tbody>
            <Rows bench={bench} />
          </tbody>
        </table>
      </div>
      {counted.misfit === undefined ? (
        <Totals bench={bench} />
      ) : (
        <MisfitNote bench={bench} misfit={counted.misfit} />
      )}
    </section>
  );
}

function Rows({ bench: { counted, chosen, choose } }: { readonly bench: Workbench }) {
  return counted.rows.map((row, at) => (
    <tr key={row.layer.id} data-chosen={at === chosen}>
      <th scope="row">
        <button type="button" aria-pressed={at === chosen} onClick={() => choose(at)}>
          {layerText(row)}
        </button>
      </th>
      <td>{shapeText(row.output)}</td>
      <td>{kerasNumber(row.count)}</td>
    </tr>
  ));
}

function Totals({ bench: { model, counted } }: { readonly bench: Workbench }) {
  const { texts, count: write } = useWords(countingTexts);
  const { total, torch = total } = counted;
  const torchTotal = torch === total ? texts.torchSame : texts.torchTotal(write(torch));
  return (
    <>
      <dl className="counting-totals">
        {totalsOf(counted).map(([name, count]) => (
          <div key={name}>
            <dt>{name}:</dt>
            <dd>
              {kerasNumber(count)} ({memoryText(count)})
            </dd>
          </div>
        ))}
      </dl>
      <p className="sr-only" role="status">
        {texts.status(write(total))}
      </p>
      {model.layers.length === 0 ? null : (
        <p className="counting-note">
          {counted.torch === undefined ? texts.torch.none : torchTotal}
          {total < 1000 || write(total) === kerasNumber(total) ? null : ` ${texts.kerasComma}`}
          {model.madeBefore === 0 ? null : ` ${texts.madeBefore}`}
        </p>
      )}
    </>
  );
}

interface MisfitNoteProps {
  readonly bench: Workbench;
  readonly misfit: Misfit;
}

/** Why the layers do not fit together, and a button that mends it. */
function MisfitNote({ bench: { model, counted, edit }, misfit }: MisfitNoteProps) {
  const { texts } = useWords(countingTexts);
  const { at, kind, found, cause } = misfit;
  const layer = model.layers[at];
  const name = layer === undefined ? '' : `${classOf(layer)} (${at + 1})`;
  const below = cause === undefined ? undefined : model.layers[cause];
  const belowName = cause === undefined ? '' : (counted.rows[cause]?.name ?? '');
  const isSequence = kind === 'needsSequence';
  return (
    <div className="counting-misfit" role="alert">
      <p>
        {isSequence ? texts.needsSequence(name, shapeText(found)) : texts.embeddingFirst(name)}
        {isSequence && cause !== undefined ? ` ${texts.cause(belowName)}` : null}
      </p>
      {isSequence && cause !== undefined && below !== undefined && isRecurrent(below) ? (
        <button
          type="button"
          className="bar-button"
          onClick={() => edit(changeLayer(model, cause, { ...below, returnSequences: true }))}
        >
          {texts.fix(belowName)}
        </button>
      ) : null}
      {isSequence ? null : (
        <button
          type="button"
          className="bar-button"
          onClick={() => edit(moveLayer(model, at, -at), { chosen: 0 })}
        >
          {texts.embeddingDown}
        </button>
      )}
    </div>
  );
}
