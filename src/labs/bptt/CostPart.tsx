import { useMemo, useState } from 'react';
import { Choice } from './Choice.tsx';
import { CostBars } from './CostBars.tsx';
import { costOf } from './cost.ts';
import { Headline } from './Headline.tsx';
import { measure, type Times } from './measure.ts';
import type { StationOf } from './stations.ts';
import { useWords } from './use-words.ts';

const hiddenSizes = [3, 16, 50] as const;
const pieces = [5, 10, 20, 50] as const;

/** What T timesteps cost, counted from the tape, and what truncated BPTT saves. */
export function CostPart({ station }: { readonly station: StationOf<'cost'> }) {
  const { texts } = useWords();
  const [timesteps, setTimesteps] = useState(100);
  const [hidden, setHidden] = useState<number>(16);
  const [k, setK] = useState<number>(10);
  const isCut = station.show === 'cut';
  const whole = useMemo(
    () => costOf({ timesteps, hidden, truncate: undefined }),
    [timesteps, hidden],
  );
  const cut = useMemo(() => costOf({ timesteps, hidden, truncate: k }), [timesteps, hidden, k]);
  const title = isCut ? texts.cut.title(k) : texts.whole.title(timesteps);
  return (
    <div className="bptt-panes">
      <div className="bptt-pane">
        <Headline title={title} story={isCut ? texts.cut.story : texts.whole.story} />
        <label className="bptt-slider">
          {texts.cost.timesteps}
          <output>{timesteps}</output>
          <input
            type="range"
            min={1}
            max={100}
            value={timesteps}
            onChange={({ currentTarget }) => setTimesteps(currentTarget.valueAsNumber)}
          />
        </label>
        <div className="bptt-choices">
          <Choice
            label={texts.cost.hidden}
            value={hidden}
            options={hiddenSizes}
            name={String}
            onChoose={setHidden}
          />
          {isCut ? (
            <Choice
              label={texts.cost.truncate}
              value={k}
              options={pieces}
              name={String}
              onChoose={setK}
            />
          ) : null}
        </div>
        <Stopwatch
          key={`${timesteps} ${hidden} ${isCut ? k : ''}`}
          settings={{ timesteps, hidden, truncate: isCut ? k : undefined }}
        />
      </div>
      <div className="bptt-pane">
        <CostBars whole={whole} cut={isCut ? cut : undefined} k={k} timesteps={timesteps} />
      </div>
    </div>
  );
}

/** Measures on the reader's own device, when asked. */
function Stopwatch({ settings }: { readonly settings: Parameters<typeof measure>[0] }) {
  const { texts, write } = useWords();
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
