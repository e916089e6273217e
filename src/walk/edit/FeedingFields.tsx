import {
  type Feeding,
  feedingOf,
  feedings,
  setFeeding,
  setSeed,
} from '../../example/edit/feeding.ts';
import { limits } from '../../example/edit/limits.ts';
import type { Example } from '../../example/example.ts';
import { isSampled } from '../../example/feedback.ts';
import type { Net } from '../../example/nets.ts';
import { useFrame } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { LabelledNumber } from './LabelledNumber.tsx';
import { useNetLabel } from './use-net-label.ts';

interface FeedingFieldsProps {
  readonly example: Example;
  /** The network that speaks. */
  readonly net: Net;
}

/** Whether the network is told the targets before (teacher forcing) or reads its own outputs, and the seed of those drawn. */
export function FeedingFields({ example, net }: FeedingFieldsProps) {
  const { comma } = useFrame();
  const texts = useStepTexts().edit;
  const label = useNetLabel(net.name);
  const feeding = feedingOf(example);
  const isDrawn = net.inputs.some(isSampled);
  const options: readonly (Feeding | 'given')[] =
    feeding === 'given' ? [...feedings, feeding] : feedings;
  return (
    <>
      {feeding === undefined ? null : (
        <ChoiceField
          label={label(texts.feeding)}
          value={feeding}
          options={options}
          nameOf={(each) => texts.feedings[each]}
          onChoose={(each) =>
            each === 'given' ? undefined : edit((before) => setFeeding(before, each))
          }
        />
      )}
      {isDrawn ? (
        <LabelledNumber
          label={texts.feedingSeed}
          value={example.seed ?? 0}
          comma={comma}
          step={1}
          {...limits.seed}
          onSet={(seed, group) => edit((before) => setSeed(before, seed), group)}
        />
      ) : null}
    </>
  );
}
