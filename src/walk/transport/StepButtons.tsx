import {
  type LucideIcon,
  Pause,
  Play,
  SkipBack,
  SkipForward,
  StepBack,
  StepForward,
} from 'lucide-react';
import { useFrame } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { goToStep, stepBy, togglePlaying } from '../../store/actions.ts';
import { useStore } from '../../store/store.ts';

/** First, back, play, forward, last. */
export function StepButtons() {
  const { timeline } = useFrame();
  const playing = useStore((state) => state.playing);
  const texts = useStepTexts().transport;
  const last = timeline.steps.length - 1;
  const atStart = useStore((state) => state.step === 0);
  const atEnd = useStore((state) => state.step === last);
  const play = playing ? texts.pause : texts.play;
  return (
    <div className="step-buttons">
      <StepButton
        icon={SkipBack}
        name={texts.first}
        keys="Home"
        off={atStart}
        act={() => goToStep(0)}
      />
      <StepButton icon={StepBack} name={texts.back} keys="←" off={atStart} act={() => stepBy(-1)} />
      <StepButton icon={playing ? Pause : Play} name={play} keys="␣" main act={togglePlaying} />
      <StepButton
        icon={StepForward}
        name={texts.forward}
        keys="→"
        off={atEnd}
        act={() => stepBy(1)}
      />
      <StepButton
        icon={SkipForward}
        name={texts.last}
        keys="End"
        off={atEnd}
        act={() => goToStep(last)}
      />
    </div>
  );
}

interface StepButtonProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly keys: string;
  readonly off?: boolean;
  readonly main?: boolean;
  readonly act: () => void;
}

/** Stays in the tab order at the ends, so that the focus is not lost there. */
function StepButton({ icon: Icon, name, keys, off = false, main = false, act }: StepButtonProps) {
  return (
    <button
      type="button"
      className={main ? 'step-button main' : 'step-button'}
      aria-label={name}
      title={`${name} (${keys})`}
      aria-disabled={off}
      onClick={off ? undefined : act}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}
