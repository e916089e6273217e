import { WithSign } from '../../parts/number/WithSign.tsx';
import { useWords } from '../../parts/use-words.ts';
import type { BlockRef } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import { Arrivals } from './Arrivals.tsx';
import { Block } from './Block.tsx';
import { BlockEquation } from './BlockEquation.tsx';
import { nodeAt, valueAt } from './chain.ts';
import type { CellRun } from './run-cell.ts';
import type { CellName } from './settings.ts';
import { vanishingTexts } from './texts.ts';

export type GatedCell = Exclude<CellName, 'rnn'>;

/** The state that has a straight way back, and the gate on it. */
export const straightWay = {
  lstm: { state: 'c', gate: 'f' },
  gru: { state: 'h', gate: 'z' },
} as const;

interface GatedChainProps {
  readonly run: CellRun;
  readonly cell: GatedCell;
  readonly t: number;
}

/** The step of a gated cell from t + 1 to t: the straight way through one gate, and the others beside it. */
export function GatedChain({ run, cell, t }: GatedChainProps) {
  const { texts, write } = useWords(vanishingTexts);
  const { trace } = run;
  const { state, gate } = straightWay[cell];
  const mean = valueAt(trace, gate, t + 1).reduce(
    (sum, each, _, all) => sum + each / all.length,
    0,
  );
  return (
    <>
      <div className="vanishing-equations">
        <Equations trace={trace} cell={cell} t={t} />
      </div>
      <div className="vanishing-row">
        <Block trace={trace} block={{ kind: 'gradient', node: nodeAt(trace, state, t + 1) }} />
        <span className="vanishing-sign">⊙</span>
        <Block trace={trace} block={{ kind: 'value', node: nodeAt(trace, gate, t + 1) }} isGate />
        <WithSign sign="+ … =" className="vanishing-sign">
          <Block trace={trace} block={{ kind: 'gradient', node: nodeAt(trace, state, t) }} />
        </WithSign>
        <p className="vanishing-aside">
          {texts.gateNames[gate]}: {texts.gateValues(write(mean))}
        </p>
      </div>
      <Arrivals trace={trace} cell={cell} state={state} t={t} />
      {cell === 'lstm' ? <Arrivals trace={trace} cell={cell} state="h" t={t} /> : null}
      <StraightTable run={run} cell={cell} t={t} />
    </>
  );
}

interface EquationsProps {
  readonly trace: Trace;
  readonly cell: GatedCell;
  readonly t: number;
}

/** What arrives at the state: of the LSTM's c from its own timestep and from the next, of the GRU's h from the next alone. */
function Equations({ trace, cell, t }: EquationsProps) {
  const node = nodeAt(trace, straightWay[cell].state, t);
  const parts: readonly BlockRef[] = [
    { kind: 'from-future', node },
    ...(cell === 'lstm' ? [{ kind: 'from-output', node } as const] : []),
  ];
  return <BlockEquation program={trace.program} block={{ kind: 'gradient', node }} parts={parts} />;
}

/** The product of the gates on the straight way beside the whole gradient. */
function StraightTable({ run, cell, t }: GatedChainProps) {
  const { texts, write } = useWords(vanishingTexts);
  const { norms, memoryNorms, straight = [] } = run;
  const whole = memoryNorms ?? norms;
  const rows = [
    [texts.straightOnly[cell], straight[t - 1]],
    [texts.straightWhole[cell], whole[t - 1]],
  ] as const;
  return (
    <section className="vanishing-straight">
      <h3>{texts.straightTitle(norms.length - t)}</h3>
      <dl>
        {rows.map(([name, norm]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{write(norm ?? Number.NaN)}</dd>
          </div>
        ))}
      </dl>
      <p className="vanishing-note">{texts.straightNote[cell]}</p>
    </section>
  );
}
