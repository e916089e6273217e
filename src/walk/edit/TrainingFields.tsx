import { lossNames } from '../../engine/losses.ts';
import {
  optimizerKind,
  optimizerKinds,
  removeTruncate,
  type Setting,
  setClip,
  setClipLimit,
  setLoss,
  setOptimizer,
  setReduction,
  setSetting,
  setTruncate,
  settingOf,
} from '../../example/edit/choices.ts';
import type { Example, OptimizerChoice } from '../../example/example.ts';
import { idleSentence } from '../../i18n/idle-sentence.ts';
import { useFrame } from '../../parts/scenery.tsx';
import { useLanguage } from '../../parts/use-language.ts';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { LabelledNumber } from './LabelledNumber.tsx';

/** In place of a loss, an optimizer or clipping. */
const none = 'none';

/** Loss, reduction, truncated BPTT, optimizer with its numbers, clipping. */
export function TrainingFields({ example }: { readonly example: Example }) {
  const texts = useStepTexts().edit;
  const { loss, reduction = 'sum', optimizer } = example;
  return (
    <>
      <ChoiceField
        label={texts.loss}
        value={loss ?? none}
        options={[...lossNames, none]}
        nameOf={(name) => (name === none ? texts.none : name)}
        onChoose={(name) => edit((before) => setLoss(before, name === none ? undefined : name))}
      />
      <ChoiceField
        label={texts.reduction}
        value={reduction}
        options={['sum', 'mean']}
        nameOf={(name) => texts.reductions[name]}
        onChoose={(name) => edit((before) => setReduction(before, name))}
      />
      <TruncateFields example={example} />
      <ChoiceField
        label={texts.optimizer}
        value={optimizer === undefined ? none : optimizerKind(optimizer)}
        options={[...optimizerKinds, none]}
        nameOf={(name) => (name === none ? texts.none : texts.optimizers[name])}
        onChoose={(name) =>
          edit((before) => setOptimizer(before, name === none ? undefined : name))
        }
      />
      {optimizer === undefined ? null : <OptimizerFields optimizer={optimizer} />}
      <IdleNote example={example} />
    </>
  );
}

/** Says which entries change nothing, such as an optimizer without a loss. */
function IdleNote({ example }: { readonly example: Example }) {
  const sentence = idleSentence(example, useLanguage());
  return sentence === undefined ? null : <p className="edit-note">{sentence}</p>;
}

/** Whether gradients are cut off between chunks of timesteps, and how long these are. */
function TruncateFields({ example: { truncate } }: { readonly example: Example }) {
  const { comma } = useFrame();
  const texts = useStepTexts().edit;
  return (
    <>
      <ChoiceField
        label={texts.truncate}
        value={truncate === undefined ? none : 'cut'}
        options={[none, 'cut']}
        nameOf={(name) => (name === none ? texts.none : texts.truncated)}
        onChoose={(name) =>
          edit((before) => (name === none ? removeTruncate(before) : setTruncate(before)))
        }
      />
      {truncate === undefined ? null : (
        <LabelledNumber
          label={texts.truncateLength}
          value={truncate}
          comma={comma}
          step={1}
          least={1}
          onSet={(length, group) => edit((before) => setTruncate(before, length), group)}
        />
      )}
    </>
  );
}

/** Every number of an optimizer, with what an arrow key adds. */
const settings: readonly {
  readonly name: Setting;
  readonly step: number;
  readonly least: number;
  readonly most?: number;
}[] = [
  { name: 'learningRate', step: 0.01, least: 0 },
  { name: 'momentum', step: 0.01, least: 0, most: 0.99 },
  { name: 'beta1', step: 0.01, least: 0, most: 0.99 },
  { name: 'beta2', step: 0.001, least: 0, most: 0.999 },
  { name: 'epsilon', step: 1e-8, least: 1e-8 },
];

function OptimizerFields({ optimizer }: { readonly optimizer: OptimizerChoice }) {
  const { comma } = useFrame();
  const texts = useStepTexts().edit;
  const { clip } = optimizer;
  return (
    <>
      {settings.map(({ name, ...steps }) => {
        const value = settingOf(optimizer, name);
        return value === undefined ? null : (
          <LabelledNumber
            key={name}
            label={texts.settings[name]}
            value={value}
            comma={comma}
            {...steps}
            onSet={(number, group) => edit((before) => setSetting(before, name, number), group)}
          />
        );
      })}
      <ChoiceField
        label={texts.clip}
        value={clip?.by ?? none}
        options={['value', 'norm', none]}
        nameOf={(name) => (name === none ? texts.none : texts.clips[name])}
        onChoose={(name) => edit((before) => setClip(before, name === none ? undefined : name))}
      />
      {clip === undefined ? null : (
        <LabelledNumber
          label={texts.clipLimit}
          value={clip.at}
          comma={comma}
          step={0.1}
          least={0.1}
          onSet={(at, group) => edit((before) => setClipLimit(before, at), group)}
        />
      )}
    </>
  );
}
