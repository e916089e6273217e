import { entryOf } from '../../engine/entry-of.ts';
import { largestOf } from '../../engine/extremes.ts';
import { useWords } from '../../parts/use-words.ts';
import type { Trace } from '../../trace/trace.ts';
import { type Arrival, arrivalsAt } from './chain.ts';
import type { CellName } from './settings.ts';
import type { VanishingTexts } from './texts.id.ts';
import { vanishingTexts } from './texts.ts';

interface ArrivalsProps {
  readonly trace: Trace;
  readonly cell: CellName;
  readonly state: 'h' | 'c';
  readonly t: number;
}

/** The parts of a state's gradient by the way that they came, as bars of their lengths. */
export function Arrivals({ trace, cell, state, t }: ArrivalsProps) {
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
