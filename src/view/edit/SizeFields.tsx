import { readoutActivations } from '../../engine/readout.ts';
import { setActivation, setReadoutActivation, setTemperature } from '../../lessons/edit/choices.ts';
import { limits } from '../../lessons/edit/limits.ts';
import { resizeHidden } from '../../lessons/edit/resize.ts';
import { type Example, type Layer, layerActivations } from '../../lessons/example.ts';
import { cellOfLayer } from '../../lessons/sides.ts';
import { edit } from '../../store/edit.ts';
import { useStore } from '../../store/store.ts';
import { useRun } from '../scenery.tsx';
import { useStepTexts } from '../use-step-texts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { LabelledNumber } from './LabelledNumber.tsx';
import { NewWeightsNote } from './NewWeightsNote.tsx';
import { newWeightStart } from './new-weight-start.ts';

const origins = ['start', 'zero'] as const;

/** Hidden sizes and activations, and what new weights are. */
export function SizeFields({ example }: { readonly example: Example }) {
  const texts = useStepTexts().edit;
  const newWeights = useStore((state) => state.newWeights);
  return (
    <>
      {example.layers.map((layer, index) => (
        <LayerFields key={index} layer={layer} index={index} isOne={example.layers.length === 1} />
      ))}
      <ReadoutFields example={example} />
      {example.layers.length === 0 ? null : (
        <>
          <ChoiceField
            label={texts.newWeights}
            value={newWeights}
            options={origins}
            nameOf={(origin) => texts.newWeightsFrom[origin]}
            onChoose={(origin) => void useStore.setState({ newWeights: origin })}
          />
          <NewWeightsNote />
        </>
      )}
    </>
  );
}

interface LayerFieldsProps {
  readonly layer: Layer;
  readonly index: number;
  readonly isOne: boolean;
}

function LayerFields({ layer, index, isOne }: LayerFieldsProps) {
  const { comma } = useRun();
  const texts = useStepTexts().edit;
  const { least, most } = limits.hidden;
  const hasActivation = cellOfLayer(layer)?.equations.includes('activation(') === true;
  return (
    <>
      <LabelledNumber
        label={isOne ? texts.hidden : texts.hiddenOf(index + 1)}
        value={layer.hidden}
        comma={comma}
        step={1}
        least={least}
        most={most}
        onSet={(H, group) =>
          edit((before) => resizeHidden(before, index, H, newWeightStart()), group)
        }
      />
      {hasActivation ? (
        <ChoiceField
          label={isOne ? texts.activation : texts.activationOf(index + 1)}
          value={layer.activation ?? 'tanh'}
          options={layerActivations}
          nameOf={(name) => name}
          onChoose={(name) => edit((before) => setActivation(before, index, name))}
        />
      ) : null}
    </>
  );
}

function ReadoutFields({ example: { readout } }: { readonly example: Example }) {
  const { comma } = useRun();
  const texts = useStepTexts().edit;
  if (readout === null || readout === undefined) return null;
  return (
    <>
      <ChoiceField
        label={texts.readoutActivation}
        value={readout.activation}
        options={readoutActivations}
        nameOf={(name) => name}
        onChoose={(name) => edit((before) => setReadoutActivation(before, name))}
      />
      <LabelledNumber
        label={texts.temperature}
        value={readout.temperature ?? 1}
        comma={comma}
        step={0.1}
        least={0.1}
        onSet={(value, group) => edit((before) => setTemperature(before, value), group)}
      />
    </>
  );
}
