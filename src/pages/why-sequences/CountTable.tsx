import { largestOf } from '../../engine/extremes.ts';
import { blankLayer, blankReadout, withRandomWeights } from '../../parts/nets/random-weights.ts';
import { parameterCount } from '../../parts/nets/read-run.ts';
import { useWords } from '../../parts/use-words.ts';
import { compile } from '../../trace/program/compile.ts';
import { nameRnn } from './networks.ts';
import { whySequencesTexts } from './texts.ts';
import { keysOf, nameWords } from './words.ts';

/** Weights of a standard network that takes so many words at once. */
function countFor(T: number): number {
  const program = compile(
    withRandomWeights(
      {
        format: 'unroll/1',
        inputs: [new Array<number>(T * keysOf(nameWords).length).fill(0)],
        layers: [blankLayer({ cell: 'dense', hidden: 2 })],
        readout: blankReadout('sigmoid', T),
      },
      1,
    ),
  );
  return parameterCount(program);
}

const plain = Array.from({ length: 8 }, (_, at) => countFor(at + 1));
const largest = largestOf(plain);
const recurrent = parameterCount(compile(nameRnn(1)));

/** How many weights a standard network needs for every length, beside the RNN that needs the same ones for all. */
export function CountTable({ timesteps }: { readonly timesteps: number }) {
  const { texts } = useWords(whySequencesTexts);
  return (
    <section className="why-card why-counts">
      <h3>{texts.length.counts}</h3>
      <table>
        <thead>
          <tr>
            {texts.length.countHeads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plain.map((count, at) => (
            <tr key={count} aria-current={at + 1 === timesteps ? 'true' : undefined}>
              <th scope="row">{at + 1}</th>
              <td>
                <span className="why-count-bar" style={{ width: `${(60 * count) / largest}%` }} />
                {count}
              </td>
              <td>
                <span
                  className="why-count-bar"
                  style={{ width: `${(60 * recurrent) / largest}%` }}
                />
                {recurrent}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="why-note">{texts.length.countNote}</p>
    </section>
  );
}
