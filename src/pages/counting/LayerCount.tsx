import './summary.css';
import './weights.css';
import { useWords } from '../../parts/use-words.ts';
import { BlockList } from './BlockList.tsx';
import type { Row } from './count-model.ts';
import { FormulaView } from './FormulaView.tsx';
import { type Formula, formulaOf } from './formula.ts';
import { isRecurrent } from './model.ts';
import { layerText } from './summary.ts';
import type { CountingTexts } from './texts.id.ts';
import { countingTexts } from './texts.ts';
import { torchModule } from './torch-code.ts';
import { candidateIn, gatesIn, torchWeightsOf } from './weights.ts';

/** How the count of one layer comes about: formula, matrices, and what PyTorch counts. */
export function LayerCount({ row }: { readonly row: Row }) {
  const { texts, count: write } = useWords(countingTexts);
  const formula = formulaOf(row.weights);
  return (
    <section className="counting-one" aria-labelledby="counting-one">
      <h3 id="counting-one">{texts.countOf(layerText(row), write(row.count))}</h3>
      {formula === undefined ? (
        <p>{texts.noWeights}</p>
      ) : (
        <>
          <div className="counting-formulas">
            <Lines formula={formula} />
            <Meanings row={row} />
          </div>
          <BlockList weights={row.weights} />
          <TorchNote row={row} />
        </>
      )}
    </section>
  );
}

function Lines({ formula }: { readonly formula: Formula }) {
  const { texts } = useWords(countingTexts);
  return (
    <dl>
      <div>
        <dt>{texts.inSymbols}</dt>
        <dd>
          <FormulaView formula={formula} as="symbols" />
        </dd>
      </div>
      <div>
        <dt>{texts.inNumbers}</dt>
        <dd>
          <FormulaView formula={formula} as="numbers" />
        </dd>
      </div>
    </dl>
  );
}

/** What every letter and factor of the formula stands for. */
function Meanings({ row: { layer, inputs, weights } }: { readonly row: Row }) {
  const { texts, count: write } = useWords(countingTexts);
  if (layer.kind === 'Dropout') return null;
  const gates = weights.weights[0]?.gates ?? [];
  const candidate = candidateIn(gates);
  const meanings =
    layer.kind === 'Embedding'
      ? [texts.tokensAre(write(layer.tokens)), texts.sizeIs(write(layer.size))]
      : [
          texts.unitsAre(write(layer.units)),
          texts.inputsAre(write(inputs)),
          ...(candidate === undefined
            ? []
            : [texts.setsAre(gates.length, gatesIn(gates).join(' '), candidate)]),
          ...(weights.directions === 2 ? [texts.directionsAre] : []),
        ];
  return <p className="counting-note">{meanings.join(' · ')}</p>;
}

function TorchNote({ row }: { readonly row: Row }) {
  const { texts, count: write } = useWords(countingTexts);
  const { layer, inputs, count, torch } = row;
  const weights = torchWeightsOf(layer, inputs);
  const formula = weights === undefined ? undefined : formulaOf(weights);
  return (
    <div className="counting-torch">
      <h4>{texts.torch.heading}</h4>
      {formula === undefined || torch === count ? null : (
        <p>
          <FormulaView formula={formula} as="numbers" />
        </p>
      )}
      <p>{torchSentence(row, texts, write)}</p>
    </div>
  );
}

function torchSentence(
  { layer, count, torch }: Row,
  { torch: said }: CountingTexts,
  write: (count: number) => string,
): string {
  const module = torchModule(layer);
  if (torch === undefined) return said.none;
  if (torch !== count) return said.two(module, write(torch - count));
  if (!isRecurrent(layer)) return said.same(module);
  return layer.bias ? said.gru : said.noBias;
}
