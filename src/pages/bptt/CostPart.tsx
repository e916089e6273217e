import { useMemo, useState } from 'react';
import { Choice } from '../../parts/choice/Choice.tsx';
import { RangeField } from '../../parts/frame/RangeField.tsx';
import { useWords } from '../../parts/use-words.ts';
import { CostBars } from './CostBars.tsx';
import { costOf } from './cost.ts';
import { Headline } from './Headline.tsx';
import { measure, type Times } from './measure.ts';
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
