import './systems.css';
import { useMemo, useState } from 'react';
import type { Example } from '../../example/example.ts';
import { RangeField } from '../../parts/frame/RangeField.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { Num } from '../../parts/number/Num.tsx';
import { usePreset } from '../../parts/stations/use-preset.ts';
import { useWords } from '../../parts/use-words.ts';
import { blockValues } from '../../trace/block.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { superscript } from './system.ts';
import { unfoldingTexts } from './texts.ts';

/** A system that a signal drives: the reader's inputs, the states, and how much of each input the last state still holds. */
export function DrivenStation({ step }: { readonly step: number }) {
  const { texts } = useWords(unfoldingTexts);
  const [inputs, setInputs] = usePreset<readonly number[]>(step, [pulse, wave], pulse);
  const [W, setW] = useState(0.9);
  const trace = useMemo(() => runTrace(compile(drivenExample(inputs, W))), [inputs, W]);
  return (
    <div className="unfold-driven">
      <Controls W={W} onW={setW} onSignal={setInputs} />
      <section aria-label={texts.driven.inputs}>
        <h3>{texts.driven.inputs}</h3>
        <div className="unfold-signal-columns">
          {inputs.map((value, at) => (
            <InputSlider
              key={at}
              t={at + 1}
              value={value}
              onSet={(next) => setInputs(inputs.with(at, next))}
            />
          ))}
        </div>
      </section>
      <NetStage trace={trace} label={texts.driven.states}>
        <Rows trace={trace} />
      </NetStage>
      <p className="unfold-note">{texts.driven.influenceHint}</p>
    </div>
  );
}

interface ControlsProps {
  readonly W: number;
  readonly onW: (W: number) => void;
  readonly onSignal: (inputs: readonly number[]) => void;
}

function Controls({ W, onW, onSignal }: ControlsProps) {
  const { texts, write } = useWords(unfoldingTexts);
  return (
    <div className="unfold-controls">
      <RangeField
        label={texts.driven.keep}
        value={W}
        text={write(W, 2)}
        range={{ least: 0, most: 1.5, step: 0.05 }}
        onSet={onW}
      />
      <button type="button" className="bar-button" onClick={() => onSignal(pulse)}>
        {texts.driven.pulse}
      </button>
      <button type="button" className="bar-button" onClick={() => onSignal(wave)}>
        {texts.driven.wave}
      </button>
      <p className="unfold-equation">{texts.driven.equation}</p>
    </div>
  );
}

interface InputSliderProps {
  readonly t: number;
  readonly value: number;
  readonly onSet: (value: number) => void;
}

function InputSlider({ t, value, onSet }: InputSliderProps) {
  const { texts, write } = useWords(unfoldingTexts);
  return (
    <label className="unfold-input">
      <span>
        x⁽{superscript(t)}⁾ = {write(value, 1)}
      </span>
      <input
        type="range"
        aria-label={texts.driven.input(t)}
        aria-valuetext={write(value, 1)}
        min={-1}
        max={1}
        step={0.1}
        value={value}
        onChange={({ currentTarget }) => onSet(Number(currentTarget.value))}
      />
    </label>
  );
}

/** The states, and below them what comes back from the last one to every input. */
function Rows({ trace }: { readonly trace: Trace }) {
  const { texts } = useWords(unfoldingTexts);
  const { timesteps } = trace.program;
  return (
    <>
      <h3>{texts.driven.states}</h3>
      <div className="unfold-signal-columns">
        {timesteps.map(({ t, layers }) => (
          <SignalBar
            key={t}
            trace={trace}
            kind="value"
            node={layers[0]?.s}
            name={`s⁽${superscript(t)}⁾`}
          />
        ))}
      </div>
      <h3>{texts.driven.influence(superscript(length))}</h3>
      <div className="unfold-signal-columns">
        {timesteps.map(({ t, x }) => (
          <SignalBar
            key={t}
            trace={trace}
            kind="gradient"
            node={x}
            name={`∂s⁽${superscript(length)}⁾/∂x⁽${superscript(t)}⁾`}
          />
        ))}
      </div>
    </>
  );
}

interface SignalBarProps {
  readonly trace: Trace;
  readonly kind: 'value' | 'gradient';
  readonly node: number | undefined;
  readonly name: string;
}

/** A single number of the network as a bar up or down from 0, from −1 to 1. */
function SignalBar({ trace, kind, node, name }: SignalBarProps) {
  if (node === undefined) return null;
  const [value = 0] = blockValues(trace, { kind, node });
  const size = `${50 * Math.min(1, Math.abs(value))}%`;
  return (
    <div className="unfold-bar" data-kind={kind}>
      <span className="unfold-bar-box" aria-hidden="true">
        <span style={value < 0 ? { top: '50%', height: size } : { bottom: '50%', height: size }} />
      </span>
      <span>
        {name} <Num of={{ kind, node, i: 0, j: 0, epoch: trace.epoch }} isStop />
      </span>
    </div>
  );
}

/** How long the signal is. */
export const length = 8;

/** Signals that the parts begin with. */
export const pulse: readonly number[] = [1, 0, 0, 0, 0, 0, 0, 0];
export const wave: readonly number[] = [0.2, 0.9, 0.4, -0.6, -0.9, -0.3, 0.5, 0.9];

/**
 * A system driven from outside, s⁽ᵗ⁾ = tanh(W s⁽ᵗ⁻¹⁾ + U x⁽ᵗ⁾) with single numbers and U = 1 (Goodfellow et al., Deep
 * Learning, equation 10.4). Its last state alone is given a gradient, of 1: what comes back to x⁽ᵗ⁾ is ∂s⁽ᵀ⁾/∂x⁽ᵗ⁾.
 */
export function drivenExample(inputs: readonly number[], W: number): Example {
  const last = inputs.length - 1;
  return {
    format: 'unroll/1',
    inputs: inputs.map((each) => [each]),
    layers: [
      {
        cell: { equations: 's = tanh(W s_prev + U x)', state: ['s'] },
        hidden: 1,
        parameters: { W: [[W]], U: [[1]] },
      },
    ],
    readout: null,
    upstream: inputs.map((_, at) => (at === last ? { s: [1] } : null)),
  };
}
