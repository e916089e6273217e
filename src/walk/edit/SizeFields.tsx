import { Fragment } from 'react';
import { functionsOf, layerFunctions } from '../../engine/cells/cell.ts';
import { readoutActivations } from '../../engine/readout.ts';
import { setActivation } from '../../example/edit/choices.ts';
import { limits } from '../../example/edit/limits.ts';
import { setReadoutActivation, setTemperature } from '../../example/edit/readout.ts';
import { resizeHidden } from '../../example/edit/resize.ts';
import { type Example, type Layer, layerActivations } from '../../example/example.ts';
import { type Net, netsOf, whose } from '../../example/nets.ts';
import { cellOfLayer } from '../../example/sides.ts';
import { useFrame } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { useStore } from '../../store/store.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { LabelledNumber } from './LabelledNumber.tsx';
import { NewWeightsNote } from './NewWeightsNote.tsx';
import { newWeightStart } from './new-weight-start.ts';
import { useNetLabel } from './use-net-label.ts';

const origins = ['start', 'zero'] as const;

/** Hidden sizes and activations, and what new weights are. */
export function SizeFields({ example }: { readonly example: Example }) {
  const texts = useStepTexts().edit;
  const newWeights = useStore((state) => state.newWeights);
  return (
    <>
      {netsOf(example).map((net) => (
        <NetSizes key={net.name} net={net} isOne={example.layers.length === 1} />
      ))}
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

interface NetSizesProps {
  readonly net: Net;
  /** Whether the network has one layer, so that it need not be told which. */
  readonly isOne: boolean;
}

/** Hidden sizes, which a decoder has from its encoder, and the activations of layers and readout. */
function NetSizes({ net, isOne }: NetSizesProps) {
  return (
    <>
      {net.layers.map((layer, index) => (
        <Fragment key={index}>
          {net.name === 'decoder' ? null : <HiddenField {...{ layer, index, isOne }} />}
          <ActivationFields {...{ net, layer, index, isOne }} />
        </Fragment>
      ))}
      <ReadoutFields net={net} />
    </>
  );
}

interface LayerFieldProps extends Pick<NetSizesProps, 'isOne'> {
  readonly layer: Layer;
  readonly index: number;
}

function HiddenField({ layer, index, isOne }: LayerFieldProps) {
  const { comma } = useFrame();
  const texts = useStepTexts().edit;
  const { least, most } = limits.hidden;
  return (
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
  );
}

/** The functions that the cell leaves to its layer: of candidates and outputs, and of gates. */
function ActivationFields({ net, layer, index, isOne }: LayerFieldProps & NetProps) {
  const texts = useStepTexts().edit;
  const label = useNetLabel(net.name);
  const cell = cellOfLayer(layer);
  const names = {
    activation: isOne ? texts.activation : texts.activationOf(index + 1),
    recurrentActivation: isOne ? texts.gateActivation : texts.gateActivationOf(index + 1),
  };
  return (cell === undefined ? [] : functionsOf(cell)).map((each) => (
    <ChoiceField
      key={each}
      label={label(names[each])}
      value={layer[each] ?? layerFunctions[each]}
      options={layerActivations}
      nameOf={(name) => name}
      onChoose={(name) =>
        edit((before) => setActivation(before, index, name, whose(net.name), each))
      }
    />
  ));
}

type NetProps = Pick<NetSizesProps, 'net'>;

function ReadoutFields({ net: { name, readout } }: NetProps) {
  const { comma } = useFrame();
  const texts = useStepTexts().edit;
  const label = useNetLabel(name);
  const of = whose(name);
  if (readout === null || readout === undefined) return null;
  return (
    <>
      <ChoiceField
        label={label(texts.readoutActivation)}
        value={readout.activation}
        options={readoutActivations}
        nameOf={(each) => each}
        onChoose={(each) => edit((before) => setReadoutActivation(before, each, of))}
      />
      <LabelledNumber
        label={label(texts.temperature)}
        value={readout.temperature ?? 1}
        comma={comma}
        step={0.1}
        least={0.1}
        onSet={(value, group) => edit((before) => setTemperature(before, value, of), group)}
      />
    </>
  );
}
