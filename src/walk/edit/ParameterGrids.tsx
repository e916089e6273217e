import { memo, useMemo } from 'react';
import { isSamePlace, numbersAt, type Place } from '../../example/edit/place.ts';
import { type Axis, type Slot, slotsOf } from '../../example/edit/sizes.ts';
import type { Example } from '../../example/example.ts';
import { type Net, netOf, netsOf } from '../../example/nets.ts';
import type { StepTexts } from '../../i18n/id/step.ts';
import { useFrame } from '../../parts/scenery.tsx';
import { useStepTexts } from '../../parts/use-step-texts.ts';
import { useStore } from '../../store/store.ts';
import { NumberGrid } from './NumberGrid.tsx';
import { useSymbol } from './use-symbol.tsx';

/** All weights and biases, layer by layer, then those of the readout. */
export function ParameterGrids({ example }: { readonly example: Example }) {
  const texts = useStepTexts().edit;
  const { timeline } = useFrame();
  const [encoder, decoder] = netsOf(example).map(vocabulariesOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: examples with the same steps have the same slots
  return useMemo(
    () => <GridGroups example={example} texts={texts} />,
    [
      timeline,
      texts,
      encoder?.vocabulary,
      encoder?.outputVocabulary,
      decoder?.vocabulary,
      decoder?.outputVocabulary,
    ],
  );
}

interface GridGroupsProps {
  readonly example: Example;
  readonly texts: StepTexts['edit'];
}

/** Looks at the structure of the example only; the numbers follow it by themselves. */
function GridGroups({ example, texts }: GridGroupsProps) {
  const groups = new Map<string, Slot[]>();
  for (const slot of slotsOf(example)) {
    const name = groupName(slot.place, texts);
    groups.set(name, [...(groups.get(name) ?? []), slot]);
  }
  const isSplit = groups.size > 2;
  return [...groups].map(([name, slots]) => (
    <div key={name} className="edit-group">
      {isSplit ? <h2>{name}</h2> : null}
      <div className="edit-grids">
        {slots.map((slot) => (
          <ParameterGrid
            key={slot.name}
            slot={slot}
            {...vocabulariesOf(netOf(example, slot.place.net ?? 'encoder'))}
          />
        ))}
      </div>
    </div>
  ));
}

/** Decoder · Layer 2 ←, or the readout. */
function groupName(place: Place, texts: StepTexts['edit']): string {
  const { net, direction } = place;
  const arrow = direction === undefined ? '' : direction === 'forward' ? ' →' : ' ←';
  const own = place.kind === 'layer' ? `${texts.layer(place.layer + 1)}${arrow}` : texts.readout;
  return net === undefined ? own : `${texts.decoder} · ${own}`;
}

interface Vocabularies {
  readonly vocabulary: Net['vocabulary'];
  readonly outputVocabulary: Net['outputVocabulary'];
}

const vocabulariesOf = (net: Net | undefined): Vocabularies => ({
  vocabulary: net?.vocabulary,
  outputVocabulary: net?.outputVocabulary,
});

interface ParameterGridProps extends Vocabularies {
  readonly slot: Slot;
}

const ParameterGrid = memo(function ParameterGrid(props: ParameterGridProps) {
  const { slot, vocabulary, outputVocabulary } = props;
  const { program, comma } = useFrame();
  const { place, axes } = slot;
  const numbers = useStore(({ subject }) => subject && numbersAt(subject.example, place));
  const parameter = useMemo(
    () => program.parameters.find((each) => isSamePlace(each.place, place)),
    [program, place],
  );
  const symbol = useSymbol(parameter?.node);
  if (numbers === undefined) return null;
  const names = (axis: Axis | undefined): readonly string[] | undefined => {
    const tokens = axis?.of === 'output' ? outputVocabulary : vocabulary;
    return axis?.of !== 'hidden' && axis?.size === tokens?.length ? tokens : undefined;
  };
  return (
    <NumberGrid
      place={place}
      numbers={numbers}
      symbol={symbol.spoken}
      heading={symbol.drawn}
      rowNames={names(axes[0])}
      columnNames={names(axes[1])}
      comma={comma}
    />
  );
});
