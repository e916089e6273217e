import { useMemo, useState } from 'react';
import { RangeField } from '../../parts/frame/RangeField.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { usePreset } from '../../parts/stations/use-preset.ts';
import { useWords } from '../../parts/use-words.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace } from '../../trace/trace.ts';
import { CellCode } from './CellCode.tsx';
import { RolledLoop } from './RolledLoop.tsx';
import { unfoldingTexts } from './texts.ts';
import { UnrolledColumn } from './UnrolledColumn.tsx';
import { mostTimesteps, unrolled } from './unrolled.ts';
import type { Weight } from './uses.ts';
import { WeightPanel } from './WeightPanel.tsx';

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
