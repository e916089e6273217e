import type { StepTexts } from '../../i18n/step-texts.ts';
import { isSamePlace, numbersAt, type Place } from '../../lessons/edit/place.ts';
import { type Axis, type Slot, sizesOf, slotsOf } from '../../lessons/edit/sizes.ts';
import type { Example } from '../../lessons/example.ts';
import { netOf } from '../../lessons/nets.ts';
import { useRun } from '../scenery.tsx';
import { useStepTexts } from '../use-step-texts.ts';
import { NumberGrid } from './NumberGrid.tsx';
import { useSymbol } from './use-symbol.tsx';

/** All weights and biases, layer by layer, then those of the readout. */
export function ParameterGrids({ example }: { readonly example: Example }) {
  const texts = useStepTexts().edit;
  const groups = new Map<string, Slot[]>();
  for (const slot of slotsOf(example, sizesOf(example))) {
    const name = groupName(slot.place, texts);
    groups.set(name, [...(groups.get(name) ?? []), slot]);
  }
  const isSplit = groups.size > 2;
  return [...groups].map(([name, slots]) => (
    <div key={name} className="edit-group">
      {isSplit ? <h2>{name}</h2> : null}
      <div className="edit-grids">
        {slots.map((slot) => (
          <ParameterGrid key={slot.name} slot={slot} example={example} />
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

function ParameterGrid({ slot, example }: { readonly slot: Slot; readonly example: Example }) {
  const { program, comma } = useRun();
  const { place, axes } = slot;
  const parameter = program.parameters.find((each) => isSamePlace(each.place, place));
  const symbol = useSymbol(parameter?.node);
  const numbers = numbersAt(example, place);
  if (numbers === undefined) return null;
  const net = netOf(example, place.net ?? 'encoder');
  const names = (axis: Axis | undefined): readonly string[] | undefined => {
    const tokens = axis?.of === 'output' ? net?.outputVocabulary : net?.vocabulary;
    return axis?.of !== 'hidden' && axis?.size === tokens?.length ? tokens : undefined;
  };
  return (
    <NumberGrid
      place={place}
      numbers={numbers}
      symbol={symbol.text}
      heading={symbol.drawn}
      rowNames={names(axes[0])}
      columnNames={names(axes[1])}
      comma={comma}
    />
  );
}
