import './systems.css';
import { useMemo, useState } from 'react';
import { RangeField } from '../../parts/frame/RangeField.tsx';
import { Block } from '../../parts/nets/Block.tsx';
import { NetStage } from '../../parts/nets/NetStage.tsx';
import { parameterNode } from '../../parts/nets/read-run.ts';
import { usePreset } from '../../parts/stations/use-preset.ts';
import { useWords } from '../../parts/use-words.ts';
import { compile } from '../../trace/program/compile.ts';
import { runTrace, type Trace } from '../../trace/trace.ts';
import { StateNumbers } from './StateNumbers.tsx';
import { StatePlane } from './StatePlane.tsx';
import {
  nested,
  type SystemSettings,
  startSettings,
  superscript,
  systemExample,
} from './system.ts';
import { unfoldingTexts } from './texts.ts';

/** Steps of the part: how far the system is unfolded. */
const lengths = [2, 3, 6];

/** A system without input: its formula opened, every state with its numbers, and its way through the plane. */
export function SystemStation({ step }: { readonly step: number }) {
  const { texts } = useWords(unfoldingTexts);
  const [tau, setTau] = usePreset(step, lengths, 3);
  const [settings, set] = useState(startSettings);
  const trace = useMemo(() => runTrace(compile(systemExample(settings, tau))), [settings, tau]);
  const change = (some: Partial<SystemSettings>): void => set({ ...settings, ...some });
  return (
    <div className="unfold-system">
      <section className="unfold-card">
        <Formula tau={tau} />
        <NetStage trace={trace} label={texts.system.steps}>
          <States trace={trace} />
        </NetStage>
        <Settings tau={tau} onTau={setTau} settings={settings} onChange={change} />
        <p className="unfold-note">{texts.system.f}</p>
      </section>
      <StatePlane trace={trace} start={settings.start} onMove={(start) => change({ start })} />
    </div>
  );
}

interface SettingsProps {
  readonly tau: number;
  readonly onTau: (tau: number) => void;
  readonly settings: SystemSettings;
  readonly onChange: (some: Partial<SystemSettings>) => void;
}

/** How far it is unfolded, and θ. */
function Settings({ tau, onTau, settings: { angle, radius }, onChange }: SettingsProps) {
  const { texts, write } = useWords(unfoldingTexts);
  return (
    <div className="unfold-sliders">
      <RangeField label="τ" value={tau} text={String(tau)} range={ranges.tau} onSet={onTau} />
      <RangeField
        label={texts.system.angle}
        value={angle}
        text={`${angle}°`}
        range={ranges.angle}
        onSet={(next) => onChange({ angle: next })}
      />
      <RangeField
        label={texts.system.radius}
        value={radius}
        text={write(radius, 2)}
        range={ranges.radius}
        onSet={(next) => onChange({ radius: next })}
      />
    </div>
  );
}

const ranges = {
  tau: { least: 2, most: 8, step: 1 },
  angle: { least: -90, most: 90, step: 5 },
  radius: { least: 0.2, most: 1.6, step: 0.05 },
} as const;

/** s⁽τ⁾ opened once more on every line, down to the first state. */
function Formula({ tau }: { readonly tau: number }) {
  const { texts } = useWords(unfoldingTexts);
  return (
    <div className="unfold-formula">
      <p className="unfold-note">{texts.system.tau(tau)}</p>
      <ol aria-label={texts.system.tau(tau)}>
        {Array.from({ length: tau - 1 }, (_, at) => (
          <li key={at}>
            <span>{at === 0 ? nested(tau, 0) : ''}</span> = {nested(tau, at + 1)}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** All states from the given one on. */
function States({ trace }: { readonly trace: Trace }) {
  const { texts } = useWords(unfoldingTexts);
  const { initialStates, timesteps } = trace.program;
  const nodes = [initialStates[0]?.s, ...timesteps.map(({ layers }) => layers[0]?.s)];
  return (
    <ol className="unfold-states">
      {nodes.map((node, at) =>
        node === undefined ? null : (
          <li key={node}>
            <span>s⁽{superscript(at + 1)}⁾</span>
            <StateNumbers trace={trace} node={node} />
            <small>{at === 0 ? texts.system.given : `f(s⁽${superscript(at)}⁾; θ)`}</small>
          </li>
        ),
      )}
      <li className="unfold-theta">
        <span>θ</span>
        <Block node={parameterNode(trace.program, 'W')} />
      </li>
    </ol>
  );
}
