import { useMemo, useState } from 'react';
import { backwardPass, forwardPass } from '../../engine/tape/run.ts';
import { Choice } from '../../parts/choice/Choice.tsx';
import { RangeField } from '../../parts/frame/RangeField.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { useWords } from '../../parts/use-words.ts';
import { compile } from '../../trace/program/compile.ts';
import { type Cost, type CostSettings, costExample, costOf } from './cost.ts';
import { Headline } from './Headline.tsx';
import type { StationOf } from './stations.ts';
import { bpttTexts } from './texts.ts';

const hiddenSizes: readonly number[] = [3, 16, 50];
const pieces: readonly number[] = [5, 10, 20, 50];

/** What T timesteps cost, counted from the tape, and what truncated BPTT saves. */
export function CostPart({ station }: { readonly station: StationOf<'cost'> }) {
  const { texts } = useWords(bpttTexts);
  const [chosen, setChosen] = useState<Chosen>({ timesteps: 100, hidden: 16, k: 10 });
  const { timesteps, hidden, k } = chosen;
  const isCut = station.show === 'cut';
  const whole = useMemo(
    () => costOf({ timesteps, hidden, truncate: undefined }),
    [timesteps, hidden],
  );
  const cut = useMemo(() => costOf({ timesteps, hidden, truncate: k }), [timesteps, hidden, k]);
  const title = isCut ? texts.cut.title(k) : texts.whole.title(timesteps);
  const settings = { timesteps, hidden, truncate: isCut ? k : undefined };
  return (
    <div className="bptt-panes">
      <div className="bptt-pane">
        <Headline title={title} story={isCut ? texts.cut.story : texts.whole.story} />
        <CostFields
          chosen={chosen}
          isCut={isCut}
          onChange={(some) => setChosen((before) => ({ ...before, ...some }))}
        />
        <Stopwatch key={JSON.stringify(settings)} settings={settings} />
      </div>
      <div className="bptt-pane">
        <CostBars whole={whole} cut={isCut ? cut : undefined} k={k} timesteps={timesteps} />
      </div>
    </div>
  );
}

interface Chosen {
  readonly timesteps: number;
  readonly hidden: number;
  readonly k: number;
}

interface CostFieldsProps {
  readonly chosen: Chosen;
  readonly isCut: boolean;
  readonly onChange: (some: Partial<Chosen>) => void;
}

function CostFields({ chosen: { timesteps, hidden, k }, isCut, onChange }: CostFieldsProps) {
  const { cost } = useWords(bpttTexts).texts;
  return (
    <>
      <RangeField
        label={cost.timesteps}
        value={timesteps}
        text={String(timesteps)}
        range={{ least: 1, most: 100, step: 1 }}
        onSet={(each) => onChange({ timesteps: each })}
      />
      <div className="bptt-choices">
        <Choice
          label={cost.hidden}
          value={hidden}
          options={hiddenSizes}
          name={String}
          onChoose={(each) => onChange({ hidden: each })}
        />
        {isCut ? (
          <Choice
            label={cost.truncate}
            value={k}
            options={pieces}
            name={String}
            onChoose={(each) => onChange({ k: each })}
          />
        ) : null}
      </div>
    </>
  );
}

/** Measures on the reader's own device, when asked. */
function Stopwatch({ settings }: { readonly settings: Parameters<typeof measure>[0] }) {
  const { texts, write } = useWords(bpttTexts);
  const [times, setTimes] = useState<Times>();
  return (
    <div className="bptt-stopwatch">
      <button type="button" className="bar-button" onClick={() => setTimes(measure(settings))}>
        {texts.cost.measure}
      </button>
      <p role="status">
        {times === undefined ? '' : texts.cost.time(write(times.forward), write(times.both))}
      </p>
    </div>
  );
}

interface CostBarsProps {
  readonly whole: Cost;
  /** The same network with truncated BPTT, beside the whole. */
  readonly cut: Cost | undefined;
  readonly k: number;
  readonly timesteps: number;
}

const counted = ['forward', 'backward', 'kept', 'longest', 'pairs', 'parameters'] as const;

/** Every count as a number with a bar, the truncated one as part of the whole. */
function CostBars({ whole, cut, k, timesteps }: CostBarsProps) {
  const { texts } = useWords(bpttTexts);
  const { cost } = texts;
  const count = useCount();
  return (
    <>
      <table className="lab-table bptt-table bptt-cost">
        <caption>{cost.table}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{cost.full}</th>
            {cut === undefined ? null : <th scope="col">{cost.truncated(k)}</th>}
          </tr>
        </thead>
        <tbody>
          {counted.map((name) => (
            <tr key={name}>
              <th scope="row">
                {cost[name]}
                {name === 'kept' ? <small> · {cost.bytes(count.bytes(whole.kept))}</small> : null}
              </th>
              <Amount value={whole[name]} of={whole[name]} />
              {cut === undefined ? null : <Amount value={cut[name]} of={whole[name]} />}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="bptt-note">
        {cut === undefined ? cost.pairsNote(count.whole(whole.pairs), timesteps) : cost.learns(k)}
      </p>
    </>
  );
}

function Amount({ value, of }: { readonly value: number; readonly of: number }) {
  const count = useCount();
  const share = of === 0 ? 0 : (100 * value) / of;
  return (
    <td>
      {count.whole(value)}
      <svg className="bptt-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width={share} height={6} />
      </svg>
    </td>
  );
}

/** Large whole numbers, and sizes of 8 bytes a number. */
function useCount() {
  const language = useLanguage();
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return {
    whole: (value: number): string => format.format(value),
    bytes: (numbers: number): string => `${format.format((numbers * 8) / 1024)} KiB`,
  };
}

/** Milliseconds of one pass, the median of several. */
interface Times {
  readonly forward: number;
  readonly both: number;
}

const rounds = 15;

/** Times the passes of a network on this device. */
function measure(settings: CostSettings): Times {
  const { pass, given } = compile(costExample(settings));
  const values = given.slice();
  const gradients = new Float64Array(values.length);
  const forward = (): void => forwardPass(pass, values);
  const both = (): void => {
    forward();
    backwardPass(pass, values, gradients);
  };
  both(); // the first run is slow
  return { forward: medianOf(forward), both: medianOf(both) };
}

function medianOf(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
