import './softmax.css';
import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { setNumber } from '../../example/edit/place.ts';
import type { Example } from '../../example/example.ts';
import { formatNumber } from '../../notation/number.ts';
import { Num } from '../../parts/number/Num.tsx';
import { useRun, useStage } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { backToOriginal, edit, endGroup } from '../../store/edit.ts';
import { useStore } from '../../store/store.ts';
import { originalOf } from '../../store/subject-address.ts';
import { blockValues, type ValueRef } from '../../trace/block.ts';

/** Sliders for the scores and the temperature of a softmax without layers; everything follows while they move. */
export function SoftmaxControls() {
  const subject = useStore((state) => state.subject);
  const texts = useStepTexts().lesson.softmax;
  if (subject === undefined) return null;
  const original = originalOf(subject);
  const isGiven = subject.example === original;
  return (
    <section className="softmax-controls" aria-label={texts.heading}>
      <Scores />
      <Temperature original={original} />
      <button type="button" className="bar-button" aria-disabled={isGiven} onClick={backToOriginal}>
        <RotateCcw aria-hidden="true" />
        {subject.lesson?.slide === undefined ? texts.reset : texts.resetSlide}
      </button>
    </section>
  );
}

/** One slider per score of the present timestep. */
function Scores() {
  const { program, trace, step } = useStage();
  const texts = useStepTexts().lesson.softmax;
  const { example } = program;
  const timestep = program.timesteps[(step.t ?? 1) - 1];
  if (timestep === undefined) return null;
  const { t, x } = timestep;
  const vector = [...blockValues(trace, { kind: 'value', node: x })];
  return vector.map((value, i) => {
    const token = example.vocabulary?.[i] ?? `${i + 1}`;
    const ref: ValueRef = { epoch: trace.epoch, kind: 'value', node: x, i, j: 0 };
    return (
      <Slider
        key={token}
        label={texts.score(token)}
        value={value}
        min={-5}
        max={5}
        onChange={(logit) => setLogit(t, i, logit)}
      >
        <Num of={ref} />
      </Slider>
    );
  });
}

function Temperature({ original }: { readonly original: Example }) {
  const { program, comma } = useRun();
  const texts = useStepTexts().lesson.softmax;
  const { example } = program;
  const value = example.readout?.temperature ?? 1;
  return (
    <Slider
      label={texts.temperature}
      value={value}
      min={0.2}
      max={5}
      onChange={(chosen) => setTemperature(original, chosen)}
    >
      {formatNumber(value, { decimals: 1, comma })}
    </Slider>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** The value as it is printed. */
  readonly children: ReactNode;
}

function Slider({ label, value, min, max, onChange, children }: SliderProps) {
  const { comma } = useRun();
  return (
    <label className="softmax-slider">
      <span className="softmax-label">{label}</span>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={formatNumber(value, { decimals: 1, comma })}
        min={min}
        max={max}
        step={0.1}
        value={value}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        onPointerUp={endGroup}
        onKeyUp={endGroup}
      />
      <span className="softmax-value">{children}</span>
    </label>
  );
}

/** Changes one score at timestep t. */
function setLogit(t: number, index: number, logit: number): void {
  edit(
    (example) => setNumber(example, { kind: 'inputs', t }, index, 0, logit),
    `logit ${t} ${index}`,
  );
}

/** Changes the temperature. */
function setTemperature(original: Example, temperature: number): void {
  edit((example) => withTemperature(example, original, temperature), 'temperature');
}

/** A copy with another temperature; 1 is left out where the original has none. */
function withTemperature(example: Example, original: Example, temperature: number): Example {
  const { readout } = example;
  if (readout === null || readout === undefined) return example;
  const { temperature: _, ...rest } = readout;
  const isLeftOut = temperature === 1 && original.readout?.temperature === undefined;
  return { ...example, readout: isLeftOut ? rest : { ...rest, temperature } };
}
