import { fullNumber } from '../../notation/number.ts';
import { useFrame } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { useStore } from '../../store/store.ts';

/** Says what new weights are when a size grows. */
export function NewWeightsNote() {
  const { comma } = useFrame();
  const texts = useStepTexts().edit;
  const { seed, scale } = useStore((state) => state.start);
  const newWeights = useStore((state) => state.newWeights);
  return (
    <p className="edit-note">
      {newWeights === 'zero'
        ? texts.newZerosNote
        : texts.newWeightsNote(String(seed), fullNumber(scale, comma))}
    </p>
  );
}
