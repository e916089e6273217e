import { useMemo, useState } from 'react';
import { written } from '../../notation/written.ts';
import { Choice } from '../../parts/choice/Choice.tsx';
import { useWords } from '../../parts/use-words.ts';
import { nodeOf } from '../../trace/block.ts';
import { nudge } from '../../trace/questions/nudge.ts';
import { gradientsOfCopies, lossAfter, untie } from '../../trace/questions/untie.ts';
import { symbolAt } from './chain-equations.ts';
import { Headline } from './Headline.tsx';
import { letterOf } from './lit.ts';
import { Inline } from './Symbol.tsx';
import { TableHead } from './TableHead.tsx';
import { bpttTexts } from './texts.ts';
import type { Bench } from './use-bench.ts';
import { useHand } from './use-hand.ts';

const moves = [0.1, 0.01, 0.001, 0.0001] as const;

/** What moving one weight by ε really does: in one copy alone, and in all at once. */
export function TiedView({ bench }: { readonly bench: Bench }) {
  const { alone, chain, settings } = bench;
  const { texts, write } = useWords(bpttTexts);
  const W = letterOf(settings.weight);
  const hand = useHand(alone.program);
  const { rows, columns } = nodeOf(alone.program, chain.weight);
  const places = Array.from({ length: rows * columns }, (_, index) => index);
  const [index, setIndex] = useState(0);
  const [by, setBy] = useState<number>(0.01);
  const nameOf = (at: number): string =>
    places.length === 1 ? '1' : `${Math.floor(at / columns) + 1}, ${(at % columns) + 1}`;
  return (
    <>
      <Headline title={texts.tied.title(W)} story={texts.tied.story(W)} />
      <div className="bptt-choices">
        <Choice
          label={texts.tied.which}
          value={index}
          options={places}
          name={nameOf}
          onChoose={setIndex}
        />
        <Choice
          label={texts.tied.by}
          value={by}
          options={moves}
          name={(each) => write(each, 4)}
          onChoose={setBy}
        />
      </div>
      <MoveTable bench={bench} index={index} by={by} />
      <p className="bptt-note">
        <Inline of={written(symbolAt(hand, chain.weight))} />: {texts.tied.note}
      </p>
    </>
  );
}

interface MoveTableProps {
  readonly bench: Bench;
  readonly index: number;
  readonly by: number;
}

/** The change of E when one copy alone is moved, for every copy that E_t depends on. */
function useCopies({ bench: { alone, chain }, index, by }: MoveTableProps) {
  const untied = useMemo(() => untie(alone.program, chain.weight), [alone, chain]);
  const gradients = useMemo(() => gradientsOfCopies(untied), [untied]);
  const loss = lossAfter(untied, 0, 0);
  return untied.copies.flatMap(({ t, offset }, at) => {
    if (t > chain.t) return [];
    const real = lossAfter(untied, offset + index, by) - loss;
    return [{ t, real, foretold: (gradients[at]?.[index] ?? 0) * by }];
  });
}

function MoveTable(props: MoveTableProps) {
  const { texts } = useWords(bpttTexts);
  const { bench, index, by } = props;
  const { alone, chain } = bench;
  const copies = useCopies(props);
  const { columns } = nodeOf(alone.program, chain.weight);
  const [i, j] = [Math.floor(index / columns), index % columns];
  const tied = nudge(alone, { node: chain.weight, i, j }, by);
  const total = (of: 'real' | 'foretold'): number =>
    copies.reduce((sum, each) => sum + each[of], 0);
  return (
    <table className="lab-table bptt-table">
      <TableHead names={[texts.tied.moved, texts.tied.real, texts.tied.foretold]} />
      <tbody>
        {copies.map(({ t, real, foretold }) => (
          <MoveRow key={t} name={texts.tied.copy(t)} real={real} foretold={foretold} />
        ))}
        <MoveRow name={texts.tied.sum} real={total('real')} foretold={total('foretold')} isSum />
        <MoveRow
          name={texts.tied.tied(letterOf(bench.settings.weight))}
          real={tied?.up ?? Number.NaN}
          foretold={tied?.foretold ?? Number.NaN}
          isSum
        />
      </tbody>
    </table>
  );
}

interface MoveRowProps {
  readonly name: string;
  readonly real: number;
  readonly foretold: number;
  readonly isSum?: boolean;
}

function MoveRow({ name, real, foretold, isSum = false }: MoveRowProps) {
  const { write, full } = useWords(bpttTexts);
  return (
    <tr data-sum={isSum}>
      <th scope="row">{name}</th>
      <td title={full(real)}>{write(real, 7)}</td>
      <td title={full(foretold)}>{write(foretold, 7)}</td>
    </tr>
  );
}
