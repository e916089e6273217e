import { Prose } from '../../parts/guide/Prose.tsx';
import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { parameterNode } from '../../parts/nets/read-run.ts';
import { Num } from '../../parts/number/Num.tsx';
import { WithSign } from '../../parts/number/WithSign.tsx';
import { useWords } from '../../parts/use-words.ts';
import type { Trace } from '../../trace/trace.ts';
import { unfoldingTexts } from './texts.ts';
import { hidden, vocabularySize } from './vocabulary.ts';

interface ProductCardProps {
  readonly trace: Trace;
  readonly index: number;
}

/** What the matrix of 3 × 10,000 makes of the vector: the column of the word, number for number. */
export function ProductCard({ trace, index }: ProductCardProps) {
  const { texts, count } = useWords(unfoldingTexts);
  return (
    <section className="unfold-card">
      <h3>
        <Prose>{texts.words.product}</Prose>
      </h3>
      <NetStage trace={trace} label={texts.words.product}>
        <div className="unfold-product">
          <Columns trace={trace} index={index} />
          <WithSign sign="=" className="unfold-sign">
            <Block node={trace.program.timesteps[0]?.layers[0]?.h} />
          </WithSign>
        </div>
      </NetStage>
      <p className="unfold-note">
        {texts.words.cost(count(hidden * vocabularySize), count(hidden))}
      </p>
    </section>
  );
}

/** The column of the word and its neighbours. */
function Columns({ trace, index }: ProductCardProps) {
  const { texts, count } = useWords(unfoldingTexts);
  const first = Math.max(1, index - 1);
  const columns = [first, first + 1, first + 2];
  const node = parameterNode(trace.program, 'W_xh');
  return (
    <table>
      <caption className="sr-only">{texts.words.columns(count(first), count(first + 2))}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" data-lit={column === index}>
              {count(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: hidden }, (_, i) => (
          <tr key={i}>
            {columns.map((column) => (
              <td key={column} data-lit={column === index}>
                <Num of={{ kind: 'value', node, i, j: column - 1, epoch: trace.epoch }} isStop />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
