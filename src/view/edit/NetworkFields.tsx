import { Plus } from 'lucide-react';
import type { Fault } from '../../engine/fault.ts';
import {
  type EntryKind,
  inputKind,
  setInputKind,
  setInputSize,
  setOutputSize,
  setReadout,
  setTargetKind,
  targetKind,
} from '../../lessons/edit/entries.ts';
import { limits } from '../../lessons/edit/limits.ts';
import { addLayer } from '../../lessons/edit/network.ts';
import { outputSize, sizesOf } from '../../lessons/edit/sizes.ts';
import type { Example } from '../../lessons/example.ts';
import { edit } from '../../store/edit.ts';
import { useRun } from '../scenery.tsx';
import { useStepTexts } from '../use-step-texts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { LabelledNumber } from './LabelledNumber.tsx';
import { LayerNetwork } from './LayerNetwork.tsx';
import type { NumberFieldProps } from './NumberField.tsx';
import { newWeightStart } from './new-weight-start.ts';
import { ToWorkbench } from './ToWorkbench.tsx';
import { TryButton } from './TryButton.tsx';

interface NetworkFieldsProps {
  readonly example: Example;
}

/** What the network is made of: layers with their cells, what goes in and what comes out. */
export function NetworkFields({ example }: NetworkFieldsProps) {
  const texts = useStepTexts().edit;
  return (
    <>
      <ToWorkbench />
      {example.layers.map((layer, index) => (
        <LayerNetwork key={index} example={example} layer={layer} index={index} />
      ))}
      <TryButton
        className="bar-button"
        label={texts.addLayer}
        kept={String(example.layers.length)}
        make={(before) => addLayer(before, newWeightStart())}
      >
        <Plus aria-hidden="true" />
        {texts.addLayer}
      </TryButton>
      <Ends example={example} />
    </>
  );
}

const kinds: readonly EntryKind[] = ['tokens', 'numbers'];

/** What goes in and what comes out; what comes out of a decoder belongs to its own net, and stays. */
function Ends({ example }: NetworkFieldsProps) {
  const texts = useStepTexts().edit;
  if (example.decoder !== undefined) return <Inputs example={example} />;
  const hasReadout = example.readout !== null && example.readout !== undefined;
  return (
    <>
      <Inputs example={example} />
      <Targets example={example} hasReadout={hasReadout} />
      <ChoiceField
        label={texts.readoutChoice}
        value={hasReadout ? 'yes' : 'no'}
        options={['yes', 'no']}
        nameOf={(choice) => texts.readouts[choice]}
        onChoose={(choice) => edit((before) => withReadout(before, choice === 'yes'))}
      />
    </>
  );
}

/** With a readout that fits the loss, or without one. */
function withReadout(example: Example, isWanted: boolean): Example {
  const activation = example.loss === 'cross-entropy' ? 'softmax' : 'linear';
  return setReadout(example, isWanted ? activation : undefined, newWeightStart());
}

function Inputs({ example }: NetworkFieldsProps) {
  const texts = useStepTexts().edit;
  const kind = inputKind(example);
  return (
    <>
      <KindField
        label={texts.inputKind}
        value={kind}
        onChoose={(chosen) => edit((before) => setInputKind(before, chosen))}
      />
      {kind === 'tokens' ? null : (
        <SizeField
          label={texts.inputSize}
          value={sizesOf(example).D}
          onSet={(D, group) => edit((before) => setInputSize(before, D, newWeightStart()), group)}
        />
      )}
    </>
  );
}

function Targets({ example, hasReadout }: NetworkFieldsProps & { readonly hasReadout: boolean }) {
  const texts = useStepTexts().edit;
  const kind = targetKind(example);
  return (
    <>
      <KindField
        label={texts.targetKind}
        value={kind}
        onChoose={(chosen) => edit((before) => setTargetKind(before, chosen))}
      />
      {kind === 'tokens' || !hasReadout ? null : (
        <SizeField
          label={texts.outputSize}
          value={outputSize(example)}
          onSet={(n, group) => edit((before) => setOutputSize(before, n, newWeightStart()), group)}
        />
      )}
    </>
  );
}

interface KindFieldProps {
  readonly label: string;
  readonly value: EntryKind;
  readonly onChoose: (kind: EntryKind) => Fault | undefined;
}

/** Tokens or lists of numbers. */
function KindField(props: KindFieldProps) {
  const { entryKinds } = useStepTexts().edit;
  return <ChoiceField {...props} options={kinds} nameOf={(kind) => entryKinds[kind]} />;
}

/** How many numbers a list has. */
function SizeField(props: Pick<NumberFieldProps, 'label' | 'value' | 'onSet'>) {
  const { comma } = useRun();
  return <LabelledNumber {...props} {...limits.numbers} comma={comma} step={1} />;
}
