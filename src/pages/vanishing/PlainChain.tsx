import type { ReactNode } from 'react';
import { largestOf, smallestOf } from '../../engine/extremes.ts';
import { spectralNorm, spectralRadius } from '../../engine/spectral-radius.ts';
import { runsOf } from '../../notation/runs.ts';
import { Symbols } from '../../parts/number/Symbols.tsx';
import { WithSign } from '../../parts/number/WithSign.tsx';
import { useWords } from '../../parts/use-words.ts';
import { writeBlock } from '../../scene/symbols.ts';
import { type BlockRef, blockValues, nodeOf } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import { Block } from './Block.tsx';
import { BlockEquation } from './BlockEquation.tsx';
import { gradientAt, jacobian, nodeAt, normOf } from './chain.ts';
import { vanishingTexts } from './texts.ts';
import { useHand } from './use-hand.ts';

interface PlainChainProps {
  readonly trace: Trace;
  readonly t: number;
}

/** The step of an RNN from t + 1 to t: ⊙ the slope of its activation, then times W_hh transposed. */
export function PlainChain({ trace, t }: PlainChainProps) {
  const { program } = trace;
  const [h, next, a] = [
    nodeAt(trace, 'h', t),
    nodeAt(trace, 'h', t + 1),
    nodeAt(trace, 'a', t + 1),
  ];
  const W_hh = program.parameters.find(({ name }) => name === 'W_hh')?.node ?? 0;
  const of = (node: number): BlockRef => ({ kind: 'gradient', node });
  const slope: BlockRef = { kind: 'local', node: next };
  return (
    <>
      <div className="vanishing-equations">
        <BlockEquation program={program} block={of(a)} />
        <BlockEquation program={program} block={of(h)} parts={[{ kind: 'from-future', node: h }]} />
      </div>
      <div className="vanishing-row">
        <Block trace={trace} block={of(next)} />
        <span className="vanishing-sign">⊙</span>
        <Block trace={trace} block={slope} isGate />
        <WithSign sign="=" className="vanishing-sign">
          <Block trace={trace} block={of(a)} />
        </WithSign>
        <WithSign sign="→" className="vanishing-sign">
          <Block trace={trace} block={{ kind: 'value', node: W_hh }} turned />
        </WithSign>
        <WithSign sign="=" className="vanishing-sign">
          <Block trace={trace} block={of(h)} />
        </WithSign>
      </div>
      <FactorTable trace={trace} t={t} slope={slope} W_hh={W_hh} />
    </>
  );
}

interface FactorTableProps extends PlainChainProps {
  readonly slope: BlockRef;
  readonly W_hh: number;
}

/** How much each factor can stretch at most, and how much it stretched this gradient. */
function FactorTable({ trace, t, slope, W_hh }: FactorTableProps) {
  const { texts, write } = useWords(vanishingTexts);
  const hand = useHand(trace.program);
  const T = trace.program.timesteps.length;
  const slopes = blockValues(trace, slope);
  const matrix = matrixOf(trace, W_hh);
  const length = (name: string, at: number): number => normOf(gradientAt(trace, name, at));
  const [from, between, to] = [length('h', t + 1), length('a', t + 1), length('h', t)];
  const symbol = (block: BlockRef) => <Symbols runs={runsOf(writeBlock(hand, block).written)} />;
  const largest = largestOf(Array.from(slopes, Math.abs));
  return (
    <table className="vanishing-factors">
      <thead>
        <tr>
          <th scope="col">{texts.factor}</th>
          <th scope="col">{texts.norm}</th>
          <th scope="col">{texts.felt}</th>
        </tr>
      </thead>
      <tbody>
        <FactorRow norm={largest} felt={between / from}>
          diag({symbol(slope)}){' '}
          <small>{texts.slopes(write(smallestOf(slopes)), write(largestOf(slopes)))}</small>
        </FactorRow>
        <FactorRow norm={spectralNorm(matrix)} felt={to / between}>
          {symbol({ kind: 'value', node: W_hh })}
          <sup>⊤</sup> <small>{texts.radiusIs(write(spectralRadius(matrix)))}</small>
        </FactorRow>
        <FactorRow norm={spectralNorm(jacobian(trace, t + 1, t))} felt={to / from}>
          {texts.product}
        </FactorRow>
        <FactorRow norm={spectralNorm(jacobian(trace, T, t))} felt={to / length('h', T)}>
          {texts.wholeProduct(T - t)}
        </FactorRow>
      </tbody>
      <caption>{texts.normHint}</caption>
    </table>
  );
}

interface FactorRowProps {
  readonly norm: number;
  readonly felt: number;
  readonly children: ReactNode;
}

function FactorRow({ norm, felt, children }: FactorRowProps) {
  const { write } = useWords(vanishingTexts);
  return (
    <tr>
      <th scope="row">{children}</th>
      <td>{write(norm)}</td>
      <td>× {write(felt)}</td>
    </tr>
  );
}

function matrixOf(trace: Trace, node: number): readonly (readonly number[])[] {
  const { rows, columns } = nodeOf(trace.program, node);
  const values = blockValues(trace, { kind: 'value', node });
  return Array.from({ length: rows }, (_, i) => [
    ...values.subarray(i * columns, (i + 1) * columns),
  ]);
}
