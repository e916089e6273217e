import type { ComputationTexts } from '../../i18n/id/computation.ts';
import { useStage } from '../../parts/scenery.tsx';
import { useComputationTexts } from '../../parts/use-computation-texts.ts';
import { layerPlace } from '../../scene/whereabouts.ts';
import { useStore } from '../../store/store.ts';
import type { Step } from '../../timeline/step.ts';
import { groupLength } from '../../timeline/timeline.ts';
import { nodeOf } from '../../trace/block.ts';
import { isOfDecoder } from '../../trace/program/own-timestep.ts';
import type { Program } from '../../trace/program/program.ts';

/** Decoder, layer 2, backward direction; nothing of it where there is but one. */
function layerWords(program: Program, step: Step, texts: ComputationTexts): readonly string[] {
  const { t } = step;
  const { layer, direction } =
    step.layer === undefined ? {} : layerPlace(program, nodeOf(program, step.node));
  const isDecoder = t !== undefined && isOfDecoder(program, t);
  return [
    ...(isDecoder ? [texts.decoder] : []),
    ...(layer === undefined ? [] : [texts.layer(layer)]),
    ...(direction === undefined ? [] : [texts.direction[direction]]),
  ];
}

/** Forward · timestep 2 of 4 · operation 3 of 8. */
export function Whereabouts() {
  const { step, timeline, program } = useStage();
  const epoch = useStore((state) => state.epoch);
  const texts = useComputationTexts();
  const group = timeline.groups[step.group];
  const parts = [
    ...(epoch > 0 ? [texts.epoch(epoch)] : []),
    ...(step.t === undefined ? [] : [texts.timestep(step.t, program.timesteps.length)]),
    ...layerWords(program, step, texts),
    ...(group === undefined ? [] : [texts.operation(step.operation + 1, groupLength(group))]),
  ];
  return (
    <p className="whereabouts">
      <span className="phase-badge" data-phase={step.phase}>
        {step.phase === 'backward' ? '◀ ∂ ' : ''}
        {texts.phases[step.phase]}
      </span>
      <span>{parts.join(' · ')}</span>
    </p>
  );
}
