import { useStore } from '../../store/store.ts';
import { groupLength } from '../../timeline/timeline.ts';
import { useStage } from '../scenery.tsx';
import { useComputationTexts } from '../use-computation-texts.ts';

/** Forward · timestep 2 of 4 · operation 3 of 8. */
export function Whereabouts() {
  const { step, timeline, program } = useStage();
  const epoch = useStore((state) => state.epoch);
  const texts = useComputationTexts();
  const group = timeline.groups[step.group];
  const parts = [
    ...(epoch > 0 ? [texts.epoch(epoch)] : []),
    ...(step.t === undefined ? [] : [texts.timestep(step.t, program.timesteps.length)]),
    ...(program.cells.length > 1 && step.layer !== undefined ? [texts.layer(step.layer + 1)] : []),
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
