import { entryOf } from '../../engine/entry-of.ts';
import { largestOf } from '../../engine/extremes.ts';
import { WithSign } from '../../parts/number/WithSign.tsx';
import { useWords } from '../../parts/use-words.ts';
import type { BlockRef } from '../../trace/block.ts';
import type { Trace } from '../../trace/trace.ts';
import { Block } from './Block.tsx';
import { BlockEquation } from './BlockEquation.tsx';
import { type Arrival, arrivalsAt, nodeAt, valueAt } from './chain.ts';
import type { CellRun } from './run-cell.ts';
import type { CellName } from './settings.ts';
import type { VanishingTexts } from './texts.id.ts';
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

interface ArrivalsProps {
  readonly trace: Trace;
  readonly cell: CellName;
  readonly state: 'h' | 'c';
  readonly t: number;
}

/** The parts of a state's gradient by the way that they came, as bars of their lengths. */
function Arrivals({ trace, cell, state, t }: ArrivalsProps) {
  const { texts, write } = useWords(vanishingTexts);
  const arrivals = arrivalsAt(trace, state, t);
  const longest = largestOf(
    arrivals.map(({ norm }) => norm),
    Number.MIN_VALUE,
  );
  return (
    <section className="vanishing-arrivals" aria-label={texts.arrivals(state, t)}>
      <h3 title={texts.arrivalsHint}>{texts.arrivals(state, t)}</h3>
      <ul>
        {arrivals.map((arrival) => (
          <li key={arrival.equation} data-straight={isStraight(arrival, cell, state)}>
            <span>{wayOf(arrival, { cell, state, t }, texts)}</span>
            <span className="vanishing-bar">
              <span style={{ width: `${(100 * arrival.norm) / longest}%` }} />
            </span>
            <span className="num">{write(arrival.norm)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Where = Pick<ArrivalsProps, 'cell' | 'state' | 't'>;

const isStraight = ({ equation }: Arrival, cell: CellName, state: 'h' | 'c'): boolean =>
  (state === 'c' && equation === 'c') || (cell === 'gru' && equation === 'h');

/** Through which operation it came back, in words. */
function wayOf(arrival: Arrival, { cell, state }: Where, texts: VanishingTexts): string {
  const { equation, t } = arrival;
  if (isStraight(arrival, cell, state))
    return cell === 'gru' ? texts.ways.straight(t) : texts.ways.c(t);
  if (equation === 'h') return texts.ways.cellOut;
  const gates: Readonly<Record<string, string>> = texts.gateNames;
  return texts.ways.gate(entryOf(gates, equation) ?? equation, t);
}
