import { useWords, type Words } from '../../parts/use-words.ts';
import type { LayerFacts, PipelineFacts } from '../../training/forecast/describe.ts';
import type { ForecastTexts } from './texts.id.ts';
import { forecastTexts } from './texts.ts';

interface ModelTableProps {
  readonly facts: PipelineFacts;
  readonly dropout: number;
}

/** The layers as `model.summary()` lists them. */
export function ModelTable({ facts: { layers, parameters }, dropout }: ModelTableProps) {
  const words = useWords(forecastTexts);
  const { texts, count, write } = words;
  const recurrent = layers.filter(({ kind }) => kind !== 'dense').length;
  return (
    <table className="forecast-table">
      <caption className="sr-only">{texts.modelCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.layer}</th>
          <th scope="col">{texts.output}</th>
          <th scope="col">{texts.parameters}</th>
        </tr>
      </thead>
      <tbody>
        {layers.map((layer, at) => (
          <tr key={at}>
            <th scope="row">
              {nameOf(layer, words)}
              {dropout > 0 && at < recurrent ? (
                <small> · {texts.dropoutRow(write(dropout, 1))}</small>
              ) : null}
            </th>
            <td>(None, {layer.shape.join(', ')})</td>
            <td>{count(layer.parameters)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {texts.total}
          </th>
          <td>{count(parameters)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const nameOf = (
  { kind, units, activation }: LayerFacts,
  { texts }: Words<ForecastTexts>,
): string =>
  kind === 'dense' ? `Dense(${units}, ${activation})` : `${texts.cells[kind]}(${units})`;
