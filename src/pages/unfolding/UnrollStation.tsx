import { useMemo, useState } from 'react';
import type { Example } from '../../example/example.ts';
import { abccdExample } from '../../lessons/abccd/example.ts';
import { RangeField } from '../../parts/frame/RangeField.tsx';
import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { parameterCount, parameterNode } from '../../parts/nets/read-run.ts';
import { usePreset } from '../../parts/stations/use-preset.ts';
import { useWords } from '../../parts/use-words.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { CellCode } from './CellCode.tsx';
import { RolledLoop } from './RolledLoop.tsx';
import { unfoldingTexts } from './texts.ts';
import { timesOfUse, type Weight, weights } from './uses.ts';

/** The loop of ABCCD opened into its graph of T timesteps, with every use of a weight lit at once. */
export function UnrollStation({ step }: { readonly step: number }) {
  const { texts } = useWords(unfoldingTexts);
  const [T, setT] = useState(4);
  const [isOpen, setOpen] = usePreset(step, [false, true, true], true);
  const [chosen, choose] = usePreset<Weight>(step, ['W_xh', 'W_xh', 'W_hh'], 'W_xh');
  const [pointed, point] = useState<Weight>();
  const trace = useMemo(() => runTrace(compile(unrolled(T))), [T]);
  const lit = pointed ?? chosen;
  return (
    <div className="unfold-unroll">
      <Controls T={T} onT={setT} isOpen={isOpen} onOpen={setOpen} />
      <NetStage trace={trace} label={texts.unroll.picture(T)} className="unfold-graph-stage">
        <section
          className="unfold-graph"
          aria-label={texts.unroll.picture(T)}
          data-open={isOpen}
          data-lit={lit}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a graph that scrolls is reached by keyboard
          tabIndex={0}
        >
          <RolledLoop T={T} onPoint={point} />
          {isOpen ? null : <CellCode program={trace.program} />}
          <div className="unfold-graph-columns" inert={!isOpen} aria-hidden={!isOpen}>
            {trace.program.timesteps.map(({ t }) => (
              <UnrolledColumn key={t} trace={trace} t={t} isOpen={isOpen} onPoint={point} />
            ))}
          </div>
        </section>
        <WeightPanel trace={trace} lit={lit} chosen={chosen} onChoose={choose} onPoint={point} />
      </NetStage>
    </div>
  );
}

interface ControlsProps {
  readonly T: number;
  readonly onT: (T: number) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Controls({ T, onT, isOpen, onOpen }: ControlsProps) {
  const { texts } = useWords(unfoldingTexts);
  return (
    <div className="unfold-controls">
      <fieldset className="switch">
        <legend className="sr-only">{texts.stations.unroll.name}</legend>
        <button type="button" aria-pressed={!isOpen} onClick={() => onOpen(false)}>
          {texts.unroll.rolled}
        </button>
        <button type="button" aria-pressed={isOpen} onClick={() => onOpen(true)}>
          {texts.unroll.unrolled}
        </button>
      </fieldset>
      <RangeField
        label={texts.unroll.timesteps}
        value={T}
        text={String(T)}
        range={{ least: 1, most: mostTimesteps, step: 1 }}
        onSet={onT}
      />
      <a href="#/lesson/abccd">{texts.unroll.more}</a>
    </div>
  );
}

/** What the network reads, as far as the reader unrolls it. */
const read = ['A', 'B', 'C', 'C', 'D', 'A'];
export const mostTimesteps = read.length;

/** The network of ABCCD on the first T tokens, forward alone. */
export function unrolled(T: number): Example {
  const { targets: _, loss: __, optimizer: ___, ...rest } = abccdExample;
  return { ...rest, inputs: read.slice(0, T) };
}

interface UnrolledColumnProps {
  readonly trace: Trace;
  readonly t: number;
  readonly isOpen: boolean;
  readonly onPoint: (weight: Weight | undefined) => void;
}

/** One timestep of the unrolled graph; rolled up, it lies on the first one. */
function UnrolledColumn({ trace, t, isOpen, onPoint }: UnrolledColumnProps) {
  const { example, timesteps } = trace.program;
  const { layers, y } = timesteps[t - 1] ?? { layers: [], y: undefined };
  return (
    <div
      className="unfold-column-t"
      style={{ transform: isOpen ? 'none' : `translateX(-${100 * (t - 1)}%)` }}
    >
      <Block node={y} />
      <Edge weight="W_hy" arrow="↑" onPoint={onPoint} />
      <div className="unfold-hidden">
        <Edge weight="W_hh" arrow="→" onPoint={onPoint} />
        <Block node={layers[0]?.h} />
      </div>
      <Edge weight="W_xh" arrow="↑" onPoint={onPoint} />
      <strong>
        x<sub>{t}</sub> = {String(example.inputs[t - 1])}
      </strong>
    </div>
  );
}

interface EdgeProps {
  readonly weight: Weight;
  readonly arrow: string;
  readonly onPoint: (weight: Weight | undefined) => void;
}

/** One use of a weight; pointing at it lights all of them. */
function Edge({ weight, arrow, onPoint }: EdgeProps) {
  return (
    <span
      className="unfold-use"
      data-weight={weight}
      onPointerEnter={() => onPoint(weight)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <span aria-hidden="true">{arrow}</span> W<sub>{weight.slice(2)}</sub>
    </span>
  );
}

interface WeightPanelProps {
  readonly trace: Trace;
  readonly lit: Weight;
  readonly chosen: Weight;
  readonly onChoose: (weight: Weight) => void;
  readonly onPoint: (weight: Weight | undefined) => void;
}

/** The weights of the graph; the one that is lit with its numbers, and everywhere that it is used. */
function WeightPanel({ trace, lit, chosen, onChoose, onPoint }: WeightPanelProps) {
  const { texts } = useWords(unfoldingTexts);
  const { program } = trace;
  const node = parameterNode(program, lit);
  const times = timesOfUse(program, node);
  return (
    <div className="unfold-panel">
      <fieldset className="unfold-weight-list">
        <legend>{texts.unroll.weights}</legend>
        {weights.map((weight) => (
          <button
            key={weight}
            type="button"
            data-weight={weight}
            data-lit={weight === lit}
            aria-pressed={weight === chosen}
            onClick={() => onChoose(weight)}
            onFocus={() => onPoint(weight)}
            onBlur={() => onPoint(undefined)}
            onPointerEnter={() => onPoint(weight)}
            onPointerLeave={() => onPoint(undefined)}
          >
            W<sub>{weight.slice(2)}</sub>
          </button>
        ))}
      </fieldset>
      <Block node={node} />
      <p className="unfold-used" role="status">
        {texts.unroll.used(times.join(', '), times.length)}
      </p>
      <p>{texts.unroll.count(parameterCount(program), times.length)}</p>
      <p className="unfold-note">{texts.unroll.hint}</p>
    </div>
  );
}
