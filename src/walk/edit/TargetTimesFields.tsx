import { useId, useState } from 'react';
import type { Fault } from '../../engine/fault.ts';
import {
  setTarget,
  setTargetTimes,
  targetsThere,
  targetTimes,
  targetTimesOf,
} from '../../example/edit/target-times.ts';
import { type Net, whose } from '../../example/nets.ts';
import { TroubleNote } from '../../parts/number-field/TroubleNote.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { useNetLabel } from './use-net-label.ts';

/** Which timesteps have a target: every, the last, or those chosen. */
export function TargetTimesFields({ net }: { readonly net: Net }) {
  const texts = useStepTexts().edit;
  const label = useNetLabel(net.name);
  const times = targetTimesOf(net);
  return (
    <>
      <ChoiceField
        label={label(texts.targetTimes)}
        value={times}
        options={targetTimes.filter((each) => each !== 'chosen' || each === times)}
        nameOf={(each) => texts.targetTimesAt[each]}
        onChoose={(each) => edit((before) => setTargetTimes(before, each, whose(net.name)))}
      />
      <TimeBoxes net={net} />
    </>
  );
}

interface Refused {
  readonly t: number;
  readonly fault: Fault;
  readonly targets: Net['targets'];
}

/** A box to tick for every timestep; a sentence where the example refuses it. */
function TimeBoxes({ net }: { readonly net: Net }) {
  const id = useId();
  const texts = useStepTexts().edit;
  const label = useNetLabel(net.name)(texts.timesWithTarget);
  const [refused, setRefused] = useState<Refused>();
  const there = targetsThere(net);
  const tick = (at: number, isWanted: boolean): void => {
    const fault = edit((before) => setTarget(before, at, isWanted, whose(net.name)));
    setRefused(fault && { t: at + 1, fault, targets: net.targets });
  };
  const trouble = refused?.targets === net.targets ? refused : undefined;
  const kept = there.flatMap((each, at) => (each ? [`t=${at + 1}`] : [])).join(', ');
  return (
    <fieldset className="edit-times" aria-describedby={trouble && id}>
      <legend className="sr-only">{label}</legend>
      {there.map((each, at) => (
        <label key={at}>
          <input
            type="checkbox"
            checked={each}
            onChange={(event) => tick(at, event.currentTarget.checked)}
          />
          t={at + 1}
        </label>
      ))}
      {trouble ? (
        <TroubleNote {...{ id, label, kept }} typed={`t=${trouble.t}`} trouble={trouble.fault} />
      ) : null}
    </fieldset>
  );
}
