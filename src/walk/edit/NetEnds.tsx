import type { Fault } from '../../engine/fault.ts';
import {
  type EntryKind,
  inputKind,
  setInputKind,
  setInputSize,
  setOutputSize,
  setTargetKind,
  targetKind,
} from '../../example/edit/entries.ts';
import { limits } from '../../example/edit/limits.ts';
import { type ReadoutForm, readoutForm, setReadout } from '../../example/edit/readout.ts';
import { outputSize, sizesOf } from '../../example/edit/sizes.ts';
import { type Net, whose } from '../../example/nets.ts';
import type { NumberFieldProps } from '../../parts/number-field/NumberField.tsx';
import { useFrame } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { edit } from '../../store/edit.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { LabelledNumber } from './LabelledNumber.tsx';
import { newWeightStart } from './new-weight-start.ts';
import { useNetLabel } from './use-net-label.ts';

interface EndsProps {
  readonly net: Net;
  /** Whether it only reads, because a decoder answers; then targets are nothing to choose. */
  readonly isSilent: boolean;
}

/** What goes into a network and what comes out. */
export function NetEnds({ net, isSilent }: EndsProps) {
  return (
    <>
      <Inputs net={net} />
      {isSilent ? null : <Targets net={net} />}
      <ReadoutField net={net} isSilent={isSilent} />
    </>
  );
}

interface NetProps {
  readonly net: Net;
}

function Inputs({ net }: NetProps) {
  const texts = useStepTexts().edit;
  const label = useNetLabel(net.name);
  const of = whose(net.name);
  const kind = inputKind(net);
  return (
    <>
      <KindField
        label={label(texts.inputKind)}
        value={kind}
        onChoose={(chosen) => edit((before) => setInputKind(before, chosen, of))}
      />
      {kind === 'tokens' ? null : (
        <SizeField
          label={label(texts.inputSize)}
          value={sizesOf(net).D}
          onSet={(D, group) =>
            edit((before) => setInputSize(before, D, newWeightStart(), of), group)
          }
        />
      )}
    </>
  );
}

function Targets({ net }: NetProps) {
  const texts = useStepTexts().edit;
  const label = useNetLabel(net.name);
  const of = whose(net.name);
  const kind = targetKind(net);
  const isSized = net.readout?.parameters?.W_hy !== undefined;
  return (
    <>
      <KindField
        label={label(texts.targetKind)}
        value={kind}
        onChoose={(chosen) => edit((before) => setTargetKind(before, chosen, of))}
      />
      {kind === 'tokens' || !isSized ? null : (
        <SizeField
          label={label(texts.outputSize)}
          value={outputSize(net)}
          onSet={(n, group) =>
            edit((before) => setOutputSize(before, n, newWeightStart(), of), group)
          }
        />
      )}
    </>
  );
}

const forms: readonly ReadoutForm[] = ['full', 'noBias', 'plain', 'none'];

function ReadoutField({ net, isSilent }: EndsProps) {
  const texts = useStepTexts().edit;
  const label = useNetLabel(net.name);
  const form = readoutForm(net);
  const options = forms.includes(form) ? forms : [...forms, form];
  return (
    <ChoiceField
      label={label(texts.readoutChoice)}
      value={form}
      options={options}
      nameOf={(each) => texts.readouts[each === 'none' && isSilent ? 'silent' : each]}
      onChoose={(chosen) =>
        edit((before) => setReadout(before, chosen, newWeightStart(), whose(net.name)))
      }
    />
  );
}

const kinds: readonly EntryKind[] = ['tokens', 'numbers'];

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
  const { comma } = useFrame();
  return <LabelledNumber {...props} {...limits.numbers} comma={comma} step={1} />;
}
