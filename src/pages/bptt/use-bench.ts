import { useMemo, useState } from 'react';
import type { Example } from '../../example/example.ts';
import { abccdExample } from '../../lessons/abccd/example.ts';
import { helloExample } from '../../lessons/hello/example.ts';
import { indexOfStop, partsOf } from '../../parts/stations/stop.ts';
import { useStop, type Walk } from '../../parts/stations/use-stop.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { type Chain, chainOf } from './chain.ts';
import type { WeightKind } from './lit.ts';
import { type Part, parts, type Station, stationsOf } from './stations.ts';

export const exampleNames = ['abccd', 'hello'] as const;
export type ExampleName = (typeof exampleNames)[number];

const examples: Readonly<Record<ExampleName, Example>> = {
  abccd: abccdExample,
  hello: helloExample,
};

/** What the reader chose. */
export interface Settings {
  readonly example: ExampleName;
  /** The timestep whose loss is followed back. */
  readonly t: number;
  readonly weight: WeightKind;
}

const start: Settings = { example: 'abccd', t: 3, weight: 'recurrent' };

/** What the reader chose, what was computed for it, and where the reader stands. */
export interface Bench {
  readonly settings: Settings;
  readonly change: (some: Partial<Settings>) => void;
  /** The example with its whole loss. */
  readonly whole: Trace;
  /** The example with E_t alone. */
  readonly alone: Trace;
  readonly chain: Chain;
  readonly walk: Walk;
  readonly station: Station;
  /** Goes to the first station of a part. */
  readonly open: (part: Part) => void;
}

export function useBench(): Bench {
  const [settings, setSettings] = useState(start);
  const { example, t, weight } = settings;
  const whole = useMemo(() => runTrace(compile(examples[example])), [example]);
  const alone = useMemo(() => runAlone(examples[example], t), [example, t]);
  const chain = useMemo(
    () => chainOf(alone, t, weightName(example, weight)),
    [alone, example, t, weight],
  );
  const all = useMemo(() => stationsOf(chain), [chain]);
  const walk = useStop(
    'bptt',
    useMemo(() => partsOf(all.map(({ part }) => part)), [all]),
  );
  return {
    settings,
    change: (some) => setSettings((before) => ({ ...before, ...some })),
    whole,
    alone,
    chain,
    walk,
    station: all[indexOfStop(walk.parts, walk.stop)] ?? { part: 'table', show: 'rows' },
    open: (part) => walk.goTo({ part: parts.indexOf(part), step: 0 }),
  };
}

const weightName = (example: ExampleName, weight: WeightKind): string =>
  weight === 'input' ? 'W_xh' : example === 'hello' ? 'w_hh' : 'W_hh';

/** One run of the example in which timestep t alone has a target, so that its loss is E_t and nothing else. */
export function runAlone(example: Example, t: number): Trace {
  const { optimizer: _, targets = [], ...rest } = example;
  const masked = targets.map((target, index) => (index === t - 1 ? target : null));
  return runTrace(compile({ ...rest, targets: masked }));
}
